import { allAnalysts, type Desk, findTeam, nameCategory, type Priority } from '../desk.ts';
import { listSecrets, type SecretKind } from '../mail/secrets/secret.ts';
import { formatSpan } from '../time/span.ts';
import type { Assignment } from '../triage/assign.ts';
import type { Proof, TicketEvent } from './event.ts';
import { describeIncidentEvent } from './explain-incident.ts';
import { isIncidentEvent } from './incident-event.ts';
import { ticketNumber } from './ticket.ts';

/** What an event was, as a sentence for an operator. */
export function describeEvent(event: TicketEvent, desk: Desk): string {
  const because = assignmentOf(event)?.because;
  return because === undefined ? describe(event, desk) : `${describe(event, desk)} ${because}`;
}

/** Who got a ticket by an event that brought it to a team which assigns; undefined for any other. */
export function assignmentOf(event: TicketEvent): Assignment | undefined {
  return 'assignment' in event ? event.assignment : undefined;
}

function describe(event: TicketEvent, desk: Desk): string {
  if (isIncidentEvent(event))
    return describeIncidentEvent(event, (id) => (id === null ? 'An operator' : analyst(desk, id)));
  switch (event.type) {
    case 'opened':
      return `Opened as ${event.category}, ${event.priority}, for ${team(desk, event.team)} (${event.tier}).${hidden(event.secrets)}`;
    case 'message-received':
      return `${event.from.address} wrote; joined by ${proofs[event.proof]}.${event.because === undefined ? '' : ` ${event.because}`}${hidden(event.secrets)}`;
    case 'split-off':
      return `${event.by} took a message off, which did not belong here: it opened ${ticketNumber(event.toTicket)}.`;
    case 'answered':
      return `${analyst(desk, event.analystId)} answered the requester; known by ${proofs[event.proof]}.${toldSecrets(event.secrets)}`;
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
      return `The ${event.mailKind.replaceAll('-', ' ')} to ${event.recipient} (outbox:${event.outboxId}) did not arrive: ${event.diagnostic}`;
    case 'automatic-noted':
      return `An automatic mail (${event.kind}) from ${event.from.address} was noted.`;
    case 'recategorised': {
      const moved = `${analyst(desk, event.analystId)} said that it is about ${nameCategory(desk, event.to)}, not ${nameCategory(desk, event.from)}`;
      return `${moved}; ${team(desk, event.team)} (${event.tier}) has it.`;
    }
    case 'reprioritised':
      return `Now ${event.priority} (impact ${event.impact}, urgency ${event.urgency}): ${event.because.join(' ')}`;
    default:
      return event satisfies never;
  }
}

function hidden(kinds: readonly SecretKind[] = []): string {
  return kinds.length === 0 ? '' : ` The mail held ${listSecrets(kinds)}, which is hidden.`;
}

function toldSecrets(kinds: readonly SecretKind[] = []): string {
  return kinds.length === 0
    ? ''
    : ` The answer told ${listSecrets(kinds)}, which is hidden in what is stored.`;
}

const proofs: Readonly<Record<Proof, string>> = {
  'reply-token': 'the reply address of this ticket',
  'own-message-id': 'an answer to a mail of ours',
  'authenticated-participant': 'a proven address that takes part',
  'same-alarm': 'being about the same alarm',
  'same-trouble': 'writing the same again',
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

/** A priority that a ticket got, and when: the first one as it was opened. */
export interface PriorityChange {
  readonly at: Date;
  readonly priority: Priority;
}

const msPerMinute = 60_000;

/**
 * Why a first answer is due when it is: by which target, from when on.
 *
 * @param changes at least the one of the opening
 * @param show writes an instant
 */
export function explainFirstResponse(
  clock: Clock,
  changes: readonly [PriorityChange, ...PriorityChange[]],
  desk: Desk,
  show: (at: Date) => string,
): readonly string[] {
  const { minutes, remindAtPercent } = desk.firstResponse;
  const [opened, ...later] = changes;
  const mover = later.findLast(
    ({ at, priority }) => clock.dueAt.getTime() === at.getTime() + minutes[priority] * msPerMinute,
  );
  const from = mover?.at ?? clock.startedAt;
  const { priority } = mover ?? opened;
  const durationMs = clock.dueAt.getTime() - from.getTime();
  const configuredMs = minutes[priority] * msPerMinute;
  const reminderAt = new Date(from.getTime() + (durationMs * remindAtPercent) / 100);
  const promise = `${priority} promises a first answer within ${formatSpan(durationMs)}`;
  return [
    mover === undefined
      ? `${promise}; the clock started at ${show(from)}, so it is due at ${show(clock.dueAt)}.`
      : `${promise}; it became ${priority} at ${show(from)}, so it is due at ${show(clock.dueAt)}, sooner than before.`,
    ...(mover === undefined && later.length > 0
      ? ['A later priority did not make it due sooner; what is promised is never put off.']
      : []),
    Math.abs(durationMs - configuredMs) < 1_000
      ? `A reminder goes out at ${remindAtPercent} % of the time: ${show(reminderAt)}.`
      : `The configuration now says ${formatSpan(configuredMs)}; the promise of then stands.`,
  ];
}
