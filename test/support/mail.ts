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

/** What a mail server sends back when it cannot deliver (RFC 3464). */
export function bounceOf(
  sent: { readonly headers: Readonly<Record<string, string>> },
  recipient: string,
): Buffer {
  const parts = [
    '--b',
    'Content-Type: text/plain; charset=us-ascii',
    '',
    `Your message to ${recipient} could not be delivered.`,
    '--b',
    'Content-Type: message/delivery-status',
    '',
    'Reporting-MTA: dns; mx.corp.example',
    '',
    `Final-Recipient: rfc822; ${recipient}`,
    'Action: failed',
    'Status: 5.1.1',
    'Diagnostic-Code: smtp; 550 5.1.1 user unknown',
    '',
    '--b',
    'Content-Type: text/rfc822-headers',
    '',
    `Message-ID: ${sent.headers['message-id']}`,
    `Subject: ${sent.headers['subject']}`,
    '',
    '--b--',
  ];
  return makeMail({
    from: 'Mail Delivery System <mailer-daemon@corp.example>',
    subject: 'Undelivered Mail Returned to Sender',
    messageId: '<bounce@mx.corp.example>',
    headers: {
      'Auto-Submitted': 'auto-replied',
      'Return-Path': '<>',
      'Content-Type': 'multipart/report; report-type=delivery-status; boundary=b',
    },
    text: parts.join('\r\n'),
  });
}
