import type { ImapFlow } from 'imapflow';
import type { ImapConfig, MailboxConnection } from '#config/config.ts';
import { formatSpan } from '#domain/time/span.ts';
import { connectImap, disconnectImap } from '#mail/imap/connection.ts';
import { describeImapFault } from '#mail/imap/fault.ts';
import { hasIdle } from '#mail/imap/waiting.ts';
import type { AccessTokens } from '#mail/oauth/access-tokens.ts';
import { count } from '../text.ts';
import { type Check, fail, ok, warn } from './check.ts';
import { checkGrantEnd, describeGrantFailure, refusedTodo } from './grant.ts';

export const imapTimeouts = { connectMs: 15_000, silenceMs: 20_000 };
const patienceMs = 45_000;

/** Logs in, looks into the folder without changing it, and asks what the server can do. */
export async function checkImap(
  { id, imap }: MailboxConnection,
  tokens: AccessTokens,
): Promise<readonly Check[]> {
  const name = `${id}: IMAP`;
  let client: ImapFlow;
  try {
    client = await connectImap(imap, AbortSignal.timeout(patienceMs), imapTimeouts, tokens);
  } catch (error) {
    return [describeFailure(name, imap, error)];
  }
  try {
    return [
      ok(name, `log-in of ${imap.auth.user} at ${imap.host}:${imap.port} works (TLS: ${imap.tls})`),
      ...(await checkGrantEnd(name, imap.auth, tokens)),
      await checkFolder(`${id}: folder`, imap, client),
      ...(await checkTarget(`${id}: folder`, imap, client)),
      checkIdle(`${id}: new mail`, imap, client),
    ];
  } catch (error) {
    return [describeFailure(name, imap, error)];
  } finally {
    await disconnectImap(client);
  }
}

function describeFailure(name: string, imap: ImapConfig, error: unknown): Check {
  const ofGrant = describeGrantFailure(name, error);
  if (ofGrant !== undefined) return ofGrant;
  const { health, detail } = describeImapFault(error);
  const at = `${imap.host}:${imap.port}`;
  if (health === 'credentials-refused')
    return fail(name, `${at} refuses the log-in of ${imap.auth.user}: ${detail}`, refusedTodo(imap.auth));
  if (/certificate|self.signed|altname|CERT_/i.test(`${detail} ${codeOf(error)}`))
    return fail(
      name,
      `the certificate of ${at} is not trusted: ${detail}`,
      'name your authority in caFile, or correct host',
    );
  if (health === 'unreachable')
    return fail(
      name,
      `${at} cannot be reached: ${detail}`,
      'check host, port and tls, and the firewall between',
    );
  return fail(
    name,
    `${at} answers with an error: ${detail}`,
    'ask whoever runs the mail server, or try again later',
  );
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

async function checkFolder(name: string, imap: ImapConfig, client: ImapFlow): Promise<Check> {
  if (!(await exists(client, imap.folder)))
    return warn(
      name,
      `there is no folder ${imap.folder}`,
      'check imap.folder; it will be made at the first connection if the server permits',
    );
  const opened = await client.mailboxOpen(imap.folder, { readOnly: true });
  return ok(name, `${imap.folder} is there, with ${count(opened.exists, 'mail')}`);
}

/** Where mails are moved to once they are taken in. */
async function checkTarget(name: string, { after }: ImapConfig, client: ImapFlow): Promise<readonly Check[]> {
  if (after.do !== 'move') return [];
  return (await exists(client, after.folder))
    ? [ok(name, `${after.folder} is there for what was taken in`)]
    : [ok(name, `${after.folder}, for what was taken in, will be made when it is needed`)];
}

async function exists(client: ImapFlow, folder: string): Promise<boolean> {
  const listed = await client.list();
  return listed.some(
    (each) => each.path === folder || (/^inbox$/i.test(folder) && /^inbox$/i.test(each.path)),
  );
}

function checkIdle(name: string, imap: ImapConfig, client: ImapFlow): Check {
  const every = formatSpan(imap.pollIntervalMs);
  if (!imap.idle) return ok(name, `looked for every ${every}, as configured (idle: false)`);
  return hasIdle(client)
    ? ok(name, 'told by the server at once (IDLE)')
    : warn(
        name,
        `the server has no IDLE: looked for every ${every}`,
        'lower pollInterval where that is too late',
      );
}
