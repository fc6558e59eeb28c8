import { findAccounts } from './accounts.ts';
import { findApplications } from './applications.ts';
import { findErrorCodes } from './error-codes.ts';
import { findHosts } from './hosts.ts';
import { findLinkHosts, withoutLinks } from './links.ts';
import { findIpAddresses, findMacAddresses } from './network-addresses.ts';
import { findPhones } from './phones.ts';
import { findTimes } from './times.ts';

/** What is pulled out of a text, in the order in which an analyst is shown it. */
export const factKinds = [
  'hosts',
  'errorCodes',
  'applications',
  'times',
  'accounts',
  'phones',
  'contacts',
  'ipAddresses',
  'macAddresses',
  'linkHosts',
] as const;
export type FactKind = (typeof factKinds)[number];

/** By kind; a kind of which the text has none is absent. Each list is without repetition, in the text's order. */
export type TextFacts = Readonly<Partial<Record<FactKind, readonly string[]>>>;

/** What an operator says of the names that are used in the house. */
export interface ExtractionRules {
  /** Names of computers and devices: `#` stands for digits, `*` for letters, digits and hyphens with a digit. */
  readonly hosts: readonly string[];
  readonly applications: {
    /** Found in any case. */
    readonly anyCase: readonly string[];
    /** Found as written only, since they are words of the language as well: Teams, Word. */
    readonly asWritten: readonly string[];
  };
}

/** Characters of a text that are looked at: what a mail is about stands at its top. */
const readLength = 20_000;
/** More of one kind than this is a log file, not what a person tells. */
const keptOfAKind = 10;

/**
 * Pulls out of a text what an analyst would look for in it: which computer, which error, since when.
 *
 * The number of a signature is where its sender can be reached, not what the mail is about: it is a contact.
 *
 * Pure, never throws, and its time grows with the text's length only. Each fact stands in the text, or is
 * the normal form of what stands there (an error code's digits, an address in lower case, an application's name).
 */
export function extractFacts(text: string, rules: ExtractionRules, signature = ''): TextFacts {
  const read = text.slice(0, readLength);
  const words = withoutLinks(read);
  const found: Record<FactKind, readonly string[]> = {
    hosts: findHosts(read, words, rules.hosts),
    errorCodes: findErrorCodes(words),
    applications: findApplications(words, rules.applications),
    times: findTimes(words),
    accounts: findAccounts(words),
    phones: findPhones(words),
    contacts: findPhones(withoutLinks(signature.slice(0, readLength))),
    ipAddresses: findIpAddresses(read),
    macAddresses: findMacAddresses(words),
    linkHosts: findLinkHosts(read),
  };
  return keepSome((kind) => found[kind]);
}

/** What several texts told, in their order. */
export function mergeFacts(told: readonly TextFacts[]): TextFacts {
  return keepSome((kind) => told.flatMap((facts) => facts[kind] ?? []));
}

function keepSome(all: (kind: FactKind) => readonly string[]): TextFacts {
  return Object.fromEntries(
    factKinds.flatMap((kind) => {
      const kept = withoutRepetition(all(kind).map(onOneLine)).slice(0, keptOfAKind);
      return kept.length === 0 ? [] : [[kind, kept]];
    }),
  );
}

/** "since\nyesterday" */
const onOneLine = (value: string): string => value.replace(/\s+/g, ' ');

function withoutRepetition(all: readonly string[]): readonly string[] {
  return [...new Map(all.toReversed().map((each) => [each.toLowerCase(), each])).values()].toReversed();
}
