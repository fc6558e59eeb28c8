import type { Transaction } from 'kysely';
import { readBlob } from '#db/blobs.ts';
import { readExchange } from '#db/exchanges.ts';
import { readAttachments } from '#db/messages.ts';
import { insertOutbox, toOutboxRow } from '#db/outbox.ts';
import {
  beginAttempt,
  countAutomatic,
  type DueMail,
  holdMail,
  lockDueMail,
  lockFoldable,
  settleMail,
} from '#db/outbox-attempts.ts';
import type { Database } from '#db/schema.ts';
import { findMailbox } from '#domain/desk.ts';
import { broadcastMails } from '#domain/ticket/broadcast.ts';
import type { MailDataByKind, MailKind, TicketFacts } from '#domain/ticket/mail-data.ts';
import { domainOf, hasManyPeople } from '#domain/triage/correspondent.ts';
import { isPingPong } from '#domain/triage/loop.ts';
import { composeMail, envelopeSender } from '#mail/compose.ts';
import { render } from '#mail/templates.ts';
import type { OutboundDependencies } from './outbound.ts';

/** A mail whose attempt is committed: nothing but sending is left to do. */
export interface PreparedMail {
  readonly id: number;
  readonly attempt: number;
  readonly kind: string;
  readonly ticketId: number | null;
  readonly inboundId: number | null;
  readonly mailboxId: string | null;
  readonly createdAt: Date;
  readonly firstAttemptAt: Date;
  readonly envelope: { readonly from: string; readonly to: string };
  readonly octets: Buffer;
}

/**
 * Takes a row that is due: applies the budget, folds, renders, stores the octets and begins the attempt,
 * all in one transaction.
 *
 * @returns undefined when there is nothing to send (any more, or yet)
 */
export function prepare(deps: OutboundDependencies, outboxId: number): Promise<PreparedMail | undefined> {
  return deps.db.transaction().execute(async (trx) => {
    const due = await lockDueMail(trx, outboxId);
    if (due === undefined) return undefined;
    const mail = due.octetsBlobId === null ? await withinBudget(trx, deps, due) : due;
    if (mail === undefined) return undefined;
    const isFirst = mail.octetsBlobId === null;
    const octets = isFirst ? await compose(trx, deps, mail) : await readBlob(trx, mail.octetsBlobId);
    const start = { leaseMs: deps.attemptLeaseMs, octets: isFirst ? octets : null };
    const attempt = await beginAttempt(trx, mail, start);
    return {
      id: mail.id,
      attempt,
      kind: mail.kind,
      ticketId: mail.ticketId,
      inboundId: mail.inboundId,
      mailboxId: mail.mailboxId,
      createdAt: mail.createdAt,
      firstAttemptAt: mail.firstAttemptAt ?? deps.now(),
      envelope: { from: envelopeSender(mailboxOf(deps, mail), mail.messageId), to: mail.toAddress },
      octets,
    };
  });
}

/**
 * Applies the limits of automatic mail to a first attempt: none to an address that failed for good, and no more
 * than its budget to any. What has waited goes out as one mail.
 *
 * @returns the row to send now: the given one, or the digest that it was folded into
 */
async function withinBudget(
  trx: Transaction<Database>,
  deps: OutboundDependencies,
  mail: DueMail,
): Promise<DueMail | undefined> {
  if (!mail.automatic || isPressing(mail)) return mail;
  const until = mail.undeliverableUntil;
  if (until !== null && until > deps.now()) {
    await withhold(trx, mail, until, 'A mail to this address failed for good.');
    return undefined;
  }
  if (mail.foldKey === null && (await isExchange(trx, deps, mail.toAddress))) {
    await settleMail(trx, [mail.id], { status: 'suppressed', reason: exchanged });
    return undefined;
  }
  const { perAddressPerHour, perAnalystPerHour } = deps.desk.automaticMail;
  const limit = mail.foldKey === null ? perAddressPerHour : perAnalystPerHour;
  const { count, freesAt } = await countAutomatic(trx, mail.toAddress);
  if (count < limit)
    return mail.status === 'held' && mail.foldKey !== null ? fold(trx, deps, mail, mail.foldKey) : mail;
  const reason = `${count} automatic mails went to this address within an hour; ${limit} are allowed.`;
  const freeFrom = freesAt ?? deps.now();
  if (waitsForBudget.has(mail.kind))
    await holdMail(trx, mail.id, { status: 'held', until: freeFrom, reason });
  else await withhold(trx, mail, freeFrom, reason);
  return undefined;
}

