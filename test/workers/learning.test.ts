import { expect, test } from 'vitest';
import { currentModelVersion, listModels, readModelOctets, switchModel } from '#db/classifier-models.ts';
import { countCorrections, replaceLabelledTexts } from '#db/learning.ts';
import type { Desk } from '#domain/desk.ts';
import { followCurrentModel, readCurrentModel } from '#workers/learning/current-model.ts';
import { learn } from '#workers/learning/learn.ts';
import { learnIfDue } from '#workers/learning/learner.ts';
import { makeDesk } from '../support/config.ts';
import { openTestDesk, type TestDesk } from '../support/desk.ts';
import { answerTo, makeMail } from '../support/mail.ts';

const learning = (afterCorrections: number | null): Partial<Desk> => ({
  rules: [],
  classifier: { confidence: 0.3, afterCorrections },
});

/** Words that no starter text has: only this desk knows what they are. */
const rooms = ['Zephyrus', 'Quokka', 'Bramble', 'Ocelot', 'Marzipan'];
const troubles = (category: string, word: string, from = 0) =>
  Array.from({ length: 60 }, (_, at) => ({
    category,
    subject: `${word} ${from + at}`,
    text: `The ${word} of ${rooms[at % rooms.length]} does what it wants again.`,
    language: 'en',
  }));
const ownWords = [...troubles('network', 'flurbnet'), ...troubles('purchase', 'gribblekit')];

let mails = 0;
/** A mail that an analyst then says is something else. */
async function correct(desk: TestDesk, text: string, category: string): Promise<void> {
  mails += 1;
  await desk.receive(makeMail({ messageId: `<${mails}@corp.example>`, subject: `Trouble ${mails}`, text }));
  await desk.settle();
  const notice = desk.sink.mails.findLast((mail) => mail.to.includes('ana@desk.example'));
  if (notice === undefined) throw new Error('ana got no notice');
  const command = {
    from: 'ana@desk.example',
    text: `#category ${category}`,
    messageId: `<c${mails}@x.example>`,
  };
  await desk.receive(answerTo(notice, command));
  await desk.settle();
}

test('a model that has learnt what an operator gave decides, and says its number in the reason', async () => {
  await using desk = await openTestDesk({ desk: learning(null) });
  await replaceLabelledTexts(desk.db, 'words.jsonl', ownWords);
  const learnt = await learn(desk.db, desk.deps.desk, { by: 'operator ann' });
  expect(learnt).toMatchObject({ version: 1, verdict: { accepted: true } });
  expect(learnt?.figures.accuracy).toBeGreaterThan(learnt?.figures.before.accuracy ?? 1);
  const classifier = await readCurrentModel(desk.deps);
  const knowing: TestDesk['deps'] = { ...desk.deps, classifier };
  Object.assign(desk.deps, knowing);
  await desk.receive(makeMail({ subject: 'flurbnet', text: 'The flurbnet of Quokka is gone.' }));
  await desk.settle();
  const [ticket] = await desk.db.selectFrom('tickets').selectAll().execute();
  expect(ticket).toMatchObject({ category: 'network' });
  expect(ticket?.category_because.join(' ')).toContain('The classifier (model 1) takes it for “network');
});

test('a file that is given again replaces what it gave before', async () => {
  await using desk = await openTestDesk();
  await replaceLabelledTexts(desk.db, 'words.jsonl', ownWords);
  await replaceLabelledTexts(desk.db, 'words.jsonl', ownWords.slice(0, 7));
  expect(await desk.db.selectFrom('labelled_texts').select('text').execute()).toHaveLength(7);
});

test('corrections of analysts, enough of them, make the next model, and it is made once', async () => {
  await using desk = await openTestDesk({ desk: learning(3) });
  await replaceLabelledTexts(desk.db, 'words.jsonl', ownWords);
  for (const room of rooms.slice(0, 2)) await correct(desk, `Our wibbler in ${room} is blue.`, 'purchase');
  expect(await learnIfDue(desk.deps)).toBeUndefined();
  await correct(desk, 'Our wibbler in Ocelot is blue.', 'purchase');
  expect(await countCorrections(desk.db)).toBe(3);
  const both = await Promise.all([learnIfDue(desk.deps), learnIfDue(desk.deps)]);
  expect(both.filter((learnt) => learnt !== undefined)).toHaveLength(1);
  expect(await listModels(desk.db)).toMatchObject([{ version: 1, status: 'current', madeBy: 'corrections' }]);
  expect(await learnIfDue(desk.deps)).toBeUndefined();
});

test('a model that recognises less is kept and does not decide; an operator may insist, and go back', async () => {
  await using desk = await openTestDesk({ desk: learning(null) });
  await replaceLabelledTexts(desk.db, 'a.jsonl', ownWords);
  await learn(desk.db, desk.deps.desk, { by: 'operator ann' });
  // the same words, every lesson with the wrong name and every test with the right one
  const isTested = (at: number) => at % 5 === 4;
  const wrong = ownWords.map((text, at) =>
    isTested(at) ? text : { ...text, category: text.category === 'network' ? 'purchase' : 'network' },
  );
  await replaceLabelledTexts(desk.db, 'a.jsonl', wrong);
  const worse = await learn(desk.db, desk.deps.desk, { by: 'operator ann' });
  expect(worse).toMatchObject({ version: 2, verdict: { accepted: false } });
  expect(await currentModelVersion(desk.db)).toBe(1);
  await learn(desk.db, desk.deps.desk, { by: 'operator ann', force: true });
  expect(await currentModelVersion(desk.db)).toBe(3);
  expect(await switchModel(desk.db, 1)).toBe(true);
  expect(await listModels(desk.db)).toMatchObject([
    { version: 3, status: 'retired' },
    { version: 2, status: 'rejected' },
    { version: 1, status: 'current' },
  ]);
  expect(await switchModel(desk.db, 9)).toBe(false);
  expect(await currentModelVersion(desk.db)).toBe(1);
  expect(await switchModel(desk.db, null)).toBe(true);
  expect((await readCurrentModel(desk.deps)).name).toBe('starter model');
});

test('too little to learn from makes no model', async () => {
  await using desk = await openTestDesk({ desk: { ...learning(null), categories: makeDesk().categories } });
  expect(await learn(desk.db, desk.deps.desk, { by: 'operator ann' })).toBeNull();
  expect(await listModels(desk.db)).toEqual([]);
});

test('a damaged model leaves the decision to the starter model', async () => {
  await using desk = await openTestDesk({ desk: learning(null) });
  await replaceLabelledTexts(desk.db, 'words.jsonl', ownWords);
  await learn(desk.db, desk.deps.desk, { by: 'operator ann' });
  using current = await followCurrentModel(desk.deps);
  expect(current.get().name).toBe('model 1');
  const octets = await readModelOctets(desk.db, 1);
  await desk.db
    .updateTable('classifier_models')
    .set({ octets: octets?.subarray(0, 1000) ?? null })
    .execute();
  expect((await readCurrentModel(desk.deps)).name).toBe('starter model');
});
