import { expect, it } from 'vitest';
import { makeScanner } from '#mail/clamd.ts';
import { malwareMark, startFakeClamd } from '../support/fake-clamd.ts';

const scannerAt = (port: number, timeoutMs = 10_000) =>
  makeScanner({ address: { host: '127.0.0.1', port }, timeoutMs });

it('tells what is clean from what is not, also across chunks and for nothing at all', async () => {
  await using clamd = await startFakeClamd();
  const scanner = scannerAt(clamd.port);
  const large = Buffer.concat([
    Buffer.alloc(64 * 1024 - 3, 'x'),
    Buffer.from(malwareMark),
    Buffer.alloc(900_000),
  ]);
  expect(await scanner.scan(Buffer.from('hello'))).toEqual({ kind: 'clean' });
  expect(await scanner.scan(Buffer.alloc(0))).toEqual({ kind: 'clean' });
  expect(await scanner.scan(large)).toEqual({ kind: 'infected', finding: 'Test.Malware' });
  expect(clamd.scanned()).toBe(3);
});

it('hears that something is too large although the connection breaks while it sends', async () => {
  await using clamd = await startFakeClamd({ maxBytes: 1_000 });
  expect(await scannerAt(clamd.port).scan(Buffer.alloc(20_000_000))).toEqual({ kind: 'too-large' });
});

it('knows nothing where nobody listens, nobody answers, or the answer is another', async () => {
  const { port } = await (async () => {
    await using gone = await startFakeClamd();
    return gone;
  })();
  expect(await scannerAt(port).scan(Buffer.from('x'))).toMatchObject({ kind: 'away' });
  for (const says of ['', 'stream: OK, perhaps\0', 'UNKNOWN COMMAND\0', 'stream: \u001b[2J ERROR\0']) {
    await using clamd = await startFakeClamd({ says });
    expect(await scannerAt(clamd.port).scan(Buffer.from('x'))).toMatchObject({ kind: 'away' });
  }
  await using silent = await startFakeClamd({ maxBytes: -1 });
  expect(await scannerAt(silent.port, 1).scan(Buffer.from('x'))).toMatchObject({
    kind: expect.stringMatching(/away|too-large/),
  });
});
