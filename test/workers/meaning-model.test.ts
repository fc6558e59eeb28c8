import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { defaultLearnOptions, learnMeaning } from '#domain/triage/incident/meaning/learn.ts';
import {
  centreOf,
  likeness,
  type MeaningModel,
  meaningOf,
  sharedOdds,
} from '#domain/triage/incident/meaning/meaning.ts';
import { decodeMeaning, encodeMeaning } from '#domain/triage/incident/meaning/model-file.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import { wordBits } from '#domain/triage/similarity/trouble.ts';
import { meaningModelFile, readMeaningModel } from '#workers/meaning-model.ts';
import { readGlosses, readLessons } from '../labelled/lessons.ts';

const model = await readMeaningModel();
const mean = (text: string, language: string) => meaningOf(describeTrouble('', text, language), model);

test('the model of what mails mean is what its lessons make: `npm run learn` makes it anew', {
  timeout: 300_000,
}, () => {
  const made = Buffer.from(encodeMeaning(learnMeaning(readLessons(), readGlosses())));
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

test('a word that hardly any lesson holds means what words of other languages with its gloss mean', () => {
  const lesson = (text: string, incident: string | null, language = 'en') => ({
    trouble: describeTrouble('', text, language),
    incident,
    writer: 'one',
    isList: false,
  });
  const incidents = [
    'zorbel gnarf wixels',
    'ward nurses patients',
    'exam pupils essays',
    'vines grapes cellar',
  ];
  const lessons = incidents.flatMap((text) => Array.from({ length: 5 }, () => lesson(text, text)));
  // of a single report nothing is learnt
  lessons.push(lesson('quorrel', 'another', 'de'));
  const codeOf = (word: string) => (describeTrouble('', word, null).words[0] as number) & wordBits;
  const glosses = new Map(['zorbel', 'quorrel'].map((word) => [codeOf(word), ['means dock']]));
  const options = { ...defaultLearnOptions, passes: 60, leaveOut: 0.2 };
  const likenessOf = (made: MeaningModel, text: string) =>
    likeness(
      meaningOf(describeTrouble('', 'quorrel', 'de'), made),
      meaningOf(describeTrouble('', text, 'en'), made),
    );
  const [near = '', ...far] = incidents;
  const withGlosses = learnMeaning(lessons, glosses, options);
  for (const text of far)
    expect(likenessOf(withGlosses, near)).toBeGreaterThan(likenessOf(withGlosses, text) + 0.2);
  expect(likenessOf(learnMeaning(lessons, new Map(), options), near)).toBe(0);
});

test('who tells what nobody can do since nine sounds more like one of many than who wants something or broke it', () => {
  const odds = (text: string, language: string) => sharedOdds(describeTrouble('', text, language), model);
  const shared = [
    odds('Since nine nobody in our office can open the customer portal, server error.', 'en'),
    odds('Seit heute früh kommt hier keiner mehr ins Netz, auch die Kollegen nicht.', 'de'),
    odds('Depuis ce matin le logiciel est bloqué pour tout le service.', 'fr'),
  ];
  const own = [
    odds('My keyboard is broken, I spilled coffee on it. Can I have a new one?', 'en'),
    odds('Ich brauche ein neues Headset für meinen Laptop.', 'de'),
    odds('Pouvez-vous installer un nouvel écran sur mon bureau ?', 'fr'),
  ];
  expect(Math.min(...shared)).toBeGreaterThan(Math.max(...own) + 1);
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
