import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fitTemperature } from '#domain/triage/classifier/calibrate.ts';
import { predict } from '#domain/triage/classifier/model.ts';
import { decodeModel, encodeModel } from '#domain/triage/classifier/model-file.ts';
import { defaultTrainOptions, type Example, train } from '#domain/triage/classifier/train.ts';

const sentences: Readonly<Record<string, readonly string[]>> = {
  printing: [
    'the printer on floor 2 has a paper jam',
    'der Drucker druckt nicht mehr',
    'toner is empty in the printer again',
    'imprimante en panne, bourrage papier',
    'nothing comes out of the printer when I print',
    'drucken geht nicht, Papierstau im Drucker',
  ],
  password: [
    'I forgot my password and my account is locked',
    'Passwort vergessen, Konto gesperrt',
    'please reset my password',
    'mot de passe oublié, compte bloqué',
    'account locked after too many passwords',
    'mein Passwort ist abgelaufen',
  ],
};
const examples: readonly Example[] = Object.entries(sentences).flatMap(([category, texts]) =>
  texts.map((text) => ({ category, text })),
);
const options = { ...defaultTrainOptions, bucketBits: 14 };
const model = train(examples, options);

test('the same examples make the same model, octet by octet', () => {
  expect(encodeModel(train(examples, options))).toEqual(encodeModel(model));
});

test('what was never seen is recognised by parts of words, and says by which words', () => {
  const found = predict(model, { subject: 'Druckerproblem', text: 'Hallo, unser Drucker macht Streifen.' });
  expect(found.category).toBe('printing');
  expect(found.strongestWords).toContain('drucker');
});

test('any text has a prediction with a probability, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc.string({ maxLength: 50 }),
      (text, subject) => {
        const { category, probability, strongestWords } = predict(model, { subject, text });
        expect(model.categories).toContain(category);
        expect(probability).toBeGreaterThan(0);
        expect(probability).toBeLessThanOrEqual(1);
        expect(strongestWords.length).toBeLessThanOrEqual(3);
      },
    ),
  );
});

test.each([
  '',
  ' '.repeat(1_000_000),
  'a'.repeat(1_000_000),
  '\u0301'.repeat(100_000),
  '\ud800',
  '漢字'.repeat(50_000),
])('a hostile text is read as far as is needed (case %#)', (text) => {
  expect(predict(model, { text }).probability).toBeGreaterThan(0);
});

test('a number or a secret is never named as a strongest word', () => {
  const { strongestWords } = predict(model, { text: 'password Pa55w0rd 123456 hunter2' });
  expect(strongestWords).toEqual(['password']);
});

test('a model read from its file decides as the one that was written', () => {
  const octets = encodeModel(model);
  const read = decodeModel(octets);
  expect(read).toEqual({ kind: 'model', model });
});

test('a damaged model file is refused and never throws', () => {
  const octets = encodeModel(model);
  expect(decodeModel(octets.subarray(0, octets.length - 1)).kind).toBe('unusable');
  expect(decodeModel(new TextEncoder().encode('{"not": "a model"}')).kind).toBe('unusable');
  const newer = octets.slice();
  newer[4] = 2;
  expect(decodeModel(newer)).toMatchObject({ reason: expect.stringContaining('format 2') });
  fc.assert(
    fc.property(fc.nat(octets.length - 1), fc.nat(255), (at, octet) => {
      const other = octets.slice();
      other[at] = octet;
      decodeModel(other);
    }),
  );
});

test('the temperature cools scores that are too sure', () => {
  const wrongOnceInFour = [0, 0, 0, 1].map((target) => ({ scores: Float64Array.of(10, 0), target }));
  // 3 of 4 are right: softmax(10 / T) must be 0.75
  expect(fitTemperature(wrongOnceInFour)).toBeCloseTo(10 / Math.log(3), 3);
});
