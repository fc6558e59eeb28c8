import { createHash } from 'node:crypto';
import { chmod, mkdir, mkdtemp, readlink, realpath, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fail } from '#domain/errors.ts';
import { mayEnter, type ServerUser } from './server-user.ts';

const MACHINE_WIDE = '/var/lib/firstline';

/**
 * The folder for the database's files: the data folder itself, or, where the server's user cannot enter that
 * (root's checkout under /root), one under /var/lib/firstline that a link in the data folder names.
 */
export async function findHome(dataDir: string, user: ServerUser): Promise<string> {
  await mkdir(dataDir, { recursive: true, mode: 0o711 });
  const at = await realpath(dataDir);
  if (user === null) return at;
  if (await mayEnter(user, dirname(at))) {
    const { mode } = await stat(at);
    if ((mode & 0o001) === 0) await chmod(at, mode | 0o001);
    return at;
  }
  const elsewhere = join(MACHINE_WIDE, createHash('sha256').update(at).digest('hex').slice(0, 16));
  try {
    await mkdir(elsewhere, { recursive: true, mode: 0o711 });
    const link = join(at, 'database');
    if ((await readlink(link).catch(() => null)) === null) await symlink(elsewhere, link);
  } catch (cause) {
    const reason = `the database's user (uid ${user.uid}) cannot enter ${at}, and ${elsewhere} cannot be made: choose a data folder that it can enter`;
    throw fail('embedded.unreachable', { reason }, cause);
  }
  return elsewhere;
}

/** A new folder under the machine's temporary one that the server's user can pass through. */
export async function makeTemporaryDataDir(prefix: string): Promise<string> {
  const dir = await mkdtemp(join(tmpdir(), prefix));
  await chmod(dir, 0o711);
  return dir;
}
