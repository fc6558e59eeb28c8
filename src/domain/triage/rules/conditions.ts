import type { Person } from '#domain/directory/person.ts';
import type { Attachment, HeaderField } from '#domain/mail/message.ts';
import { type LocalTime, localTime } from '#domain/time/zone.ts';
import {
  findMatch,
  makeSearchable,
  matchesAddress,
  matchesGlob,
  matchesSome,
  type SearchableText,
} from '../pattern.ts';
import type { AttachmentCondition, Conditions, HeaderCondition } from './rule.ts';
import { isWithin } from './time-window.ts';

/** What of a mail the rules look at. */
export interface Classifiable {
  readonly subject: string;
  readonly text: string;
  readonly from: string;
  readonly mailboxId: string;
  readonly to: readonly string[];
  readonly cc: readonly string[];
  readonly deliveredTo: readonly string[];
  readonly headers: readonly HeaderField[];
  readonly language: string;
  readonly attachments: readonly Attachment[];
  readonly receivedAt: Date;
  /** The sender as the directory knows it, or null. */
  readonly person: Pick<Person, 'vip' | 'site' | 'department'> | null;
}

/** A mail made ready for many rules. */
export interface RuleView {
  readonly mail: Classifiable;
  readonly subject: SearchableText;
  readonly text: SearchableText;
  readonly clock: LocalTime;
  /** Whether the classifier knows what it is about. */
  readonly isSure: () => boolean;
  /** By name; filled as rules ask. */
  readonly headers: Map<string, readonly SearchableText[]>;
}

/** Characters of a text that rules look at: what a mail is about stands at its top. */
const searchedLength = 50_000;
const searchedHeaderLength = 5_000;
const searchedFields = 20;

export function makeRuleView(mail: Classifiable, timeZone: string, isSure: () => boolean): RuleView {
  return {
    mail,
    subject: makeSearchable(mail.subject.slice(0, searchedLength)),
    text: makeSearchable(`${mail.subject}\n${mail.text.slice(0, searchedLength)}`.slice(0, searchedLength)),
    clock: localTime(mail.receivedAt, timeZone),
    isSure,
    headers: new Map(),
  };
}

/** Whether a condition holds; undefined where it is not given. */
type Test = (when: Conditions, view: RuleView) => boolean | undefined;

/** In the order in which they are asked: what is cheap first. */
const tests: Readonly<Record<keyof Conditions, Test>> = {
  mailbox: (when, { mail }) => when.mailbox?.includes(mail.mailboxId),
  language: (when, { mail }) => when.language?.includes(mail.language),
  vip: (when, { mail }) => (when.vip === undefined ? undefined : when.vip === (mail.person?.vip === true)),
  time: (when, { clock }) => when.time && isWithin(when.time, clock),
  department: (when, { mail }) => when.department && isNamed(mail.person?.department, when.department),
  site: (when, { mail }) => when.site && isNamed(mail.person?.site, when.site),
  from: (when, { mail }) => when.from && isAddressed([mail.from], when.from),
  domain: (when, { mail }) => when.domain?.some((domain) => matchesAddress(mail.from, `@${domain}`)),
  to: (when, { mail }) => when.to && isAddressed(mail.to, when.to),
  cc: (when, { mail }) => when.cc && isAddressed(mail.cc, when.cc),
  deliveredTo: (when, { mail }) => when.deliveredTo && isAddressed(mail.deliveredTo, when.deliveredTo),
  recipients: (when, { mail: { to, cc, deliveredTo } }) =>
    when.recipients && isAddressed([...to, ...cc, ...deliveredTo], when.recipients),
  attachments: (when, { mail }) => when.attachments && hasAttachments(mail.attachments, when.attachments),
  headers: (when, view) => when.headers?.some((header) => hasHeader(view, header)),
  subject: (when, { subject }) => when.subject && matchesSome(subject, when.subject),
  text: (when, { text }) => when.text && matchesSome(text, when.text),
  sure: (when, { isSure }) => (when.sure === undefined ? undefined : when.sure === isSure()),
};
const inOrder = Object.values(tests);

/** Whether all given conditions hold. */
export function holdAll(when: Conditions, view: RuleView): boolean {
  return inOrder.every((test) => test(when, view) ?? true);
}

/** Whether one of the given conditions holds. */
export function holdsSome(when: Conditions, view: RuleView): boolean {
  return inOrder.some((test) => test(when, view) ?? false);
}

/** What of a mail met the conditions, as parts of a sentence: which of the words, and else only what was looked at. */
export function describeMet(when: Conditions, { subject, text }: RuleView): readonly string[] {
  const met = (Object.keys(when) as (keyof Conditions)[]).flatMap((key) => {
    // a word of the subject is what its reader looks for first
    if (key === 'text')
      return [`“${findMatch(subject, when.text ?? []) ?? findMatch(text, when.text ?? [])}”`];
    if (key === 'subject') return [`“${findMatch(subject, when.subject ?? [])}” in the subject`];
    return key !== 'sure' && key in lookedAt ? [lookedAt[key]] : [];
  });
  if (when.sure !== undefined) met.push(`where the classifier is ${when.sure ? '' : 'not '}sure`);
  return met;
}

const lookedAt: Readonly<Record<Exclude<keyof Conditions, 'text' | 'subject' | 'sure'>, string>> = {
  mailbox: 'the mailbox',
  language: 'the language',
  vip: 'whether the sender is a VIP',
  time: 'the time',
  department: 'the department',
  site: 'the site',
  from: 'the sender',
  domain: 'the sender’s domain',
  to: 'who it is to',
  cc: 'who gets a copy',
  deliveredTo: 'whom it was delivered to',
  recipients: 'a recipient',
  attachments: 'the attachments',
  headers: 'a header field',
};

function isAddressed(addresses: readonly string[], patterns: readonly string[]): boolean {
  return addresses.some((address) => patterns.some((pattern) => matchesAddress(address, pattern)));
}

function isNamed(name: string | null | undefined, patterns: readonly string[]): boolean {
  return name != null && patterns.some((pattern) => matchesGlob(name.toLowerCase(), pattern.toLowerCase()));
}

/** Pictures inside the text, such as those of a signature, are not what a sender attaches. */
function hasAttachments(all: readonly Attachment[], wanted: AttachmentCondition): boolean {
  const { names, types, atMost = Number.POSITIVE_INFINITY } = wanted;
  const fitting = all.filter(
    ({ disposition, filename, contentType }) =>
      disposition !== 'inline' &&
      (names === undefined || isNamed(filename, names)) &&
      (types === undefined || isNamed(contentType, types)),
  ).length;
  return fitting >= (wanted.atLeast ?? (wanted.atMost === undefined ? 1 : 0)) && fitting <= atMost;
}

function hasHeader(view: RuleView, { name, contains }: HeaderCondition): boolean {
  let fields = view.headers.get(name);
  if (fields === undefined) {
    fields = view.mail.headers
      .filter((field) => field.name === name)
      .slice(0, searchedFields)
      .map((field) => makeSearchable(field.value.slice(0, searchedHeaderLength)));
    view.headers.set(name, fields);
  }
  return contains === undefined ? fields.length > 0 : fields.some((field) => matchesSome(field, contains));
}
