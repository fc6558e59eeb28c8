import { readAttribution } from './body/attribution.ts';
import { type BodyLine, isRule, joinLines, readBodyLine, readBodyLines } from './body/body-lines.ts';
import { type HeaderBlock, isConvincing, readHeaderBlock } from './body/header-block.ts';
import type { HeaderRole } from './body/header-words.ts';
import { findHistory, separatorKind } from './body/history.ts';
import { NO_MARKS } from './body/html-marks.ts';
import { forwardedSubject, subjectKind } from './body/subject-prefix.ts';
import { readAttributionAuthor, readWrittenAddresses } from './body/written-address.ts';
import { headerValue, type InboundMessage, type MailAddress } from './message.ts';
import type { Forwarded } from './reading.ts';

/** Lines within which a quoted mail's header must end: a page of empty quoted lines is read once, not once a line. */
const HEADER_LINES = 40;

interface Found {
  readonly forwarded: Forwarded;
  readonly because: string;
}
type Verdict = { readonly forwarded: Forwarded | null; readonly because: string };

/**
 * Finds the mail inside a forward: attached as `message/rfc822`, or in the text below a client's separator
 * or block of header fields, in any of the languages.
 *
 * The same block of fields stands in Outlook's answers: without a separator that says “forwarded” it counts
 * only where the subject says so or the author of the mail below is none of this mail's correspondents.
 */
export function readForwarded(message: InboundMessage): Verdict {
  if (isNotice(message)) return none('a notice of a mail system returns mail, it forwards none');
  const attached = readAttached(message);
  if (attached) return attached;
  const lines = readBodyLines(message.text);
  const at = firstEarlier(lines);
  if (at === null) return none('no earlier mail with its header stands in the text');
  const found = readInline(lines, at);
  if (!found) return readAttributed(message, lines, at);
  const kind = separatorKind(lines, found.separator);
  if (kind === 'forward')
    return { forwarded: found.forwarded, because: 'a separator says that the mail below was forwarded' };
  return weigh(message, found.forwarded);
}

/** A report, or what a mail system says about somebody's mail: the mail in it was returned. */
function isNotice(message: InboundMessage): boolean {
  if (message.report !== null || message.contentType === 'multipart/report') return true;
  const [from] = message.from;
  return (
    /^(?:mailer-?daemon|postmaster|mail-?daemon|mmdf|majordomo|smtp|bounces?)(?:[+@-]|$)/i.test(
      from?.address ?? '',
    ) || headerValue(message, 'return-path')?.trim() === '<>'
  );
}

function none(because: string): Verdict {
  return { forwarded: null, because };
}

/** Some clients forward with the line that others put above an answer; then only the subject says so. */
function readAttributed(message: InboundMessage, lines: readonly BodyLine[], start: number): Verdict {
  const at = belowSeparator(lines, start);
  const attribution = readAttribution(lines, at);
  if (!attribution || subjectKind(message.subject) !== 'forward')
    return none('what stands below has no header fields');
  const end = at + attribution.lines;
  const line = lines
    .slice(at, end)
    .map((part) => part.seen)
    .join(' ');
  const from = readAttributionAuthor(line);
  if (from.address === null) return none('what stands below does not say who wrote it');
  const rest = lines.slice(end);
  const quoted = dequote(
    rest,
    rest.findIndex((part) => part.seen !== ''),
  );
  const raw = (quoted.length > 0 ? quoted : rest).map((part) => part.raw);
  const indented = raw.every((part) => part.trim() === '' || part.startsWith('    '));
  const text = joinLines(indented ? raw.map((part) => part.slice(4)) : raw);
  return {
    forwarded: { from, to: [], date: null, subject: forwardedSubject(message.subject), text },
    because: 'the subject says forwarded, and a line says who wrote what stands below',
  };
}

/** Yandex has a separator above the line. */
function belowSeparator(lines: readonly BodyLine[], from: number): number {
  if (separatorKind(lines, from) === null || readAttribution(lines, from) !== null) return from;
  const next = lines.findIndex((line, at) => at > from && line.seen !== '');
  return next < 0 ? from : next;
}

