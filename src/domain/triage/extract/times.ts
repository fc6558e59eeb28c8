import { findPhrases, indexPhrases, placeWords } from './phrases.ts';
import {
  dayParts,
  dayPhrases,
  fewWords,
  joinWords,
  leadWords,
  months,
  units,
  weekdays,
} from './time-words.ts';

const days = indexPhrases([...dayPhrases, ...weekdays]);
const parts = indexPhrases(dayParts);
const leads = indexPhrases(leadWords);
const joins = indexPhrases(joinWords);

const edge = '(?<![\\p{L}\\p{N}.:,/-])';
const clocks: readonly RegExp[] = [
  // 9:15, 09:15:30, 14h30, 9:15 am
  new RegExp(
    `${edge}(?:[01]?\\d|2[0-3])[:h][0-5]\\d(?::[0-5]\\d)?(?: ?(?:[ap]\\.?m\\b\\.?|uhr|uur))?(?![\\p{L}\\p{N}]|[:./-]\\d)`,
    'giu',
  ),
  // 9 am, 14 Uhr, 9.15 Uhr, 9h
  new RegExp(
    `${edge}(?:[01]?\\d|2[0-3])(?:\\.[0-5]\\d)? ?(?:[ap]\\.?m\\b|uhr|uur|h)(?![\\p{L}\\p{N}])`,
    'giu',
  ),
];
const dates: readonly RegExp[] = [
  new RegExp(`${edge}(?:19|20)\\d\\d-(?:0\\d|1[0-2])-(?:[0-2]\\d|3[01])(?![\\p{L}\\p{N}]|[-.]\\d)`, 'giu'),
  new RegExp(
    `${edge}(?:[0-2]?\\d|3[01])([./-])(?:[0-2]?\\d|3[01])\\1(?:20)?\\d\\d(?![\\p{L}\\p{N}]|[-./]\\d)`,
    'giu',
  ),
  // 22 November 2026, 3 de mayo; May 3rd
  new RegExp(
    `${edge}(?:[0-2]?\\d|3[01])(?:st|nd|rd|th|er|\\.)? (?:de )?(?:${months})(?: (?:de )?20\\d\\d)?(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  /(?<![\p{L}\p{N}])(?:January|February|March|April|May|June|July|August|September|October|November|December) (?:[0-2]?\d|3[01])(?:st|nd|rd|th)?(?:,? 20\d\d)?(?![\p{L}\p{N}]|[:.,]\d)/gu,
];
/** "for two hours", "seit 3 Tagen", "il y a une heure", "3 hours ago". */
const lengths: readonly RegExp[] = [
  new RegExp(
    `${edge}(?:for(?: about)?|since|seit|vor|depuis|il y a|desde hace|hace|há|da|al|sinds|od|de|acum)(?: (?:about|etwa|ca\\.?|environ))? (?:\\d{1,3}|${fewWords}) (?:${units})(?![\\p{L}\\p{N}])`,
    'giu',
  ),
  new RegExp(`${edge}(?:\\d{1,3}|${fewWords}) (?:${units}) (?:ago|fa|geleden|temu)(?![\\p{L}\\p{N}])`, 'giu'),
];

interface Span {
  readonly start: number;
  readonly end: number;
}

/** Characters between two words that belong together: a blank, a comma and a blank. */
const closeBy = 2;
const longest = 80;

/**
 * Times that a text tells, as written, with the word that says whether it began then: "since yesterday at 9:15",
 * "seit heute Morgen". What they mean is for the reader: a mail's language and zone are not known here.
 */
export function findTimes(text: string): readonly string[] {
  const words = placeWords(text);
  const spans: Span[] = [
    ...findPhrases(words, days),
    ...[...clocks, ...dates, ...lengths].flatMap((form) =>
      [...text.matchAll(form)].map(({ 0: found, index }) => ({ start: index, end: index + found.length })),
    ),
  ];
  if (spans.length === 0) return [];
  const lead = byEnd(findPhrases(words, leads));
  const joined = mergeClose(
    spans,
    byStart(findPhrases(words, joins)),
    byStart(findPhrases(words, parts)),
    text,
  );
  return joined.map(({ start, end }) => {
    const before = lead.get(start - 1);
    return text.slice(before ?? start, end).trim();
  });
}

/** Puts together what overlaps, what stands side by side, and what a joining word holds together. */
function mergeClose(
  spans: readonly Span[],
  joiners: ReadonlyMap<number, number>,
  partOfDay: ReadonlyMap<number, number>,
  text: string,
): readonly Span[] {
  const merged: Span[] = [];
  for (const span of spans.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    const end = partOfDay.get(span.end + 1) ?? span.end;
    const open = merged.at(-1);
    const isOne =
      open !== undefined &&
      span.end - open.start <= longest &&
      (span.start < open.end || isClose(open.end, span.start, joiners, text));
    if (open !== undefined && isOne)
      merged[merged.length - 1] = { start: open.start, end: Math.max(open.end, end) };
    else if (open === undefined || span.start >= open.end) merged.push({ start: span.start, end });
  }
  return merged;
}

function isClose(end: number, start: number, joiners: ReadonlyMap<number, number>, text: string): boolean {
  if (text.slice(end, start).includes('\n')) return false;
  if (start - end <= closeBy) return true;
  for (let gap = 1; gap <= closeBy; gap++) {
    const afterJoiner = joiners.get(end + gap);
    if (afterJoiner !== undefined && start - afterJoiner >= 0 && start - afterJoiner <= closeBy) return true;
  }
  return false;
}

const byEnd = (spans: readonly Span[]) => new Map(spans.map(({ start, end }) => [end, start]));
const byStart = (spans: readonly Span[]) => new Map(spans.map(({ start, end }) => [start, end]));
