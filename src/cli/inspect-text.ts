import { type Authentication, describeAuthentication } from '#domain/mail/authentication.ts';
import type { MailAddress } from '#domain/mail/message.ts';
import type { Reading } from '#domain/mail/reading.ts';
import { showAddress } from './shown-address.ts';

/** How a mail was read, for people at a terminal. */
export function describeReading(
  file: string,
  reading: Reading,
  authentication: Authentication | null,
  why: boolean,
): string {
  const { message, body } = reading;
  const reason = (key: string): string => (why && reading.reasons[key] ? `  (${reading.reasons[key]})` : '');
  const attachments = message.attachments.map(
    (each) => `${each.filename ?? 'unnamed'} (${each.contentType}, ${each.sizeBytes} octets)`,
  );
  const lines = [
    file,
    row('From', people(message.from)),
    row('To', people([...message.to, ...message.cc])),
    row('Date', message.date?.toISOString() ?? ''),
    row('Subject', message.subject ?? ''),
    row('Message-ID', message.messageId + (message.messageIdDerived ? '  (derived)' : '')),
    row('Language', (reading.language ?? 'unknown') + reason('language')),
    row('Automatic', (reading.automatic?.kind ?? 'no') + reason('automatic')),
    row('Bounce', bounceOf(reading) + reason('bounce')),
    row('Forwarded', forwardedOf(reading) + reason('forwarded')),
    row('Sender', senderOf(authentication, why)),
    row('Encrypted', message.encrypted ?? ''),
    ...attachments.map((each) => row('Attachment', each)),
    ...message.warnings.map((each) => row('Warning', each)),
    `  Reply${reason('reply')}`,
    indent(body.reply),
    body.signature === null ? '' : `  Signature\n${indent(body.signature)}`,
    body.quoted === null ? '' : `  Quoted: ${body.quoted.trim().split('\n').length} lines`,
  ];
  return `${lines.filter((line) => line.trim() !== '').join('\n')}\n\n`;
}

function senderOf(authentication: Authentication | null, why: boolean): string {
  if (authentication === null) return '';
  return describeAuthentication(authentication) + (why ? `  (${authentication.because})` : '');
}

function row(name: string, value: string): string {
  return value.trim() === '' ? '' : `  ${name.padEnd(11)} ${printable(value)}`;
}

function people(list: readonly MailAddress[]): string {
  const shown = list
    .slice(0, 5)
    .map(showAddress)
    .map(({ name, address }) => (name === null ? address : `${name} <${address}>`));
  return shown.join(', ') + (list.length > 5 ? ` and ${list.length - 5} more` : '');
}

function bounceOf({ bounce }: Reading): string {
  const list = bounce?.recipients ?? [];
  if (list.length === 0) return 'no';
  return list
    .map(
      (each) =>
        `${each.recipient ?? 'unknown'} ${each.status ?? ''} ${each.permanent ? 'permanent' : 'temporary'}`,
    )
    .join('; ');
}

function forwardedOf({ forwarded }: Reading): string {
  return forwarded === null ? 'no' : `by ${forwarded.from.address ?? forwarded.from.name ?? 'unknown'}`;
}

function indent(text: string): string {
  return text
    .trim()
    .split('\n')
    .map((line) => `    ${printable(line)}`)
    .join('\n');
}

/** A mail must not steer the terminal that it is shown on. */
function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}]/gu, (char) => (char === '\t' ? ' ' : '\uFFFD'));
}
