import { readFileSync } from 'node:fs';
import { loadConfig } from '#config/load.ts';
import { findDeadline } from '#domain/triage/priority/deadline.ts';
import { findHints } from '#domain/triage/priority/hints.ts';

export const { desk } = loadConfig({ file: 'config/firstline.yaml', variables: {}, secrets: 'optional' });
const { words } = desk.priority;

/** A Wednesday, nine o'clock in Berlin. */
const timeZone = 'Europe/Berlin';
const writtenAt = new Date('2026-11-04T08:00:00Z');

export interface Labelled {
  readonly language: string;
  readonly expected: string;
  readonly text: string;
}

/** Reads lines of language, what is expected of the sentence (`-` for nothing), and the sentence. */
export function readLabelled(name: string): readonly Labelled[] {
  return readFileSync(`test/labelled/priority/${name}`, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [language = '', expected = '', text = ''] = line.split('\t');
      return { language, expected, text };
    });
}

/** What the shipped words make of a sentence, as the labels are written. */
export const labelOf = (text: string): string => {
  const senses = new Set<string>(findHints(text, words).map(({ sense }) => sense));
  // Nobody can work: the team is part of the site.
  if (senses.has('site')) senses.delete('team');
  return [...senses].sort().join(',') || '-';
};

export function deadlineOf({ text, language }: Labelled): string {
  const found = findDeadline(text, language, words, {
    writtenAt,
    timeZone,
    endOfDay: desk.priority.endOfDay,
  });
  return found === null
    ? '-'
    : new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' }).format(
        found.dueAt,
      );
}

/** Of all labels of all sentences: which were found, and which of the found are right. */
export function score(sentences: readonly Labelled[], label: (sentence: Labelled) => string) {
  const list = (labels: string) => labels.split(',').filter((each) => each !== '-');
  let [right, found, expected] = [0, 0, 0];
  const wrong: string[] = [];
  for (const sentence of sentences) {
    const [wanted, got] = [list(sentence.expected), list(label(sentence))];
    expected += wanted.length;
    found += got.length;
    right += got.filter((each) => wanted.includes(each)).length;
    if (wanted.toSorted().join() !== got.toSorted().join())
      wrong.push(
        `${sentence.language}: ${sentence.text} → ${got.join() || '-'}, expected ${sentence.expected}`,
      );
  }
  return { precision: right / found, recall: right / expected, wrong };
}
