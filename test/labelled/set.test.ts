import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeStreams } from './compose.ts';
import { readPairs, readStreams, readTexts } from './set.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro'];
const CLOSING_SHA256 = {
  pairs: 'f4b37eb7bcd721dab0c621078c5ef1c2ba6ee764b0a7bb48d28a684539b22d21',
  streams: '9f2f9009a97084063f26fe66f1edf62a0f7a0ba262b2812d70d3f061e46f7767',
  texts: '69677c95006f68f4127f6f63e214879ac79f445d089385dca152edd239c1b8da',
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
