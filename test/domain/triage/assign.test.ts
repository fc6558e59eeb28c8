import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Team } from '#domain/desk.ts';
import { assignmentCircle } from '#domain/ticket/arrival.ts';
import { type AssignmentFacts, assign, type Candidate } from '#domain/triage/assign.ts';
import { makeDesk } from '../../support/config.ts';

type Given = Partial<Omit<Candidate, 'analyst'>> & {
  readonly languages?: string[];
  readonly skills?: string[];
};
const candidate = (id: string, { languages, skills, ...rest }: Given = {}): Candidate => ({
  analyst: {
    id,
    name: id.toUpperCase(),
    addresses: [`${id}@desk.example`],
    language: 'en',
    languages: languages ?? [],
    skills: skills ?? [],
  },
  openTickets: 0,
  isAvailable: true,
  ...rest,
});
const team = (values: Partial<Pick<Team, 'assign' | 'maxOpen'>> = {}) => ({
  name: 'Service Desk',
  assign: 'round-robin' as const,
  maxOpen: null,
  ...values,
});
const ticket = { category: 'vpn', language: 'de' };
const chosen = (facts: Omit<AssignmentFacts, 'categoryName'>, values: Parameters<typeof team>[0] = {}) =>
  assign(ticket, team(values), { ...facts, categoryName: '“VPN”' }).analystId;

test('in turn: everybody once, then from the first again', () => {
  const candidates = ['a', 'b', 'c'].map((id) => candidate(id));
  let lastAnalystId: string | null = null;
  const order = Array.from({ length: 7 }, () => {
    lastAnalystId = chosen({ candidates, lastAnalystId });
    return lastAnalystId;
  });
  expect(order).toEqual(['a', 'b', 'c', 'a', 'b', 'c', 'a']);
});

test('who was last and left the team hands the turn to the first', () => {
  expect(chosen({ candidates: [candidate('a'), candidate('b')], lastAnalystId: 'gone' })).toBe('a');
});

test('least loaded: who has the fewest; among equals it goes in turn', () => {
  const candidates = [
    candidate('a', { openTickets: 2 }),
    candidate('b', { openTickets: 1 }),
    candidate('c', { openTickets: 1 }),
  ];
  expect(chosen({ candidates, lastAnalystId: null }, { assign: 'least-loaded' })).toBe('b');
  expect(chosen({ candidates, lastAnalystId: 'b' }, { assign: 'least-loaded' })).toBe('c');
});

test('language and skill come before the turn, language before skill, and either before nothing', () => {
  const [both, speaks, knows, neither] = [
    candidate('both', { languages: ['de'], skills: ['vpn'] }),
    candidate('speaks', { languages: ['de'] }),
    candidate('knows', { skills: ['vpn'] }),
    candidate('neither'),
  ] as const;
  const pick = (...candidates: readonly Candidate[]) => chosen({ candidates, lastAnalystId: null });
  expect(pick(neither, knows, speaks, both)).toBe('both');
  expect(pick(neither, knows, speaks)).toBe('speaks');
  expect(pick(neither, knows)).toBe('knows');
  expect(pick(neither)).toBe('neither');
});

test('the sentence says why this one, or why nobody', () => {
  const say = (candidates: readonly Candidate[], values = {}) =>
    assign(ticket, team(values), { candidates, lastAnalystId: null, categoryName: '“VPN”' }).because;
  expect(say([candidate('a'), candidate('b')])).toBe(
    'A gets it, who is next in turn among the 2 of Service Desk who have room.',
  );
  expect(say([candidate('a'), candidate('b', { languages: ['de'], skills: ['vpn'] })])).toBe(
    'B gets it, the only one of Service Desk who has room, writes German and is good at “VPN”.',
  );
  expect(say([candidate('a', { openTickets: 5 })], { maxOpen: 5 })).toBe(
    'Everybody of Service Desk has 5 open tickets or more, so it waits for whoever takes it.',
  );
  expect(say([candidate('a', { isAvailable: false })])).toBe(
    'Nobody of Service Desk is there, so it waits for whoever takes it.',
  );
});

test('whoever there is, a ticket goes to somebody who is there and below the cap, and to nobody only where none is', () => {
  const people = fc.array(
    fc.record({
      openTickets: fc.nat(6),
      isAvailable: fc.boolean(),
      languages: fc.subarray(['de', 'fr']),
      skills: fc.subarray(['vpn', 'mail']),
    }),
    { maxLength: 6 },
  );
  fc.assert(
    fc.property(
      people,
      fc.option(fc.nat(6)),
      fc.constantFrom('round-robin' as const, 'least-loaded' as const),
      fc.option(fc.constantFrom('p0', 'p3', 'gone')),
      (given, maxOpen, how, lastAnalystId) => {
        const candidates = given.map((each, at) => candidate(`p${at}`, each));
        const free = candidates.filter((each) => each.isAvailable && each.openTickets < (maxOpen ?? 99));
        const analystId = chosen({ candidates, lastAnalystId }, { assign: how, maxOpen });
        if (free.length === 0) expect(analystId).toBeNull();
        else expect(free.map((each) => each.analyst.id)).toContain(analystId);
      },
    ),
    { numRuns: 500 },
  );
});

test('teams that share somebody, even by way of a third, assign one at a time', () => {
  const [first, second] = makeDesk().teams;
  if (first === undefined || second === undefined) throw new Error('the test desk has two teams');
  const [a, b] = first.members;
  const [c] = second.members;
  if (a === undefined || b === undefined || c === undefined)
    throw new Error('the test desk has three analysts');
  const teams = [
    { ...first, id: 'one', members: [a] },
    { ...first, id: 'two', members: [a, b] },
    { ...first, id: 'three', members: [b] },
    { ...first, id: 'four', members: [c] },
  ];
  const circles = teams.map((each) => assignmentCircle(each, makeDesk({ teams })));
  expect(circles).toEqual(['one', 'one', 'one', 'four']);
});
