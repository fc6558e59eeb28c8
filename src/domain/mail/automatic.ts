import { recogniseByHeader, recogniseByWords, recogniseNullSender } from './automatic/auto-reply.ts';
import { recogniseCalendar } from './automatic/calendar.ts';
import { recogniseChallenge } from './automatic/challenge.ts';
import { recogniseFeedback } from './automatic/feedback.ts';
import { recogniseList } from './automatic/list.ts';
import { recogniseMonitoring } from './automatic/monitoring.ts';
import { type OwnMail, recogniseOwn } from './automatic/own.ts';
import { recogniseReceipt } from './automatic/receipt.ts';
import { readBounce } from './bounce.ts';
import type { InboundMessage } from './message.ts';
import type { Automatic, Bounce } from './reading.ts';

export type { OwnMail } from './automatic/own.ts';

type Recognise = (message: InboundMessage, own: OwnMail) => Automatic | null;

/** In order: the surest and most telling first. What a header says comes before what words say. */
const BEFORE_BOUNCES: readonly Recognise[] = [
  recogniseOwn,
  recogniseFeedback,
  recogniseReceipt,
  recogniseChallenge,
];
const AFTER_BOUNCES: readonly Recognise[] = [
  recogniseCalendar,
  recogniseMonitoring,
  recogniseByHeader,
  recogniseByWords,
  recogniseList,
  recogniseNullSender,
];

/**
 * Tells whether a machine sent the mail, and which kind.
 *
 * A person taken for a machine gets no answer, and a machine taken for a person is answered forever: header
 * fields decide, and words only where they leave no doubt.
 *
 * @param bounce what {@link readBounce} found, where the caller has it already
 * @see RFC 3834, RFC 3464, RFC 5965, RFC 8098
 */
export function recogniseAutomatic(
  message: InboundMessage,
  own: OwnMail,
  bounce: Bounce | null = readBounce(message).bounce,
): { readonly automatic: Automatic | null; readonly because: string } {
  const automatic =
    first(BEFORE_BOUNCES, message, own) ?? recogniseBounce(bounce) ?? first(AFTER_BOUNCES, message, own);
  return { automatic, because: automatic?.because ?? 'No sign of a machine in its header, subject or text.' };
}

function first(rules: readonly Recognise[], message: InboundMessage, own: OwnMail): Automatic | null {
  for (const recognise of rules) {
    const automatic = recognise(message, own);
    if (automatic !== null) return automatic;
  }
  return null;
}

function recogniseBounce(bounce: Bounce | null): Automatic | null {
  if (bounce === null) return null;
  return bounce.recipients.every(({ action }) => action === 'delayed')
    ? { kind: 'delay', because: 'It tells that a mail is not delivered yet.' }
    : { kind: 'bounce', because: 'It tells that a mail was not delivered.' };
}
