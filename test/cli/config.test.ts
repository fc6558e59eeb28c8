import { execFile } from 'node:child_process';
import { appendFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const bin = resolve('bin/firstline.js');
const fixtures = resolve('test/config/fixtures');
const folder = mkdtempSync(join(tmpdir(), 'firstline-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

interface Ended {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

function firstline(args: readonly string[], env: Record<string, string> = {}): Promise<Ended> {
  const options = { cwd: folder, env: { PATH: process.env['PATH'], ...env } };
  return new Promise((done) => {
    execFile(process.execPath, [bin, ...args], options, (error, stdout, stderr) => {
      done({ code: Number(error?.code ?? 0), stdout, stderr });
    });
  });
}

test('config check prints what holds, with secrets masked, and reads a .env file', async () => {
  writeFileSync(join(folder, '.env'), 'IMAP_PASSWORD=hunter2\nSMTP_PASSWORD=hunter3\nLOG_LEVEL=warn\n');
  const env = {
    FIRSTLINE_CONFIG: resolve('config/firstline.yaml'),
    LOG_LEVEL: 'debug',
    FIRSTLINE_DATA: '/data',
  };
  const { code, stdout, stderr } = await firstline(['config', 'check', '--json'], env);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout).not.toContain('hunter');
  expect(JSON.parse(stdout)).toMatchObject({
    valid: true,
    config: {
      dataFolder: '/data',
      log: { level: 'debug' },
      mailboxes: [{ imap: { auth: { password: '********' } } }],
    },
  });
});

test('config check tells what is wrong with the templates too', async () => {
  const env = { MAIL_PASSWORD: 'x' };
  const { code, stderr } = await firstline(['config', 'check', join(fixtures, 'valid.yaml')], env);
  expect(code).toBe(2);
  expect(stderr).toContain('there is no acknowledgement.liquid, expected a template');
});

test('config check tells what is wrong with runbooks and templates at once', async () => {
  const copy = join(folder, 'copy');
  cpSync(resolve('config'), copy, { recursive: true });
  appendFileSync(join(copy, 'runbooks/mfa/public.de.md'), '\n<b>bold</b>\n');
  appendFileSync(join(copy, 'templates/fr/answer.liquid'), '{{ text \n');
  const env = { IMAP_PASSWORD: 'x', SMTP_PASSWORD: 'y' };
  const { code, stderr } = await firstline(['config', 'check', join(copy, 'firstline.yaml')], env);
  expect(code).toBe(2);
  expect(stderr).toMatch(/runbooks\/mfa\/public\.de\.md:\d+: HTML is not shown/);
  expect(stderr).toMatch(/templates\/fr\/answer\.liquid:\d+:\d+: /);
});

test('config check tells all faults on standard error and exits 2', async () => {
  const { code, stdout, stderr } = await firstline([
    'config',
    'check',
    join(fixtures, 'unknown-references.yaml'),
  ]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  expect(stderr.trimEnd().split('\n')).toHaveLength(7);
});

test('config schema prints what editors need', async () => {
  const { code, stdout } = await firstline(['config', 'schema']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ type: 'object', additionalProperties: false });
});
