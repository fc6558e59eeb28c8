import { headerValue, type InboundMessage } from '../message.ts';
import type { Automatic } from '../reading.ts';
import { readNotification } from './ses-notification.ts';

/** Complaints that mail providers hand on, in RFC 5965's form or in those before and beside it. */
export function recogniseFeedback(message: InboundMessage): Automatic | null {
  const report = message.report;
  if (report?.reportType === 'feedback-report') return kind('It is a feedback report (RFC 5965).');
  if (report?.status.flat().some(({ name }) => name === 'feedback-type')) {
    return kind('It carries a Feedback-Type field.');
  }
  if (readNotification(message.text)?.kind === 'complaint')
    return kind('It is an Amazon SES complaint notice.');
  const returned = message.embedded[0] ?? null;
  const fromHotmail = /^staff@(?:hotmail|outlook|live)\./iu.test(message.from[0]?.address ?? '');
  if (fromHotmail && /complaint about message/iu.test(message.subject ?? '')) {
    return kind("It is a complaint of Microsoft's junk mail reporting.");
  }
  if (returned !== null && headerValue(returned, 'x-hmxmroriginalrecipient') !== null) {
    return kind('The mail in it was reported as junk (X-HmXmrOriginalRecipient).');
  }
  return null;
}

const kind = (because: string): Automatic => ({ kind: 'feedback-report', because });
