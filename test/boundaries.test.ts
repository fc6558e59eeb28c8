import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

/** A tree with this project's linter rules, where violations are planted. */
let tree: string;
beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'firstline-lint-'));
  for (const name of ['biome.json', '.biome']) cpSync(name, join(tree, name), { recursive: true });
});
afterAll(() => rmSync(tree, { recursive: true }));

/** @returns what the linter says of a file with these lines at that path, or `clean` */
function lint(path: string, code: string): string {
  const file = join(tree, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, `${code}\n`);
  const biome = resolve('node_modules/.bin/biome');
  const run = spawnSync(biome, ['lint', '--colors=off', '--vcs-enabled=false', path], {
    cwd: tree,
    encoding: 'utf8',
  });
  return run.status === 0 ? 'clean' : `${run.stdout}${run.stderr}`;
}

const use = (specifier: string) => `import { thing } from '${specifier}';\nthing();`;

test.each([
  ['src/domain/planted.ts', '#db/open.ts'],
  ['src/domain/planted.ts', '#mail/smtp.ts'],
  ['src/domain/planted.ts', '#config/load.ts'],
  ['src/domain/planted.ts', '#queue/queues.ts'],
  ['src/domain/planted.ts', '#workers/triage.ts'],
  ['src/domain/planted.ts', 'node:fs'],
  ['src/domain/planted.ts', 'kysely'],
  ['src/domain/mail/planted.ts', '../../mail/smtp.ts'],
  ['src/db/planted.ts', '#workers/triage.ts'],
  ['src/db/planted.ts', '#mail/smtp.ts'],
  ['src/db/planted.ts', '#queue/queues.ts'],
  ['src/mail/planted.ts', '#workers/triage.ts'],
  ['src/mail/planted.ts', '#db/open.ts'],
  ['src/queue/planted.ts', '#cli/main.ts'],
  ['src/queue/planted.ts', '#db/open.ts'],
  ['src/config/planted.ts', '#workers/triage.ts'],
  ['src/config/planted.ts', '#db/open.ts'],
  ['src/workers/planted.ts', '#web/server.ts'],
  ['src/workers/planted.ts', '#cli/main.ts'],
  ['src/web/planted.ts', '#cli/main.ts'],
])('%s may not import %s', (path, specifier) => {
  expect(lint(path, use(specifier))).toContain('noRestrictedImports');
});

test.each([
  ['src/domain/planted.ts', '../workers/triage.ts'],
  ['src/db/planted.ts', '../domain/desk.ts'],
])('%s may not reach into another room by %s', (path, specifier) => {
  expect(lint(path, use(specifier))).toContain('noRestrictedImports');
});

test.each([
  ['src/domain/planted.ts', 'export const home = () => process.cwd();', 'noRestrictedGlobals'],
  ['src/domain/planted.ts', 'export const later = () => setTimeout(() => {}, 1);', 'noRestrictedGlobals'],
  ['src/domain/planted.ts', 'export const now = () => Date.now();', 'plugin'],
  ['src/domain/planted.ts', 'export const now = () => new Date();', 'plugin'],
  ['src/domain/planted.ts', 'export const luck = () => Math.random();', 'plugin'],
  ['src/workers/planted.ts', "export const secret = () => process.env['SECRET'];", 'noProcessEnv'],
  ['src/db/planted.ts', 'export default 1;', 'noDefaultExport'],
  ['src/db/planted.ts', 'export enum Colour { Red }', 'noEnum'],
])('%s may not hold %s', (path, code, rule) => {
  expect(lint(path, code)).toContain(rule);
});

test('what the rooms may do is clean', () => {
  expect(lint('src/workers/planted.ts', use('#domain/desk.ts'))).toBe('clean');
  expect(lint('src/db/planted.ts', use('#domain/desk.ts'))).toBe('clean');
  expect(lint('src/domain/planted.ts', 'export const day = (at: Date) => new Date(at.getTime());')).toBe(
    'clean',
  );
});
