import { cuesOf, isShort, sentencesOf } from '#domain/triage/similarity/earlier/cues.ts';
import type { Sentence } from '#domain/triage/similarity/earlier/learn.ts';
import { readFolder, readLessonTexts } from './lessons.ts';

/** One line of a file in `follow-ups/`: what shows that it is not the first mail about its matter stands in « ». */
export type FollowUp = {
  kind: 'chaser' | 'again' | 'adds' | 'urgent' | 'plain' | 'tempting';
  language: string;
  subject: string;
  text: string;
};

/** Of the sentences of other lessons, which begin something, so many count once. */
const oneIn = 8;

export const readFollowUps = () => readFolder<FollowUp>('follow-ups');

/** What `earlier/weights.json` is made of. */
export function readSentences(followUps: readonly FollowUp[] = readFollowUps()): readonly Sentence[] {
  const begun = readLessonTexts().flatMap(readMail);
  return [...followUps.flatMap(readMail), ...begun.filter((_, at) => at % oneIn === 0)];
}

function readMail({ subject, text, language }: Omit<FollowUp, 'kind'>): readonly Sentence[] {
  // a mark ends with its sentence, and not at the beginning of the next one
  const sentences = sentencesOf(subject, text.replace(/([.!?\s]+)»/g, '»$1'));
  let isMarked = false;
  return sentences.map((each) => {
    const isEarlier = isMarked || each.includes('«');
    if (/[«»]/.test(each)) isMarked = each.lastIndexOf('«') > each.lastIndexOf('»');
    return { cues: cuesOf(withoutMarks(each), language, isShort(sentences)), isEarlier };
  });
}

export const withoutMarks = (text: string): string => text.replace(/[«»]/g, '');
