import { withoutAccents } from '../accents.ts';
import { headerValue, type InboundMessage } from '../message.ts';
import type { Automatic } from '../reading.ts';
import { AUTO_REPLY_SIGNS, DENIES, SUPPRESSES_ANSWERS } from './header-words.ts';
import {
  ASKS_FOR_HELP,
  AUTOMATIC_SUBJECT,
  AWAY_SENTENCES,
  AWAY_SUBJECT,
  RECEIPT_SUBJECT,
  SAYS_AUTOMATIC,
} from './out-of-office-words.ts';

/** Mail whose header says that a machine sent it. @see RFC 3834 §5 */
export function recogniseByHeader(message: InboundMessage): Automatic | null {
  const field = message.headers.find(({ name, value }) => {
    const pattern = AUTO_REPLY_SIGNS.get(name);
    if (pattern === undefined) return false;
    const start = value.slice(0, 1000);
    return pattern === null ? !DENIES.test(start) : pattern.test(start);
  });
  if (field === undefined) return recogniseSuppression(message);
  return named(message, `It carries ${field.name}: ${field.value.trim().slice(0, 60)}.`);
}

/** `X-Auto-Response-Suppress` is also written by web forms, whose Reply-To is the person who asks. */
function recogniseSuppression(message: InboundMessage): Automatic | null {
  const value = headerValue(message, 'x-auto-response-suppress');
  if (value === null || !SUPPRESSES_ANSWERS.test(value)) return null;
  const senders = message.from.map(({ address }) => address.toLowerCase());
  if (message.replyTo.some(({ address }) => !senders.includes(address.toLowerCase()))) return null;
  return named(
    message,
    `It asks for no automatic answer (X-Auto-Response-Suppress: ${value.trim().slice(0, 40)}).`,
  );
}

/** An empty return path asks that nothing be sent in answer. @see RFC 5321 §4.5.5, RFC 3834 §2 */
export function recogniseNullSender(message: InboundMessage): Automatic | null {
  const path = headerValue(message, 'return-path')?.trim();
  return path === '<>' ? named(message, 'Its return path is empty, so that nothing can answer it.') : null;
}

/**
 * Automatic answers whose header says nothing, or only that they are bulk. People write about out-of-office
 * notes too, so a title that they might choose needs the sentence that goes with it.
 */
export function recogniseByWords(message: InboundMessage): Automatic | null {
  const subject = subjectOf(message);
  const asks = ASKS_FOR_HELP.test(beginningOf(message));
  if (AUTOMATIC_SUBJECT.test(subject) && !(asks && !/[:：]/.test(subject))) {
    return named(message, 'Its subject begins or ends as automatic answers do.');
  }
  if (asks) return null;
  if (RECEIPT_SUBJECT.test(subject) && SAYS_AUTOMATIC.test(beginningOf(message))) {
    return { kind: 'auto-reply', because: 'Its subject and its text say that it is an automatic receipt.' };
  }
  if (AWAY_SUBJECT.test(subject) && saysAway(message)) {
    return { kind: 'out-of-office', because: 'Its subject and its text say that the sender is away.' };
  }
  return null;
}

function named(message: InboundMessage, because: string): Automatic {
  const away = AWAY_SUBJECT.test(subjectOf(message)) || saysAway(message);
  return { kind: away ? 'out-of-office' : 'auto-reply', because };
}

function saysAway(message: InboundMessage): boolean {
  const text = beginningOf(message);
  return AWAY_SENTENCES.some((words) => words.test(text));
}

const subjectOf = (message: InboundMessage): string => withoutAccents((message.subject ?? '').slice(0, 300));

/** Without what is quoted, which may well be the question that the note answers. */
function beginningOf(message: InboundMessage): string {
  const lines = message.text.slice(0, 3000).split(/\r\n|\r|\n/);
  const own = lines.filter((line) => !line.startsWith('>')).join(' ');
  return withoutAccents(own.slice(0, 1500).replace(/\s+/gu, ' '));
}
