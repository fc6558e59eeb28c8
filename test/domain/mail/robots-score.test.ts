import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { recogniseAutomatic } from '#domain/mail/automatic.ts';
import { readBounce } from '#domain/mail/bounce.ts';
import { describeWith } from '../../support/describe-with.ts';
import { CORPORA } from '../../support/requirements.ts';
import { parseOctets } from './messages.ts';

/** Real mails with what other projects expect of them; what was reached once is not given up. */
const FLOORS = { bounce: 677, 'auto-reply': 214, 'feedback-report': 9 } as const;

interface Row {
  readonly id: string;
  readonly file: string;
  readonly aspect: string;
}

interface Scorer {
  readCases(path: string): readonly Row[];
  tally(
    rows: readonly Row[],
    root: string,
    lookup: (row: Row) => unknown,
  ): { readonly table: Readonly<Record<string, { readonly right: number }>> };
}

describeWith('corpora', 'automatic mail and bounces of the shared corpora', () => {
  test.each(Object.entries(FLOORS))('of the %s cases at least %i are right', async (aspect, floor) => {
    const scorer: Scorer = await import(pathToFileURL(join(CORPORA, 'score.mjs')).href);
    const rows = scorer.readCases(join(CORPORA, 'cases.jsonl')).filter((row) => row.aspect === aspect);
    const { table } = scorer.tally(rows, CORPORA, ({ file }) => {
      const message = parseOctets(readFileSync(join(CORPORA, file)));
      const { bounce } = readBounce(message);
      return { bounce, ...recogniseAutomatic(message, { addresses: [] }, bounce) };
    });
    expect(table[aspect]?.right ?? 0).toBeGreaterThanOrEqual(floor);
  });
});
