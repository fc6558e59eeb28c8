import type { Impact, Priority, TicketKind, Tier, Urgency } from '../desk.ts';
import type { MailAddress } from '../mail/message.ts';
import type { SecretKind } from '../mail/secrets/secret.ts';

/** What the ticket of a major incident has beside every other's. It is open until the ticket is resolved. */
export interface Incident {
  /** Whether the incident manager or L2 still have to say that it is one; its reports are not linked until then. */
  readonly isProposed: boolean;
  /** The tickets that it was found by. */
  readonly foundBy: readonly number[];
  /** How many tickets report it now. */
  readonly reports: number;
  /** How often its reporters were told something; the first time is 1. */
  readonly updates: number;
  /** What they were told last, in an analyst's words; null before that. */
  readonly status: string | null;
}

export const ticketStatuses = ['new', 'open', 'waiting', 'resolved'] as const;
export type TicketStatus = (typeof ticketStatuses)[number];

/** A ticket is the fold of its events: whatever stands here came from one of them. */
export interface Ticket {
  readonly id: number;
  /** How many events it is the fold of. */
  readonly version: number;
  readonly mailboxId: string | null;
  readonly subject: string;
  readonly requester: MailAddress;
  /** Lower case, with the requester; who may join when authenticated. Joining adds nobody. */
  readonly participants: readonly string[];
  readonly status: TicketStatus;
  readonly kind: TicketKind;
  readonly category: string;
  readonly impact: Impact;
  readonly urgency: Urgency;
  readonly priority: Priority;
  /** Why it is of its category, as sentences. */
  readonly categoryBecause: readonly string[];
  /** Why its priority is what it is, and what else there is to know, as sentences. */
  readonly because: readonly string[];
  readonly team: string;
  readonly tier: Tier;
  /** An analyst's id. */
  readonly assignee: string | null;
  readonly language: string;
  /** Tickets that this one may belong to: it named them without a right to join. */
  readonly related: readonly number[];
  /** Message-IDs of the conversation with the requester, oldest first: the first and the latest few. */
  readonly threadIds: readonly string[];
  /** The alarm of a monitoring system that it is about, or null. */
  readonly alarm: string | null;
  /** Whether the requester was a VIP when it was opened, and where they worked then, if the directory knew. */
  readonly vip: boolean;
  readonly site: string | null;
  /** When an analyst said what it is about; null where nobody corrected what triage found. */
  readonly categorisedAt: Date | null;
  /** The ticket of the major incident that this one reports, or null. */
  readonly parent: number | null;
  /** The newest update of its major incident that its requester was told; 0 before the first. */
  readonly parentTold: number;
  /** Somebody took it out of a major incident: nothing puts it into one again by itself. */
  readonly standsAlone: boolean;
  /** Of the ticket of a major incident; null on every other. */
  readonly incident: Incident | null;
  /** Kinds of secrets that its users wrote; they are hidden, and the user is told once of each. */
  readonly secrets: readonly SecretKind[];
  readonly openedAt: Date;
  readonly firstAnsweredAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly updatedAt: Date;
}

/** The subject of a ticket whose mail had none: for analysts; users write in another language. */
export const noSubject = '(no subject)';

/** Why category and priority are what they are, as sentences. */
export const reasonsOf = ({ categoryBecause, because }: Pick<Ticket, 'categoryBecause' | 'because'>) => [
  ...categoryBecause,
  ...because,
];

/** `FL-1042` */
export const ticketNumber = (id: number): string => `FL-${id}`;

/** @returns the id in `FL-1042` or `1042`, in any case, or undefined */
export function parseTicketNumber(text: string): number | undefined {
  const digits = /^(?:FL-)?(\d{1,12})$/i.exec(text.trim())?.[1];
  return digits === undefined ? undefined : Number(digits);
}
