import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeStreams } from './compose.ts';
import { readPairs, readStreams, readTexts } from './set.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro'];
const SEALED_SHA256 = {
  pairs: '5d0cbd1c3a155c4359480d44608b2828fb5c8b4750c8303c69f575e1c719692e',
  streams: '81a7586982ecd7e210620ff1541ab6bde888de4922e57e268c7307de51dd1cd8',
  texts: 'b90f46302daaae16ee672c6753f826727ae4f24141b67afe8ceeff08989bf182',
};
const KEPT_SHA256 = '784124feea07a425f4eb3526f9b064e9fd161e1c8617e676bf7b49f2457a0bc8';

test('the sealed half is as it was written', () => {
  for (const [name, digest] of Object.entries(SEALED_SHA256)) {
    const octets = readFileSync(new URL(`./sealed/${name}.jsonl.gz`, import.meta.url));
    expect(createHash('sha256').update(octets).digest('hex'), name).toBe(digest);
  }
});

test('the kept half of the other pairs is as it was written', () => {
  const octets = readFileSync(new URL('./more-pairs/kept/pairs.jsonl.gz', import.meta.url));
  expect(createHash('sha256').update(octets).digest('hex')).toBe(KEPT_SHA256);
});

test('the open half has pairs of both labels in every language, and streams with and without an incident', () => {
  const pairs = readPairs('open');
  expect(pairs.length).toBeGreaterThanOrEqual(200);
  for (const language of LANGUAGES)
    for (const label of ['same', 'different'])
      expect(
        pairs.filter((pair) => pair.language === language && pair.label === label).length,
        `${language} ${label}`,
      ).toBeGreaterThanOrEqual(8);
  const streams = readStreams('open');
  const holding = streams.filter((stream) => stream.mails.some((mail) => mail.incident !== null));
  expect(holding.length).toBeGreaterThanOrEqual(15);
  expect(streams.length - holding.length).toBeGreaterThanOrEqual(5);
});

const COMPOSED = [
  { half: 'open', seed: 4 },
  { half: 'second', seed: 6 },
] as const;

test.each(COMPOSED)('the streams of $half are what its texts and seed compose', ({ half, seed }) => {
  expect(readStreams(half)).toEqual(composeStreams(readTexts(half), seed));
});

test.each(COMPOSED)(
  'each mail of a stream of $half names a text that is there, in the order of time',
  ({ half }) => {
    const ids = new Set(readTexts(half).map((text) => text.id));
    for (const stream of readStreams(half)) {
      expect(stream.mails.filter((mail) => !ids.has(mail.text))).toEqual([]);
      const minutes = stream.mails.map((mail) => mail.minute);
      expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
    }
  },
);
