import { z } from 'zod';
import type { ImportField } from '#domain/directory/import/fields.ts';
import { address, line } from './scalars.ts';

const names = (holds: string) =>
  z
    .exactOptional(
      z.union(
        [line.transform((name) => [name]), z.array(line).min(1, { error: 'expected at least one name' })],
        {
          error: 'expected the name of a column, or a list of names',
        },
      ),
    )
    .describe(holds);

const columns: Record<ImportField, ReturnType<typeof names>> = {
  address: names('The main mail address.'),
  userName: names('The name to log in with; an address where there is no other.'),
  aliases: names('Further addresses.'),
  name: names('The whole name.'),
  firstName: names('The first name, where there is no whole one.'),
  lastName: names('The last name, where there is no whole one.'),
  title: names('What the person does.'),
  department: names('The department.'),
  site: names('Where the person works.'),
  language: names('A code such as de-CH, or the name of a language.'),
  phone: names('The telephone number.'),
  manager: names("The manager's address, distinguished name, number or name."),
  vip: names('Whether the person is a VIP: yes or no.'),
  groups: names('Groups that the person is in.'),
  active: names('Whether the account is switched on, or the person still there.'),
  accountControl: names('userAccountControl of Active Directory.'),
  key: names('A distinguished name or number by which others name their manager.'),
  kind: names('The object classes of an entry.'),
};

/** Who the people are whom the desk serves; they come in by "people import". */
export const directory = z
  .strictObject({
    columns: z
      .strictObject(columns)
      .prefault({})
      .describe(
        'Columns or attributes of an import that have unusual names, by what they hold; of a list the first that has a value counts.',
      ),
    vip: z
      .strictObject({
        addresses: z.array(address).prefault([]).describe('Addresses of people who are.'),
        titles: z
          .array(line.max(200))
          .prefault([])
          .describe('Words of a title; * stands for anything, such as "chief * officer".'),
        groups: z
          .array(line.max(200))
          .prefault([])
          .describe('Names of groups of the directory; after a change, import again.'),
      })
      .prefault({})
      .describe('Who is a VIP beside those whom the directory marks.'),
  })
  .prefault({})
  .describe('What is known of the people who write.');
