import type { Desk } from '../desk.ts';
import { findAnalyst } from '../desk.ts';
import type { Authentication } from '../mail/authentication.ts';
import type { MailAddress } from '../mail/message.ts';
import type { Reading } from '../mail/reading.ts';
import { withoutMarkers } from '../mail/secrets/mask.ts';
import type { ThreadEvidence } from './evidence.ts';
import { isForged } from './forged.ts';
import { decideOrigin } from './forward.ts';
import { isFromAnotherDesk } from './loop.ts';
import { describeTrouble } from './similarity/describe.ts';
import { foldText } from './similarity/fold.ts';
import type { Report } from './similarity/lookalike.ts';

/**
 * What a person reports with a mail that may open a ticket; null for machines, bounces, forged mail, mail that
 * carries a token of ours, and what cannot be read.
 *
 * @param from undefined where nobody is named
 */
export function readReport(
  reading: Reading,
  from: MailAddress | undefined,
  evidence: ThreadEvidence,
  desk: Desk,
  authentication: Authentication | null,
): Report | null {
  if (from === undefined || reading.automatic !== null || reading.bounce !== null) return null;
  // nor would the real one's mail join the ticket that a forger opened
  if (isForged(authentication)) return null;
  if (evidence.tokens.length > 0 || reading.message.encrypted !== null) return null;
  const origin = decideOrigin(reading, from, desk);
  const names = desk.similarity.names;
  if (origin.kind === 'sender')
    return {
      sender: from.address,
      trouble: describeTrouble(
        withoutMarkers(reading.message.subject ?? ''),
        withoutMarkers(reading.body.reply),
        reading.language,
        names,
        wordsOfName(from),
      ),
    };
  const { mail, requester } = origin;
  const subject = withoutMarkers(mail.subject ?? reading.message.subject ?? '');
  const text = withoutMarkers(mail.text);
  return {
    sender: requester.address,
    trouble: describeTrouble(subject, text, reading.forwardedLanguage, names, wordsOfName(requester)),
  };
}

/** A signature names the sender, in every mail. */
function wordsOfName({ name, address }: MailAddress): readonly string[] {
  const local = address.split('@', 1)[0] ?? '';
  return foldText(`${name ?? ''} ${local}`).match(/[\p{L}\p{N}]{2,40}/gu) ?? [];
}

/**
 * Why a mail never joins a ticket by its text, however alike; null where it may: who writes it must be who the
 * ticket is for, as far as that can be known.
 */
export function whyNeverJoins(reading: Reading, from: MailAddress, desk: Desk): string | null {
  if (findAnalyst(desk, from.address) !== undefined) return 'analysts write for many people';
  if (isFromAnotherDesk(reading.message)) return 'another desk sent it';
  return decideOrigin(reading, from, desk).kind === 'forwarded' ? 'it is a forward' : null;
}
