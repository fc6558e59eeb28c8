import { applyEvents } from '#db/gate.ts';
import { endAttempt, holdMail } from '#db/outbox-attempts.ts';
import { lockTickets } from '#db/tickets.ts';
import { markUndeliverable } from '#db/undeliverable.ts';
import { judgeRecipients } from '#domain/mail/bounce/judge.ts';
import type { Mailer, SendResult } from '#mail/smtp.ts';
import { TemplateError } from '#mail/templates/fault.ts';
import type { Templates } from '#mail/templates.ts';
import type { Dependencies } from './dependencies.ts';
import { enqueueAgain, enqueueCommitted } from './enqueue.ts';
import { type PreparedMail, prepare } from './outbound-prepare.ts';
import { persistently } from './persistently.ts';

export interface OutboundDependencies extends Dependencies {
  readonly templates: Templates;
  /** The mailer of a mailbox. */
  readonly mailerOf: (mailboxId: string | null) => Mailer;
  /** How long a mail is tried before it counts as failed. */
  readonly retryForMs: number;
  /** How long an attempt may go without a result before another worker repeats it. */
  readonly attemptLeaseMs: number;
}

const templateRetryMs = 60_000;

/** Waits between attempts; the last one repeats. */
const backoffMs: readonly number[] = [2_000, 10_000, 60_000, 300_000, 900_000, 1_800_000, 3_600_000];

/**
 * Sends one outbox row: the attempt is committed first, then the mail goes out, then the result is
 * committed. Safe to run twice and by two at once; only a lost result can repeat a mail.
 */
export async function sendOutbound(deps: OutboundDependencies, outboxId: number): Promise<void> {
  const prepared = await prepareOrHold(deps, outboxId);
  if (prepared === undefined) return;
  const result = await deps.mailerOf(prepared.mailboxId).send(prepared.envelope, prepared.octets);
  const log = deps.log.child({ inbound: prepared.inboundId ?? undefined, outbound: prepared.id });
  log.info({ result: result.kind, attempt: prepared.attempt, kind: prepared.kind }, 'sent');
  // the mail is out: losing its result for a lost connection would send it twice
  await persistently(() => commitResult(deps, prepared, result));
}

/** A mail that cannot be made (a broken template) waits for somebody to mend it; the others go on. */
async function prepareOrHold(
  deps: OutboundDependencies,
  outboxId: number,
): Promise<PreparedMail | undefined> {
  try {
    return await prepare(deps, outboxId);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    deps.log.error({ err: error, outbound: outboxId }, 'a mail could not be made from its template');
    const until = new Date(deps.now().getTime() + templateRetryMs);
    await holdMail(deps.db, outboxId, { status: 'queued', until, reason: error.message });
    return undefined;
  }
}

async function commitResult(
  deps: OutboundDependencies,
  mail: PreparedMail,
  result: SendResult,
): Promise<void> {
  const { detail } = result;
  if (result.kind === 'sent') {
    await endAttempt(deps.db, mail.id, mail.attempt, { result: 'sent', detail, status: 'sent', next: null });
    deps.observer?.mailSent(mail.kind, deps.now().getTime() - mail.createdAt.getTime());
    return;
  }
  const now = deps.now();
  const isGivenUp = now.getTime() - mail.firstAttemptAt.getTime() >= deps.retryForMs;
  if (result.kind === 'failed' || isGivenUp) {
    await commitFailure(deps, mail, result, isGivenUp ? `given up: ${detail}` : detail);
    return;
  }
  const waitMs = backoffMs[Math.min(mail.attempt, backoffMs.length) - 1] ?? 0;
  const next = new Date(now.getTime() + waitMs);
  await endAttempt(deps.db, mail.id, mail.attempt, { result: result.kind, detail, status: 'queued', next });
  await enqueueAgain(deps, 'outbound', mail.id, waitMs);
}

const undeliverableUntil = (deps: OutboundDependencies): Date =>
  new Date(deps.now().getTime() + deps.desk.automaticMail.undeliverableForMs);

/** Whether the server's refusal is about the address, and not about us or the mail. */
function isAddressAtFault(result: SendResult): boolean {
  if (result.kind !== 'failed' || !result.atRecipient) return false;
  const said = { recipient: null, action: 'failed', status: null, diagnosticType: 'smtp', words: '' };
  return judgeRecipients([{ ...said, diagnostic: result.detail, stage: 'rcpt' }])[0]?.permanent === true;
}

/** A mail that will not arrive is an event of its ticket, in the same transaction. */
async function commitFailure(
  deps: OutboundDependencies,
  mail: PreparedMail,
  result: Exclude<SendResult, { kind: 'sent' }>,
  detail: string,
): Promise<void> {
  const committed = await deps.db.transaction().execute(async (trx) => {
    const locked =
      mail.ticketId === null ? undefined : (await lockTickets(trx, [mail.ticketId])).get(mail.ticketId);
    const end = { result: result.kind, detail, status: 'failed', next: null } as const;
    const isEnded = await endAttempt(trx, mail.id, mail.attempt, end);
    if (isEnded && isAddressAtFault(result))
      await markUndeliverable(trx, mail.envelope.to, undeliverableUntil(deps));
    if (!isEnded || locked === undefined) return undefined;
    return applyEvents(
      trx,
      locked,
      [
        {
          type: 'delivery-failed',
          outboxId: mail.id,
          mailKind: mail.kind,
          recipient: mail.envelope.to,
          diagnostic: detail,
        },
      ],
      {
        desk: deps.desk,
        key: deps.keys.current,
        now: deps.now(),
        cause: { by: 'outbox', id: mail.id },
        message: null,
        words: null,
        history: [],
        answersAndResolves: false,
      },
    );
  });
  if (committed !== undefined) await enqueueCommitted(deps, committed);
}
