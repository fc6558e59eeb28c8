import type { HeaderField, InboundMessage, StatusFields } from '../message.ts';
import { addressOfField } from './address.ts';

/** One group of per-recipient fields, as written. @see RFC 3464 §2.3 */
export interface ReportedRecipient {
  readonly recipient: string | null;
  readonly action: string | null;
  readonly status: string | null;
  readonly diagnostic: string | null;
  /** The diagnostic's type: `smtp`, `x-unix`, …; lower case. */
  readonly diagnosticType: string | null;
}

const FIELD =
  /^\s*(original-recipient|final-recipient|action|status|diagnostic-code|reporting-mta|remote-mta|arrival-date|last-attempt-date|will-retry-until|x-actual-recipient|x-original-message-id)\s*:\s*(.*)$/iu;
const RECIPIENT_FIELDS = ['final-recipient', 'x-actual-recipient', 'original-recipient'];
/** Characters; longer ones are no diagnostics. */
const MAX_DIAGNOSTIC = 4000;
const MAX_GROUPS = 1000;
const ACTIONS = ['failed', 'delayed', 'delivered', 'relayed', 'expanded'];

/** @returns the recipients of the report, or of report fields that a gateway flattened into the text */
export function readReported(
  message: InboundMessage,
  lines: readonly string[],
): readonly ReportedRecipient[] {
  const groups = message.report?.status ?? [];
  const reported = groups.slice(0, MAX_GROUPS).flatMap(splitAtRepeats).flatMap(readGroup);
  return reported.length > 0 ? reported : fieldsInText(lines).flatMap(readGroup);
}

/** Some systems forget the empty line between two recipients: a field that comes again opens the next. */
function splitAtRepeats(fields: StatusFields): readonly StatusFields[] {
  const groups: HeaderField[][] = [[]];
  for (const field of fields) {
    const group = groups.at(-1) ?? [];
    const opens = RECIPIENT_FIELDS.includes(field.name) && group.some(({ name }) => name === field.name);
    if (opens) groups.push([field]);
    else group.push(field);
  }
  return groups;
}

function readGroup(group: StatusFields): readonly ReportedRecipient[] {
  const value = (name: string) => group.find((field) => field.name === name)?.value.trim() ?? null;
  const hasRecipient = RECIPIENT_FIELDS.some((name) => value(name) !== null);
  if (!hasRecipient && value('action') === null && value('status') === null) return [];
  const [final, ...others] = RECIPIENT_FIELDS.map((name) => addressOfField(value(name) ?? ''));
  const [type, diagnostic] = splitType(value('diagnostic-code'));
  return [
    {
      recipient: chooseRecipient(final ?? null, others),
      action: readAction(value('action')),
      status: readStatus(value('status')),
      diagnostic,
      diagnosticType: type,
    },
  ];
}

/**
 * The final address says where a forwarded mail failed. An alias within one domain, or a name that means something
 * on one host only, is nothing that a sender knows: then it is the address that was written to.
 */
function chooseRecipient(final: string | null, others: readonly (string | null)[]): string | null {
  const original = others.at(-1) ?? null;
  if (final !== null && original !== null && isSameDomain(final, original)) return original;
  const addresses = [final, ...others].filter((address) => address !== null);
  return (
    addresses.find((address) => /@.*\./u.test(address)) ??
    addresses.find((address) => address.includes('@')) ??
    addresses[0] ??
    null
  );
}

function isSameDomain(one: string, other: string): boolean {
  const domainOf = (address: string) => address.toLowerCase().split('@')[1];
  return domainOf(one) !== undefined && domainOf(one) === domainOf(other);
}

function readAction(value: string | null): string | null {
  const word = /[a-z]+/iu.exec(value ?? '')?.[0].toLowerCase() ?? null;
  if (word === null) return null;
  if (ACTIONS.includes(word)) return word;
  return /^(?:expired|failure|fail|deliverable)/u.test(word) ? 'failed' : null;
}

function readStatus(value: string | null): string | null {
  return /(?<![\d.])[245]\.\d{1,3}\.\d{1,3}(?!\d)/u.exec(value ?? '')?.[0] ?? null;
}

function splitType(value: string | null): readonly [string | null, string | null] {
  if (value === null || value === '') return [null, null];
  const typed = /^\s*([\w-]{1,40})\s*;\s*([\s\S]*)$/u.exec(value.slice(0, MAX_DIAGNOSTIC));
  return typed === null
    ? [null, value.slice(0, MAX_DIAGNOSTIC)]
    : [typed[1]?.toLowerCase() ?? null, typed[2]?.trim() || null];
}

/** Groups of fields found in plain text: a new one begins where a field comes that the last already has. */
function fieldsInText(lines: readonly string[]): readonly StatusFields[] {
  const groups: HeaderField[][] = [];
  let group: HeaderField[] = [];
  for (const line of lines) {
    const match = FIELD.exec(line);
    if (match === null) {
      const last = group.at(-1);
      if (last !== undefined && /^[ \t]+\S/u.test(line)) {
        group[group.length - 1] = { name: last.name, value: `${last.value} ${line.trim()}` };
      }
      continue;
    }
    const name = match[1]?.toLowerCase() ?? '';
    if (group.some((field) => field.name === name)) {
      groups.push(group);
      group = [];
    }
    group.push({ name, value: match[2] ?? '' });
  }
  groups.push(group);
  return groups.filter((fields) => fields.some((field) => RECIPIENT_FIELDS.includes(field.name)));
}
