import type { Impact, Priority, TicketKind, Tier, Urgency } from '../desk.ts';
import type { MailAddress } from '../mail/message.ts';
import type { SecretKind } from '../mail/secrets/secret.ts';
import type { Assignment } from '../triage/assign.ts';
import type { TextFacts } from '../triage/extract/facts.ts';
import type { IncidentEvent } from './incident-event.ts';

/** Who or what caused an event; `explain` follows it back to the mail. */
export type Cause =
  | { readonly by: 'inbound'; readonly id: number }
  | { readonly by: 'clock'; readonly id: number }
  | { readonly by: 'outbox'; readonly id: number }
  /** What happened to another ticket. */
  | { readonly by: 'ticket'; readonly id: number }
  | { readonly by: 'operator'; readonly name: string };

/** How it was proven that the sender may do this; kept with the event. */
export type Proof =
  | 'reply-token'
  | 'own-message-id'
  | 'authenticated-participant'
  | 'token-and-from'
  | 'token-and-proven-from'
  | 'same-alarm'
  | 'same-trouble';

export interface Opened {
  readonly type: 'opened';
  readonly mailboxId: string | null;
  readonly requester: MailAddress;
  readonly participants: readonly string[];
  readonly subject: string;
  readonly kind: TicketKind;
  readonly category: string;
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly priority: Priority;
  /** Why it is of its category, as sentences. */
  readonly categoryBecause?: readonly string[];
  /** Why its priority is what it is, and what else there is to know, as sentences. */
  readonly because: readonly string[];
  readonly team: string;
  readonly tier: Tier;
  readonly language: string;
  readonly related: readonly number[];
  readonly messageId: string;
  /** When its promises begin (ISO 8601), where that is not when it was opened. */
  readonly promisedFrom?: string;
  /** False for mail that a machine sent: nobody is there to read an acknowledgement. */
  readonly acknowledge: boolean;
  /** The alarm that it is about: later mails of the same one join. */
  readonly alarm?: string | null;
  /** What the directory said of the requester; nothing of it where the mail was shown to be forged. */
  readonly vip?: boolean;
  readonly site?: string | null;
  readonly department?: string | null;
  /** Who of the team gets it, where the team assigns by itself. */
  readonly assignment?: Assignment;
  /** What was pulled out of the subject and the text. */
  readonly facts?: TextFacts;
  /** The major incident that it reports, known as such when it came: the newest update, which its requester is told. */
  readonly parent?: {
    readonly ticketId: number;
    readonly told: number;
    readonly status: string | null;
  } | null;
  /** It is the ticket of a major incident, found by these. */
  readonly incident?: { readonly isProposed: boolean; readonly foundBy: readonly number[] } | null;
  /** Kinds of secrets that the mail held; they are hidden. */
  readonly secrets?: readonly SecretKind[];
}

/** A requester, a participant or somebody else with a right to join wrote. */
export interface MessageReceived {
  readonly type: 'message-received';
  readonly from: MailAddress;
  readonly proof: Proof;
  readonly messageId: string;
  /** Why it joined by its text, as a sentence; absent where it joined by anything else. */
  readonly because?: string;
  /** Whether its sender is told that it was added. */
  readonly confirm?: boolean;
  /** Kinds of secrets that the mail held; they are hidden. */
  readonly secrets?: readonly SecretKind[];
  /** What was pulled out of the text. */
  readonly facts?: TextFacts;
}

/** A message that did not belong here was taken off, and opened a ticket of its own. */
export interface SplitOff {
  readonly type: 'split-off';
  readonly messageId: string;
  readonly toTicket: number;
  /** `operator root`, `Ana Silva` */
  readonly by: string;
}

/** An analyst wrote to the requester. */
export interface Answered {
  readonly type: 'answered';
  readonly analystId: string;
  readonly proof: Proof;
  /** Kinds of secrets that the analyst told the requester; hidden in what is stored. */
  readonly secrets?: readonly SecretKind[];
}

export interface Noted {
  readonly type: 'noted';
  readonly analystId: string;
  readonly proof: Proof;
}

export interface Taken {
  readonly type: 'taken';
  readonly analystId: string;
  readonly proof: Proof;
}

export interface Resolved {
  readonly type: 'resolved';
  /** Null when the end of the alarm that the ticket is about resolved it. */
  readonly analystId: string | null;
  readonly proof: Proof | null;
  /** The monitoring system that told so. */
  readonly from?: MailAddress;
}

/** Functional escalation, to the next team, with a handover note. */
export interface Escalated {
  readonly type: 'escalated';
  /** Null when a missed promise caused it. */
  readonly analystId: string | null;
  readonly proof: Proof | null;
  readonly fromTeam: string;
  readonly toTeam: string;
  readonly toTier: Tier;
  readonly reason: string;
  readonly assignment?: Assignment;
}

export interface MilestoneReached {
  readonly type: 'milestone-reached';
  readonly clock: 'first_response';
  readonly milestone: 'reminder' | 'breach';
  /** ISO 8601 */
  readonly dueAt: string;
}

/** A mail of ours did not reach its recipient, for good. */
export interface DeliveryFailed {
  readonly type: 'delivery-failed';
  readonly outboxId: number;
  readonly mailKind: string;
  readonly recipient: string;
  readonly diagnostic: string;
}

/** A machine wrote in the conversation: an out-of-office note, a delay notice; it changes nothing. */
export interface AutomaticNoted {
  readonly type: 'automatic-noted';
  readonly from: MailAddress;
  readonly kind: string;
}

/** Impact and urgency were judged anew, as when more people reported the same trouble. */
export interface Reprioritised {
  readonly type: 'reprioritised';
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly priority: Priority;
  /** What is new, as sentences; they come after those that the ticket has. */
  readonly because: readonly string[];
}

/** An analyst says what it is really about; the classifier learns from it. */
export interface Recategorised {
  readonly type: 'recategorised';
  readonly analystId: string;
  readonly proof: Proof;
  readonly from: string;
  readonly to: string;
  /** Who said so and when, as a sentence. */
  readonly because?: string;
  readonly kind: TicketKind;
  /** Who works it now. */
  readonly team: string;
  readonly tier: Tier;
  readonly assignment?: Assignment;
}

export type TicketEvent =
  | Opened
  | MessageReceived
  | SplitOff
  | Answered
  | Noted
  | Taken
  | Resolved
  | Escalated
  | MilestoneReached
  | DeliveryFailed
  | AutomaticNoted
  | Recategorised
  | Reprioritised
  | IncidentEvent;

/** Every event but the one that makes the ticket. */
export type LaterEvent = Exclude<TicketEvent, Opened>;
