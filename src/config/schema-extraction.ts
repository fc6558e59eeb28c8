import { z } from 'zod';
import { line } from './scalars.ts';

const name = line.max(80);

const hostPattern = z.string().regex(/^[A-Za-z0-9_-]{1,30}(?:[#*][A-Za-z0-9_-]{0,30})?$/, {
  error:
    'expected a name such as LAP-#, PC-* or FILESERVER, with one # or * at most, which does not come first',
});

/** What is pulled out of a mail's text for the analyst; addresses, numbers, codes and times need no configuration. */
export const extraction = z
  .strictObject({
    hosts: z
      .array(hostPattern)
      .prefault([])
      .describe(
        'How computers and devices are named: # is two digits or more, * is letters, digits and hyphens with a digit among them.',
      ),
    applications: z
      .strictObject({
        anyCase: z.array(name).prefault([]).describe('Names that are found in upper and lower case.'),
        asWritten: z
          .array(name)
          .prefault([])
          .describe('Names that are words too, such as Teams: found as they are written here only.'),
      })
      .prefault({})
      .describe('The programs of the house.'),
  })
  .prefault({})
  .describe('What an analyst is shown of a mail’s text: how your computers and programs are named.');
