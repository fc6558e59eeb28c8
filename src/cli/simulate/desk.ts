import type { Config } from '#config/config.ts';
import { putBlob } from '#db/blobs.ts';
import { findDue } from '#db/due.ts';
import { copyRows, readLastTicketId, setNextTicketId } from '#db/history.ts';
import { storeAuthentication, storeInbound } from '#db/inbound.ts';
import { findInbound, type InboundEntry } from '#db/inbound-history.ts';
import { registerMailbox } from '#db/mailboxes.ts';
import type { Db } from '#db/open.ts';
import { makeScratchDatabase, type ScratchDatabase } from '#db/scratch.ts';
import { readTokenKeys } from '#db/token-keys.ts';
import type { Desk } from '#domain/desk.ts';
import { maskingOf } from '#domain/mail/secrets/desk-masking.ts';
import { ownMail } from '#domain/own-mail.ts';
import type { NamedModel } from '#domain/triage/classifier/model.ts';
import { summariseMail } from '#mail/mime/summary.ts';
import { makeReaderPool } from '#mail/reader-pool.ts';
import { loadRunbooks } from '#mail/runbooks.ts';
import type { Mailer } from '#mail/smtp.ts';
import { loadTemplates } from '#mail/templates.ts';
import type { Queues } from '#queue/queues.ts';
import { applyPendingEvents } from '#workers/events.ts';
import { searchIncident } from '#workers/incidents.ts';
import { makeLogger } from '#workers/log.ts';
import { type OutboundDependencies, sendOutbound } from '#workers/outbound.ts';
import { defaultTiming } from '#workers/timing.ts';
import { type TriageDependencies, triage } from '#workers/triage.ts';
import { type Result, readResult } from './result.ts';
import type { SimulatedMail } from './source.ts';

export interface SimulatedDesk extends AsyncDisposable {
  /** What this desk does with a mail; mails are given in order of receipt. */
  handle(mail: SimulatedMail): Promise<Result>;
}

/** More tries than triage allows itself. */
const mostTries = 20;

/** Work is found in the tables: there is no queue. */
const noQueues = {
  kind: 'postgres',
  add: () => Promise.resolve(),
  schedule: () => Promise.resolve(),
} as unknown as Queues;

/**
 * A desk with this configuration on a scratch database, whose workers are called by hand: the real triage and the real
 * outbound worker, but for a mailer that only says "sent". Senders are not looked up and files not scanned.
 *
 * @param options.lender the desk's own database, which lends its people, its keys of reply tokens and its numbers
 */
export async function openSimulatedDesk(
  config: Config,
  options: { readonly serverUrl: string; readonly classifier: NamedModel; readonly lender: Db | null },
): Promise<SimulatedDesk> {
  await using stack = new AsyncDisposableStack();
  const scratch = stack.use(await makeScratchDatabase(options.serverUrl));
  const { db } = scratch;
  if (options.lender !== null)
    for (const table of ['people', 'token_keys'] as const) await copyRows(options.lender, db, table);
  const { threads, timeoutMs, memoryMb, limits } = config.reader;
  const { desk } = config;
  const readers = stack.use(
    makeReaderPool({ threads, timeoutMs, memoryMb, limits, own: ownMail(desk), masking: maskingOf(desk) }),
  );
  for (const mailbox of desk.mailboxes) await registerMailbox(db, mailbox);
  let now = new Date(0);
  const sent = new Map<string, Buffer>();
  const names = new Map<number, string>();
  const deps: TriageDependencies & OutboundDependencies = {
    db,
    desk,
    readers,
    queues: noQueues,
    keys: await readTokenKeys(db),
    log: makeLogger({ level: 'silent', redact: true }, process.stderr),
    now: () => now,
    classifier: options.classifier,
    templates: loadTemplates(config.templatesFolder, config.timeZone, loadRunbooks(config.runbooks)),
    mailerOf: () => keepIn(sent),
    retryForMs: config.outbound.retryForMs,
    attemptLeaseMs: defaultTiming.attemptLeaseMs,
    triageLeaseMs: defaultTiming.triageLeaseMs,
  };
  const firstFree = options.lender === null ? null : (await readLastTicketId(options.lender)) + 1;
  const number = makeNumbering(db, firstFree);
  const moved = stack.move();
  return {
    async handle(mail) {
      // two that came in the same instant were handled one after the other
      now = new Date(Math.max(mail.receivedAt.getTime(), now.getTime() + 1));
      sent.clear();
      await scratch.setNow(now);
      await number(mail);
      const id = await store(db, desk, mail, now);
      const inbound = await settle(deps, scratch, id, (at) => {
        now = at;
      });
      names.set(id, mail.name);
      return readResult(db, mail, inbound, { sent, names });
    },
    [Symbol.asyncDispose]: () => moved.disposeAsync(),
  };
}

