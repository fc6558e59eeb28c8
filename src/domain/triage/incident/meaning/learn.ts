import { makeRandom, shuffle } from '../../../seeded-random.ts';
import { makeAdam } from '../../adam.ts';
import type { Described } from '../background.ts';
import { type Sparse, tellApart } from './contrast.ts';
import { isWordCode, lengthOf, type MeaningModel, sumUp } from './meaning.ts';
import { learnShared, type SharedWeights } from './shared.ts';
import {
  countVocabulary,
  type Glosses,
  joinParts,
  type Parts,
  partsOf,
  type Vocabulary,
} from './vocabulary.ts';

/** A mail, and which incident it reports; null where it is one person's own matter. */
export interface Lesson {
  readonly trouble: Described;
  readonly incident: string | null;
  /** Who wrote it: mails of few writers are told from each other at once, or it would learn how each writes. */
  readonly writer: string;
  /** Only lists what people speak of who report such an incident; it is no mail, and says nothing as one. */
  readonly isList: boolean;
}

export interface LearnOptions {
  readonly seed: number;
  readonly blocks: number;
  readonly size: number;
  /** How often each incident is shown. */
  readonly passes: number;
  /** The incidents of so many writers are told from each other at once. */
  readonly writers: number;
  /** From how many other mails they are told, beside those writers' own. */
  readonly others: number;
  /** How many of those writers' other mails are told from the rest too, or all of them would come to mean the same. */
  readonly singles: number;
  /** How sharply they are told apart: likeness is divided by it. */
  readonly temperature: number;
  /** Adam's step. */
  readonly rate: number;
  /** The share of what a mail speaks of that is left out each time, so that no single word decides. */
  readonly leaveOut: number;
  /** How many lessons must speak of something without a gloss. */
  readonly fewest: number;
  /** How much a word counts beside a thing or a fault. */
  readonly word: number;
}

/** Chosen on sets of labelled mails that had taught it nothing; see README.md. */
export const defaultLearnOptions: LearnOptions = {
  seed: 1,
  blocks: 4,
  size: 48,
  passes: 20,
  writers: 4,
  others: 100,
  singles: 60,
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
/** How long the vectors are at first. Words begin near nothing: what is learnt of them is all that they say. */
const beginning = { word: 0.1, trait: 0.5, concept: 1 } as const;

/**
 * Learns vectors by which a further report of an incident is nearer to some of its reports than those of other
 * incidents and than other mails are (InfoNCE: van den Oord and others, 2018), and what tells a report of an incident from
 * one person's matter. The same lessons in the same order give the same model.
 */
export function learnMeaning(
  lessons: readonly Lesson[],
  glosses: Glosses,
  options: LearnOptions = defaultLearnOptions,
): MeaningModel {
  const vocabulary = countVocabulary(lessons, glosses, options);
  const parts = lessons.map(({ trouble }) => partsOf(trouble, vocabulary));
  const blocks = Array.from({ length: options.blocks }, (_, block) =>
    learnBlock(lessons, parts, vocabulary, { ...options, seed: options.seed + block }),
  );
  const shared = learnShared(
    lessons.filter(({ isList }) => !isList),
    vocabulary,
  );
  return toUsualLength(quantise(blocks, shared, vocabulary, options), lessons);
}

function learnBlock(
  lessons: readonly Lesson[],
  parts: readonly Parts[],
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
  const show = (lesson: number) => leaveSomeOut(parts[lesson] as Parts, leaveOut, random);
  for (let pass = 0; pass < passes; pass++)
    for (const { incidents, others } of putTogether(shuffle(writers, random), options.writers)) {
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

/** What somebody wrote, as indices of lessons. */
interface Written {
  readonly incidents: readonly (readonly number[])[];
  readonly others: readonly number[];
}

function readWriters(lessons: readonly Lesson[]): readonly Written[] {
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

function putTogether(writers: readonly Written[], most: number): readonly Written[] {
  const groups = Map.groupBy(writers, (_, at) => Math.floor(at / most));
  return [...groups.values()].map((group) => ({
    incidents: group.flatMap(({ incidents }) => incidents),
    others: group.flatMap(({ others }) => others),
  }));
}

function begin({ entries, rows }: Vocabulary, size: number, random: () => number): Float32Array {
  const lengths = new Float32Array(rows).fill(beginning.trait);
  for (const [code, { row }] of entries) lengths[row] = isWordCode(code) ? beginning.word : beginning.concept;
  return Float32Array.from(
    { length: rows * size },
    (_, at) => ((lengths[Math.floor(at / size)] as number) / Math.sqrt(size)) * normal(random),
  );
}

/** Box and Muller */
const normal = (random: () => number): number =>
  Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());

const leaveSomeOut = (parts: Parts, share: number, random: () => number): Sparse =>
  joinParts(parts.filter(() => random() >= share));

/** In a unit of which half of the lessons have less than one, and half more. */
function toUsualLength(model: MeaningModel, lessons: readonly Lesson[]): MeaningModel {
  const lengths = lessons.map(({ trouble }) => lengthOf(sumUp(trouble, model).subarray(0, model.size)));
  const usual = lengths.toSorted((one, other) => one - other)[lengths.length >> 1] || 1;
  return { ...model, scales: model.scales.map((scale) => scale / usual) };
}

/** Adds to each row those of its traits and rounds it to octets; what a row counts is put into it. */
function quantise(
  blocks: readonly Float32Array[],
  { base, weights: sharedWeights }: SharedWeights,
  { entries }: Vocabulary,
  { size }: LearnOptions,
): MeaningModel {
  const length = blocks.length * size;
  const scales = new Float32Array(entries.size);
  const weights = new Int8Array(entries.size * length);
  const shared = new Float32Array(entries.size);
  const rows = new Map<number, number>();
  for (const [code, { row, weight, traits }] of entries) {
    rows.set(code, row);
    const all = [row, ...traits];
    const numbers = blocks.flatMap((block) =>
      Array.from({ length: size }, (_, at) =>
        all.reduce((sum, each) => sum + (block[each * size + at] as number), 0),
      ),
    );
    const most = Math.max(...numbers.map(Math.abs)) || 1;
    scales[row] = (weight * most) / 127;
    weights.set(
      numbers.map((number) => Math.round((number / most) * 127)),
      row * length,
    );
    shared[row] = all.reduce((sum, each) => sum + (sharedWeights[each] as number), 0);
  }
  return { blocks: blocks.length, size, rows, scales, weights, shared, sharedBase: base };
}
