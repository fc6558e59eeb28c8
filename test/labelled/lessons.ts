import { readdirSync, readFileSync } from 'node:fs';
import type { Lesson } from '#domain/triage/incident/meaning/learn.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import { lessonSets, parseLines, readTexts } from './set.ts';

/** One line of a file in `lessons/`: a mail, and which incident of that file it reports. */
type LessonText = { incident: string | null; language: string; subject: string; text: string };

const folder = new URL('./lessons/', import.meta.url);

/** What the model of what mails mean is made of. */
export function readLessons(): readonly Lesson[] {
  const own = readdirSync(folder)
    .filter((name) => name.endsWith('.jsonl'))
    .sort()
    .flatMap((name) =>
      parseLines<LessonText>(readFileSync(new URL(name, folder), 'utf8')).map((mail) => ({
        ...mail,
        writer: name,
      })),
    );
  const ofSets = lessonSets.flatMap((set) =>
    readTexts(set).map((mail) => ({
      ...mail,
      writer: set,
      incident: mail.kind === 'report' ? mail.set : null,
    })),
  );
  return [...own, ...ofSets].map(({ incident, writer, language, subject, text }) => ({
    incident,
    writer,
    trouble: describeTrouble(subject, text, language),
  }));
}
