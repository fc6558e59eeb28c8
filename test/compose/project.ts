import { randomBytes } from 'node:crypto';
import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import type { Dovecot } from '#cli/bench/dovecot.ts';

const root = join(import.meta.dirname, '../..');

/** What an operator has after "git clone", and no file that only this checkout has. */
const shipped = [
  ...[
    'Dockerfile',
    '.dockerignore',
    'docker-compose.yml',
    '.env.example',
    'package.json',
    'package-lock.json',
  ],
  ...['LICENSE', 'bin', 'src', 'config'],
];

/** A copy of the project for the test to configure; the checkout's own .env and configuration stay untouched. */
export async function copyProject(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const name of shipped) await cp(join(root, name), join(folder, name), { recursive: true });
}

export interface MailServers {
  readonly network: string;
  readonly dovecot: Dovecot;
  readonly smtp: {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly password: string;
  };
  readonly webPort: number;
}

/** Does what docs/docker.md asks of an operator: .env, a file in secrets/, and config/firstline.yaml. */
export async function configureProject(folder: string, servers: MailServers): Promise<void> {
  const { network, dovecot, smtp, webPort } = servers;
  const values = {
    POSTGRES_PASSWORD: randomBytes(16).toString('hex'),
    IMAP_PASSWORD: dovecot.password,
    SMTP_PASSWORD_FILE: '/run/secrets/smtp-password',
    WEB_PORT: String(webPort),
  };
  const example = await readFile(join(folder, '.env.example'), 'utf8');
  const lines = Object.entries(values).map(([name, value]) => `${name}=${value}\n`);
  const unset = example.replace(/^(POSTGRES|IMAP)_PASSWORD=\n/gm, '');
  await writeFile(join(folder, '.env'), `${unset}\n${lines.join('')}`, { mode: 0o600 });
  await mkdir(join(folder, 'secrets'));
  await writeFile(join(folder, 'secrets/smtp-password'), `${smtp.password}\n`);
  await configureMail(join(folder, 'config'), servers);
  await writeFile(join(folder, 'docker-compose.override.yml'), makeOverride(network));
}

async function configureMail(folder: string, { dovecot, smtp }: MailServers): Promise<void> {
  const file = join(folder, 'firstline.yaml');
  const config = parseDocument(await readFile(file, 'utf8'));
  const imap = ['mailboxes', 0, 'imap'];
  config.setIn([...imap, 'host'], dovecot.host);
  config.setIn([...imap, 'port'], dovecot.tlsPort);
  config.setIn([...imap, 'caFile'], './mail-authority.pem');
  config.setIn(['smtp', 'host'], smtp.host);
  config.setIn(['smtp', 'port'], smtp.port);
  config.setIn(['smtp', 'tls'], 'none');
  config.setIn(['smtp', 'allowInsecure'], true);
  config.setIn(['smtp', 'auth', 'user'], smtp.user);
  await writeFile(file, config.toString());
  await writeFile(join(folder, 'mail-authority.pem'), dovecot.certificate);
}

/** Only what this machine's network asks for: "npm ci" in the host's network, and by its proxies. */
function makeOverride(network: string): string {
  const names = ['HTTP_PROXY', 'HTTPS_PROXY', 'NO_PROXY', 'http_proxy', 'https_proxy', 'no_proxy'];
  const args = Object.fromEntries(
    names.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]])),
  );
  return JSON.stringify({
    services: { migrate: { build: { context: '.', network: 'host', args } } },
    networks: { default: { external: true, name: network } },
  });
}
