/** A plain mail's octets; every header can be given, the usual ones have defaults. */
export function makeMail(mail: {
  readonly from?: string;
  readonly to?: string;
  readonly subject?: string;
  readonly messageId?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly text?: string;
}): Buffer {
  const headers = {
    From: mail.from ?? 'Maria Weber <maria@corp.example>',
    To: mail.to ?? 'support@desk.example',
    Subject: mail.subject ?? 'Printer on floor 2',
    Date: 'Mon, 02 Nov 2026 09:00:00 +0100',
    'Message-ID': mail.messageId ?? '<first@corp.example>',
    'MIME-Version': '1.0',
    'Content-Type': 'text/plain; charset=utf-8',
    ...mail.headers,
  };
  const lines = Object.entries(headers).map(([name, value]) => `${name}: ${value}`);
  return Buffer.from(
    [...lines, '', mail.text ?? 'It prints empty pages since this morning.', ''].join('\r\n'),
  );
}

/** An answer to a mail that was sent: to its Reply-To, with its Message-ID. */
export function answerTo(
  sent: { readonly headers: Readonly<Record<string, string>> },
  answer: {
    readonly from: string;
    readonly text: string;
    readonly messageId?: string;
    readonly subject?: string;
  },
): Buffer {
  const id = sent.headers['message-id'] ?? '';
  return makeMail({
    from: answer.from,
    to: sent.headers['reply-to'] ?? sent.headers['from'] ?? '',
    subject: answer.subject ?? `Re: ${sent.headers['subject'] ?? ''}`,
    messageId: answer.messageId ?? `<answer-${id.slice(1, 60)}@client.example>`,
    headers: { 'In-Reply-To': id, References: id },
    text: answer.text,
  });
}
