import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import {
  chmod,
  chown,
  mkdir,
  mkdtemp,
  readdir,
  readFile,
  rename,
  rm,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { pickPort } from '#db/embedded/cluster.ts';
import { makeDovecotConfig } from './dovecot-config.ts';

export type DeliverOptions = { folder?: string; at?: Date; seen?: boolean };

export type Dovecot = {
  host: string;
  port: number;
  tlsPort: number;
  /** The certificate of the TLS port, for `ca`; it is for `localhost` and `host`. */
  certificate: string;
  /** Any user name logs in with it, and has a mailbox of its own. */
  password: string;
  /** Drops a mail into the Maildir as a delivery agent does; `at` becomes its INTERNALDATE. */
  deliver(user: string, raw: Buffer | string, options?: DeliverOptions): Promise<void>;
  /** The files of a folder, new and seen. */
  list(user: string, folder?: string): Promise<string[]>;
  /** Ends every connection and the server without a word. */
  kill(): Promise<void>;
  start(): Promise<void>;
  restart(): Promise<void>;
  /** As after a restore from a backup: another UIDVALIDITY and other UIDs; restarts the server. */
  bumpUidValidity(user: string, folder?: string): Promise<void>;
} & AsyncDisposable;

/** Dovecot, and beside it a watch on our end of a pipe: when this process is killed, all of Dovecot's group goes. */
const UNTIL_WE_DIE = '(read -r _ <&3; kill -9 -$$) & exec dovecot -F -c "$0" 3<&-';

const OWNER = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : null;

/**
 * A private Dovecot with its own configuration, mail folder and ports; gone when disposed.
 *
 * @param options.address the interface that it listens on, for clients in containers
 */
export async function startDovecot({ address = '127.0.0.1' } = {}): Promise<Dovecot> {
  const baseDir = await mkdtemp(join(tmpdir(), 'firstline-dovecot-'));
  await chmod(baseDir, 0o755);
  const mailDir = join(baseDir, 'mail');
  await mkdir(mailDir);
  await own(mailDir);
  const certificate = await makeCertificate(baseDir, address);
  const password = randomUUID();
  const [port, tlsPort] = [await pickPort(), await pickPort()];
  const configFile = join(baseDir, 'dovecot.conf');
  await writeFile(configFile, makeDovecotConfig({ baseDir, address, port, tlsPort, password, owner: OWNER }));
  let process_: ChildProcess | null = null;

  const start = async () => {
    process_ = spawn('sh', ['-c', UNTIL_WE_DIE, configFile], {
      detached: true,
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
      env: { PATH: '/usr/sbin:/usr/bin:/sbin:/bin' },
    });
    const failed = once(process_, 'exit').then(async ([code]) => {
      throw new Error(
        `dovecot ended with ${code}: ${await readFile(join(baseDir, 'log'), 'utf8').catch(() => '')}`,
      );
    });
    failed.catch(() => undefined);
    await Promise.race([untilOpen(address, port), failed]);
  };
  const kill = async () => {
    if (process_?.pid === undefined || process_.exitCode !== null || process_.signalCode !== null) return;
    const gone = once(process_, 'exit');
    process.kill(-process_.pid, 'SIGKILL');
    await gone;
    await rm(join(baseDir, 'run'), { recursive: true, force: true });
  };
  const restart = async () => {
    await kill();
    await start();
  };
  const folderDir = (user: string, folder = 'INBOX') =>
    join(mailDir, user, folder === 'INBOX' ? '' : `.${folder.replaceAll('/', '.')}`);
  await start();
  return {
    host: address,
    port,
    tlsPort,
    certificate,
    password,
    deliver: (user, raw, options = {}) =>
      deliver(join(mailDir, user), folderDir(user, options.folder), raw, options),
    list: (user, folder) => listFolder(folderDir(user, folder)),
    kill,
    start,
    restart,
    async bumpUidValidity(user, folder) {
      await kill();
      await bumpUidValidity(folderDir(user, folder));
      await start();
    },
    async [Symbol.asyncDispose]() {
      await kill();
      await rm(baseDir, { recursive: true, force: true });
    },
  };
}

async function own(path: string): Promise<void> {
  if (OWNER !== null) await chown(path, OWNER.uid, OWNER.gid);
}

async function makeCertificate(baseDir: string, address: string): Promise<string> {
  const [key, cert] = [join(baseDir, 'key.pem'), join(baseDir, 'cert.pem')];
  // Dovecot's package depends on openssl, so it is there.
  execFileSync(
    'openssl',
    [
      ...[
        'req',
        '-x509',
        '-newkey',
        'ec',
        '-pkeyopt',
        'ec_paramgen_curve:prime256v1',
        '-nodes',
        '-days',
        '30',
      ],
      ...['-subj', '/CN=localhost', '-addext', `subjectAltName=DNS:localhost,IP:${address}`],
      ...['-keyout', key, '-out', cert],
    ],
    { stdio: 'ignore' },
  );
  return readFile(cert, 'utf8');
}

async function untilOpen(address: string, port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, address);
    const greeted = await once(socket, 'data').then(
      () => true,
      () => false,
    );
    socket.destroy();
    if (greeted) return;
    await delay(20);
  }
}

async function makeMaildir(dir: string): Promise<void> {
  await mkdir(dir, { recursive: true });
  await own(dir);
  for (const part of ['tmp', 'new', 'cur']) {
    await mkdir(join(dir, part), { recursive: true });
    await own(join(dir, part));
  }
}

let deliveries = 0;

async function deliver(
  root: string,
  dir: string,
  raw: Buffer | string,
  options: DeliverOptions,
): Promise<void> {
  await makeMaildir(root);
  if (dir !== root) await makeMaildir(dir);
  const at = options.at ?? new Date();
  deliveries += 1;
  // Dovecot gives out UIDs in the order of the names.
  const order = String(deliveries).padStart(8, '0');
  const name = `${Math.floor(at.getTime() / 1000)}.M${order}P${process.pid}_${randomUUID()}.test`;
  const staging = join(dir, 'tmp', name);
  await writeFile(staging, raw);
  await own(staging);
  await utimes(staging, at, at);
  await rename(staging, options.seen === true ? join(dir, 'cur', `${name}:2,S`) : join(dir, 'new', name));
}

async function listFolder(dir: string): Promise<string[]> {
  const files = [];
  for (const part of ['new', 'cur']) {
    const names = await readdir(join(dir, part)).catch(() => []);
    files.push(...names.map((name) => join(dir, part, name)));
  }
  return files;
}

async function bumpUidValidity(dir: string): Promise<void> {
  const file = join(dir, 'dovecot-uidlist');
  const [head = '', ...mails] = (await readFile(file, 'utf8')).trimEnd().split('\n');
  const next = Number(head.match(/ V(\d+)/)?.[1]) + 1;
  const names = mails.map((line, index) => `${index + 1}${line.slice(line.indexOf(' '))}`);
  const newHead = head.replace(/ V\d+/, ` V${next}`).replace(/ N\d+/, ` N${mails.length + 1}`);
  await writeFile(file, `${[newHead, ...names].join('\n')}\n`);
  for (const name of await readdir(dir)) {
    if (name.startsWith('dovecot.index') || name === 'dovecot.list.index') await rm(join(dir, name));
  }
}
