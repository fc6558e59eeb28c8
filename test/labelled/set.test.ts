import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeStreams } from './compose.ts';
import { readPairs, readStreams, readTexts } from './set.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro'];
const CLOSING_SHA256 = {
  pairs: 'dc1e204ca835bb369da101f803bb9516cc8910cf1a5d2fb26d07d8566b430808',
  streams: 'd194e6eba68d90bd8963d16f6469e1b1aaae0a9b7814057eb0cfbfe96ee8a309',
  texts: '2923065d13434080143d3ef39a86d2e3c086f33475ff960823f539c041139118',
};

test('the closing set is as it was written', () => {
  for (const [name, digest] of Object.entries(CLOSING_SHA256)) {
    const octets = readFileSync(new URL(`./closing/${name}.jsonl.gz`, import.meta.url));
    expect(createHash('sha256').update(octets).digest('hex'), name).toBe(digest);
  }
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
  { set: 'open', seed: 4 },
  { set: 'opened', seed: 5 },
  { set: 'second', seed: 6 },
  { set: 'third', seed: 8 },
  { set: 'fourth', seed: 7 },
  { set: 'fifth', seed: 9 },
  { set: 'sixth', seed: 10 },
  { set: 'seventh', seed: 11 },
  { set: 'eighth', seed: 12 },
  { set: 'ninth', seed: 13 },
] as const;

test.each(COMPOSED)('the streams of $set are what its texts and seed compose', ({ set, seed }) => {
  expect(readStreams(set)).toEqual(composeStreams(readTexts(set), seed));
});

test.each(COMPOSED)(
  'each mail of a stream of $set names a text that is there, in the order of time',
  ({ set }) => {
    const ids = new Set(readTexts(set).map((text) => text.id));
    for (const stream of readStreams(set)) {
      expect(stream.mails.filter((mail) => !ids.has(mail.text))).toEqual([]);
      const minutes = stream.mails.map((mail) => mail.minute);
      expect(minutes).toEqual([...minutes].sort((one, other) => one - other));
    }
  },
);
