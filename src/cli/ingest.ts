import { putBlob } from '#db/blobs.ts';
import { storeInbound } from '#db/inbound.ts';
import { registerMailbox } from '#db/mailboxes.ts';
import { summariseMail } from '#mail/mime/summary.ts';
import { handleInbound } from './handle-inbound.ts';
import { describeOutcome, inboundTable } from './inbound-table.ts';
import { readMailFiles } from './mail-files.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { count, oneLine } from './text.ts';

export interface IngestOptions extends DeskOptions {
  readonly mailbox?: string;
  readonly wait?: true;
}

interface Taken {
  readonly file: string;
  readonly id: number;
}

/** Takes mails in from files, as if they had been received now. */
export async function ingest(
  session: Session,
  files: readonly string[],
  options: IngestOptions,
): Promise<number> {
  const { desk } = session.config;
  const mailbox =
    options.mailbox === undefined
      ? desk.mailboxes[0]
      : desk.mailboxes.find((each) => each.id === options.mailbox);
  if (mailbox === undefined) {
    const known = desk.mailboxes.map((each) => each.id).join(', ');
    return refuse(
      session.out,
      `There is no mailbox "${oneLine(options.mailbox ?? '')}"; there are ${known}.`,
    );
  }
  await registerMailbox(session.db, mailbox);
  const taken: Taken[] = [];
  let unreadable = 0;
  for await (const item of readMailFiles(files)) {
    if (item.kind === 'unreadable') {
      unreadable += 1;
      session.out.tell(`firstline: ${oneLine(item.file)}: ${oneLine(item.reason)}`);
      continue;
    }
    const octets = Buffer.from(item.octets.buffer, item.octets.byteOffset, item.octets.byteLength);
    taken.push({ file: item.file, id: await storeMail(session, mailbox.id, octets) });
    session.out.progress(`${count(taken.length, 'mail')} stored`);
  }
  session.out.progress('');
  const ids = taken.map(({ id }) => id);
  const { mails, next } = await handleInbound(session, ids, { wait: options.wait === true });
  if (options.json)
    writeJson(
      session.out,
      taken.map(({ file, id }) => ({ file, ...describeOutcome(mails, id) })),
    );
  else {
    if (options.wait) session.out.write(inboundTable(session, mails));
    session.out.tell(`${count(taken.length, 'mail')} taken in for ${mailbox.address}.`);
    if (next !== '') session.out.tell(next);
  }
  return unreadable > 0 ? 1 : 0;
}

async function storeMail({ db, now, config }: Session, mailboxId: string, octets: Buffer): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const blob = await putBlob(trx, octets);
    const [id] = await storeInbound(trx, [
      {
        source: null,
        mailboxId,
        receivedAt: now(),
        sizeBytes: octets.length,
        ...summariseMail(octets, config.desk.secrets.words),
        owed: null,
        stored: { blobId: blob.id },
      },
    ]);
    if (id === undefined) throw new Error('the database gave the mail no id');
    return id;
  });
}
