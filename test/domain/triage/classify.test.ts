import { expect, test } from 'vitest';
import type { NamedModel } from '#domain/triage/classifier/model.ts';
import { defaultTrainOptions, train } from '#domain/triage/classifier/train.ts';
import { classify } from '#domain/triage/classify.ts';
import { makeClassifiable } from '../../support/classifiable.ts';
import { makeDesk } from '../../support/config.ts';

const desk = makeDesk();
const [mailbox] = desk.mailboxes;
if (mailbox === undefined) throw new Error('the test desk has a mailbox');
const ids = desk.categories.map(({ id }) => id);
const texts = ids.flatMap((category) =>
  Array.from({ length: 6 }, (_, at) => ({ category, text: `the ${category}s of floor ${at} are gone` })),
);
const model: NamedModel = {
  name: 'model 7',
  model: train(texts, { ...defaultTrainOptions, bucketBits: 14 }),
};
const target = ids.find((id) => id !== mailbox.defaultCategory && id !== 'network') ?? '';
const mail = makeClassifiable({ subject: 'Help', text: `the ${target}s are gone` });
const atConfidence = (confidence: number) => ({
  ...desk,
  rules: [],
  classifier: { confidence, afterCorrections: null },
});

test('where no rule knows, a sure classifier says the category, how sure it is and by which words', () => {
  const found = classify(mail, mailbox, atConfidence(0.1), model);
  expect(found.category.id).toBe(target);
  expect(found.categoryBecause).toEqual([
    expect.stringMatching(/^The classifier \(model 7\) takes it for .+ \(\d+ %\), mostly because of “/),
  ]);
  expect(found.set).toEqual({});
});

test('below the confidence the mailbox’s category leaves the mail to a person', () => {
  const found = classify(mail, mailbox, atConfidence(1), model);
  expect(found.category.id).toBe(mailbox.defaultCategory);
  expect(found.categoryBecause[0]).toContain(
    `is not sure of “${desk.categories.find(({ id }) => id === target)?.names['en']}”`,
  );
});

test('a rule’s category wins over the classifier', () => {
  const rule = { name: 'gone', when: { text: ['gone'] }, set: { category: 'network' }, stop: false };
  const found = classify(mail, mailbox, { ...atConfidence(0), rules: [rule] }, model);
  expect(found.category.id).toBe('network');
  expect(found.categoryBecause).toEqual(['Rule "gone" matched “gone”: category “network, Wi-Fi or VPN”.']);
});

test('a rule for what the classifier is not sure of is read only there', () => {
  const when = { sure: false, text: ['gone'] };
  const rule = { name: 'gone', when, set: { category: 'network' }, stop: false };
  const sure = classify(mail, mailbox, { ...atConfidence(0.1), rules: [rule] }, model);
  expect(sure.category.id).toBe(target);
  const unsure = classify(mail, mailbox, { ...atConfidence(1), rules: [rule] }, model);
  expect(unsure.category.id).toBe('network');
  expect(unsure.categoryBecause).toEqual([
    'Rule "gone" matched “gone”, where the classifier is not sure: category “network, Wi-Fi or VPN”.',
  ]);
  expect(classify(mail, mailbox, { ...atConfidence(0), rules: [rule] }, null).category.id).toBe('network');
  const other = { ...rule, when: { ...when, sure: true } };
  expect(classify(mail, mailbox, { ...atConfidence(0.1), rules: [other] }, model).category.id).toBe(
    'network',
  );
});

test('a rule that says nothing of the category leaves it to the classifier', () => {
  const rule = { name: 'all', when: { text: ['gone'] }, set: { impact: 'site' as const }, stop: false };
  const found = classify(mail, mailbox, { ...atConfidence(0.1), rules: [rule] }, model);
  expect(found).toMatchObject({ category: { id: target }, set: { impact: 'site' } });
  expect([found.categoryBecause, found.because]).toEqual([
    [expect.stringContaining('The classifier')],
    [expect.stringContaining('Rule "all"')],
  ]);
});

test('a category that the configuration does not have is no answer', () => {
  const foreign = {
    ...model,
    model: { ...model.model, categories: model.model.categories.map((id) => `x-${id}`) },
  };
  expect(classify(mail, mailbox, atConfidence(0), foreign).category.id).toBe(mailbox.defaultCategory);
});

test('without a classifier the mailbox’s category is taken', () => {
  expect(classify(mail, mailbox, atConfidence(0), null).category.id).toBe(mailbox.defaultCategory);
});
