import type { Transaction } from 'kysely';
import { applyEvents, type Committed, type GateContext, openTicket } from '#db/gate.ts';
import type { ClaimedInbound } from '#db/inbound.ts';
import { type NewMessage, readHistory } from '#db/messages.ts';
import { insertOutbox, toOutboxRow } from '#db/outbox.ts';
import type { Database } from '#db/schema.ts';
import { removeMessage, splitOff } from '#db/split.ts';
import type { LockedTicket } from '#db/tickets.ts';
import { touchTrouble } from '#db/troubles.ts';
import type { LaterEvent } from '#domain/ticket/event.ts';
import { commandFailed } from '#domain/ticket/mails.ts';
import type { Decision } from '#domain/triage/decision.ts';
import { findWithheldFiles } from '#domain/triage/malware.ts';
import type { Report } from '#domain/triage/similarity/lookalike.ts';
import type { ReadMail } from '#mail/read-mail.ts';
import type { Dependencies } from './dependencies.ts';
import { storeMessage } from './store-message.ts';
import type { Found } from './triage-facts.ts';

interface Circumstances {
  readonly claimed: ClaimedInbound;
  readonly read: ReadMail;
  readonly found: Found;
  readonly locked: ReadonlyMap<number, LockedTicket>;
  readonly now: Date;
  /** What the mail reports, kept with the ticket that it opens. */
  readonly report: Report | null;
}

type Result = Omit<Committed, 'ticketId'> & { readonly ticketId: number | null };
const nothing: Result = { ticketId: null, outboxIds: [], eventIds: [], searchIds: [], isBroadcast: false };

/** Commits what a decision says through the gate, and nothing else. */
export async function commitDecision(
  trx: Transaction<Database>,
  deps: Dependencies,
  decision: Decision,
  around: Circumstances,
): Promise<Result> {
  const { read, claimed, found } = around;
  const rules = { ...deps.desk.attachments, withheld: findWithheldFiles(found.scan) };
  const message = (entry: Parameters<typeof storeMessage>[1]) =>
    storeMessage(trx, entry, read, claimed, rules);
  const context = (own: Partial<GateContext>): GateContext => ({
    desk: deps.desk,
    key: deps.keys.current,
    now: around.now,
    cause: { by: 'inbound', id: claimed.id },
    message: null,
    words: null,
    history: [],
    answersAndResolves: false,
    ...own,
  });
  const apply = (
    ticketId: number,
    events: readonly LaterEvent[],
    own: Partial<GateContext>,
  ): Promise<Committed> => applyEvents(trx, getLocked(around.locked, ticketId), events, context(own));

  switch (decision.kind) {
    case 'open': {
      const role = read.reading.automatic === null ? 'requester' : 'robot';
      const opening = await message({ role, visibility: 'public', text: decision.text });
      const opened = await openTicket(
        trx,
        decision.event,
        context({
          message: opening,
          report: around.report,
          similar: decision.similar,
          person: decision.person,
        }),
      );
      const { splitFrom } = decision;
      if (splitFrom === undefined) return opened;
      await removeMessage(trx, claimed.id, splitFrom.ticketId);
      const gone: LaterEvent = {
        type: 'split-off',
        messageId: read.reading.message.messageId,
        toTicket: opened.ticketId,
        by: splitFrom.by,
      };
      const left = await apply(splitFrom.ticketId, [gone], {});
      return {
        ticketId: opened.ticketId,
        outboxIds: [...opened.outboxIds, ...left.outboxIds],
        eventIds: [...opened.eventIds, ...left.eventIds],
        searchIds: opened.searchIds,
        isBroadcast: false,
      };
    }
    case 'split': {
      const { inboundId, ticketId, analyst } = decision;
      await splitOff(trx, { inboundId, ticketId }, analyst.name);
      return { ...nothing, ticketId };
    }
    case 'append': {
      const entry = await message({ role: decision.authorRole, visibility: 'public' });
      if (decision.event.proof === 'same-trouble') await touchTrouble(trx, decision.ticketId, around.now);
      return apply(decision.ticketId, [decision.event], { message: entry });
    }
    case 'command': {
      const { ticketId, visibility, text, asWritten, answersAndResolves, events } = decision;
      const isSilent = text === '' && read.reading.message.attachments.length === 0;
      const entry: NewMessage | null = isSilent ? null : await message({ role: 'analyst', visibility, text });
      const handsOver = events.some(({ type }) => type === 'escalated' || type === 'recategorised');
      const history = handsOver
        ? [...(await readHistory(trx, ticketId)), ...handoverNote(decision, around.now)]
        : [];
      return apply(ticketId, events, { message: entry, asWritten, history, answersAndResolves });
    }
    case 'recover':
    case 'note-automatic': {
      const entry = await message({ role: 'robot', visibility: 'internal' });
      return apply(decision.ticketId, [decision.event], { message: entry });
    }
    case 'delivery-failed':
      return apply(decision.ticketId, [decision.event], {});
    case 'refuse-command': {
      const { ticket } = getLocked(around.locked, decision.ticketId);
      const intent = commandFailed(ticket, decision.analyst, decision.problems, decision.text, deps.desk);
      const { desk, now } = context({});
      const row = toOutboxRow(intent, {
        desk,
        key: deps.keys.current,
        now,
        ticket,
        inboundId: claimed.id,
        messageRowId: null,
      });
      return { ...nothing, ticketId: ticket.id, outboxIds: await insertOutbox(trx, [row]) };
    }
    case 'automatic':
    case 'bounce':
    case 'duplicate':
    case 'ignore':
    case 'quarantine':
      return nothing;
    default:
      return decision satisfies never;
  }
}

/** What the analyst wrote along with the handover is the last that is known so far. */
function handoverNote(command: Extract<Decision, { kind: 'command' }>, at: Date): GateContext['history'] {
  return command.text === '' ? [] : [{ at, who: command.analyst.name, text: command.text }];
}

function getLocked(locked: ReadonlyMap<number, LockedTicket>, id: number): LockedTicket {
  const found = locked.get(id);
  if (found === undefined) throw new Error(`ticket ${id} was decided about without its lock`);
  return found;
}
