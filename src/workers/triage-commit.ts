import type { Transaction } from 'kysely';
import { findAlarmTicket } from '#db/alarms.ts';
import { applyEvents, type Committed, type GateContext, openTicket } from '#db/gate.ts';
import { type ClaimedInbound, finishInbound } from '#db/inbound.ts';
import { type NewMessage, readHistory } from '#db/messages.ts';
import { insertOutbox, toOutboxRow } from '#db/outbox.ts';
import type { Database, Outcome } from '#db/schema.ts';
import { type LockedTicket, lockTickets } from '#db/tickets.ts';
import { countBefore, isFloodAcknowledged } from '#db/traffic.ts';
import { findFailedMail, findKnown, isKnownPerson, lockConversation } from '#db/triage-facts.ts';
import { markUndeliverable } from '#db/undeliverable.ts';
import { allAnalysts, type Desk, type DeskMailbox, findMailbox } from '#domain/desk.ts';
import { type Authentication, isProven } from '#domain/mail/authentication.ts';
import { contentDigest } from '#domain/mail/content-digest.ts';
import type { Reading } from '#domain/mail/reading.ts';
import type { LaterEvent } from '#domain/ticket/event.ts';
import { commandFailed } from '#domain/ticket/mails.ts';
import { type Alarm, findAlarm } from '#domain/triage/alarm.ts';
import { type FailedMail, findUndeliverable } from '#domain/triage/bounce.ts';
import { bouncedIds } from '#domain/triage/bounced-ids.ts';
import { decide, personBehind, type TriageFacts } from '#domain/triage/decide.ts';
import type { Decision } from '#domain/triage/decision.ts';
import { conversationRoot, readEvidence, type ThreadEvidence } from '#domain/triage/evidence.ts';
import { countedAs } from '#domain/triage/flood.ts';
import { isForged } from '#domain/triage/forged.ts';
import { ownIds } from '#domain/triage/loop.ts';
import { findWithheldFiles, type ScanVerdict } from '#domain/triage/malware.ts';
import type { ReadMail } from '#mail/read-mail.ts';
import type { Dependencies } from './dependencies.ts';
import { storeMessage } from './store-message.ts';

export type TriageEnd =
  | {
      readonly kind: 'done';
      readonly outcome: Outcome;
      readonly ticketId: number | null;
      readonly outboxIds: readonly number[];
    }
  /** A mail that it answers is not handled yet. */
  | { readonly kind: 'wait'; readonly delayMs: number }
  /** Another worker gave it its outcome meanwhile. */
  | { readonly kind: 'overtaken' };

/** What was found out about a mail beyond its own octets, before its transaction began. */
export interface Found {
  readonly authentication: Authentication | null;
  readonly scan: ScanVerdict;
}

const parentDelayMs = 500;
/** How long at most a mail waits for one that it answers. */
const patienceMs = 120_000;

class Overtaken extends Error {}

/** Gathers the facts, decides, and commits what the decision says, in one transaction. */
export async function commitTriage(
  deps: Dependencies,
  claimed: ClaimedInbound,
  read: ReadMail,
  found: Found,
): Promise<TriageEnd> {
  try {
    return await deps.db.transaction().execute((trx) => triageIn(trx, deps, claimed, read, found));
  } catch (error) {
    if (error instanceof Overtaken) return { kind: 'overtaken' };
    throw error;
  }
}

async function triageIn(
  trx: Transaction<Database>,
  deps: Dependencies,
  claimed: ClaimedInbound,
  read: ReadMail,
  found: Found,
): Promise<TriageEnd> {
  const { reading } = read;
  const now = deps.now();
  const mailbox = findMailbox(deps.desk, claimed.mailboxId);
  if (mailbox === undefined) throw new Error('the configuration has no mailbox');
  const analystIds = allAnalysts(deps.desk).map((analyst) => analyst.id);
  const evidence = readEvidence(reading.message, mailbox, deps.keys.all, analystIds);
  const digest = contentDigest(reading.message);

  await lockConversation(trx, conversationRoot(reading.message));
  const known = await findKnown(trx, {
    inboundId: claimed.id,
    messageId: reading.message.messageId,
    contentDigest: digest,
    foreignIds: evidence.foreignIds,
    ownIds: ownIds(reading.message),
  });
  if (known.isParentPending && now.getTime() - claimed.storedAt.getTime() < patienceMs)
    return { kind: 'wait', delayMs: parentDelayMs };
  const counted = countedAs(reading.message, deps.desk);
  const traffic = await countBefore(trx, claimed, counted, deps.desk.floods);
  const acknowledged =
    claimed.isReleased &&
    counted.sender !== null &&
    (await isFloodAcknowledged(trx, claimed.id, counted.sender));
  const failedMail = reading.bounce === null ? null : await findFailed(trx, reading);
  const alarm = alarmOf(deps.desk, reading, found.authentication);
  const alarmTicketId =
    alarm === null ? null : await findAlarmTicket(trx, alarm.key, now, deps.desk.alarms.reopenWithinMs);
  const more = [failedMail?.ticketId ?? null, alarmTicketId].filter((id) => id !== null);
  const locked = await lockTickets(trx, ticketIds(evidence, known.foreign, more));
  const facts: TriageFacts = {
    now,
    desk: deps.desk,
    classifier: deps.classifier ?? null,
    mailbox,
    evidence,
    tickets: new Map([...locked].map(([id, { ticket }]) => [id, ticket])),
    foreign: known.foreign,
    ownOutboxId: known.ownOutboxId,
    sameMailId: known.sameMailId,
    authentication: found.authentication,
    scan: found.scan,
    isReleased: claimed.isReleased,
    isKnownPerson: await isListed(trx, mailbox, reading),
    alarm,
    alarmTicketId,
    counted,
    traffic,
    isFloodAcknowledged: acknowledged,
    failedMail,
  };
  const decision = decide(reading, facts);
  await rememberUndeliverable(trx, deps, reading, failedMail);
  const committed = await commitDecision(trx, deps, decision, { claimed, read, found, locked, now });
  const outcome = outcomes[decision.kind];
  const finished = await finishInbound(trx, claimed.id, {
    outcome,
    reason: decision.reason,
    ticketId: committed.ticketId,
    contentDigest: digest,
    authentication: found.authentication,
    at: now,
  });
  if (!finished) throw new Overtaken();
  return { kind: 'done', outcome, ...committed };
}

