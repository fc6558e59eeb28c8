import { expect, test } from 'vitest';
import { checkScanner } from '#cli/doctor/scanner.ts';
import { makeConfig } from '../support/config.ts';
import { startFakeClamd } from '../support/fake-clamd.ts';

const at = (port: number) =>
  makeConfig({ clamd: { address: { host: '127.0.0.1', port }, timeoutMs: 10_000 } });

test('doctor tells whether the virus scanner answers, and nothing where none is configured', async () => {
  const clamd = await startFakeClamd();
  expect(await checkScanner(at(clamd.port))).toMatchObject([
    { found: expect.stringContaining('clamd answers') },
  ]);
  await clamd[Symbol.asyncDispose]();
  const away = JSON.stringify(await checkScanner(at(clamd.port)));
  expect(away).toContain('all mail waits');
  expect(await checkScanner(makeConfig())).toEqual([]);
});
