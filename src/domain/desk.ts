import type { VipRules } from './directory/vip.ts';
import type { AutomaticKind } from './mail/reading.ts';
import type { SecretKind, SecretWords } from './mail/secrets/secret.ts';
import type { Trust } from './mail/trust.ts';
import type { BlockedFiles } from './mail/withheld.ts';
import type { ExtractionRules, FactKind } from './triage/extract/facts.ts';
import type { IncidentRules } from './triage/incident/rules.ts';
import type { PriorityRules } from './triage/priority/rules.ts';
import type { Rule } from './triage/rules/rule.ts';
import type { SimilarityRules } from './triage/similarity/rules.ts';

/**
 * The configuration as the domain sees it: who works here, what kinds of trouble there are, what is
 * promised. `src/config` produces one frozen value of this type; nothing here holds a secret.
 */

export const tiers = ['L1', 'L2', 'L3'] as const;
export type Tier = (typeof tiers)[number];

export const priorities = ['P1', 'P2', 'P3', 'P4'] as const;
export type Priority = (typeof priorities)[number];

/** How many are affected, from the least. @see ITIL, incident prioritisation */
export const impacts = ['person', 'team', 'site', 'company'] as const;
export type Impact = (typeof impacts)[number];

/** How badly work is hindered, from the least; `critical` is a danger to safety or security. */
export const urgencies = ['low', 'hindered', 'stopped', 'critical'] as const;
export type Urgency = (typeof urgencies)[number];

export type PriorityMatrix = Readonly<Record<Impact, Readonly<Record<Urgency, Priority>>>>;

export type TicketKind = 'incident' | 'service-request';

export interface Analyst {
  readonly id: string;
  readonly name: string;
  /** At least one, lower case; the first one gets the notices. */
  readonly addresses: readonly string[];
  /** ISO 639-1; the language of the mails that this analyst gets. */
  readonly language: string;
  /** Others that this analyst writes; ISO 639-1. */
  readonly languages: readonly string[];
  /** Ids of categories that this analyst is good at. */
  readonly skills: readonly string[];
}

export const assignments = ['none', 'round-robin', 'least-loaded'] as const;

export interface Team {
  readonly id: string;
  readonly name: string;
  readonly tier: Tier;
  readonly members: readonly Analyst[];
  /** A list address that is told too; its mails carry no acting token. */
  readonly notify: string | null;
  /** The team that an escalation goes to; null at the top. */
  readonly escalatesTo: string | null;
  /** How a ticket that comes to the team finds its analyst; `none`: whoever takes it. */
  readonly assign: (typeof assignments)[number];
  /** An analyst with so many new and open tickets is assigned no more; null for no limit. */
  readonly maxOpen: number | null;
}

/** Something that a category always needs to know. */
export interface Question {
  /** By ISO 639-1; `en` is always there. */
  readonly texts: Readonly<Record<string, string>>;
  /** Not asked where the text told one of these already. */
  readonly unless: readonly FactKind[];
}

/** The ways in which promises are made; one until service levels come in. */
export const slaPolicies: readonly string[] = ['standard'];

export interface Category {
  readonly id: string;
  /** By ISO 639-1, as analysts read it; `en` is always there. */
  readonly names: Readonly<Record<string, string>>;
  /** The same in a user's plain words, "a locked account"; a language that is missing has the name. */
  readonly phrases: Readonly<Record<string, string>>;
  /** What a user is asked to add, in this order. */
  readonly ask: readonly Question[];
  /** Identity must be verified before anything is done. */
  readonly sensitive: boolean;
  /** The id of a runbook, or null. */
  readonly runbook: string | null;
  readonly slaPolicy: string;
  readonly kind: TicketKind;
  readonly team: string;
  readonly impact: Impact;
  readonly urgency: Urgency;
}

/** A mailbox as its correspondents see it. */
export interface DeskMailbox {
  readonly id: string;
  /** The address that users write to; lower case. From is always this address. */
  readonly address: string;
  /** Other addresses that are delivered here; lower case. */
  readonly aliases: readonly string[];
  /** The display name beside the address. */
  readonly name: string;
  /** The character before the token in Reply-To (RFC 5233), or null where the host knows no subaddresses. */
  readonly separator: string | null;
  readonly envelope: 'mailbox' | 'verp' | 'null';
  /** The language of mails to users whose own is unknown; ISO 639-1. */
  readonly language: string;
  /** The category of a ticket that no rule puts elsewhere. */
  readonly defaultCategory: string;
  /** Whose word about senders counts; null: nobody's. */
  readonly trust: Trust | null;
  /** Who may open a ticket. */
  readonly senders: 'anyone' | 'directory' | 'domains';
  /** Lower case; for `domains`. */
  readonly senderDomains: readonly string[];
  /** Verdicts of the mail host, beside the usual ones; `name` in lower case. */
  readonly spamHeaders: readonly { readonly name: string; readonly contains: string }[];
}

export interface FirstResponseTargets {
  /** Minutes until the first answer of a person, by priority. */
  readonly minutes: Readonly<Record<Priority, number>>;
  /** When the team is reminded, in percent of the time, below 100. */
  readonly remindAtPercent: number;
}

export const automaticPolicies = ['record', 'ignore', 'open'] as const;
/** What a machine's mail that belongs to no ticket causes; none of them is ever answered. */
export type AutomaticPolicy = (typeof automaticPolicies)[number];

/** Bounces and our own mail coming back have no choice. */
export type AutomaticPolicies = Readonly<Record<Exclude<AutomaticKind, 'bounce' | 'own'>, AutomaticPolicy>>;

