import { expect, test } from 'vitest';
import { measurePairs } from './judge-pairs.ts';
import { type Half, readPairs } from './set.ts';

/** Only a closing run says `sealed`. */
const half: Half = process.env['FIRSTLINE_LABELLED'] === 'sealed' ? 'sealed' : 'open';
/**
 * What joining reaches on the open half today, a little less; they only ever rise. The aims are a precision of 0.98
 * and a recall of 0.85.
 */
const floors = { precision: 0.98, recall: 0.89 };
const isTold = process.env['FIRSTLINE_TEST_LONG'] === '1';

test(`the same trouble of the same sender joins its ticket, and no other trouble does (${half} half)`, () => {
  const figures = measurePairs(readPairs(half));
  if (isTold || half === 'sealed') {
    console.table(figures.kinds);
    console.log({ pairs: figures.pairs, precision: figures.precision, recall: figures.recall });
  }
  if (isTold && half === 'open')
    for (const { pair, joins, because } of figures.wrong)
      console.log(`${joins ? 'JOINED' : 'apart '} ${pair.id} ${pair.kind}: ${because}`);
  expect.soft(figures.precision).toBeGreaterThanOrEqual(floors.precision);
  expect.soft(figures.recall).toBeGreaterThanOrEqual(floors.recall);
});
