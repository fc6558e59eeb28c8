import { expect, test } from 'vitest';
import { decideDuplicate } from '#domain/triage/duplicate.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import type { Lookalike } from '#domain/triage/similarity/lookalike.ts';
import type { Trouble } from '#domain/triage/similarity/trouble.ts';
import { readMeaningModel } from '#workers/meaning-model.ts';
import { type LabelledMail, pairSets, readPairs, readTexts } from '../../../labelled/set.ts';
import { makeDesk } from '../../../support/config.ts';

const by = { rules: makeDesk().similarity, model: await readMeaningModel() };

const describe = (mail: LabelledMail, language: string): Trouble => {
  const sender = mail.from.split('@')[0]?.split(/[._-]/) ?? [];
  return describeTrouble(mail.subject, mail.text, language, [], sender);
};

function joins(first: Trouble, second: Trouble, isOwn: boolean, from: Date, to: Date): boolean {
  const ticket: Lookalike = {
    ticketId: 1,
    isOwn,
    trouble: first,
    openedAt: from,
    lastSeenAt: from,
    joins: 0,
    status: 'open',
    resolvedAt: null,
    subject: '',
    requester: '',
  };
  return decideDuplicate(second, [ticket], by, to, true).same !== null;
}

test('of the labelled pairs at least 98 % of what joins belongs together, and 88 % of what does joins', () => {
  const counts = { joined: 0, wrongly: 0, together: 0, missed: 0 };
  for (const { label, language, first, second } of pairSets.flatMap(readPairs)) {
    if (label === 'either') continue;
    const a = describe(first, language);
    const b = describe(second, language);
    const isJoined = joins(a, b, first.from === second.from, new Date(first.at), new Date(second.at));
    counts.joined += Number(isJoined);
    counts.wrongly += Number(isJoined && label === 'different');
    counts.together += Number(label === 'same');
    counts.missed += Number(!isJoined && label === 'same');
  }
  expect(counts.together).toBeGreaterThan(300);
  expect(1 - counts.wrongly / counts.joined).toBeGreaterThanOrEqual(0.98);
  expect(1 - counts.missed / counts.together).toBeGreaterThanOrEqual(0.88);
});

test('of mails about different things, were they all that one sender has open, at most 1 in 100 pairs would join', () => {
  const at = new Date('2026-03-02T09:00:00Z');
  const later = new Date('2026-03-02T11:00:00Z');
  const texts = readTexts('seventeenth').map(({ set, subject, text, language }) => ({
    set,
    trouble: describeTrouble(subject, text, language),
  }));
  let pairs = 0;
  let joined = 0;
  for (const first of texts)
    for (const second of texts) {
      const isSame = first.set === second.set && first.set !== 'background';
      if (first === second || isSame) continue;
      pairs += 1;
      joined += Number(joins(first.trouble, second.trouble, true, at, later));
    }
  expect(pairs).toBeGreaterThan(50_000);
  expect(joined / pairs).toBeLessThan(1 / 100);
});
