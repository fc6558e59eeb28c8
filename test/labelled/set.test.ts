import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { composeStreams } from './compose.ts';
import { readPairs, readStreams, readTexts } from './set.ts';

const LANGUAGES = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro'];
const CLOSING_SHA256 = {
  'first/texts': '51748590e2453ba0b5c9c828be5b70338d6c69e8f76c7e765d9e4883a2e50755',
  'first/streams': 'f751d6c2395dab294aced64a0edd2f55054e7d947350b016b67265de12f1ef12',
  'first/pairs': '2aff6bcfcf486e0b84aa4561f2f0675c5cb39b93b94f0b5aca884f7fd35233be',
  'second/texts': 'b3a22a29c6aea873438a9e329602a612bd8a3ae7297d3d04533a04e4c60d7232',
  'second/streams': 'a336d9c1c909e069c097fa944a09354ebb86caea47cbd61e951ba9ef61a16bab',
  'third/texts': '025488938be28dff0f3419dad5eb9007dd0f20e892b36c897a43686190116a2c',
  'third/streams': 'fb5b2b033a87bb2ace66b629c0a66554b6fb4dc3cd03aecd7bd5aed67b956a4d',
  'third/pairs': 'e5d83be9cae344217ce80fb0c24976365cbc63d3e0883f8767080798f88cb829',
  'fourth/texts': '88311e6c70d0aa17edeea4c9281fae3b785c73ffb3b8a5c94eaaa12caa03cd7b',
  'fourth/streams': '22554ec64d27d96f5c8d1326cbe431a6f97f068f09fd0611e4fdbf4b4c61c339',
  'fifth/texts': '3fd26b76b73e3d1204464cd943791bbdb759cc8c6a475ddc14f3b6f9b80b5539',
  'fifth/streams': '2238353e12fa3ca38b2a0227fe081e0315724fc2e23ea246e97f5e1ee4b9fa3a',
  'fifth/pairs': 'dc96fe543b7eff80e8b4de2c5701d9ec31849e1d9075be13696205a400e6f1b1',
  'sixth/texts': '891492257226d9b5534d1faf7095a14ab3581070d4575a4a3233674ba330562a',
  'sixth/streams': 'e32311a174eafcc2c18187aebc6d6b25f37c37f1e3e3cae015a0610d0f36204f',
  'sixth/pairs': '65357d667640648754ea420a7d48555550f2ca76d4b03b6704420483e1245a1d',
};

test('the closing sets are as they were written', () => {
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
  { set: 'tenth', seed: 14 },
  { set: 'eleventh', seed: 15 },
  { set: 'twelfth', seed: 16 },
  { set: 'thirteenth', seed: 17 },
  { set: 'fourteenth', seed: 18 },
  { set: 'fifteenth', seed: 15 },
  { set: 'sixteenth', seed: 16 },
  { set: 'seventeenth', seed: 17 },
  { set: 'eighteenth', seed: 18 },
  { set: 'nineteenth', seed: 25 },
  { set: 'twentieth', seed: 26 },
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
