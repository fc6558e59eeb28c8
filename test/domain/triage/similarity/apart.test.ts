import { expect, test } from 'vitest';
import { addedApart } from '#domain/triage/similarity/apart.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import { readMeaningModel } from '#workers/meaning-model.ts';

const model = await readMeaningModel();

const added = (first: string, second: string, language: string | null = 'en') =>
  addedApart(describeTrouble('', first, language), describeTrouble('', second, language), model);

test('the same trouble in other words is nearer than another one of the same thing', () => {
  const first = 'My account is locked, it says the password is wrong.';
  const again = added(first, 'I cannot log in any more, it does not take my password.');
  const other = added(first, 'Please order a second screen for the meeting room.');
  expect(again).toBeLessThan(other);
});

test('a mail adds nothing to itself', () => {
  const text = 'The label printer at the gate prints half of each label.';
  expect(added(text, text)).toBe(0);
});

test('what the model knows no word of means itself: other words of any language are apart', () => {
  const [first, other] = ['Tiskárna zmačkala papír uvnitř', 'Sluchátka praskají během hovorů'];
  expect(added(first, other, null)).toBeGreaterThan(0.5);
  expect(added(first, first, null)).toBe(0);
});
