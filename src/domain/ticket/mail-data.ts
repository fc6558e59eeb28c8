import type { Priority } from '../desk.ts';
import type { SecretKind } from '../mail/secrets/secret.ts';
import type { FactKind } from '../triage/extract/facts.ts';
import type { TicketStatus } from './ticket.ts';

/** What a ticket's mails say of it, the same facts in the same order each time. */
export interface TicketFacts {
  /** `FL-1042` */
  readonly number: string;
  readonly subject: string;
  readonly requesterName: string | null;
  readonly requesterAddress: string;
  /** What it is called, by language; a template takes the name of its own. */
  readonly category: Readonly<Record<string, string>>;
  readonly priority: Priority;
  readonly team: string;
  /** The name of the analyst who has it, or null. */
  readonly assignee: string | null;
  readonly because: readonly string[];
}

/** An instant as ISO 8601 in UTC; templates show it by their date filter, in the desk's zone. */
type Instant = string;

export interface AcknowledgementData {
  readonly deskName: string;
  readonly ticket: TicketFacts;
  /** What the trouble is, in the reader's language and plain words; null where nobody has understood it yet. */
  readonly understood: string | null;
  /** By when a person answers at the latest. */
  readonly answerBy: Instant;
  /** What the reader is asked to add, in the reader's language. */
  readonly ask: readonly string[];
  /** The id of the runbook whose public part says what the reader can try now, or null. */
  readonly runbook: string | null;
  /** Secrets that the mail held; they are hidden. Empty where the user is not to be told. */
  readonly secrets: readonly SecretKind[];
}

/** A mail of the user's joined a ticket of theirs by its text. */
export interface MessageAddedData {
  readonly deskName: string;
  readonly ticket: TicketFacts;
  /** Null where a person has answered already, or the promise is over. */
  readonly answerBy: Instant | null;
}

/** A later mail of the user held secrets. */
export interface SecretHiddenData {
  readonly deskName: string;
  readonly ticket: TicketFacts;
  readonly secrets: readonly SecretKind[];
}

export interface AnswerData {
  readonly deskName: string;
  readonly ticket: TicketFacts;
  readonly analystName: string;
  readonly text: string;
  /** Names of the analyst's files that are not passed on. */
  readonly withheld: readonly string[];
  readonly resolved: boolean;
}

export interface RefusalTooLargeData {
  readonly deskName: string;
  readonly subject: string | null;
  readonly sizeBytes: number;
  readonly limitBytes: number;
}

export interface NoticeData {
  readonly analystName: string;
  readonly ticket: TicketFacts;
  readonly answerBy: Instant | null;
  readonly text: string;
  /** Names of files; empty for one without. */
  readonly attachments: readonly string[];
  /** Names of files that are not passed on. */
  readonly withheld: readonly string[];
  /** Numbers of tickets that this one may belong to. */
  readonly related: readonly string[];
  readonly vip: boolean;
  /** What the requester does, in which department and where, as far as it is known. */
  readonly about: readonly string[];
  readonly phone: string | null;
  readonly manager: string | null;
  /** Nothing may be done before it is verified who is asking. */
  readonly sensitive: boolean;
  /** The id of the runbook with the steps to take, or null. */
  readonly runbook: string | null;
  /** Open tickets about something similar; the most similar first. */
  readonly similar: readonly {
    readonly number: string;
    readonly subject: string;
    readonly requester: string;
  }[];
  /** The requester's last tickets; the newest first. */
  readonly recent: readonly {
    readonly number: string;
    readonly subject: string;
    readonly status: TicketStatus;
    readonly openedAt: Instant;
  }[];
  /** What was pulled out of the text, by kind. */
  readonly found: readonly { readonly kind: FactKind; readonly values: readonly string[] }[];
  /** Which secrets of the users are hidden. */
  readonly hidden: readonly SecretKind[];
  /** False at an address that is not one analyst's: its mails carry no acting token. */
  readonly canAct: boolean;
}

