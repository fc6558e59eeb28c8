import type { InboundMessage } from '../message.ts';

/** How much of a text is looked at; notices are short, and what follows is the returned mail. */
const MAX_CHARACTERS = 64_000;
const MAX_LINES = 800;
const MAX_LINE_LENGTH = 1000;

/** The text of a bounce in two: what the mail system says, and the mail that it returns inline. */
export interface Notice {
  readonly lines: readonly string[];
  readonly returned: readonly string[];
}

const RETURNED_WORDS = [
  'original message',
  'message header',
  'message text',
  'copy of (?:the|your) (?:original )?message',
  'copy of the original',
  'header of the (?:source|original)',
  'headers? (?:and|of|from) (?:the|your|top)',
  'the header',
  'unsent message',
  'returned (?:mail|message)',
  'undelivered message',
  'original mail',
  'full message follows',
  'first \\d{1,4} lines of',
  'копия сообщения',
  'originalnachricht',
  'ursprüngliche (?:nachricht|header)',
  'message original',
  'mensaje original',
  'mensagem original',
  'messaggio originale',
  'oorspronkelijk(?:e)? bericht',
  'oryginalna wiadomość',
  'original(?:a)? mesaj',
  'původní zpráva',
  'исходное сообщение',
  '元のメッセージ',
  '原始邮件',
  '原始郵件',
].join('|');

/** Only such a line is read as a heading of the returned mail: it is short and begins or ends like one. */
const RETURNED_HEADING = new RegExp(
  `^(?:[-=_*#~| ]{2,80}.{0,40}(?:${RETURNED_WORDS})|(?:${RETURNED_WORDS})s?\\b.{0,40}(?:follow|attached|headers|:$))`,
  'iu',
);
const INCLUDED_COPY = /^(?:included is a copy|a copy of the original|the (?:first|header).{0,40}follow)/iu;
const HEADER_OF_A_MAIL =
  /^(?:\s{1,8}(?:Received|Return-Path)|Received|Return-Path|Message-ID|DKIM-Signature|X-Received|X-Google-Smtp-Source|X-Originating-IP|MIME-Version): ?\S/iu;

/** Text that is not a notice's: a forwarded or quoted one says who failed to someone else. */
export function readNotice(message: InboundMessage): Notice {
  const lines = message.text
    .slice(0, MAX_CHARACTERS)
    .split(/\r\n|\r|\n/u, MAX_LINES)
    .map((line) => line.slice(0, MAX_LINE_LENGTH).trimEnd());
  const cut = lines.findIndex((line, index) => index > 0 && opensReturnedMail(line));
  return cut < 0 ? { lines, returned: [] } : { lines: lines.slice(0, cut), returned: lines.slice(cut) };
}

function opensReturnedMail(line: string): boolean {
  const text = line.trimStart();
  if (text.length === 0 || text.length > 160) return false;
  return RETURNED_HEADING.test(text) || INCLUDED_COPY.test(text) || HEADER_OF_A_MAIL.test(line);
}
