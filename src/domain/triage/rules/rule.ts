import type { Impact, Priority, TicketKind, Urgency } from '#domain/desk.ts';
import type { Weekday } from '#domain/time/zone.ts';

/**
 * What must hold of a mail. All given conditions must; of a list, one entry must match.
 *
 * Words are matched without regard to case at word boundaries; `*` stands for any run of characters within a line.
 * An address pattern is a whole address or `@` with a domain and all that is below it.
 */
export interface Conditions {
  readonly subject?: readonly string[];
  /** The subject and what the sender wrote now. */
  readonly text?: readonly string[];
  readonly from?: readonly string[];
  /** Domains of the sender, with all below them; lower case. */
  readonly domain?: readonly string[];
  readonly to?: readonly string[];
  readonly cc?: readonly string[];
  readonly deliveredTo?: readonly string[];
  /** Any of the three before. */
  readonly recipients?: readonly string[];
  readonly mailbox?: readonly string[];
  readonly headers?: readonly HeaderCondition[];
  /** ISO 639-1 */
  readonly language?: readonly string[];
  readonly attachments?: AttachmentCondition;
  readonly time?: TimeWindow;
  readonly vip?: boolean;
  /** Whether the classifier is sure what the mail is about. */
  readonly sure?: boolean;
  readonly department?: readonly string[];
  readonly site?: readonly string[];
}

export interface HeaderCondition {
  /** Lower case. */
  readonly name: string;
  /** Words; without them it is enough that the field is there. */
  readonly contains?: readonly string[];
}

/** How many attachments fit; one that fits has one of the names and one of the types. */
export interface AttachmentCondition {
  /** With `*` for any run of characters, in any case. */
  readonly names?: readonly string[];
  readonly types?: readonly string[];
  readonly atLeast?: number;
  readonly atMost?: number;
}

/** Hours of the desk's clock. A window over midnight belongs to the day on which it begins. */
export interface TimeWindow {
  readonly days?: readonly Weekday[];
  /** Minutes since midnight; `to` is the first one outside. */
  readonly from?: number;
  readonly to?: number;
}

/** What a ticket has at its opening and a rule may decide. */
export interface RuleSettings {
  readonly category?: string;
  readonly kind?: TicketKind;
  readonly impact?: Impact;
  readonly urgency?: Urgency;
  /** Whatever impact and urgency make. */
  readonly priority?: Priority;
  readonly team?: string;
  readonly language?: string;
  readonly acknowledge?: boolean;
}

export interface Rule {
  readonly name: string;
  readonly when: Conditions & {
    /** None of these may hold. */
    readonly not?: Conditions;
  };
  readonly set: RuleSettings;
  /** No later rule is looked at once this one matched. */
  readonly stop: boolean;
}