export interface NoticeUpdateData extends NoticeData {
  /** Why a mail that names no ticket was put on this one, as a sentence; null for any other. */
  readonly joinedBecause: string | null;
  readonly fromName: string | null;
  readonly fromAddress: string;
}

/** For `reminder` and `breach`. */
export interface PromiseData extends NoticeData {
  readonly dueAt: Instant;
}

export interface EscalationData extends NoticeData {
  /** Who handed over, or null when a missed promise did. */
  readonly byName: string | null;
  readonly fromTeam: string;
  readonly reason: string;
  /** What is known so far, oldest first. */
  readonly history: readonly { readonly at: Instant; readonly who: string; readonly text: string }[];
}

export interface CommandFailedData {
  readonly analystName: string;
  readonly ticket: TicketFacts;
  /** What was wrong and what to do, as sentences. */
  readonly problems: readonly string[];
  /** What the analyst wrote, so that nothing has to be typed again. */
  readonly text: string;
}

export interface DeliveryFailedData extends NoticeData {
  readonly recipient: string;
  /** The kind of mail that did not arrive: `answer`, `acknowledgement`, … */
  readonly mailKind: string;
  readonly diagnostic: string;
}

/** Notices that waited for the budget, folded into one mail. */
export interface DigestData {
  readonly analystName: string;
  readonly entries: readonly { readonly kind: MailKind; readonly ticket: TicketFacts }[];
}

/** The acknowledgement of a trouble that is known: a major incident. */
export interface AcknowledgementKnownData {
  readonly deskName: string;
  readonly ticket: TicketFacts;
  /** What its reporters were told last, in an analyst's words; null before that. */
  readonly status: string | null;
  /** As in an acknowledgement. */
  readonly secrets: readonly SecretKind[];
}

/** For `incident-update` and `incident-solved`, to a reporter. */
export interface IncidentUpdateData {
  readonly deskName: string;
  readonly ticket: TicketFacts;
  /** In an analyst's words, in whatever language; null where there are none. */
  readonly text: string | null;
}

/** One report of a major incident, as the team sees it. */
export interface ReportLine {
  /** `FL-1042` */
  readonly number: string;
  /** A name, or an address where there is none. */
  readonly who: string;
  readonly site: string | null;
  readonly subject: string;
  readonly at: Instant;
}

/** A major incident was found, or proposed: to the incident manager and the team. */
export interface IncidentData extends NoticeData {
  readonly isProposed: boolean;
  /** The first ones. */
  readonly reports: readonly ReportLine[];
  readonly reportCount: number;
}

/** Many more report a major incident, or it concerns more people than it seemed. */
export interface IncidentGrownData extends NoticeData {
  readonly reportCount: number;
}

/** Every mail that Firstline sends, with what its template is given. */
export interface MailDataByKind {
  readonly acknowledgement: AcknowledgementData;
  readonly answer: AnswerData;
  readonly 'refusal-too-large': RefusalTooLargeData;
  readonly 'secret-hidden': SecretHiddenData;
  readonly 'message-added': MessageAddedData;
  readonly notice: NoticeData;
  readonly 'notice-update': NoticeUpdateData;
  readonly reminder: PromiseData;
  readonly breach: PromiseData;
  readonly escalation: EscalationData;
  readonly 'command-failed': CommandFailedData;
  readonly 'delivery-failed': DeliveryFailedData;
  readonly digest: DigestData;
  readonly 'acknowledgement-known': AcknowledgementKnownData;
  readonly 'incident-update': IncidentUpdateData;
  readonly 'incident-solved': IncidentUpdateData;
  readonly incident: IncidentData;
  readonly 'incident-grown': IncidentGrownData;
}

export type MailKind = keyof MailDataByKind;

/** A mail's kind and what its template needs. */
export type MailContent = {
  [K in MailKind]: { readonly kind: K; readonly data: MailDataByKind[K] };
}[MailKind];
