import { z } from 'zod';
import { secretKinds } from '#domain/mail/secrets/secret.ts';
import { line } from './scalars.ts';

const ownWords = (what: string) => z.array(line.min(2)).prefault([]).describe(`What ${what} is called here.`);

/** What becomes of passwords and their like that users write. */
export const secrets = z
  .strictObject({
    hide: z
      .array(z.enum(secretKinds))
      .prefault([...secretKinds])
      .describe(
        'Kinds that are replaced by [password hidden] and the like in all that is stored as text, shown, sent or learned from; [] switches it off. The mail as it came is kept as it is.',
      ),
    words: z
      .strictObject({
        password: ownWords('a password'),
        code: ownWords('a one-time code of six to eight digits'),
      })
      .prefault({})
      .describe(
        'Names beside those that the nine languages have, such as that of a log-in or of a token; in any case.',
      ),
    tellUsers: z
      .boolean()
      .prefault(true)
      .describe(
        'Ask users kindly not to send such things: in the acknowledgement, later once per ticket and kind.',
      ),
    readers: z
      .array(line)
      .prefault([])
      .describe(
        'Names of operators who may read a mail as it came, with "firstline octets"; each time is recorded with the reason. Nobody else may.',
      ),
  })
  .prefault({})
  .describe('Passwords, one-time codes, card numbers and keys in mail.');
