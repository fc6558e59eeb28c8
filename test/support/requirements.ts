import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** What some suites need of the machine, beside Node and npm. */
export const requirements = {
  'redis-server': { package: 'redis-server', find: () => findProgram('redis-server', /v=\d/) },
  // The configuration of 2.4 is another language; Debian 12 and Ubuntu 24.04 have 2.3.
  dovecot: { package: 'dovecot-imapd', find: () => findProgram('dovecot', /^2\.3\./) },
  corpora: { package: null, find: findCorpora },
} as const satisfies Record<string, { package: string | null; find: () => string | null }>;

export type Requirement = keyof typeof requirements;

/** The mark by which the closing report finds what was left out. */
export const LEFT_OUT = / \[left out: (.+)\]$/;

export const CORPORA = join(import.meta.dirname, '../../../shared/corpora');

/** System folders that an ordinary user's PATH leaves out. */
const PATH = `${process.env['PATH'] ?? ''}:/usr/local/sbin:/usr/sbin:/sbin`;

/** @returns null where it is there, else why it is not */
function findProgram(program: string, expected: RegExp): string | null {
  try {
    const version = execFileSync(program, ['--version'], {
      encoding: 'utf8',
      env: { ...process.env, PATH },
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    return expected.test(version) ? null : `${program} is of another version: ${version.trim().slice(0, 40)}`;
  } catch {
    return `${program} is not installed`;
  }
}

function findCorpora(): string | null {
  return existsSync(CORPORA) ? null : 'the mail corpora are not there (../shared/corpora)';
}
