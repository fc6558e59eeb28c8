import { makeRandom, shuffle } from '../../../seeded-random.ts';
import type { Described } from '../background.ts';
import { makeAdam } from './adam.ts';
import { type Sparse, tellApart } from './contrast.ts';
import { codesOf, isWordCode, lengthOf, type MeaningModel, sumUp } from './meaning.ts';

/** A mail, and which incident it reports; null where it is one person's own matter. */
export interface Lesson {
  readonly trouble: Described;
  readonly incident: string | null;
  /** Who wrote it: mails of one writer are told from each other, or it would learn how each writes. */
  readonly writer: string;
}

export interface LearnOptions {
  readonly seed: number;
  readonly blocks: number;
  readonly size: number;
  /** How often each incident is shown. */
  readonly passes: number;
  /** From how many other mails a writer's incidents are told at once, beside the writer's own. */
  readonly others: number;
  /** How many of the writer's other mails are told from the rest too, or all of them would come to mean the same. */
  readonly singles: number;
  /** How sharply they are told apart: likeness is divided by it. */
  readonly temperature: number;
  /** Adam's step. */
  readonly rate: number;
  /** The share of what a mail speaks of that is left out each time, so that no single word decides. */
  readonly leaveOut: number;
  /** How many lessons must speak of something. */
  readonly fewest: number;
  /** How much a word counts beside a thing or a fault. */
  readonly word: number;
}

/** Chosen on sets of labelled mails that had taught it nothing; see README.md. */
export const defaultLearnOptions: LearnOptions = {
  seed: 1,
  blocks: 4,
  size: 48,
  passes: 24,
  others: 100,
  singles: 20,
  temperature: 0.1,
  rate: 0.02,
  leaveOut: 0.5,
  fewest: 3,
  word: 0.35,
};

/** The most reports that are taken together for what is known of an incident. */
const mostTogether = 4;
/** Of fewer, nothing is learnt. */
const fewestReports = 3;
const beginning = 0.1;

/**
 * Learns vectors by which a further report of an incident is nearer to some of its reports than those of other
 * incidents and than other mails are (InfoNCE: van den Oord and others, 2018). The same lessons in the same order give
 * the same model.
 */
export function learnMeaning(
  lessons: readonly Lesson[],
  options: LearnOptions = defaultLearnOptions,
): MeaningModel {
  const vocabulary = countCodes(lessons, options);
  const sparse = lessons.map(({ trouble }) => toSparse(trouble, vocabulary));
  const blocks = Array.from({ length: options.blocks }, (_, block) =>
    learnBlock(lessons, sparse, vocabulary, { ...options, seed: options.seed + block }),
  );
  return toUsualLength(quantise(blocks, vocabulary, options), lessons);
}

type Vocabulary = ReadonlyMap<number, { readonly row: number; readonly weight: number }>;

/** What is rare tells more, a word less than what was understood. */
function countCodes(lessons: readonly Lesson[], { fewest, word }: LearnOptions): Vocabulary {
  const counts = new Map<number, number>();
  for (const { trouble } of lessons)
    for (const code of codesOf(trouble)) counts.set(code, (counts.get(code) ?? 0) + 1);
  const known = [...counts].filter(([, count]) => count >= fewest).toSorted(([one], [other]) => one - other);
  return new Map(
    known.map(([code, count], row) => [
      code,
      { row, weight: (isWordCode(code) ? word : 1) * Math.log(lessons.length / count) },
    ]),
  );
}

function toSparse(trouble: Described, vocabulary: Vocabulary): Sparse {
  const known = [...codesOf(trouble)].flatMap((code) => vocabulary.get(code) ?? []);
  const length = Math.hypot(...known.map(({ weight }) => weight)) || 1;
  return {
    rows: Int32Array.from(known, ({ row }) => row),
    values: Float32Array.from(known, ({ weight }) => weight / length),
  };
}