function weigh(message: InboundMessage, forwarded: Forwarded): Verdict {
  const kind = subjectKind(message.subject);
  if (kind === 'forward')
    return { forwarded, because: 'the subject says forwarded, and a mail with its header stands below' };
  if (message.inReplyTo !== null) return none('this mail answers another, and quotes it with its header');
  const author = forwarded.from.address;
  if (author === null)
    return kind === 'reply'
      ? none('an answer that quotes with a header')
      : { forwarded, because: 'a mail with its header stands below' };
  const correspondents = [...message.from, ...message.to, ...message.cc, ...message.replyTo];
  const known = correspondents.some((person) => sameMailbox(person.address, author));
  return known
    ? none('the mail below is by one of those who write to each other here: an answer')
    : {
        forwarded,
        because: 'a mail with its header stands below, by somebody who is not among the correspondents',
      };
}

function readAttached(message: InboundMessage): Found | null {
  const [mail] = message.embedded;
  const from = mail?.from.find((author) => author.address !== '');
  if (!mail || !from) return null;
  if (message.inReplyTo !== null && subjectKind(message.subject) !== 'forward') return null;
  return {
    forwarded: {
      from,
      to: mail.to,
      date: mail.date?.toISOString() ?? null,
      subject: mail.subject,
      text: mail.text,
    },
    because: 'a whole mail is attached',
  };
}

/** @returns the line at which earlier mail begins, quoted or not */
function firstEarlier(lines: readonly BodyLine[]): number | null {
  const { boundary, attributions } = findHistory(lines, NO_MARKS);
  const end = boundary?.at ?? lines.length;
  for (let at = 0; at < end; at += 1) {
    const line = lines[at];
    if (attributions.has(at)) return at;
    if (!line || line.depth === 0) continue;
    const bare = dequote(lines.slice(at, at + HEADER_LINES), 0);
    const block = readHeaderBlock(bare, 0);
    if (separatorKind(bare, 0) || (block && isConvincing(block, false))) return at;
    if (line.bare !== '' && !isRule(line)) return boundary === null ? null : boundary.at;
  }
  return boundary?.at ?? null;
}

/** The quoted lines from a line on, without one level of marks. */
function dequote(lines: readonly BodyLine[], at: number): BodyLine[] {
  const out: BodyLine[] = [];
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next];
    if (!line || (line.depth === 0 && line.seen !== '') || at < 0) break;
    out.push(readBodyLine(line.raw.replace(/^[ \t\u00a0]{0,4}[>＞] ?/, '')));
  }
  return out;
}

function readInline(
  lines: readonly BodyLine[],
  at: number,
): { forwarded: Forwarded; separator: number } | null {
  let announced = false;
  let separator = at;
  for (let next = at; next < Math.min(lines.length, at + 12); next += 1) {
    const line = lines[next];
    if (!line || line.seen === '') continue;
    const own = line.depth > 0 ? dequote(lines, next) : lines;
    const from = line.depth > 0 ? 0 : next;
    if (separatorKind(own, from)) {
      announced = true;
      separator = next;
      continue;
    }
    const block = readHeaderBlock(own, from);
    if (block && isConvincing(block, announced)) return { forwarded: unfold(own, block), separator };
  }
  return null;
}

function unfold(lines: readonly BodyLine[], block: HeaderBlock): Forwarded {
  const value = (role: HeaderRole): string | null =>
    block.fields
      .find((field) => field.role === role)
      ?.value.replace(/\s+/g, ' ')
      .replace(/\*{1,20}$/, '')
      .trim() || null;
  const to = block.fields
    .filter((field) => field.role === 'to')
    .flatMap((field) => readWrittenAddresses(field.value));
  const [from] = readWrittenAddresses(value('from') ?? '');
  return {
    from: from ?? { name: null, address: null },
    to: to.filter((person): person is MailAddress => person.address !== null),
    date: value('date'),
    subject: value('subject'),
    text: joinLines(lines.slice(block.end).map((line) => line.raw)),
  };
}

/** Whether both deliver to one mailbox: case and subaddress aside. */
function sameMailbox(one: string, other: string): boolean {
  const plain = (address: string): string => address.toLowerCase().replace(/\+[^@]*@/, '@');
  return plain(one) === plain(other);
}
