import { findInbound, findInboundByMessageId } from '#db/inbound-history.ts';
import { type OctetsOf, recordOctetRead } from '#db/octet-reads.ts';
import { findOutboxByMessageId, findOutboxEntry } from '#db/outbox-history.ts';
import { handOut } from './hand-out.ts';
import { refuse } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { oneLine } from './text.ts';

export interface OctetsOptions extends DeskOptions {
  /** Why they are read; kept for good. */
  readonly because: string;
  /** An operator's name in `secrets.readers`; default: the account that runs the command. */
  readonly as?: string;
  /** A file, or `-` for standard output. */
  readonly to: string;
}

interface Found {
  readonly of: OctetsOf;
  readonly name: string;
  readonly blobId: number | null;
  /** Where the octets are while there is no blob. */
  readonly elsewhere: string;
}

/**
 * Hands out a mail as it came or went, with the secrets in it: to named operators only, and on record. The one way by
 * which octets leave the desk.
 */
export async function octets(session: Session, subject: string, options: OctetsOptions): Promise<number> {
  const { config, operator, out, db } = session;
  const name = options.as ?? operator;
  if (options.because.trim() === '') return refuse(out, 'Say why, in a few words: --because "…".');
  if (!config.desk.secrets.readers.includes(name))
    return refuse(
      out,
      `${oneLine(name)} may not read mails as they came: "secrets.readers" in the configuration names who may.`,
    );
  const found = await find(session, subject.trim());
  if (typeof found === 'string') return refuse(out, found);
  if (found.blobId === null) return refuse(out, found.elsewhere);
  const { blobId, of } = found;
  return handOut(session, blobId, options.to, () =>
    recordOctetRead(db, of, {
      operator: name,
      account: operator,
      because: options.because.trim().slice(0, 1_000),
    }),
  );
}

/** @returns a sentence when there is no such mail, or several */
async function find({ db }: Session, subject: string): Promise<Found | string> {
  const row = /^(?:(inbound|outbox):)?(\d{1,12})$/i.exec(subject);
  if (row !== null) {
    const id = Number(row[2]);
    if (row[1]?.toLowerCase() !== 'outbox') {
      const mail = await findInbound(db, id);
      return mail === undefined ? `There is no inbound mail ${id}.` : inbound(mail);
    }
    const mail = await findOutboxEntry(db, id);
    return mail === undefined ? `There is no outbox row ${id}.` : outbox(mail);
  }
  if (!subject.includes('@'))
    return `"${oneLine(subject)}" names no mail; give inbound:12, outbox:5 or a Message-ID.`;
  const messageId = `<${subject.replace(/^<|>$/g, '')}>`;
  const sent = await findOutboxByMessageId(db, messageId);
  const all = [
    ...(await findInboundByMessageId(db, messageId)).map(inbound),
    ...(sent === undefined ? [] : [outbox(sent)]),
  ];
  if (all.length > 1)
    return `There are several: ${all.map((each) => each.name).join(', ')}. Name one of them.`;
  return all[0] ?? `There is no mail with the Message-ID ${oneLine(messageId)}.`;
}

const inbound = ({ id, blobId }: { id: number; blobId: number | null }): Found => ({
  of: { inboundId: id },
  name: `inbound:${id}`,
  blobId,
  elsewhere: `The octets of inbound mail ${id} are on the mail server, not here.`,
});

const outbox = ({ id, octetsBlobId }: { id: number; octetsBlobId: number | null }): Found => ({
  of: { outboxId: id },
  name: `outbox:${id}`,
  blobId: octetsBlobId,
  elsewhere: `Outbox row ${id} has no octets yet: they are made at the first attempt.`,
});
