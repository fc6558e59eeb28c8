import { existsSync } from 'node:fs';
import { cp, mkdir, readFile, realpath, rename, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { run } from './command.ts';
import type { Docker } from './docker.ts';

const base = 'firstline-test-debian';
const certificates = '/etc/ssl/certs/ca-certificates.crt';

/**
 * Makes images under the names that Dockerfile and docker-compose.yml use, from the packages of the Debian that
 * this machine runs, from the `node` package and from this machine's npm: for machines that cannot pull images.
 * `FIRSTLINE_TEST_DEBIAN=FILE` keeps the Debian tree, which takes longest, in a tar file for the next run.
 */
export async function makeStandIns({ docker }: Docker, folder: string, signal: AbortSignal): Promise<void> {
  const archive = process.env['FIRSTLINE_TEST_DEBIAN'] || join(folder, 'debian.tar');
  if (!existsSync(archive)) await archiveDebian(archive, join(folder, 'debian'), signal);
  await docker('import', archive, base);

  const sources = join(import.meta.dirname, 'stand-ins');
  await docker('build', '--tag', 'postgres:17', join(sources, 'postgres'));
  await docker('build', '--tag', 'redis:7', join(sources, 'redis'));
  const context = join(folder, 'node');
  await cp(join(sources, 'node'), context, { recursive: true });
  await addNode(context);
  await docker('build', '--tag', 'node:24-slim', context);
}

async function archiveDebian(archive: string, tree: string, signal: AbortSignal): Promise<void> {
  await makeDebianTree(tree, ['ca-certificates', 'postgresql', 'redis-server'], signal);
  const unfinished = `${archive}.unfinished`;
  await run('tar', ['--create', '--file', unfinished, '--directory', tree, '.'], { signal });
  await rename(unfinished, archive);
  await rm(tree, { recursive: true });
}

async function makeDebianTree(tree: string, packages: readonly string[], signal: AbortSignal): Promise<void> {
  const codename = /^VERSION_CODENAME=(\w+)$/m.exec(await readFile('/etc/os-release', 'utf8'))?.[1];
  if (codename === undefined) throw new Error('/etc/os-release names no Debian release');
  const format = '$(CODENAME) $(COMPONENT) $(REPO_URI)';
  const targets = await run('apt-get', ['indextargets', '--format', format, 'Created-By: Packages']);
  const mirror = targets
    .split('\n')
    .map((line) => line.split(' '))
    .find(([release, component]) => release === codename && component === 'main')?.[2];
  if (mirror === undefined) throw new Error(`apt-get knows no mirror of ${codename}`);
  const include = `--include=${packages.join(',')}`;
  await run('debootstrap', ['--variant=minbase', include, codename, tree, mirror], { signal });
}

/** Node 24, npm, and by which registry and certificates this machine installs; no names of hosts are kept here. */
async function addNode(context: string): Promise<void> {
  const node = createRequire(import.meta.url).resolve('node/bin/node');
  await cp(await realpath(node), join(context, 'node'));
  const npm = process.env['npm_execpath'];
  if (npm === undefined) throw new Error('start this by "npm run test:compose"');
  await mkdir(join(context, 'npm'));
  await cp(dirname(dirname(await realpath(npm))), join(context, 'npm'), { recursive: true });
  const registry = (await run(npm, ['config', 'get', 'registry'])).trim();
  await writeFile(join(context, 'npmrc'), `registry=${registry}\n`);
  const bundle = process.env['NODE_EXTRA_CA_CERTS'] ?? certificates;
  await cp(await realpath(bundle), join(context, 'ca-certificates.crt'));
}
