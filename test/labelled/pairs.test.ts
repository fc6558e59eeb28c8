import { expect, test } from 'vitest';
import { measurePairs } from './judge-pairs.ts';
import { type PairSet, readPairs } from './set.ts';

/**
 * What joining reaches on the open halves today, a little less; they only ever rise. The aims are a precision of 0.98
 * and a recall of 0.85, on mails that nobody tuned on. Where both are not to be had, a mail that stays apart is the
 * lesser evil: `alike` in the configuration was chosen so that the kept half reaches that precision.
 */
const FLOORS: Partial<Record<PairSet, { precision: number; recall: number }>> = {
  open: { precision: 1, recall: 0.88 },
  'more-pairs/open': { precision: 0.98, recall: 0.76 },
};
const isTold = process.env['FIRSTLINE_TEST_LONG'] === '1';

test.for(setsToMeasure())(
  'the same trouble of the same sender joins its ticket, and no other trouble does (%s)',
  (set) => {
    const figures = measurePairs(readPairs(set));
    const floors = FLOORS[set];
    if (isTold || floors === undefined) {
      console.table(figures.kinds);
      console.log({ set, pairs: figures.pairs, precision: figures.precision, recall: figures.recall });
    }
    if (isTold && floors !== undefined)
      for (const { pair, joins, because } of figures.wrong)
        console.log(`${joins ? 'JOINED' : 'apart '} ${pair.id} ${pair.kind}: ${because}`);
    expect.soft(figures.precision).toBeGreaterThanOrEqual(floors?.precision ?? 0.98);
    expect.soft(figures.recall).toBeGreaterThanOrEqual(floors?.recall ?? 0.85);
  },
);

/** The open halves, unless one of the others is asked for: `sealed` by a closing run only. */
function setsToMeasure(): readonly PairSet[] {
  const asked = process.env['FIRSTLINE_LABELLED'];
  return asked === 'sealed' || asked === 'more-pairs/kept' ? [asked] : ['open', 'more-pairs/open'];
}
