import { sql } from 'kysely';
import type { InboundEntry } from '#db/inbound-history.ts';
import type { Db } from '#db/open.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';
import type { Past, SimulatedMail } from './source.ts';

/** A mail that would be sent, or would be held back. */
export interface ResultMail {
  readonly kind: string;
  readonly to: string;
  readonly status: string;
  /** Why it would not go out; null where it would. */
  readonly because: string | null;
  readonly subject: string | null;
  readonly text: string | null;
}

export interface Result {
  readonly mail: string;
  readonly receivedAt: Date;
  readonly messageId: string | null;
  readonly from: string | null;
  readonly subject: string | null;
  readonly outcome: string;
  readonly reason: string;
  /** `FL-1042`, or null. */
  readonly ticket: string | null;
  /** The mail that opened the ticket. */
  readonly openedBy: string | null;
  /** As the ticket is after this mail. */
  readonly category: string | null;
  readonly impact: string | null;
  readonly urgency: string | null;
  readonly priority: string | null;
  readonly team: string | null;
  readonly assignee: string | null;
  readonly status: string | null;
  readonly because: readonly string[];
  readonly mails: readonly ResultMail[];
  readonly past: Past | null;
}

/** What a mail caused on the simulated desk. */
export async function readResult(
  db: Db,
  mail: SimulatedMail,
  inbound: InboundEntry,
  {
    sent,
    names,
  }: { readonly sent: ReadonlyMap<string, Buffer>; readonly names: ReadonlyMap<number, string> },
): Promise<Result> {
  const { ticketId } = inbound;
  const ticket = ticketId === null ? undefined : await findTicket(db, ticketId);
  return {
    mail: mail.name,
    receivedAt: mail.receivedAt,
    messageId: inbound.messageId,
    from: inbound.fromAddress,
    subject: inbound.subject,
    outcome: inbound.outcome ?? 'unhandled',
    reason: inbound.reason ?? inbound.lastError ?? '',
    ticket: ticketId === null ? null : `FL-${ticketId}`,
    openedBy: names.get(ticket?.opener ?? 0) ?? null,
    category: ticket?.category ?? null,
    impact: ticket?.impact ?? null,
    urgency: ticket?.urgency ?? null,
    priority: ticket?.priority ?? null,
    team: ticket?.team ?? null,
    assignee: ticket?.assignee ?? null,
    status: ticket?.status ?? null,
    because: ticket === undefined ? [] : [...ticket.category_because, ...ticket.because],
    mails: await readMails(db, inbound.id, sent),
    past: mail.past,
  };
}

/** The ticket, and the inbound mail that opened it. */
function findTicket(db: Db, id: number) {
  return db
    .selectFrom('tickets')
    .selectAll()
    .select(
      sql<number | null>`
        (select (cause->>'id')::bigint from ticket_events where ticket_id = tickets.id and seq = 1)`.as(
        'opener',
      ),
    )
    .where('id', '=', id)
    .executeTakeFirst();
}

async function readMails(
  db: Db,
  inboundId: number,
  sent: ReadonlyMap<string, Buffer>,
): Promise<readonly ResultMail[]> {
  const rows = await db
    .selectFrom('outbox')
    .select(['kind', 'to_address', 'status', 'status_reason', 'message_id'])
    .where('inbound_id', '=', inboundId)
    .orderBy('id')
    .execute();
  return rows.map((row) => {
    const octets = sent.get(row.message_id);
    const parsed = octets === undefined ? undefined : parseMail(octets, defaultReadLimits);
    const message = parsed?.kind === 'parsed' ? parsed.message : undefined;
    return {
      kind: row.kind,
      to: row.to_address,
      status: row.status,
      because: row.status === 'sent' ? null : row.status_reason,
      subject: message?.subject ?? null,
      text: message?.text ?? null,
    };
  });
}
