import { readdirSync, readFileSync } from 'node:fs';
import { cuesOf, sentencesOf } from '#domain/triage/similarity/earlier/cues.ts';
import type { Sentence } from '#domain/triage/similarity/earlier/learn.ts';
import { readLessonTexts } from './lessons.ts';
import { parseLines } from './set.ts';

/** One line of a file in `follow-ups/`: what shows that it is not the first mail about its matter stands in « ». */
export type FollowUp = {
  kind: 'chaser' | 'again' | 'adds' | 'urgent' | 'plain' | 'tempting';
  language: string;
  subject: string;
  text: string;
};

/** Of the sentences of other lessons, which begin something, so many count once. */
const oneIn = 8;

export function readFollowUps(): readonly (FollowUp & { file: string })[] {
  const folder = new URL('./follow-ups/', import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      parseLines<FollowUp>(readFileSync(new URL(file, folder), 'utf8')).map((mail) => ({ ...mail, file })),
    );
}

/** What `earlier/weights.json` is made of. */
export function readSentences(followUps: readonly FollowUp[] = readFollowUps()): readonly Sentence[] {
  const begun = readLessonTexts().flatMap(readMail);
  return [...followUps.flatMap(readMail), ...begun.filter((_, at) => at % oneIn === 0)];
}

function readMail({ subject, text, language }: Omit<FollowUp, 'kind'>): readonly Sentence[] {
  // a mark ends with its sentence, and not at the beginning of the next one
  const sentences = sentencesOf(subject, text.replace(/([.!?\s]+)»/g, '»$1'));
  const isShort = sentences.length <= 2;
  let isMarked = false;
  return sentences.map((each) => {
    const isEarlier = isMarked || each.includes('«');
    if (/[«»]/.test(each)) isMarked = each.lastIndexOf('«') > each.lastIndexOf('»');
    return { cues: cuesOf(withoutMarks(each), language, isShort), isEarlier };
  });
}

export const withoutMarks = (text: string): string => text.replace(/[«»]/g, '');
