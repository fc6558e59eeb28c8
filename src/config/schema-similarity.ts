import { z } from 'zod';
import { duration, line, share } from './scalars.ts';

/** When two mails are about the same trouble. */
export const similarity = z
  .strictObject({
    sameWithin: duration('7d')
      .prefault('7d')
      .describe(
        'How long, from when its sender last wrote it, a mail of the same words joins its ticket, or one that asks for it again; 0s switches it off.',
      ),
    alikeWithin: duration('2d')
      .prefault('2d')
      .describe(
        'The same for a mail that tells the same trouble in other words; and how long after its end a ticket is joined by the same words.',
      ),
    same: share.prefault(0.85).describe('How alike words must be to count as the same, from 0 to 1.'),
    alike: share
      .prefault(0.6)
      .describe(
        'How probable it must be, from 0 to 1, that a mail tells the same trouble in other words, or asks for it again.',
      ),
    similar: share.prefault(0.5).describe('How alike a ticket must be to be shown as similar, from 0 to 1.'),
    keepFor: duration('14d').prefault('14d').describe('How long a ticket is compared with.'),
    sentTwiceWithin: duration('10m')
      .prefault('10m')
      .describe(
        'A mail that joins this soon after the one before was sent twice: its sender is not told that it arrived.',
      ),
    names: z
      .array(line.max(100).transform((name) => name.toLowerCase()))
      .prefault([])
      .describe(
        'Names that your users write, of sites and the like; applications of extraction count anyway. Mails that name different ones are different troubles. "crm=sales desk" makes crm another name of the second.',
      ),
  })
  .prefault({})
  .describe(
    'When a mail is about the same trouble as a ticket: it joins, or the ticket is shown as similar.',
  );
