import { getDigest, makePostgresStore } from '#db/blobs.ts';
import {
  findInbound,
  type InboundEntry,
  listQuarantine,
  readEarlierOutcomes,
  readLeftOnServer,
} from '#db/inbound-history.ts';
import { maskHeader } from '#mail/mime/mask-header.ts';
import { inboundFacts } from './explain/inbound.ts';
import { quarantineTable } from './inbound-table.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { block, count, formatInstant, oneLine } from './text.ts';

export interface ListOptions extends DeskOptions {
  readonly limit: number;
}

/** Lists what is in quarantine, oldest first. */
export async function quarantineList(session: Session, options: ListOptions): Promise<number> {
  const { mails, total } = await listQuarantine(session.db, options.limit);
  if (options.json) {
    writeJson(session.out, mails.map(toJson));
    return 0;
  }
  if (mails.length === 0) session.out.tell('The quarantine is empty.');
  session.out.write(quarantineTable(session, mails));
  if (total > mails.length)
    session.out.tell(`The first ${mails.length} of ${count(total, 'mail')}; --limit shows more.`);
  return 0;
}

/** Shows why a mail is in quarantine, and its header, whose secrets are hidden. */
export async function quarantineShow(session: Session, id: number, options: DeskOptions): Promise<number> {
  const mail = await findInbound(session.db, id);
  if (mail === undefined) return refuse(session.out, `There is no inbound mail ${id}.`);
  const { hide, words } = session.config.desk.secrets;
  const header = maskHeader(await readHeader(session, mail), hide, words);
  const earlier = await readEarlierOutcomes(session.db, id);
  if (options.json) {
    writeJson(session.out, { ...toJson(mail), header, earlierOutcomes: earlier });
    return 0;
  }
  const outcome = mail.outcome ?? 'pending';
  const { timeZone } = session.config;
  const lines = [
    `inbound:${id}  ${oneLine(mail.subject ?? '(no subject)')}`,
    '',
    inboundFacts(session, mail),
    `${outcome === 'quarantined' ? 'In quarantine' : `Its outcome is ${outcome}`}: ${oneLine(mail.reason ?? 'no reason was kept')}`,
    ...(mail.lastError === null ? [] : [`The last error was: ${oneLine(mail.lastError)}`]),
    ...earlier.map(
      (was) =>
        `Until ${formatInstant(was.at, timeZone)} it was ${was.outcome} (${oneLine(was.reason)}); ${oneLine(was.changedBy)} changed that.`,
    ),
    '',
    'Header',
    block(header.trimEnd(), '  '),
    '',
  ];
  session.out.write(lines.join('\n'));
  if (outcome === 'quarantined')
    session.out.tell(`"firstline quarantine release ${id}" gives it a fresh triage.`);
  return 0;
}

const longestHeader = 256 * 1024;

async function readHeader(session: Session, mail: InboundEntry): Promise<string> {
  if (mail.blobId === null) {
    const left = await readLeftOnServer(session.db, mail.id);
    return typeof left?.['headers'] === 'string' ? left['headers'] : '';
  }
  const digest = await getDigest(session.db, mail.blobId);
  for await (const first of makePostgresStore(session.db).get(digest)) {
    const text = first.subarray(0, longestHeader).toString('utf8');
    const end = /\r?\n\r?\n/.exec(text);
    return end === null ? text : text.slice(0, end.index);
  }
  return '';
}

function toJson({ blobId: _blob, ticketId: _ticket, ...mail }: InboundEntry) {
  return mail;
}
