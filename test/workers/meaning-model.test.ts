import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { learnMeaning } from '#domain/triage/incident/meaning/learn.ts';
import { centreOf, likeness, meaningOf } from '#domain/triage/incident/meaning/meaning.ts';
import { decodeMeaning, encodeMeaning } from '#domain/triage/incident/meaning/model-file.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import { meaningModelFile, readMeaningModel } from '#workers/meaning-model.ts';
import { readLessons } from '../labelled/lessons.ts';

const model = await readMeaningModel();
const mean = (text: string, language: string) => meaningOf(describeTrouble('', text, language), model);

test('the model of what mails mean is what its lessons make: `npm run learn` makes it anew', {
  timeout: 300_000,
}, () => {
  const made = Buffer.from(encodeMeaning(learnMeaning(readLessons())));
  expect(made.equals(readFileSync(meaningModelFile))).toBe(true);
});

test('reports of one trouble are nearer to each other than another trouble is, whatever they tell of it and in which language', () => {
  const reports = centreOf([
    mean('Our handheld scanners lose the network in hall 3, picking has stopped.', 'en'),
    mean('Die Terminals auf den Staplern zeigen seit heute früh keine Verbindung.', 'de'),
  ]);
  const another = mean('Les scanners du quai décrochent du wifi, les camions attendent.', 'fr');
  for (const [text, language] of [
    ['I forgot my password, please reset it.', 'en'],
    ['Mein Headset rauscht, kann ich ein neues haben?', 'de'],
    ['Pouvez-vous installer Excel sur mon portable ?', 'fr'],
  ] as const)
    expect(likeness(another, reports), text).toBeGreaterThan(likeness(mean(text, language), reports) + 0.2);
});

test('the less is known of what a mail speaks of, the less it means', () => {
  const length = (text: string) => Math.hypot(...mean(text, 'en'));
  const little = length('Zxqv is down.');
  expect(length('Zxqv wrmpf.')).toBe(0);
  expect(little).toBeGreaterThan(0);
  expect(little).toBeLessThan(0.7);
  expect(length('Our scanners lose the Wi-Fi in the warehouse, nobody can pick orders.')).toBeGreaterThan(
    0.9,
  );
});

test('a model that is cut off, of another format or no model at all is refused, and told why', () => {
  const octets = encodeMeaning(model);
  const later = octets.slice();
  later[4] = 9;
  expect(() => decodeMeaning(octets.subarray(0, octets.length - 1))).toThrow('cut off');
  expect(() => decodeMeaning(later)).toThrow('format 9');
  expect(() => decodeMeaning(new Uint8Array(3))).toThrow('no model');
  expect(decodeMeaning(octets)).toEqual(model);
});
