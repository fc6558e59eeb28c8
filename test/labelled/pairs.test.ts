import { expect, test } from 'vitest';
import { measurePairs } from './judge-pairs.ts';
import { closingPairSets, type PairSet, pairSets, readPairs } from './set.ts';

/**
 * What joining reaches today, a little less; they only ever rise, but where one was given for the other. The aims are a
 * precision of 0.98 and a recall of 0.85, on mails that nobody tuned on: the sets taught what sounds as if it was told
 * before, and the weights were fitted to all.
 */
const floors: Partial<Record<PairSet, { precision: number; recall: number }>> = {
  open: { precision: 1, recall: 0.88 },
  opened: { precision: 1, recall: 0.91 },
  third: { precision: 0.98, recall: 0.89 },
  fourth: { precision: 0.98, recall: 0.92 },
  fifth: { precision: 0.98, recall: 0.94 },
  sixth: { precision: 1, recall: 0.91 },
  seventh: { precision: 0.98, recall: 0.88 },
  tenth: { precision: 0.98, recall: 0.95 },
  eleventh: { precision: 1, recall: 0.9 },
  fifteenth: { precision: 0.98, recall: 0.91 },
  sixteenth: { precision: 0.97, recall: 0.89 },
  seventeenth: { precision: 0.98, recall: 0.87 },
  eighteenth: { precision: 0.96, recall: 0.85 },
  nineteenth: { precision: 0.98, recall: 0.86 },
  twentieth: { precision: 0.98, recall: 0.88 },
  'more-pairs/open': { precision: 0.95, recall: 0.81 },
  'more-pairs/opened': { precision: 1, recall: 0.78 },
};
/** Only a closing run says so. */
const isClosing = process.env['FIRSTLINE_LABELLED'] === 'closing';
const isTold = isClosing || process.env['FIRSTLINE_TEST_LONG'] === '1';

test.for<PairSet>(isClosing ? closingPairSets : pairSets)(
  'the same trouble of the same sender joins its ticket, and no other trouble does (%s)',
  (set) => {
    const figures = measurePairs(readPairs(set));
    const floor = floors[set] ?? { precision: 0.98, recall: 0.85 };
    if (isTold) {
      console.table(figures.kinds);
      console.log({ set, pairs: figures.pairs, precision: figures.precision, recall: figures.recall });
    }
    if (isTold && !isClosing)
      for (const { pair, joins, because } of figures.wrong)
        console.log(`${joins ? 'JOINED' : 'apart '} ${pair.id} ${pair.kind}: ${because}`);
    expect.soft(figures.precision).toBeGreaterThanOrEqual(floor.precision);
    expect.soft(figures.recall).toBeGreaterThanOrEqual(floor.recall);
  },
);
