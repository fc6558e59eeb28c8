import type { Transaction } from 'kysely';
import { findAlarmTicket } from '#db/alarms.ts';
import type { ClaimedInbound } from '#db/inbound.ts';
import { findIncidents } from '#db/incidents.ts';
import type { Database } from '#db/schema.ts';
import { findJoined, findNoticedMail } from '#db/split.ts';
import { type LockedTicket, lockTickets } from '#db/tickets.ts';
import { isFloodAcknowledged } from '#db/traffic.ts';
import { findFailedMail, findKnown, lockConversation } from '#db/triage-facts.ts';
import { findLookalikes } from '#db/troubles.ts';
import { allAnalysts, type Desk, findMailbox } from '#domain/desk.ts';
import { toPerson } from '#domain/directory/vip.ts';
import { type Authentication, isProven } from '#domain/mail/authentication.ts';
import type { Reading } from '#domain/mail/reading.ts';
import { type Alarm, findAlarm } from '#domain/triage/alarm.ts';
import { bouncedIds } from '#domain/triage/bounced-ids.ts';
import { personBehind, type TriageFacts } from '#domain/triage/decide.ts';
import { decideDuplicate, noResemblance, type Resemblance } from '#domain/triage/duplicate.ts';
import {
  conversationRoot,
  newestAncestorFirst,
  readEvidence,
  type ThreadEvidence,
} from '#domain/triage/evidence.ts';
import { type Counted, countedAs } from '#domain/triage/flood.ts';
import { isForged } from '#domain/triage/forged.ts';
import { decideOrigin } from '#domain/triage/forward.ts';
import type { OpenIncidents } from '#domain/triage/incident/known.ts';
import { ownIds } from '#domain/triage/loop.ts';
import type { ScanVerdict } from '#domain/triage/malware.ts';
import { readReport, whyNeverJoins } from '#domain/triage/reported.ts';
import type { Report } from '#domain/triage/similarity/lookalike.ts';
import type { Dependencies } from './dependencies.ts';
import { readBackground } from './incident-background.ts';
import { readCandidates } from './incident-candidates.ts';
import { readMeaningModel } from './meaning-model.ts';

/** What was found out about a mail beyond its own octets, before its transaction began. */
export interface Found {
  readonly authentication: Authentication | null;
  readonly scan: ScanVerdict;
}

/** How long at most a mail waits for one that it answers. */
const patienceMs = 120_000;

/** What `decide` is told, and the tickets that it may speak of, locked until the transaction ends. */
export interface Gathered {
  readonly facts: TriageFacts;
  readonly locked: ReadonlyMap<number, LockedTicket>;
  /** What the mail reports; null where it cannot open a ticket that others are compared with. */
  readonly report: Report | null;
}

/**
 * Gathers what triage must know of a mail beside its octets. From here on its conversation is this
 * transaction's alone.
 *
 * @returns undefined while a mail that it answers has no outcome yet
 */