const outcomes: Readonly<Record<Decision['kind'], Outcome>> = {
  open: 'opened',
  append: 'appended',
  command: 'command',
  'refuse-command': 'command',
  'note-automatic': 'automatic',
  recover: 'appended',
  automatic: 'automatic',
  'delivery-failed': 'bounce',
  bounce: 'bounce',
  duplicate: 'duplicate',
  ignore: 'ignored',
  quarantine: 'quarantined',
};

/** Asked only where the mailbox wants to know. */
async function isListed(
  trx: Transaction<Database>,
  mailbox: DeskMailbox,
  { message }: Reading,
): Promise<boolean> {
  const address = message.from[0]?.address;
  return mailbox.senders === 'directory' && address !== undefined && isKnownPerson(trx, address);
}

async function findFailed(trx: Transaction<Database>, reading: Reading) {
  const recipients = (reading.bounce?.recipients ?? []).flatMap(({ recipient }) =>
    recipient === null ? [] : [recipient.toLowerCase()],
  );
  return findFailedMail(trx, bouncedIds(reading.message), recipients);
}

/** A forged mail is no alarm: it could resolve one. */
function alarmOf(desk: Desk, reading: Reading, authentication: Authentication | null): Alarm | null {
  const from = personBehind(reading.message, desk);
  return isForged(authentication)
    ? null
    : findAlarm(reading, from, isProven(reading.message, from, authentication), desk);
}

async function rememberUndeliverable(
  trx: Transaction<Database>,
  deps: Dependencies,
  { bounce }: Reading,
  failedMail: FailedMail | null,
): Promise<void> {
  const address = bounce === null ? null : findUndeliverable(bounce, failedMail);
  if (address === null) return;
  const until = new Date(deps.now().getTime() + deps.desk.automaticMail.undeliverableForMs);
  await markUndeliverable(trx, address, until);
}

function ticketIds(
  evidence: ThreadEvidence,
  foreign: readonly number[],
  more: readonly number[],
): readonly number[] {
  return [...new Set([...evidence.tokens.map((token) => token.claims.ticketId), ...foreign, ...more])];
}

interface Circumstances {
  readonly claimed: ClaimedInbound;
  readonly read: ReadMail;
  readonly found: Found;
  readonly locked: ReadonlyMap<number, LockedTicket>;
  readonly now: Date;
}

type Result = { readonly ticketId: number | null; readonly outboxIds: readonly number[] };
const nothing: Result = { ticketId: null, outboxIds: [] };

async function commitDecision(
  trx: Transaction<Database>,
  deps: Dependencies,
  decision: Decision,
  around: Circumstances,
): Promise<Result> {
  const { read, claimed, found } = around;
  const rules = { blocked: deps.desk.attachments.blocked, withheld: findWithheldFiles(found.scan) };
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
      return openTicket(trx, decision.event, context({ message: opening }));
    }
    case 'append': {
      const entry = await message({ role: decision.authorRole, visibility: 'public' });
      return apply(decision.ticketId, [decision.event], { message: entry });
    }
    case 'command': {
      const { ticketId, visibility, text, answersAndResolves, events } = decision;
      const isSilent = text === '' && read.reading.message.attachments.length === 0;
      const entry: NewMessage | null = isSilent ? null : await message({ role: 'analyst', visibility, text });
      const handsOver = events.some((event) => event.type === 'escalated');
      const history = handsOver
        ? [...(await readHistory(trx, ticketId)), ...handoverNote(decision, around.now)]
        : [];
      return apply(ticketId, events, { message: entry, history, answersAndResolves });
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
      return { ticketId: ticket.id, outboxIds: await insertOutbox(trx, [row]) };
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
