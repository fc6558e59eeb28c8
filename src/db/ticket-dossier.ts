import { type Kysely, sql } from 'kysely';
import type { Cause, TicketEvent } from '#domain/ticket/event.ts';
import type { Ticket } from '#domain/ticket/ticket.ts';
import { findInboundOfTicket, type InboundEntry } from './inbound-history.ts';
import { findOutboxOfTicket, type OutboxEntry } from './outbox-history.ts';
import { findRefusedEvents, type RefusedEvent } from './pending-events.ts';
import type { AuthorRole, Database } from './schema.ts';
import { findTicket } from './tickets.ts';

/** Everything that is known of one ticket. */
export interface Dossier {
  readonly ticket: Ticket;
  readonly clocks: readonly ClockEntry[];
  /** In the order in which they came. */
  readonly conversation: readonly ConversationEntry[];
  readonly events: readonly EventEntry[];
  readonly mailsIn: readonly InboundEntry[];
  readonly mailsOut: readonly OutboxEntry[];
  /** What other tickets caused here too late. */
  readonly refused: readonly RefusedEvent[];
}

export interface ClockEntry {
  readonly id: number;
  readonly kind: 'first_response' | 'next_response' | 'resolution';
  readonly startedAt: Date;
  readonly dueAt: Date;
  /** The next milestone and its instant; null when none is left. */
  readonly milestone: 'reminder' | 'breach' | null;
  readonly milestoneAt: Date | null;
  readonly stoppedAt: Date | null;
  readonly breachedAt: Date | null;
}

export interface ConversationEntry {
  readonly id: number;
  readonly at: Date;
  readonly direction: 'in' | 'out';
  readonly visibility: 'public' | 'internal';
  readonly authorRole: AuthorRole;
  readonly authorName: string | null;
  readonly authorAddress: string;
  readonly inboundId: number | null;
  readonly messageId: string;
  readonly text: string;
  readonly attachments: readonly {
    readonly filename: string | null;
    readonly contentType: string;
    readonly sizeBytes: number;
    /** Why it is never passed on; null where it is. */
    readonly withheld: string | null;
  }[];
}

export interface EventEntry {
  readonly seq: number;
  readonly at: Date;
  readonly event: TicketEvent;
  readonly cause: Cause;
}

export async function readDossier(db: Kysely<Database>, id: number): Promise<Dossier | undefined> {
  const ticket = await findTicket(db, id);
  if (ticket === undefined) return undefined;
  return {
    ticket,
    clocks: await readClocks(db, id),
    conversation: await readConversation(db, id),
    events: await readEvents(db, id),
    mailsIn: await findInboundOfTicket(db, id),
    mailsOut: await findOutboxOfTicket(db, id),
    refused: await findRefusedEvents(db, id),
  };
}

export async function readEvents(db: Kysely<Database>, ticketId: number): Promise<readonly EventEntry[]> {
  const { rows } = await sql<{ seq: number; at: Date; type: string; data: object; cause: Cause }>`
    select seq, at, type, data, cause from ticket_events where ticket_id = ${ticketId} order by seq`.execute(
    db,
  );
  return rows.map(({ type, data, ...row }) => ({ ...row, event: { type, ...data } as TicketEvent }));
}

async function readClocks(db: Kysely<Database>, ticketId: number): Promise<readonly ClockEntry[]> {
  const { rows } = await sql<ClockEntry>`
    select id, kind, started_at as "startedAt", due_at as "dueAt", milestone, milestone_at as "milestoneAt",
      stopped_at as "stoppedAt", breached_at as "breachedAt"
    from clocks where ticket_id = ${ticketId} order by id`.execute(db);
  return rows;
}

async function readConversation(
  db: Kysely<Database>,
  ticketId: number,
): Promise<readonly ConversationEntry[]> {
  const { rows } = await sql<ConversationEntry>`
    select id, created_at as at, direction, visibility, author_role as "authorRole", author_name as "authorName",
      author_address as "authorAddress", inbound_id as "inboundId", message_id as "messageId", text,
      coalesce((select json_agg(json_build_object('filename', filename, 'contentType', content_type,
                                                  'sizeBytes', size_bytes, 'withheld', withheld) order by position)
                from attachments where message_id = message.id), '[]') as attachments
    from messages as message where ticket_id = ${ticketId} order by id`.execute(db);
  return rows;
}