/** How the mails of one monitoring system are told apart: by subject, with `{alarm}` for the name and `{any}`. */
export interface AlarmRule {
  readonly name: string;
  /** Address patterns; empty for whatever is recognised as a monitoring system's. */
  readonly from: readonly string[];
  readonly problem: readonly string[];
  readonly recovery: readonly string[];
  /** The header field (lower case) whose value names the alarm, instead of `{alarm}`. */
  readonly header: string | null;
}

export interface Desk {
  readonly name: string;
  /** IANA name; whose clock rules and deadlines mean. */
  readonly timeZone: string;
  readonly mailboxes: readonly DeskMailbox[];
  readonly teams: readonly Team[];
  readonly categories: readonly Category[];
  readonly rules: readonly Rule[];
  readonly matrix: PriorityMatrix;
  readonly priority: PriorityRules;
  readonly firstResponse: FirstResponseTargets;
  readonly automaticMail: {
    /** How many automatic mails one address gets in any 60 minutes. */
    readonly perAddressPerHour: number;
    /** The same for analysts and their lists; a P1, a missed promise and an escalation go out all the same. */
    readonly perAnalystPerHour: number;
    /** How long an address at which a mail failed for good gets no automatic mail. */
    readonly undeliverableForMs: number;
  };
  readonly automatic: AutomaticPolicies;
  readonly alarms: {
    readonly rules: readonly AlarmRule[];
    /** An alarm that comes back this soon after its recovery opens its ticket again. */
    readonly reopenWithinMs: number;
  };
  /** Domains of the desk's own users, lower case, with all below them: their many senders are many people. */
  readonly userDomains: readonly string[];
  readonly loops: {
    /** `Received` fields of a mail that has gone in circles. */
    readonly maxHops: number;
    /** How many automatic mails of ours a correspondent may answer with new mail before it gets no more of them. */
    readonly maxExchanges: number;
    /** An answer this soon counts as a machine's; one that names the ticket does for a day. */
    readonly answeredWithinMs: number;
  };
  /** Mails in any 60 minutes, beyond which a sender's, or a strange domain's, are parked. */
  readonly floods: { readonly perSenderPerHour: number; readonly perDomainPerHour: number };
  /** Whose forwards open a ticket for the original sender. */
  readonly forwarding: {
    readonly analysts: boolean;
    /** Address patterns: `@example.org`, `boss@example.org`. */
    readonly from: readonly string[];
  };
  /**
   * What becomes of a mail with a ticket's reply token from somebody who is not on the ticket, as when a user
   * forwarded our mail to a colleague: it joins, or it opens a ticket that is linked.
   */
  readonly strangers: 'join' | 'open';
  /** Files that are kept and never passed on. */
  readonly attachments: BlockedFiles;
  readonly directory: { readonly vip: VipRules };
  /** How computers and programs are named, for what is pulled out of texts. */
  readonly extraction: ExtractionRules;
  readonly similarity: SimilarityRules;
  readonly incidents: IncidentRules;
  readonly classifier: {
    /** How probable a category must be, from 0 to 1, for a ticket to get it where no rule knows. */
    readonly confidence: number;
    /** After how many corrections by analysts the next one is trained; null: never. */
    readonly afterCorrections: number | null;
  };
  readonly authentication: {
    /** When a sender is checked by DNS whom no trusted host vouches for; `needed`: when a decision depends on it. */
    readonly verify: 'needed' | 'always' | 'never';
    /** Whether a user's acknowledgement is such a decision. */
    readonly beforeAnswering: boolean;
  };
  readonly secrets: {
    /** Kinds that are hidden in what users write. */
    readonly hide: readonly SecretKind[];
    readonly words: SecretWords;
    /** Whether a user is told that theirs was hidden. */
    readonly tellUsers: boolean;
    /** Names of operators who may read a mail as it came. */
    readonly readers: readonly string[];
  };
  readonly analysts: {
    /**
     * How an analyst's mail is proven. `token-and-from` is weak: a From can be forged and a token can be
     * forwarded; `token-and-proven-from` wants SPF or DKIM of From's domain as well.
     */
    readonly proof: 'token-and-from' | 'token-and-proven-from';
    /** Days until an analyst's reply token expires. */
    readonly tokenDays: number;
  };
}

export function findMailbox(desk: Desk, id: string | null): DeskMailbox | undefined {
  return desk.mailboxes.find((mailbox) => mailbox.id === id) ?? desk.mailboxes[0];
}

export function findTeam(desk: Desk, id: string): Team | undefined {
  return desk.teams.find((team) => team.id === id);
}

export function findCategory(desk: Desk, id: string): Category | undefined {
  return desk.categories.find((category) => category.id === id);
}

/** `“Printers and scanners”`: what analysts call it, in English. */
export function nameCategory(desk: Pick<Desk, 'categories'>, id: string): string {
  return quoteName(desk.categories.find((category) => category.id === id) ?? { id, names: {} });
}

export function quoteName({ id, names }: Pick<Category, 'id' | 'names'>): string {
  return `“${names['en'] ?? id}”`;
}

/** @param address in any case */
export function findAnalyst(desk: Desk, address: string): Analyst | undefined {
  const wanted = address.toLowerCase();
  return allAnalysts(desk).find((analyst) => analyst.addresses.includes(wanted));
}

export function allAnalysts(desk: Desk): readonly Analyst[] {
  const byId = new Map(desk.teams.flatMap((team) => team.members).map((analyst) => [analyst.id, analyst]));
  return [...byId.values()];
}
