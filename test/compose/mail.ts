import { setTimeout as delay } from 'node:timers/promises';
import type { SinkMail, SmtpSink } from '../support/smtp-sink.ts';

const patienceMs = 60_000;

/** A mail by which each sender opens a ticket of its own. */
export function makeMail(from: string): string {
  const text = `My laptop does not start since this morning, its number is ${from}.`;
  return [
    `From: <${from}>`,
    'To: <support@example.org>',
    'Subject: Laptop does not start',
    `Message-ID: <1.${from}>`,
    '',
    text,
    '',
  ].join('\r\n');
}

/** Resolves once the poller has read the mailbox: what arrives from then on is new to it. */
export async function untilPolled(readyUrl: string, signal: AbortSignal): Promise<void> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  for (;;) {
    const answer = await fetch(readyUrl, { signal: deadline });
    const { mailboxes } = (await answer.json()) as { mailboxes: { polledAgeMs: number | null }[] };
    if (mailboxes.some((mailbox) => mailbox.polledAgeMs !== null)) return;
    await delay(200, undefined, { signal: deadline });
  }
}

/**
 * Resolves once each of them has got its acknowledgement.
 *
 * @throws where one gets a second one, or none within a minute
 */
export async function untilAcknowledged(
  sink: SmtpSink,
  senders: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const deadline = AbortSignal.any([signal, AbortSignal.timeout(patienceMs)]);
  const waiting = new Set(senders);
  const isAcknowledgement = (mail: SinkMail) => mail.headers['auto-submitted'] === 'auto-replied';
  while (waiting.size > 0) {
    const mail = await Promise.race([sink.next(), whenAborted(deadline, () => [...waiting].join(', '))]);
    const to = mail.to[0] ?? '';
    if (!isAcknowledgement(mail)) continue;
    if (!waiting.delete(to)) throw new Error(`a second acknowledgement went to ${to}`);
  }
}

function whenAborted(signal: AbortSignal, what: () => string): Promise<never> {
  return new Promise((_, reject) => {
    const fail = () => reject(new Error(`no acknowledgement to ${what()}`, { cause: signal.reason }));
    if (signal.aborted) fail();
    else signal.addEventListener('abort', fail, { once: true });
  });
}