function learnBlock(
  lessons: readonly Lesson[],
  sparse: readonly Sparse[],
  vocabulary: Vocabulary,
  options: LearnOptions,
): Float32Array {
  const { size, passes, rate, leaveOut } = options;
  const random = makeRandom(options.seed);
  const matrix = begin(vocabulary, size, random);
  const gradient = new Float32Array(matrix.length);
  const step = makeAdam(matrix, rate);
  const writers = readWriters(lessons);
  const all = writers.flatMap(({ others }) => others);
  const show = (lesson: number) => leaveSomeOut(sparse[lesson] as Sparse, leaveOut, random);
  for (let pass = 0; pass < passes; pass++)
    for (const { incidents, others } of shuffle(writers, random)) {
      const topics: Sparse[][] = [];
      const mails: Sparse[] = [];
      for (const reports of incidents) {
        const order = shuffle(reports, random);
        const together = 1 + Math.floor(random() * Math.min(mostTogether, order.length - 1));
        topics.push(order.slice(0, together).map(show));
        mails.push(show(order[together] as number));
      }
      const mixed = shuffle(others, random);
      for (const other of mixed.slice(0, options.singles)) {
        topics.push([show(other)]);
        mails.push(show(other));
      }
      const more = Array.from({ length: all.length === 0 ? 0 : options.others }, () =>
        Math.floor(random() * all.length),
      );
      const rest = [...mixed.slice(options.singles), ...more.map((at) => all[at] as number)];
      mails.push(...rest.map(show));
      gradient.fill(0);
      tellApart(matrix, gradient, topics, mails, options);
      step(gradient);
    }
  return matrix;
}

/** What each writer wrote, as indices of lessons. */
function readWriters(lessons: readonly Lesson[]) {
  const all = lessons.map((lesson, at) => ({ ...lesson, at }));
  return [...Map.groupBy(all, ({ writer }) => writer).values()].map((own) => {
    const reports = own.filter(({ incident }) => incident !== null);
    const byIncident = Map.groupBy(reports, ({ incident }) => incident);
    return {
      incidents: [...byIncident.values()]
        .map((those) => those.map(({ at }) => at))
        .filter((those) => those.length >= fewestReports),
      others: own.filter(({ incident }) => incident === null).map(({ at }) => at),
    };
  });
}

/** Words begin near nothing: what is learnt of them is all that they say. */
function begin(vocabulary: Vocabulary, size: number, random: () => number): Float32Array {
  const matrix = new Float32Array(vocabulary.size * size);
  for (const [code, { row }] of vocabulary) {
    const spread = (isWordCode(code) ? beginning : 1) / Math.sqrt(size);
    for (let at = 0; at < size; at++) matrix[row * size + at] = spread * normal(random);
  }
  return matrix;
}

/** Box and Muller */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

function leaveSomeOut({ rows, values }: Sparse, share: number, random: () => number): Sparse {
  const kept = [...rows.keys()].filter(() => random() >= share);
  return {
    rows: Int32Array.from(kept, (at) => rows[at] as number),
    values: Float32Array.from(kept, (at) => values[at] as number),
  };
}

/** In a unit of which half of the lessons have less than one, and half more. */
function toUsualLength(model: MeaningModel, lessons: readonly Lesson[]): MeaningModel {
  const lengths = lessons.map(({ trouble }) => lengthOf(sumUp(trouble, model).subarray(0, model.size)));
  const usual = lengths.toSorted((one, other) => one - other)[lengths.length >> 1] || 1;
  return { ...model, scales: model.scales.map((scale) => scale / usual) };
}

/** Rounds each row to octets; what a row counts is put into it. */
function quantise(
  blocks: readonly Float32Array[],
  vocabulary: Vocabulary,
  { size }: LearnOptions,
): MeaningModel {
  const length = blocks.length * size;
  const scales = new Float32Array(vocabulary.size);
  const weights = new Int8Array(vocabulary.size * length);
  const rows = new Map<number, number>();
  for (const [code, { row, weight }] of vocabulary) {
    rows.set(code, row);
    const numbers = blocks.flatMap((block) => [...block.subarray(row * size, (row + 1) * size)]);
    const most = Math.max(...numbers.map(Math.abs)) || 1;
    scales[row] = (weight * most) / 127;
    weights.set(
      numbers.map((number) => Math.round((number / most) * 127)),
      row * length,
    );
  }
  return { blocks: blocks.length, size, rows, scales, weights };
}