export async function gatherFacts(
  trx: Transaction<Database>,
  deps: Dependencies,
  claimed: ClaimedInbound,
  reading: Reading,
  found: Found,
  contentDigest: Buffer,
): Promise<Gathered | undefined> {
  const { desk } = deps;
  const now = deps.now();
  const mailbox = findMailbox(desk, claimed.mailboxId);
  if (mailbox === undefined) throw new Error('the configuration has no mailbox');
  const analystIds = allAnalysts(desk).map((analyst) => analyst.id);
  const evidence = readEvidence(reading.message, mailbox, deps.keys.all, analystIds);

  const from = personBehind(reading.message, desk);
  const report = readReport(reading, from, evidence, desk, found.authentication);
  await lockConversation(trx, conversationRoot(reading.message), report?.sender ?? null);
  const behind = peopleBehind(reading, desk);
  const counted = countedAs(reading.message, desk);
  const { isParentPending, isIncidentOpen, directory, ...known } = await findKnown(trx, {
    inboundId: claimed.id,
    messageId: reading.message.messageId,
    contentDigest,
    foreignIds: evidence.foreignIds,
    ownIds: ownIds(reading.message),
    people: [...new Set(Object.values(behind))],
    traffic: { mail: claimed, counted, limits: desk.floods },
  });
  const personOf = (address: string) => toPerson(directory[address] ?? null, address, desk.directory.vip);
  if (isParentPending && now.getTime() - claimed.storedAt.getTime() < patienceMs) return undefined;
  const failedMail = reading.bounce === null ? null : await findFailed(trx, reading);
  const alarm = alarmOf(desk, reading, found.authentication);
  const alarmTicketId =
    alarm === null ? null : await findAlarmTicket(trx, alarm.key, now, desk.alarms.reopenWithinMs);
  const resemblance = await findResemblance(trx, report, { reading, desk, now });
  const more = [
    failedMail?.ticketId,
    alarmTicketId,
    resemblance.same?.ticketId,
    claimed.split?.ticketId,
  ].filter((id) => typeof id === 'number');
  const locked = await lockTickets(trx, ticketIds(evidence, known.foreign, more));
  const facts: TriageFacts = {
    now,
    desk,
    classifier: deps.classifier ?? null,
    mailbox,
    evidence,
    tickets: new Map([...locked].map(([id, { ticket }]) => [id, ticket])),
    ...known,
    ...found,
    isReleased: claimed.isReleased,
    person: personOf(behind.requester),
    isKnownPerson: personOf(behind.sender) !== null,
    alarm,
    alarmTicketId,
    counted,
    isFloodAcknowledged: await wasAcknowledged(trx, claimed, counted),
    split: claimed.split === null ? null : { ...claimed.split, receivedAt: claimed.receivedAt },
    noticed: await findNoticed(trx, reading, evidence),
    resemblance,
    openIncidents: isIncidentOpen && report !== null ? await readIncidents(trx, report, deps) : null,
    failedMail,
  };
  return { facts, locked, report };
}

/** Asked only where an analyst may want to take a mail off a ticket. */
async function findNoticed(trx: Transaction<Database>, reading: Reading, { tokens }: ThreadEvidence) {
  const mayWant =
    tokens.some(({ claims }) => claims.kind === 'analyst') && /#split/i.test(reading.body.reply);
  if (!mayWant) return null;
  const inboundId = await findNoticedMail(trx, newestAncestorFirst(reading.message));
  return inboundId === undefined ? null : ((await findJoined(trx, inboundId)) ?? null);
}

/** Asked only of a mail that may open a ticket. */
async function findResemblance(
  trx: Transaction<Database>,
  report: Report | null,
  around: { reading: Reading; desk: Desk; now: Date },
): Promise<Resemblance> {
  if (report === null) return noResemblance;
  const { reading, desk, now } = around;
  const from = personBehind(reading.message, desk);
  const mayJoin = from !== undefined && whyNeverJoins(reading, from, desk) === null;
  const since = new Date(now.getTime() - desk.similarity.keepForMs);
  const lookalikes = await findLookalikes(trx, report, since);
  const by = { rules: desk.similarity, model: await readMeaningModel() };
  return decideDuplicate(report.trouble, lookalikes, by, now, mayJoin);
}

/** Asked only while there is a major incident, of a mail that may open a ticket. */
async function readIncidents(
  trx: Transaction<Database>,
  report: Report,
  deps: Dependencies,
): Promise<OpenIncidents> {
  const incidents = await findIncidents(trx);
  return {
    report,
    candidates: await readCandidates(deps, trx, incidents),
    background: await readBackground(deps, trx),
    incidents: incidents.filter(({ isOver, incident }) => !isOver && !incident.isProposed),
  };
}

/** Asked only of a parked mail that was released. */
async function wasAcknowledged(
  trx: Transaction<Database>,
  claimed: ClaimedInbound,
  counted: Counted,
): Promise<boolean> {
  return (
    claimed.isReleased && counted.sender !== null && isFloodAcknowledged(trx, claimed.id, counted.sender)
  );
}

/** Lower-case addresses: whom the directory is asked about. */
function peopleBehind(reading: Reading, desk: Desk): { readonly sender: string; readonly requester: string } {
  const from = personBehind(reading.message, desk);
  if (from === undefined) return { sender: '', requester: '' };
  const origin = decideOrigin(reading, from, desk);
  const requester = origin.kind === 'forwarded' ? origin.requester : from;
  return { sender: from.address.toLowerCase(), requester: requester.address.toLowerCase() };
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

function ticketIds(
  evidence: ThreadEvidence,
  foreign: readonly number[],
  more: readonly number[],
): readonly number[] {
  return [...new Set([...evidence.tokens.map((token) => token.claims.ticketId), ...foreign, ...more])];
}