const keepIn = (sent: Map<string, Buffer>): Mailer => ({
  send: async (_envelope, octets) => {
    sent.set(summariseMail(octets).messageId ?? '', octets);
    return { kind: 'sent', detail: 'simulated' };
  },
  verify: () => Promise.resolve(),
  [Symbol.asyncDispose]: () => Promise.resolve(),
});

/** A mail that opened a ticket then opens the one of the same number, which later mails name; others get new numbers. */
function makeNumbering(db: Db, firstFree: number | null): (mail: SimulatedMail) => Promise<void> {
  let free = firstFree ?? 0;
  return async ({ past }) => {
    if (firstFree === null) return;
    if (past?.opened === true && past.ticketId !== null) return setNextTicketId(db, past.ticketId);
    await setNextTicketId(db, free);
    free += 1;
  };
}

async function store(db: Db, desk: Desk, mail: SimulatedMail, now: Date): Promise<number> {
  const octets = await mail.octets();
  const blob = await putBlob(db, octets);
  const [id] = await storeInbound(db, [
    {
      source: null,
      mailboxId: mail.mailboxId,
      receivedAt: now,
      sizeBytes: octets.length,
      ...summariseMail(octets, desk.secrets.words),
      owed: null,
      stored: { blobId: blob.id },
    },
  ]);
  if (id === undefined) throw new Error('the database gave the mail no id');
  if (mail.authentication !== null) await storeAuthentication(db, id, mail.authentication);
  return id;
}

/**
 * Triage until there is an outcome, then what that causes: events of other tickets, major incidents, and mails.
 *
 * @returns the mail with its outcome
 */
async function settle(
  deps: TriageDependencies & OutboundDependencies,
  scratch: ScratchDatabase,
  id: number,
  setNow: (at: Date) => void,
): Promise<InboundEntry> {
  const inbound = await triageUntilDone(deps, scratch, id, setNow);
  for (;;) {
    let due = await findDue(deps.db);
    if (due.events.length + due.searches.length + due.mails.length === 0) return inbound;
    for (const event of due.events) await applyPendingEvents(deps, event);
    if (due.events.length > 0) due = await findDue(deps.db);
    for (const search of due.searches) await searchIncident(deps, search);
    if (due.searches.length > 0) due = await findDue(deps.db);
    await Promise.all(due.mails.map((mail) => sendOutbound(deps, mail)));
  }
}

async function triageUntilDone(
  deps: TriageDependencies,
  scratch: ScratchDatabase,
  id: number,
  setNow: (at: Date) => void,
): Promise<InboundEntry> {
  for (let tries = 1; ; tries += 1) {
    await triage(deps, id);
    const mail = await findInbound(deps.db, id);
    if (mail === undefined) throw new Error(`the scratch database lost mail ${id}`);
    if (mail.outcome !== null || mail.dueAt === null || tries === mostTries) return mail;
    // what waits for something waits in simulated time
    setNow(mail.dueAt);
    await scratch.setNow(mail.dueAt);
  }
}
