import type { Desk } from '../desk.ts';
import type { LaterEvent, Opened, TicketEvent } from './event.ts';
import { evolve, open } from './evolve.ts';
import type { MailIntent } from './mails.ts';
import { type Circumstances, type ClockChange, react } from './react.ts';
import type { Ticket } from './ticket.ts';

/** Everything that one passage through the gate commits, together. */
export interface Change {
  readonly ticket: Ticket;
  readonly isNew: boolean;
  /** In order; the first one's number is `ticket.version - events.length + 1`. */
  readonly events: readonly TicketEvent[];
  readonly clocks: readonly ClockChange[];
  readonly mails: readonly MailIntent[];
}

/** Opens a ticket: the `opened` event and what it causes. */
export function passOpening(id: number, event: Opened, desk: Desk, around: Circumstances): Change {
  const ticket = open(id, event, around.now);
  const { clocks, mails, follows } = react(null, ticket, event, desk, around);
  return extend({ ticket, isNew: true, events: [event], clocks, mails }, follows, desk, around);
}

/** Passes events through the gate, one after the other, with the events that follow from each. */
export function passEvents(
  ticket: Ticket,
  events: readonly LaterEvent[],
  desk: Desk,
  around: Circumstances,
): Change {
  return extend({ ticket, isNew: false, events: [], clocks: [], mails: [] }, events, desk, around);
}

function extend(start: Change, events: readonly LaterEvent[], desk: Desk, around: Circumstances): Change {
  let change = start;
  for (const event of events) {
    const ticket = evolve(change.ticket, event, around.now);
    const { clocks, mails, follows } = react(change.ticket, ticket, event, desk, around);
    const passed: Change = {
      isNew: change.isNew,
      ticket,
      events: [...change.events, event],
      clocks: [...change.clocks, ...clocks],
      mails: [...change.mails, ...mails],
    };
    change = extend(passed, follows, desk, around);
  }
  return change;
}
