import { type ChildProcess, execFileSync, fork } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Dovecot } from './dovecot.ts';
import type { Arrival, FromMailServers, MailServersOptions, ToMailServers } from './mail-servers-process.ts';
import { untilCounted } from './until-counted.ts';

const file = fileURLToPath(new URL('./mail-servers-process.ts', import.meta.url));

export interface MailHost extends AsyncDisposable {
  readonly imapServer: 'dovecot' | 'built-in';
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly password: string;
  /** Puts a mail into a user's INBOX. @returns when, in milliseconds since 1970 with fractions */
  deliver(user: string, octets: Buffer): Promise<number>;
  /** What came out by SMTP since the last call, once it is so much. @throws after too long a silence */
  takeArrivals(count: number, onProgress: (count: number) => void): Promise<readonly Arrival[]>;
}

/** Dovecot where it is installed, else the built-in IMAP server; and an SMTP server that takes all. */
export async function openMailHost(users: readonly string[]): Promise<MailHost> {
  await using stack = new AsyncDisposableStack();
  const dovecot = hasDovecot() ? stack.use(await startDovecotHere()) : null;
  const password = dovecot?.password ?? randomUUID();
  const child = forkServers({ imap: dovecot === null ? { users, password } : null });
  stack.defer(() => ended(child));
  const arrivals: Arrival[] = [];
  const first = await firstMessage(child);
  if (!('smtpPort' in first)) throw new Error('the mail servers did not start');
  child.on('message', (message: FromMailServers) => {
    if ('arrived' in message) arrivals.push(message.arrived);
  });
  const running = stack.move();
  return {
    imapServer: dovecot === null ? 'built-in' : 'dovecot',
    imapPort: dovecot?.port ?? first.imapPort ?? 0,
    smtpPort: first.smtpPort,
    password,
    async deliver(user, octets) {
      if (dovecot !== null) await dovecot.deliver(user, octets);
      else send(child, { deliver: { user, text: octets.toString('latin1') } });
      return performance.timeOrigin + performance.now();
    },
    async takeArrivals(count, onProgress) {
      await untilCounted(() => arrivals.length, count, 'mails out', onProgress);
      return arrivals.splice(0);
    },
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}

function hasDovecot(): boolean {
  try {
    execFileSync('dovecot', ['--version'], {
      stdio: 'ignore',
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    });
    return true;
  } catch {
    return false;
  }
}

async function startDovecotHere(): Promise<Dovecot> {
  const { startDovecot } = await import('./dovecot.ts');
  return startDovecot();
}

function forkServers(options: MailServersOptions): ChildProcess {
  return fork(file, [JSON.stringify(options)], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
}

async function firstMessage(child: ChildProcess): Promise<FromMailServers> {
  const ended = once(child, 'exit').then(() => {
    throw new Error('the mail servers of the bench ended');
  });
  ended.catch(() => undefined);
  const [message] = await Promise.race([once(child, 'message'), ended]);
  return message as FromMailServers;
}

function send(child: ChildProcess, message: ToMailServers): void {
  child.send(message);
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const exit = once(child, 'exit');
  child.kill('SIGKILL');
  await exit;
}
