import { writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';
import { makeRandom } from '#domain/seeded-random.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { readMail } from '#mail/read.ts';
import { corporaFolder, haveCorpora, readMails } from './corpora.ts';
import { mutate } from './mutate.ts';

/** FIRSTLINE_FUZZ=100000 reads that many; FIRSTLINE_FUZZ_SEED begins elsewhere. */
const count = Number(process.env['FIRSTLINE_FUZZ'] ?? 2_000);
const firstSeed = Number(process.env['FIRSTLINE_FUZZ_SEED'] ?? 1);
/** What reading mails may hold, with the table of languages that is loaded once, in MiB. */
const allowedMib = 256;
const own = { addresses: ['help@desk.example'] };

const mails = [
  ...readMails(fileURLToPath(new URL('../mail/fixtures/', import.meta.url))),
  ...(haveCorpora ? readMails(corporaFolder) : []),
];

function pick(random: () => number): Buffer {
  return mails[Math.floor(random() * mails.length)] ?? Buffer.alloc(0);
}

/** @returns what is wrong with how the mail was read, or null */
function fault(octets: Buffer): string | null {
  const before = process.cpuUsage();
  try {
    const outcome = readMail(octets, defaultReadLimits, own);
    const { user, system } = process.cpuUsage(before);
    if (user + system > 2_000_000) return `took ${Math.round((user + system) / 1_000)} ms of CPU`;
    if (outcome.kind === 'over-limit') return null;
    const failed = Object.values(outcome.reading.reasons).find(
      (because) => because === 'The decision failed.',
    );
    if (failed !== undefined) return outcome.reading.message.warnings.join(' ');
    const told = JSON.stringify(outcome.reading);
    return told.isWellFormed() && !told.includes('\\u0000') ? null : 'holds what a database refuses';
  } catch (error) {
    return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}

/** A mail that was read wrongly is kept, since other corpora give other mails for a seed. */
function keep(seed: number, octets: Buffer): string {
  const file = join(tmpdir(), `firstline-fuzz-${seed}.eml`);
  writeFileSync(file, octets);
  return file;
}

it(`reads ${count} mutated mails, each to an outcome within two seconds and 256 MiB`, {
  timeout: count * 200 + 60_000,
}, () => {
  const faults: string[] = [];
  const before = process.memoryUsage().heapUsed;
  for (let i = 0; i < count && faults.length < 5; i += 1) {
    const seed = firstSeed + i;
    const random = makeRandom(seed);
    const octets = mutate(pick(random), pick(random), random);
    const found = fault(octets);
    if (found !== null) faults.push(`${keep(seed, octets)}: ${found}`);
    const grownMib = (process.memoryUsage().heapUsed - before) / 1_048_576;
    if (grownMib > allowedMib)
      faults.push(`${keep(seed, octets)}: the heap grew by ${grownMib.toFixed(0)} MiB`);
  }
  expect(faults).toEqual([]);
});