/** What a user must not miss: it comes late rather than never. */
const waitsForBudget: ReadonlySet<string> = new Set(broadcastMails);

const exchanged =
  'It makes us send automatic mail as only a machine does, and gets no more: two machines would go on for ever.';

/** Whether the other side is a machine that answers whatever we send by ourselves, whoever it says it is. */
async function isExchange(
  trx: Transaction<Database>,
  deps: OutboundDependencies,
  address: string,
): Promise<boolean> {
  const { maxExchanges, answeredWithinMs } = deps.desk.loops;
  const sender = await readExchange(trx, address, 'sender', answeredWithinMs);
  const domain = hasManyPeople(domainOf(address), deps.desk)
    ? null
    : await readExchange(trx, address, 'domain', answeredWithinMs);
  return isPingPong(sender, domain, maxExchanges);
}

/** A user's automatic mail would be noise when it comes late; an analyst's waits, and folds into one. */
async function withhold(
  trx: Transaction<Database>,
  mail: DueMail,
  until: Date,
  reason: string,
): Promise<void> {
  if (mail.foldKey === null) await settleMail(trx, [mail.id], { status: 'suppressed', reason });
  else await holdMail(trx, mail.id, { status: 'held', until, reason });
}

/** What an analyst must see now, whatever the budget: none of these can come from a loop. */
function isPressing(mail: DueMail): boolean {
  const ticket = mail.data['ticket'] as TicketFacts | undefined;
  return (
    mail.foldKey !== null &&
    (mail.kind === 'breach' || mail.kind === 'escalation' || ticket?.priority === 'P1')
  );
}

async function fold(
  trx: Transaction<Database>,
  deps: OutboundDependencies,
  mail: DueMail,
  foldKey: string,
): Promise<DueMail | undefined> {
  const others = await lockFoldable(trx, foldKey, mail.id);
  if (others.length === 0) return mail;
  const all = [mail, ...others].toSorted((a, b) => a.id - b.id);
  const entries = all.flatMap((entry) => {
    const ticket = entry.data['ticket'] as TicketFacts | undefined;
    return ticket === undefined ? [] : [{ kind: entry.kind as MailKind, ticket }];
  });
  const row = toOutboxRow(
    {
      content: { kind: 'digest', data: { analystName: mail.toName ?? mail.toAddress, entries } },
      to: { name: mail.toName, address: mail.toAddress },
      language: mail.language,
      automatic: true,
      thread: { with: 'list' },
      foldKey: null,
      withAttachments: false,
    },
    {
      desk: deps.desk,
      key: deps.keys.current,
      now: deps.now(),
      ticket: null,
      mailboxId: mail.mailboxId,
      inboundId: null,
      messageRowId: null,
    },
  );
  const [digestId] = await insertOutbox(trx, [row]);
  if (digestId === undefined) throw new Error('the outbox gave no id');
  const ids = all.map((entry) => entry.id);
  await settleMail(trx, ids, {
    status: 'folded',
    reason: `It stands in outbox:${digestId}.`,
    foldedInto: digestId,
  });
  return lockDueMail(trx, digestId);
}

async function compose(
  trx: Transaction<Database>,
  deps: OutboundDependencies,
  mail: DueMail,
): Promise<Buffer> {
  const rendered = render(deps.templates, {
    kind: mail.kind as MailKind,
    language: mail.language,
    data: mail.data as unknown as MailDataByKind[MailKind],
    now: deps.now(),
  });
  const files = mail.messageRowId === null ? [] : await readAttachments(trx, mail.messageRowId);
  return composeMail(
    mailboxOf(deps, mail),
    {
      messageId: mail.messageId,
      to: { name: mail.toName, address: mail.toAddress },
      replyToken: mail.replyToken,
      inReplyTo: mail.inReplyTo,
      references: mail.referenceIds,
      autoSubmitted: mail.automatic ? (answersMail.has(mail.kind) ? 'auto-replied' : 'auto-generated') : null,
      date: deps.now(),
    },
    rendered,
    files,
  );
}

/** Automatic mails that answer one; the others come by themselves. */
const answersMail = new Set([
  'acknowledgement',
  'acknowledgement-known',
  'refusal-too-large',
  'secret-hidden',
  'message-added',
]);

function mailboxOf(deps: OutboundDependencies, mail: DueMail) {
  const mailbox = findMailbox(deps.desk, mail.mailboxId);
  if (mailbox === undefined) throw new Error('the configuration has no mailbox');
  return mailbox;
}
