import { fitLogistic, type LogisticWeights } from '../../logistic.ts';
import type { Lesson } from './learn.ts';
import { circumstancesOf, codesOf } from './meaning.ts';
import type { Vocabulary } from './vocabulary.ts';

/** How much each row of the vocabulary speaks for a trouble that many have, in log-odds. */
export type SharedWeights = LogisticWeights;

/**
 * Learns to tell reports of an incident from what concerns one person alone, whatever it is about: a logistic
 * regression over what mails speak of and their circumstances, in which both kinds count as much as each other.
 */
export function learnShared(lessons: readonly Lesson[], vocabulary: Vocabulary): SharedWeights {
  const reports = lessons.filter(({ incident }) => incident !== null).length;
  const worth = (isReport: boolean) => lessons.length / 2 / (isReport ? reports : lessons.length - reports);
  const observations = lessons.map(({ trouble, incident }) => {
    const things = rowsOf(trouble, vocabulary);
    const isTrue = incident !== null;
    return { rows: things.flat(), value: 1 / Math.sqrt(things.length || 1), isTrue, worth: worth(isTrue) };
  });
  return fitLogistic(observations, vocabulary.rows, { steps: 200, rate: 0.05, pull: 1 });
}

/** The rows of each thing that a mail speaks of, or says of it: its own and those of its traits. */
function rowsOf(trouble: Lesson['trouble'], { entries }: Vocabulary): readonly (readonly number[])[] {
  const known = [...codesOf(trouble), ...circumstancesOf(trouble)].flatMap((code) => entries.get(code) ?? []);
  return known.map(({ row, traits }) => [row, ...traits]);
}
