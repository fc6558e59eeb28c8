import type { Described } from '../background.ts';
import type { Sparse } from './contrast.ts';
import type { LearnOptions } from './learn.ts';
import { circumstancesOf, codesOf, isWordCode } from './meaning.ts';

/** By the code of a word: its plain English meanings and the fields it belongs to, which other words have too. */
export type Glosses = ReadonlyMap<number, readonly string[]>;

/** What a lesson may speak of. */
export interface Entry {
  readonly row: number;
  /** How much it tells: what is rare tells more, a word less than what was understood, and circumstances nothing. */
  readonly weight: number;
  /** The rows of what it has in common with other words; its vector is its own and theirs, added up. */
  readonly traits: readonly number[];
}

export interface Vocabulary {
  readonly entries: ReadonlyMap<number, Entry>;
  /** Of entries and traits; the traits come last. */
  readonly rows: number;
}

/** What a mail speaks of; each of it is left out as a whole. */
export type Parts = readonly Sparse[];

export function countVocabulary(
  lessons: readonly { readonly trouble: Described }[],
  glosses: Glosses,
  { fewest, word }: Pick<LearnOptions, 'fewest' | 'word'>,
): Vocabulary {
  const counts = new Map<number, number>();
  const circumstances = new Set(lessons.flatMap(({ trouble }) => circumstancesOf(trouble)));
  for (const { trouble } of lessons)
    for (const code of [...codesOf(trouble), ...circumstancesOf(trouble)])
      counts.set(code, (counts.get(code) ?? 0) + 1);
  const traitsOf = (code: number) => (isWordCode(code) ? (glosses.get(code) ?? []) : []);
  const known = [...counts]
    .filter(([code, count]) => count >= fewest || traitsOf(code).length > 0)
    .toSorted(([one], [other]) => one - other);
  const traits = [...new Set(known.flatMap(([code]) => traitsOf(code)))].toSorted();
  const rowOf = new Map(traits.map((trait, at) => [trait, known.length + at]));
  const entries = known.map(([code, count], row): [number, Entry] => [
    code,
    {
      row,
      weight: circumstances.has(code) ? 0 : (isWordCode(code) ? word : 1) * Math.log(lessons.length / count),
      traits: traitsOf(code).map((trait) => rowOf.get(trait) as number),
    },
  ]);
  return { entries: new Map(entries), rows: known.length + traits.length };
}

/** What of a mail is known, each with its weight in it. */
export function partsOf(trouble: Described, { entries }: Vocabulary): Parts {
  const known = [...codesOf(trouble)].flatMap((code) => entries.get(code) ?? []);
  const length = Math.hypot(...known.map(({ weight }) => weight)) || 1;
  return known.map(({ row, weight, traits }) => {
    const rows = Int32Array.of(row, ...traits);
    return { rows, values: new Float32Array(rows.length).fill(weight / length) };
  });
}

/** Some of what a mail speaks of. */
export function joinParts(parts: Parts): Sparse {
  return {
    rows: Int32Array.from(parts.flatMap(({ rows }) => [...rows])),
    values: Float32Array.from(parts.flatMap(({ values }) => [...values])),
  };
}
