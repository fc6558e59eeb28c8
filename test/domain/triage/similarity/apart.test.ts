import { expect, test } from 'vitest';
import { meaningsApart } from '#domain/triage/similarity/apart.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import { readMeaningModel } from '#workers/meaning-model.ts';

const model = await readMeaningModel();

const apart = (first: string, second: string, language: string | null = 'en') =>
  meaningsApart(describeTrouble('', first, language), describeTrouble('', second, language), model);

test('the same trouble in other words is nearer than another one of the same thing', () => {
  const first = 'My account is locked, it says the password is wrong.';
  const again = apart(first, 'I cannot log in any more, it does not take my password.');
  const other = apart(first, 'Please order a second screen for the meeting room.');
  expect(again.whole).toBeLessThan(other.whole);
  expect(again.added).toBeLessThan(other.added);
});

test('a mail is not apart from itself, and adds nothing to it', () => {
  const text = 'The label printer at the gate prints half of each label.';
  const { whole, added } = apart(text, text);
  expect(whole).toBeCloseTo(0);
  expect(added).toBe(0);
});

test('what the model knows no word of means itself: other words of any language are apart', () => {
  const [first, other] = ['Tiskárna zmačkala papír uvnitř', 'Sluchátka praskají během hovorů'];
  const { whole, added } = apart(first, other, null);
  expect(whole).toBeGreaterThan(0.25);
  expect(added).toBeGreaterThan(0.5);
  expect(apart(first, first, null).whole).toBeCloseTo(0);
});
