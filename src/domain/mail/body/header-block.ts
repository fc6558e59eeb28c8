import type { BodyLine } from './body-lines.ts';
import { type HeaderRole, headerRole } from './header-words.ts';

/** One field of the block that clients put above a quoted or forwarded mail. */
export interface BlockField {
  readonly role: HeaderRole;
  readonly value: string;
}

export interface HeaderBlock {
  readonly fields: readonly BlockField[];
  /** The first line after the block. */
  readonly end: number;
}

const FIELD =
  /^[*_|]{0,3}[ \t\u00a0]{0,3}(?<name>\p{L}[\p{L}\p{M} \u00a0.'’/()-]{0,29}?)[ \t\u00a0]{0,3}[*_]{0,3}[ \t\u00a0]{0,3}[:：][ \t\u00a0]{0,8}[*_]{0,3}[ \t\u00a0|]{0,8}(?<value>.{0,900})$/u;
/** A table's row: `| From | a@b |`, as HTML turned into text has it. */
const ROW =
  /^\|?[ \t]{0,4}(?<name>\p{L}[\p{L}\p{M} .'’/()-]{0,29}?)[ \t]{0,4}\|[ \t]{0,4}(?<value>[^|]{1,900})\|?$/u;
const NAME_LENGTH = 24;
const BLOCK_LINES = 30;
/** Internal mail has names without addresses; then the time must be one that a client prints. */
const MOMENT = /\d{1,2}[:.h時时시]\s?\d{2}|(?:19|20)\d{2}/;
const ADDRESS = /[^\s@<>]{1,64}@[^\s@<>]{1,255}/;

/** @returns the field that a line is, in whatever language its name is */
export function readBlockField(line: BodyLine): BlockField | null {
  const { name, value } = (FIELD.exec(line.bare) ?? ROW.exec(line.bare))?.groups ?? {};
  const role = name === undefined ? null : headerRole(name.replaceAll('\u00a0', ' ').trim());
  return role === null ? null : { role, value: (value ?? '').trim() };
}

/**
 * Reads the block of fields that begins at a line: names in any language, values folded over lines, blank
 * lines between. Nothing is asked of it but one field: see `isConvincing`.
 */
export function readHeaderBlock(lines: readonly BodyLine[], at: number): HeaderBlock | null {
  const first = lines[at];
  const head = first ? readBlockField(first) : null;
  if (!head) return null;
  const fields = [...splitInline(head)];
  let end = at + 1;
  for (let next = at + 1; next < Math.min(lines.length, at + BLOCK_LINES); next += 1) {
    const line = lines[next];
    if (!line) break;
    if (line.bare === '') {
      const ahead = nextField(lines, next, 3);
      if (!ahead || hasRole(fields, ahead.role)) break;
      continue;
    }
    const field = readBlockField(line);
    if (field && field.role !== 'other' && hasRole(fields, field.role)) break;
    if (field) fields.push(...splitInline(field));
    else if (!isContinuation(lines, next, fields)) break;
    else fields.push(extended(fields.pop(), line.bare));
    end = next + 1;
  }
  return { fields, end };
}

/** Whether such a block can only be the head of another mail, and not a list that someone wrote. */
export function isConvincing(block: HeaderBlock, announced: boolean): boolean {
  const roles = new Set(block.fields.map((field) => field.role));
  const addressed = block.fields.some(
    (field) => (field.role === 'from' || field.role === 'to') && ADDRESS.test(field.value),
  );
  const dated = block.fields.some((field) => field.role === 'date' && MOMENT.test(field.value));
  if (announced) return roles.has('from') || roles.has('subject') || roles.size > 1;
  if (roles.has('from') && roles.has('subject')) return addressed || dated;
  if (roles.has('from')) return addressed && (roles.has('date') || roles.has('to'));
  return roles.has('date') && roles.has('to') && (addressed || (dated && roles.has('subject')));
}

const hasRole = (fields: readonly BlockField[], role: HeaderRole): boolean =>
  role !== 'other' && fields.some((field) => field.role === role);

const extended = (field: BlockField | undefined, more: string): BlockField => ({
  role: field?.role ?? 'other',
  value: `${field?.value ?? ''} ${more}`.trim(),
});

function nextField(lines: readonly BodyLine[], at: number, within: number): BlockField | null {
  for (let next = at + 1; next <= at + within; next += 1) {
    const line = lines[next];
    if (line && line.bare !== '') return readBlockField(line);
  }
  return null;
}

/** A folded value: the field had none yet, or another field follows at once. */
function isContinuation(lines: readonly BodyLine[], at: number, fields: readonly BlockField[]): boolean {
  const last = fields.at(-1);
  if (!last) return false;
  if (last.value === '' && lines[at - 1]?.bare !== '') return true;
  if (lines[at - 1]?.bare === '') return false;
  for (let next = at + 1; next <= at + 3; next += 1) {
    const line = lines[next];
    if (!line || line.bare === '') return false;
    const field = readBlockField(line);
    if (field) return !hasRole(fields, field.role);
  }
  return false;
}

/**
 * `From: a@b Date: …`: clients that put all fields on one line, some without a space between them
 * (`<a@b>To: …`).
 */
function splitInline(field: BlockField): BlockField[] {
  if (field.role !== 'from') return [field];
  const out: BlockField[] = [];
  const seen = new Set<HeaderRole>(['from']);
  let role: HeaderRole = field.role;
  let from = 0;
  for (const colon of field.value.matchAll(/[:：](?!\d)/g)) {
    const name = nameBefore(field.value, from, colon.index, seen);
    if (!name) continue;
    out.push({ role, value: trimValue(field.value.slice(from, colon.index - name.length)) });
    role = name.role;
    seen.add(role);
    from = colon.index + 1;
  }
  return [...out, { role, value: trimValue(field.value.slice(from)) }];
}

const trimValue = (value: string): string => value.replace(/^[\s*|]{1,9}|[\s*|]{1,9}$/g, '');

/** The longest header name that ends at a colon, with a capital or after a space, of a role not yet seen. */
function nameBefore(
  text: string,
  from: number,
  at: number,
  seen: ReadonlySet<HeaderRole>,
): { role: HeaderRole; length: number } | null {
  const end = text.charAt(at - 1) === ' ' ? at - 1 : at;
  for (let start = Math.max(from, end - NAME_LENGTH); start < end; start += 1) {
    const name = text.slice(start, end);
    if (name.length === 1 && !/[>\s]/.test(text.charAt(start - 1))) continue;
    const role = /^\p{Lu}|^\p{Lo}/u.test(name) ? headerRole(name) : null;
    if (role && role !== 'other' && !seen.has(role)) return { role, length: at - start };
  }
  return null;
}
