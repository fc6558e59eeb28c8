import type { InboundMessage } from '#domain/mail/message.ts';

/** A mail from a user to the desk with this text; what else matters is given. */
export function mailWith(text: string, over: Partial<InboundMessage> = {}): InboundMessage {
  return {
    messageId: '<1@corp.example>',
    messageIdDerived: false,
    date: null,
    subject: null,
    from: [{ name: null, address: 'user@corp.example' }],
    sender: [],
    replyTo: [],
    to: [{ name: null, address: 'desk@example.org' }],
    cc: [],
    inReplyTo: null,
    references: [],
    headers: [],
    contentType: 'text/plain',
    contentTypeParameters: {},
    text,
    html: null,
    attachments: [],
    embedded: [],
    report: null,
    encrypted: null,
    calendarMethod: null,
    warnings: [],
    ...over,
  };
}

/** All letters of the parts, in any order: what must be the same before and after a split. */
export function lettersOf(...parts: readonly (string | null)[]): string {
  return [...parts.join('').replace(/\s/g, '')].sort().join('');
}

/** Breaks a line at spaces, as clients do with long ones. */
export function wrapped(line: string, width: number): string {
  const lines: string[] = [];
  for (const word of line.split(' ')) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < width) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.join('\n');
}
