import { expect, test } from 'vitest';
import { evaluate, type Judged } from '#domain/triage/classifier/evaluation.ts';

const judged: readonly Judged[] = [
  { expected: 'a', predicted: 'a', probability: 0.95 },
  { expected: 'a', predicted: 'a', probability: 0.9 },
  { expected: 'a', predicted: 'b', probability: 0.5 },
  { expected: 'b', predicted: 'b', probability: 0.85 },
  { expected: 'c', predicted: 'b', probability: 0.35 },
];

test('figures are those counted by hand', () => {
  const found = evaluate(judged);
  expect(found.accuracy).toBe(0.6);
  // a: precision 2/2, recall 2/3; b: 1/3, 1/1; c: never predicted
  expect(found.categories.map(({ f1 }) => f1)).toEqual([4 / 5, 2 / 4, 0]);
  expect(found.macroF1).toBeCloseTo((0.8 + 0.5 + 0) / 3, 12);
  expect(found.confusion).toEqual([
    [2, 1, 0],
    [0, 1, 0],
    [0, 1, 0],
  ]);
});

test('the calibration error weighs each fifteenth by its texts', () => {
  const { calibration, calibrationError } = evaluate(judged);
  // 0.95 alone in the last bin; 0.9 falls into [13/15, 14/15), 0.85 into [12/15, 13/15)
  expect(calibration.map(({ texts }) => texts)).toEqual([1, 1, 1, 1, 1]);
  expect(calibrationError).toBeCloseTo((0.35 + 0.5 + 0.15 + 0.1 + 0.05) / 5, 12);
});

test('abstention keeps the surest', () => {
  const { abstention } = evaluate(judged);
  expect(abstention.find(({ coverage }) => coverage === 0.6)).toEqual({
    coverage: 0.6,
    accuracy: 1,
    confidence: 0.85,
  });
  expect(abstention[0]).toMatchObject({ coverage: 1, accuracy: 0.6, confidence: 0.35 });
});

test('nothing to judge is refused', () => {
  expect(() => evaluate([])).toThrow(RangeError);
});
