import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeBackground } from '#domain/triage/incident/background.ts';
import type { Candidate } from '#domain/triage/incident/candidate.ts';
import { findCluster } from '#domain/triage/incident/cluster.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import { readMeaningModel } from '#workers/meaning-model.ts';
import { incidentRules } from '../../support/config.ts';

const rules = { ...incidentRules, mode: 'open', reports: 3 } as const;
const background = makeBackground([], await readMeaningModel());
const start = Date.parse('2026-11-02T09:00:00Z');
let ids = 0;
const candidate = (
  text: string,
  overrides: Partial<Candidate> & { readonly minute?: number } = {},
): Candidate => {
  ids += 1;
  const { minute = ids % 60, ...given } = overrides;
  return {
    ticketId: ids,
    sender: `p${ids}@corp.example`,
    category: 'other',
    openedAt: new Date(start + minute * 60_000),
    trouble: describeTrouble('Help', text, 'en'),
    incident: null,
    standsAlone: false,
    ...given,
  };
};
const citrix = (number: number) => `My Citrix session is frozen since this morning, says number ${number}.`;
const same = 'My Citrix session is frozen since this morning.';
const citrixes = (count: number, overrides: Parameters<typeof candidate>[1] = {}) =>
  Array.from({ length: count }, (_, number) => candidate(citrix(number), overrides));

test('enough people with the same trouble are a cluster, in whatever order they are looked at', () => {
  const [me = candidate(''), ...others] = citrixes(4);
  const all = [...others, candidate('I need a new mouse.'), candidate('How do I book the big room?')];
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      expect(findCluster(me, shuffled, rules, background)).toMatchObject({
        kind: 'found',
        people: 4,
        reports: [me, ...others].map(({ ticketId }) => ticketId),
      });
    }),
  );
});

test('a chain of mails of which each is like the next makes no cluster of troubles that have nothing in common', () => {
  const words = ['alder', 'birch', 'cedar', 'dogwood', 'elder', 'fir', 'gorse', 'hazel', 'ivy', 'juniper'];
  const chain = words.slice(0, 8).map((_, at) => candidate(words.slice(at, at + 3).join(' ')));
  const [me = candidate(''), ...others] = chain;
  const cluster = findCluster(me, others, rules, background);
  expect(cluster.kind === 'found' ? cluster.reports.length : 0).toBeLessThan(4);
});

test('what as many people report every day is no major incident, and four times as many is one', () => {
  const week = Array.from({ length: 36 }, (_, number) => candidate(same, { minute: -60 * (3 + number * 2) }));
  const today = (count: number) => Array.from({ length: count }, () => candidate(same));
  const [me = candidate(''), ...few] = today(3);
  expect(findCluster(me, [...few, ...week], rules, background)).toMatchObject({ kind: 'none' });
  expect(findCluster(me, [...few, ...today(4), ...week], rules, background)).toMatchObject({ kind: 'found' });
});

test('forms, tickets that stand alone, and second mails of one person count for nothing', () => {
  const [me = candidate('')] = citrixes(1);
  const forms = Array.from({ length: 6 }, () =>
    candidate('Please order a docking station of the large kind.', { category: 'purchase' }),
  );
  const [form = me, ...otherForms] = forms;
  expect(findCluster(form, otherForms, rules, background)).toMatchObject({ kind: 'none' });
  const without = [
    citrixes(5, { standsAlone: true }),
    citrixes(5, { sender: me.sender }),
    citrixes(5, { incident: { ticketId: 1, isOver: true } }),
  ];
  for (const others of without)
    expect(findCluster(me, others, rules, background)).toMatchObject({ kind: 'none' });
});

test('who reports a known major incident joins it, also when the reports would make a new one', () => {
  const [me = candidate('')] = citrixes(1);
  const known = citrixes(3, { incident: { ticketId: 77, isOver: false } });
  expect(findCluster(me, [...known, ...citrixes(2)], rules, background)).toMatchObject({
    kind: 'joins',
    incidentId: 77,
  });
});

test('a fault that many tell is a major incident, also where its mails were taken for requests', () => {
  const [me = candidate(''), ...others] = citrixes(5, { category: 'purchase' });
  expect(findCluster(me, others, rules, background)).toMatchObject({ kind: 'found', people: 5 });
});

test('all who report the same at once are among its reports, however many, and however many it takes', () => {
  const [me = candidate(''), ...others] = citrixes(31);
  const cluster = findCluster(me, others, { ...rules, reports: 20 }, background);
  expect(cluster).toMatchObject({ kind: 'found', people: 31 });
});

test('a desk that has just begun is as busy as its first tickets came, so that it takes more people', () => {
  const others = Array.from({ length: 40 }, (_, number) => candidate(`Question ${number}?`, { minute: 9 }));
  const [me = candidate(''), ...alike] = citrixes(3, { minute: 10 });
  const hoursAgo = candidate('I need a new mouse.', { minute: -180 });
  expect(findCluster(me, [...alike, ...others], rules, background)).toMatchObject({ kind: 'none' });
  expect(findCluster(me, [...alike, ...others, hoursAgo], rules, background)).toMatchObject({
    kind: 'found',
  });
});

test('mails that share as much are a cluster where they tell what many have, and none where each tells its own matter', () => {
  const told = [
    'Nobody here can scan: the handheld scanners lose the network since nine.',
    'The terminals in hall 3 have no connection, all of us are waiting.',
    'Our scanners show no network, picking has stopped for everyone.',
  ];
  const asked = [
    'Could I get a second monitor for my new desk, please? My left screen is small.',
    'How do I connect my own keyboard to the monitor at my desk?',
    'I would like a longer cable for the screen at my new desk, please.',
  ];
  const kindOf = ([text = '', ...texts]: readonly string[]) => {
    const others = texts.map((other) => candidate(other));
    return findCluster(candidate(text), others, rules, background).kind;
  };
  expect(kindOf(told)).toBe('found');
  expect(kindOf(asked)).toBe('none');
});
