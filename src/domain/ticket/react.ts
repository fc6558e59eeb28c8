import type { Desk } from '../desk.ts';
import { advanceFirstResponse, type RunningClock, startFirstResponse } from '../sla/first-response.ts';
import type { Assignment } from '../triage/assign.ts';
import type { SimilarTicket } from '../triage/similarity/lookalike.ts';
import { escalateAfterBreach } from './escalate.ts';
import type { LaterEvent, TicketEvent } from './event.ts';
import { incidentConsequences } from './incident.ts';
import { incidentMails } from './incident-mails.ts';
import type { Insight } from './insight.ts';
import type { ReportLine } from './mail-data.ts';
import { type MailIntent, mailsFor } from './mails.ts';
import type { Ticket } from './ticket.ts';

export type ClockChange =
  | { readonly do: 'start'; readonly clock: 'first_response'; readonly running: RunningClock }
  /** Due sooner than it was; a reminder that went out already is not repeated. */
  | { readonly do: 'advance'; readonly clock: 'first_response'; readonly running: RunningClock }
  | { readonly do: 'stop'; readonly clock: 'first_response'; readonly at: Date };

/** What the gate knows beside the event, read in the same transaction. */
export interface Circumstances {
  readonly now: Date;
  /** The words that came with the event; null when it brought none. */
  readonly message: {
    readonly text: string;
    readonly attachments: readonly string[];
    /** Names of files that are not passed on. */
    readonly withheld: readonly string[];
  } | null;
  /** When the first answer is due; null when no clock runs. */
  readonly answerBy: Date | null;
  /** The conversation so far, oldest first; only an escalation needs it. */
  readonly history: readonly { readonly at: Date; readonly who: string; readonly text: string }[];
  /** The same mail of the analyst answers and resolves: the user gets one mail, not two. */
  readonly answersAndResolves: boolean;
  /** Open tickets about something similar, for the notice of a new one; the most similar first. */
  readonly similar: readonly SimilarTicket[];
  /** Who gets a ticket that comes to a team; null where no team assigns. */
  readonly assigned: { readonly team: string; readonly assignment: Assignment } | null;
  /** What a major incident was found by; only its opening needs it. */
  readonly reports: readonly ReportLine[];
  /** Who asks, and what they told; null for a major incident, and where no analyst is told anything. */
  readonly insight: Insight | null;
}

export interface Reaction {
  readonly clocks: readonly ClockChange[];
  readonly mails: readonly MailIntent[];
  /** Events that follow on the same ticket, in the same transaction. */
  readonly follows: readonly LaterEvent[];
  /** Events of other tickets: committed with this one, and applied soon after, one ticket a transaction. */
  readonly others: readonly OtherEvent[];
  /** The same for every unresolved ticket whose parent this one is, however many. */
  readonly toChildren: readonly LaterEvent[];
}

/** What happens to one ticket because of another. */
export interface OtherEvent {
  readonly ticketId: number;
  readonly event: LaterEvent;
}

/**
 * What an event causes: the other half of the gate, beside `evolve`. Everything that it returns is
 * committed together with the event.
 *
 * @param before null for the event that opens the ticket
 */
export function react(
  before: Ticket | null,
  after: Ticket,
  event: TicketEvent,
  desk: Desk,
  around: Circumstances,
): Reaction {
  const clocks = clockChanges(after, event, desk, around);
  const set = clocks.find((change) => change.do !== 'stop');
  const answerBy = set === undefined ? around.answerBy : set.running.dueAt;
  const known = { ...around, answerBy };
  const ofIncident = incidentConsequences(before, after, event, desk, around);
  return {
    clocks,
    mails: incidentMails(before, after, event, desk, known) ?? mailsFor(before, after, event, desk, known),
    follows: [
      ...(event.type === 'milestone-reached' && after.parent === null
        ? escalateAfterBreach(after, event, desk)
        : []),
      ...ofIncident.follows,
    ],
    others: ofIncident.others,
    toChildren: ofIncident.toChildren,
  };
}

function clockChanges(
  after: Ticket,
  event: TicketEvent,
  desk: Desk,
  { now, answerBy }: Circumstances,
): readonly ClockChange[] {
  if (event.type === 'opened')
    return [
      {
        do: 'start',
        clock: 'first_response',
        running: startFirstResponse(
          desk.firstResponse,
          after.priority,
          event.promisedFrom === undefined ? now : new Date(event.promisedFrom),
        ),
      },
    ];
  if (event.type === 'reprioritised') {
    const running = advanceFirstResponse(desk.firstResponse, after.priority, now, answerBy);
    return running === null ? [] : [{ do: 'advance', clock: 'first_response', running }];
  }
  const isAnswer = event.type === 'answered' || event.type === 'resolved' || event.type === 'incident-told';
  if (isAnswer) return [{ do: 'stop', clock: 'first_response', at: now }];
  return [];
}
