import { decideDuplicate } from '#domain/triage/duplicate.ts';
import { readMeaningModel } from '#workers/meaning-model.ts';
import { reportOf, shippedDesk } from './report-of.ts';
import type { LabelledPair } from './set.ts';

export type JudgedPair = { pair: LabelledPair; joins: boolean; because: string };

export type PairFigures = {
  pairs: number;
  precision: number;
  recall: number;
  /** Of each kind of pair: how many there are, and how many joined. */
  kinds: Readonly<Record<string, { label: string; pairs: number; joined: number }>>;
  wrong: readonly JudgedPair[];
};

const by = { rules: shippedDesk.similarity, model: await readMeaningModel() };

/** Whether the second mail would join the first one's ticket by its text, had the first just opened one. */
export function judgePair(pair: LabelledPair): JudgedPair {
  const first = reportOf(pair.first, null);
  const second = reportOf(pair.second, null);
  if (first === null || second === null) return { pair, joins: false, because: 'It is no report.' };
  const { bands: _, ...trouble } = first.report.trouble;
  const ticket = {
    ticketId: 1,
    isOwn: first.report.sender.toLowerCase() === second.report.sender.toLowerCase(),
    trouble,
    openedAt: new Date(pair.first.at),
    lastSeenAt: new Date(pair.first.at),
    joins: 0,
    status: 'new' as const,
    resolvedAt: null,
    subject: pair.first.subject,
    requester: pair.first.from,
  };
  const { same } = decideDuplicate(
    second.report.trouble,
    [ticket],
    by,
    new Date(pair.second.at),
    second.mayJoin,
  );
  return { pair, joins: same !== null, because: same?.because ?? 'It stays apart.' };
}

/** Pairs on which readers differ count for nothing. */
export function measurePairs(pairs: readonly LabelledPair[]): PairFigures {
  const judged = pairs.map(judgePair).filter(({ pair }) => pair.label !== 'either');
  const joined = judged.filter(({ joins }) => joins);
  const right = joined.filter(({ pair }) => pair.label === 'same');
  const same = judged.filter(({ pair }) => pair.label === 'same');
  const kinds: Record<string, { label: string; pairs: number; joined: number }> = {};
  for (const { pair, joins } of judged) {
    const of = kinds[pair.kind] ?? { label: pair.label, pairs: 0, joined: 0 };
    kinds[pair.kind] = { ...of, pairs: of.pairs + 1, joined: of.joined + (joins ? 1 : 0) };
  }
  return {
    pairs: judged.length,
    precision: joined.length === 0 ? 1 : right.length / joined.length,
    recall: right.length / same.length,
    kinds,
    wrong: judged.filter(({ pair, joins }) => joins !== (pair.label === 'same')),
  };
}
