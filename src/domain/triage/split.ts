import type { MailAddress } from '../mail/message.ts';
import type { Reading } from '../mail/reading.ts';
import { ticketNumber } from '../ticket/ticket.ts';
import type { TriageFacts } from './decide.ts';
import type { Decision } from './decision.ts';
import { decideOpening } from './opening.ts';

/** A mail that was taken off a ticket. */
export interface Split {
  readonly ticketId: number;
  /** Who took it off, as a sentence calls them: `operator root`, `Ana Silva`. */
  readonly by: string;
  /** When it came in: its promises run from then. */
  readonly receivedAt: Date;
}

/** It opens a ticket whatever it looks like; it was let in once, so no filter holds it back. */
export function decideSplit(reading: Reading, from: MailAddress, split: Split, facts: TriageFacts): Decision {
  const because = `${split.by} took it off ${ticketNumber(split.ticketId)}, where it did not belong.`;
  const decision = decideOpening(reading, from, [split.ticketId], because, facts);
  if (decision.kind !== 'open') return decision;
  const event = {
    ...decision.event,
    because: [because, ...decision.event.because],
    promisedFrom: split.receivedAt.toISOString(),
  };
  return { ...decision, event, splitFrom: split };
}
