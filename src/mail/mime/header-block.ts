import type { Budget } from './limits.ts';
import { trimAscii } from './trim.ts';

/** A header field as it stands: `name` in lower case, `raw` unfolded, one character per octet. */
export interface RawField {
  readonly name: string;
  readonly raw: string;
}

export interface HeaderBlock {
  readonly fields: readonly RawField[];
  /** Where the body begins. */
  readonly bodyStart: number;
  /** A line that is no field stood between fields, or where the empty line should be. */
  readonly damaged: boolean;
}

const FIELD = /^([!-9;-~]{1,200})[ \t]*:/;
const ANY = /./;
const KNOWN =
  /^(?:received|return-path|delivered-to|from|to|cc|subject|date|message-id|mime-version|content-[a-z-]+|x-[a-z0-9-]+|reply-to|sender)$/i;

/**
 * Reads the header fields that begin at `start`.
 *
 * A line that is no field is skipped where fields go on behind it, and begins the body otherwise
 * (the empty line is missing).
 *
 * @param raw one character per octet
 * @see RFC 5322 §2.2
 */
export function readHeaderBlock(raw: string, start: number, end: number, budget: Budget): HeaderBlock {
  const lines: { name: string; from: number; to: number }[] = [];
  let damaged = false;
  let at = start;
  while (at < end) {
    const next = lineEnd(raw, at, end);
    if (isEmptyLine(raw, at)) {
      at = next;
      break;
    }
    const last = lines.at(-1);
    const folded = isSpace(raw.charCodeAt(at)) && last !== undefined;
    const name = folded ? null : fieldName(raw, at, next);
    if (name !== null) {
      lines.push({ name, from: raw.indexOf(':', at) + 1, to: next });
    } else if (isBlank(raw, at, next) && !goesOn(raw, next, end, KNOWN)) {
      at = next;
      break;
    } else if (folded) {
      last.to = next;
    } else {
      damaged = true;
      if (last === undefined || !goesOn(raw, next, end, ANY)) break;
    }
    budget.check('maxHeaderBytes', next - start);
    at = next;
  }
  return {
    fields: lines.map(({ name, from, to }) => ({ name, raw: unfold(raw.slice(from, to)) })),
    bodyStart: Math.min(at, end),
    damaged,
  };
}

/** @returns the offset behind the next LF, or `end` */
export function lineEnd(raw: string, at: number, end: number): number {
  const found = raw.indexOf('\n', at);
  return found < 0 || found >= end ? end : found + 1;
}

function isEmptyLine(raw: string, at: number): boolean {
  const first = raw.charCodeAt(at);
  return first === 10 || (first === 13 && raw.charCodeAt(at + 1) === 10);
}

function isSpace(code: number): boolean {
  return code === 32 || code === 9;
}

function fieldName(raw: string, at: number, next: number): string | null {
  return FIELD.exec(raw.slice(at, Math.min(next, at + 220)))?.[1]?.toLowerCase() ?? null;
}

function isBlank(raw: string, at: number, next: number): boolean {
  return next - at <= 1_000 && raw.slice(at, next).trim() === '';
}

/** Whether the header goes on behind a line that does not belong: a field comes, perhaps after folded lines. */
function goesOn(raw: string, start: number, end: number, names: RegExp): boolean {
  let at = start;
  for (let lines = 0; at < end && lines < 10; lines += 1) {
    const next = lineEnd(raw, at, end);
    const name = fieldName(raw, at, next);
    if (name !== null) return names.test(name);
    if (!isSpace(raw.charCodeAt(at)) || isBlank(raw, at, next)) return false;
    at = next;
  }
  return false;
}

/** Passes over empty lines, an mbox separator and spaces in front of the first field, if a field follows at all. */
export function skipToFirstField(raw: string, start: number, end: number): number {
  let at = start;
  for (let lines = 0; at < end && lines < 20; lines += 1) {
    const next = lineEnd(raw, at, end);
    const indent = /^[ \t]{0,80}/.exec(raw.slice(at, at + 80))?.[0].length ?? 0;
    const name = fieldName(raw, at + indent, next);
    if (name !== null) return at + indent === start || KNOWN.test(name) ? at + indent : start;
    const separator = raw.startsWith('From ', at) || raw.startsWith('>From ', at);
    if (!separator && !isBlank(raw, at, next)) return start;
    at = next;
  }
  return start;
}

/** A bare CR counts as a space: it must never begin a line where a value is copied to. */
function unfold(value: string): string {
  return trimAscii(value.replace(/\r?\n/g, '').replace(/[\r\0]/g, ' '));
}
