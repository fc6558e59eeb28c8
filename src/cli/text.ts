import { formatSpan } from '#domain/time/span.ts';

/** Control characters, and those that turn the direction of writing: mails must not drive the terminal. */
const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]+/gu;
const unprintableInBlock = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/** What a mail said, fit for one line of a terminal. */
export function oneLine(text: string): string {
  return text.replace(unprintable, ' ').trim();
}

/** What a mail said, fit for a terminal; lines are kept. */
export function block(text: string, indent = ''): string {
  const clean = text.replaceAll('\r\n', '\n').replace(unprintableInBlock, '\ufffd');
  return indent === '' ? clean : clean.replace(/^(?=.)/gm, indent);
}

/** By zone: making one takes longer than all the rest of a line. */
const instantFormats = new Map<string, Intl.DateTimeFormat>();

/** `2026-11-21 23:15:04` in the desk's zone. */
export function formatInstant(at: Date, timeZone: string): string {
  const format =
    instantFormats.get(timeZone) ??
    new Intl.DateTimeFormat('sv-SE', { dateStyle: 'short', timeStyle: 'medium', timeZone });
  instantFormats.set(timeZone, format);
  return format.format(at);
}

/** `in 2 h 5 min`, `3 d 4 h ago`; seconds only below a minute. */
export function formatDistance(at: Date, now: Date): string {
  const ms = at.getTime() - now.getTime();
  const span = formatSpan(Math.abs(ms));
  return ms >= 0 ? `in ${span}` : `${span} ago`;
}

/** `812 octets`, `40 kB`, `26.3 MB`. */
export function formatSize(bytes: number): string {
  if (bytes < 1_000) return `${bytes} octets`;
  if (bytes < 1_000_000) return `${Math.round(bytes / 1_000)} kB`;
  return `${(bytes / 1_000_000).toFixed(1)} MB`;
}

/** `1 mail`, `3 mails`. */
export function count(number: number, one: string, many = `${one}s`): string {
  return `${number} ${number === 1 ? one : many}`;
}

/** `Ann <ann@example.org>` */
export function person(name: string | null, address: string | null): string {
  return oneLine(name === null || name === '' ? (address ?? '-') : `${name} <${address ?? '-'}>`);
}
