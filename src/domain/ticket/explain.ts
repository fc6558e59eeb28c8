import { allAnalysts, type Desk, findTeam } from '../desk.ts';
import type { Proof, TicketEvent } from './event.ts';
import type { Ticket } from './ticket.ts';

/** What an event was, as a sentence for an operator. */
export function describeEvent(event: TicketEvent, desk: Desk): string {
  switch (event.type) {
    case 'opened':
      return `Opened as ${event.category}, ${event.priority}, for ${team(desk, event.team)} (${event.tier}).`;
    case 'message-received':
      return `${event.from.address} wrote; joined by ${proofs[event.proof]}.`;
    case 'answered':
      return `${analyst(desk, event.analystId)} answered the requester; known by ${proofs[event.proof]}.`;
    case 'noted':
      return `${analyst(desk, event.analystId)} left a note.`;
    case 'taken':
      return `${analyst(desk, event.analystId)} took it.`;
    case 'resolved':
      return event.analystId === null
        ? `The alarm ended${event.from === undefined ? '' : `, as ${event.from.address} told`}, which resolved it.`
        : `${analyst(desk, event.analystId)} resolved it.`;
    case 'escalated': {
      const by = event.analystId === null ? 'Escalated' : `${analyst(desk, event.analystId)} escalated it`;
      return `${by} from ${team(desk, event.fromTeam)} to ${team(desk, event.toTeam)}: ${event.reason}`;
    }
    case 'milestone-reached':
      return event.milestone === 'breach'
        ? 'The first answer was not given in time.'
        : 'The team was reminded that the first answer is due.';
    case 'delivery-failed':
      return `The ${event.mailKind} to ${event.recipient} (outbox row ${event.outboxId}) did not arrive: ${event.diagnostic}`;
    case 'automatic-noted':
      return `An automatic mail (${event.kind}) from ${event.from.address} was noted.`;
    default:
      return event satisfies never;
  }
}

const proofs: Readonly<Record<Proof, string>> = {
  'reply-token': 'the reply address of this ticket',
  'own-message-id': 'an answer to a mail of ours',
  'authenticated-participant': 'a proven address that takes part',
  'same-alarm': 'being about the same alarm',
  'token-and-from': 'the token of their notice and their From address',
  'token-and-proven-from': 'the token of their notice and their From address, which is proven',
};

function analyst(desk: Desk, id: string): string {
  return allAnalysts(desk).find((each) => each.id === id)?.name ?? id;
}

function team(desk: Desk, id: string): string {
  return findTeam(desk, id)?.name ?? id;
}

interface Clock {
  readonly startedAt: Date;
  readonly dueAt: Date;
}

const msPerMinute = 60_000;

/**
 * Why a first answer is due when it is: by which target, from when on.
 *
 * @param show writes an instant
 */
export function explainFirstResponse(
  clock: Clock,
  ticket: Pick<Ticket, 'priority'>,
  desk: Desk,
  show: (at: Date) => string,
): readonly string[] {
  const promisedMinutes = Math.round((clock.dueAt.getTime() - clock.startedAt.getTime()) / msPerMinute);
  const todayMinutes = desk.firstResponse.minutes[ticket.priority];
  const reminderAt = new Date(
    clock.startedAt.getTime() +
      ((clock.dueAt.getTime() - clock.startedAt.getTime()) * desk.firstResponse.remindAtPercent) / 100,
  );
  return [
    `${ticket.priority} promises a first answer within ${promisedMinutes} minutes; the clock started at ${show(clock.startedAt)}, so it is due at ${show(clock.dueAt)}.`,
    `A reminder goes out at ${desk.firstResponse.remindAtPercent} % of the time: ${show(reminderAt)}.`,
    ...(promisedMinutes === todayMinutes
      ? []
      : [`The configuration now says ${todayMinutes} minutes; the promise of then stands.`]),
  ];
}
