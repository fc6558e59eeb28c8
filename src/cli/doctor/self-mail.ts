import { randomBytes } from 'node:crypto';
import { setTimeout as delay } from 'node:timers/promises';
import type { ImapFlow } from 'imapflow';
import type { MailboxConnection } from '#config/config.ts';
import { findArrived, readLastInboundId } from '#db/inbound-history.ts';
import type { Db } from '#db/open.ts';
import type { DeskMailbox } from '#domain/desk.ts';
import { formatSpan } from '#domain/time/span.ts';
import { composeMail, envelopeSender, replyAddress } from '#mail/compose.ts';
import { connectImap, disconnectImap } from '#mail/imap/connection.ts';
import type { AccessTokens } from '#mail/oauth/access-tokens.ts';
import { makeMailer } from '#mail/smtp.ts';
import { oneLine } from '../text.ts';
import { type Check, fail, ok, warn } from './check.ts';
import { imapTimeouts } from './imap.ts';

const lookEveryMs = 1_000;

interface Letter {
  readonly messageId: string;
  /** Stands in the subject and nowhere else in the world. */
  readonly mark: string;
  readonly octets: Buffer;
  readonly to: string;
}

/**
 * Sends a mailbox a mail of its own, and looks how it comes back: whether it arrives, at a subaddress where the
 * mailbox has them, and whether a relay rewrote its Message-ID. The mail is removed from the folder; a desk that
 * runs may be first and takes it in, as a mail of its own that is ignored.
 */
export async function checkSelfMail(
  mailbox: DeskMailbox,
  connection: MailboxConnection,
  db: Db | null,
  tokens: AccessTokens,
  timeoutMs: number,
): Promise<readonly Check[]> {
  const name = `${mailbox.id}: own mail`;
  const afterId = db === null ? 0 : await readLastInboundId(db);
  const letter = await writeLetter(mailbox);
  const began = performance.now();
  await using mailer = makeMailer(connection.smtp, tokens);
  const sent = await mailer.send(
    { from: envelopeSender(mailbox, letter.messageId), to: letter.to },
    letter.octets,
  );
  if (sent.kind !== 'sent')
    return [fail(name, `${letter.to} was refused: ${oneLine(sent.detail)}`, refusedTodo(mailbox))];
  const arrivedAs = await awaitLetter(connection, letter, db, tokens, afterId, began + timeoutMs).catch(
    // a connection that ends meanwhile has found nothing
    () => undefined,
  );
  if (arrivedAs === undefined)
    return [
      warn(
        name,
        `a mail to ${letter.to} did not come back within ${formatSpan(timeoutMs)}`,
        lostTodo(mailbox),
      ),
    ];
  const took = formatSpan(performance.now() - began);
  if (arrivedAs === letter.messageId)
    return [ok(name, `a mail to ${letter.to} came back within ${took}, with its Message-ID`)];
  const found = `a relay rewrites Message-IDs: ${letter.messageId} came back as ${oneLine(arrivedAs ?? 'none')}`;
  return [warn(name, found, rewrittenTodo(mailbox))];
}

function refusedTodo(mailbox: DeskMailbox): string {
  return mailbox.separator === null
    ? `let the log-in send as ${mailbox.address}`
    : `let the log-in send as ${mailbox.address}; where the host knows no subaddresses, set separator: none`;
}

function lostTodo(mailbox: DeskMailbox): string {
  const spam = 'look into the spam folder and the rules of the mailbox, or give it more time with --timeout';
  return mailbox.separator === null
    ? spam
    : `${spam}; where the host knows no subaddresses, set separator: none`;
}

function rewrittenTodo(mailbox: DeskMailbox): string {
  return mailbox.separator === null
    ? 'answers could not be matched to their tickets: send through another relay, or use a mailbox with subaddresses (separator)'
    : 'answers are matched by their address; to match bounces too, send through a relay that keeps Message-IDs';
}

async function writeLetter(mailbox: DeskMailbox): Promise<Letter> {
  const mark = `doctor-${randomBytes(8).toString('hex')}`;
  const domain = mailbox.address.slice(mailbox.address.lastIndexOf('@') + 1);
  const messageId = `<${mark}@${domain}>`;
  const to = replyAddress(mailbox, mark);
  const text = 'Firstline sent this mail to itself, to see whether mail comes back. It can be deleted.';
  const octets = await composeMail(
    mailbox,
    {
      messageId,
      to: { name: null, address: to },
      replyToken: null,
      inReplyTo: null,
      references: [],
      autoSubmitted: 'auto-generated',
      date: new Date(),
    },
    { subject: `Firstline ${mark}`, text: `${text}\n`, html: `<p>${text}</p>`, language: 'en' },
    [],
  );
  return { messageId, mark, octets, to };
}

/** @returns the Message-ID that it came back with; undefined when it did not come */
async function awaitLetter(
  { imap }: MailboxConnection,
  letter: Letter,
  db: Db | null,
  tokens: AccessTokens,
  afterId: number,
  deadline: number,
): Promise<string | null | undefined> {
  const ends = AbortSignal.timeout(Math.ceil(Math.max(1, deadline - performance.now())));
  const client = await connectImap(imap, ends, imapTimeouts, tokens);
  try {
    await client.mailboxOpen(imap.folder);
    for (;;) {
      const taken = db === null ? undefined : await findArrived(db, afterId, letter.mark);
      if (taken !== undefined) return taken.messageId;
      const found = await findInFolder(client, letter);
      if (found !== undefined) return found;
      if (performance.now() + lookEveryMs > deadline) return undefined;
      await delay(lookEveryMs);
    }
  } finally {
    await disconnectImap(client);
  }
}

async function findInFolder(client: ImapFlow, letter: Letter): Promise<string | null | undefined> {
  // only then does a server tell of what has come since
  await client.noop();
  const uids = await client.search({ subject: letter.mark }, { uid: true });
  const uid = Array.isArray(uids) ? uids.at(-1) : undefined;
  if (uid === undefined) return undefined;
  const mail = await client.fetchOne(String(uid), { uid: true, envelope: true }, { uid: true });
  if (mail === false || mail === undefined) return undefined;
  await client.messageDelete(String(uid), { uid: true });
  return mail.envelope?.messageId ?? null;
}
