import { z } from 'zod';
import { importFields } from '#domain/directory/import/fields.ts';
import { address, line } from './scalars.ts';

/** Who the people are whom the desk serves; they come in by "people import". */
export const directory = z
  .strictObject({
    columns: z
      .partialRecord(z.enum(importFields), z.union([line.transform((name) => [name]), z.array(line).min(1)]))
      .prefault({})
      .describe(
        'Columns or attributes of an import by what they hold, where they have unusual names: "site: Building"; the first that has a value counts.',
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
