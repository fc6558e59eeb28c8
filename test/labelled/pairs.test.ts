import { expect, test } from 'vitest';
import { measurePairs } from './judge-pairs.ts';
import { closingPairSets, type PairSet, pairSets, readPairs } from './set.ts';

/**
 * What joining reaches today, a little less; they only ever rise, but where recall was given for precision. The aims are
 * a precision of 0.98 and a recall of 0.85, on mails that nobody tuned on. Where both are not to be had, a mail that
 * stays apart is the lesser evil.
 */
const floors: Partial<Record<PairSet, { precision: number; recall: number }>> = {
  open: { precision: 1, recall: 0.89 },
  opened: { precision: 0.98, recall: 0.87 },
  third: { precision: 1, recall: 0.96 },
  fourth: { precision: 0.98, recall: 0.93 },
  fifth: { precision: 1, recall: 0.93 },
  sixth: { precision: 1, recall: 0.93 },
  seventh: { precision: 0.98, recall: 0.87 },
  tenth: { precision: 1, recall: 0.91 },
  eleventh: { precision: 1, recall: 0.91 },
  fifteenth: { precision: 0.97, recall: 0.86 },
  sixteenth: { precision: 0.98, recall: 0.8 },
  'more-pairs/open': { precision: 0.98, recall: 0.84 },
  'more-pairs/opened': { precision: 1, recall: 0.83 },
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
