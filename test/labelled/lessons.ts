import { readdirSync, readFileSync } from 'node:fs';
import type { Lesson } from '#domain/triage/incident/meaning/learn.ts';
import type { Glosses } from '#domain/triage/incident/meaning/vocabulary.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';
import { hash32 } from '#domain/triage/similarity/fold.ts';
import { wordBits } from '#domain/triage/similarity/trouble.ts';
import { lessonSets, parseLines, readTexts } from './set.ts';

/** One line of a file in `lessons/`: a mail, and which incident of that file it reports. */
type LessonText = { incident: string | null; language: string; subject: string; text: string };

/** Into so many mails each list of words is cut, so that it tells which of them go together. */
const mailsOfList = 3;

/** What the model of what mails mean is made of. */
export function readLessons(): readonly Lesson[] {
  const own = readLessonTexts().map((mail) => ({ ...mail, isList: false }));
  const lists = readFolder<LessonText>('lists').flatMap(({ text, subject, ...list }) => {
    const entries = text.split(';').map((entry) => entry.trim());
    return Array.from({ length: mailsOfList }, (_, part) => ({
      ...list,
      subject: part === 0 ? subject : '',
      text: entries.filter((_, at) => at % mailsOfList === part).join(', '),
      isList: true,
    }));
  });
  const ofSets = lessonSets.flatMap((set) =>
    readTexts(set).map((mail) => ({
      ...mail,
      writer: set,
      incident: mail.kind === 'report' ? mail.set : null,
      isList: false,
    })),
  );
  return [...own, ...ofSets, ...lists].map(({ incident, writer, language, subject, text, isList }) => ({
    incident,
    writer,
    isList,
    trouble: describeTrouble(subject, text, language),
  }));
}

/** The mails of `lessons/`, as they were written. */
export const readLessonTexts = () => readFolder<LessonText>('lessons');

/** The lines of a folder's files, each with the file of its writer. */
export function readFolder<Line>(name: string): readonly (Line & { writer: string })[] {
  const folder = new URL(`./${name}/`, import.meta.url);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .flatMap((file) =>
      parseLines<Line>(readFileSync(new URL(file, folder), 'utf8')).map((mail) => ({
        ...mail,
        writer: `${name}/${file}`,
      })),
    );
}

/**
 * What words mean in plain English and which fields they belong to. Each line of `glosses.tsv` has a stem, some of its
 * written forms with their languages, its glosses with "|" between them, and its fields; a gloss that begins with "-"
 * tells that it has none: a name, a word of grammar.
 */
export function readGlosses(): Glosses {
  const lines = readFileSync(new URL('./glosses.tsv', import.meta.url), 'utf8').split('\n');
  return new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => {
        const [stem = '', , gloss = '', fields = ''] = line.split('\t');
        const means = gloss.startsWith('-') ? [] : gloss.split('|').map((each) => `means ${each.trim()}`);
        const belongs = fields.split(' ').filter((field) => field !== '');
        return [hash32(stem) & wordBits, [...means, ...belongs.map((field) => `of ${field}`)]];
      }),
  );
}
