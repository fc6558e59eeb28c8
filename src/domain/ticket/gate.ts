import type { Desk } from '../desk.ts';
import { withAssignment } from './arrival.ts';
import type { LaterEvent, Opened, TicketEvent } from './event.ts';
import { evolve, open } from './evolve.ts';
import type { MailIntent } from './mails.ts';
import { type Circumstances, type ClockChange, type Reaction, react } from './react.ts';
import type { Ticket } from './ticket.ts';

/** Everything that one passage through the gate commits, together. */
export interface Change {
  readonly ticket: Ticket;
  readonly isNew: boolean;
  /** In order; the first one's number is `ticket.version - events.length + 1`. */
  readonly events: readonly TicketEvent[];
  readonly clocks: readonly ClockChange[];
  readonly mails: readonly MailIntent[];
  readonly others: Reaction['others'];
  readonly toChildren: Reaction['toChildren'];
}

/** Opens a ticket: the `opened` event and what it causes. */
export function passOpening(id: number, given: Opened, desk: Desk, around: Circumstances): Change {
  const event = withAssignment(null, given, around.assigned);
  const ticket = open(id, event, around.now);
  const { follows, ...caused } = react(null, ticket, event, desk, around);
  return extend({ ticket, isNew: true, events: [event], ...caused }, follows, desk, around);
}

/** Passes events through the gate, one after the other, with the events that follow from each. */
export function passEvents(
  ticket: Ticket,
  events: readonly LaterEvent[],
  desk: Desk,
  around: Circumstances,
): Change {
  const nothing = { clocks: [], mails: [], others: [], toChildren: [] };
  return extend({ ticket, isNew: false, events: [], ...nothing }, events, desk, around);
}

function extend(start: Change, events: readonly LaterEvent[], desk: Desk, around: Circumstances): Change {
  let change = start;
  for (const given of events) {
    const event = withAssignment(change.ticket, given, around.assigned);
    const ticket = evolve(change.ticket, event, around.now);
    const caused = react(change.ticket, ticket, event, desk, around);
    const passed: Change = {
      isNew: change.isNew,
      ticket,
      events: [...change.events, event],
      clocks: [...change.clocks, ...caused.clocks],
      mails: [...change.mails, ...caused.mails],
      others: [...change.others, ...caused.others],
      toChildren: [...change.toChildren, ...caused.toChildren],
    };
    change = extend(passed, caused.follows, desk, around);
  }
  return change;
}
