import { withoutAccents } from '../accents.ts';
import {
  ATTRIBUTION_START,
  I_WROTE,
  QUOTING,
  VERB_INSIDE,
  VERB_LAST,
  VERB_LAST_UNSPACED,
  VERB_THEN_DATE,
  VERB_THEN_MOMENT,
} from './attribution-words.ts';
import type { BodyLine } from './body-lines.ts';

/** “On … wrote:” at a line. */
export interface Attribution {
  /** How many lines it spans. */
  readonly lines: number;
  /** `weak` ones count only above a quote: “Anna wrote:” may be the sender's own sentence. */
  readonly evidence: 'strong' | 'weak';
}

const SPAN = 6;
const LONGEST = 400;
const EMAIL = /[^\s<>@()[\]"]{1,64}@[^\s<>@()[\]"]{1,255}/;
const DATE =
  /(?:19|20)\d{2}|(?<!\d)\d{1,2}[./-]\d{1,2}[./-]\d{2,4}|(?<!\d)\d{1,2}[:.h]\d{2}(?!\d)|\d{1,4}\s?[年년]|\d{1,2}\s?[月월]/;
/** A day with its year and a time: nobody writes that in a sentence that ends in “wrote:”. */
const DAY = /(?<!\d)\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}(?!\d)|(?:19|20)\d{2}/;
const TIME = /(?<![\d.:/-])\d{1,2}(?:[:.]| ?h ?)\d{2}(?:[:.]\d{2})?(?![\d./-])/;
const isMoment = (text: string): boolean => DAY.test(text) && TIME.test(text.replace(DAY, ' '));
/** Some put the line between dashes, in place of the colon. */
const FENCED = /^\s*-{3,}.{1,300}\s-{3,}\s*$/;
const STARTS_WITH_DATE =
  /^(?:\d{1,4}[\s./:年년-]|[\p{L}.]{2,14},?\s(?:den |dem )?\d{1,2}(?:[./-]\d{1,2}[./-]\d{2,4}|[.,]?\s))/u;
const AROUND = /^[-–—*_|=>(\s]{0,12}|[-–—*_|=\s]{0,12}$/g;

/**
 * @param at the line where it would begin; a client may have wrapped it over several
 * @returns null where there is none
 */
export function readAttribution(lines: readonly BodyLine[], at: number): Attribution | null {
  return readWritten(lines, at) ?? readWithoutVerb(lines[at]?.seen ?? '');
}

/** `"Name" address – date`, as Nextcloud has it. */
function readWithoutVerb(text: string): Attribution | null {
  const told = text.length < 160 && EMAIL.test(text) && isMoment(text) && !/[.?!]$/.test(text);
  return told ? { lines: 1, evidence: 'weak' } : null;
}

function readWritten(lines: readonly BodyLine[], at: number): Attribution | null {
  const first = lines[at];
  if (!first || first.seen === '') return null;
  const named = !couldBegin(first.seen);
  if (named && !nameThenMore(lines, at)) return null;
  let joined = '';
  let blanks = 0;
  for (let span = 1; span <= SPAN; span += 1) {
    const line = lines[at + span - 1];
    if (!line) return null;
    const part = span === 1 ? line.seen : line.bare;
    if (part === '') blanks += 1;
    if (blanks > 1 || (blanks > 0 && !DATE.test(first.seen))) return null;
    if (span > 1 && !named && ((beginsAnew(part) && !endsInVerb(joined)) || !mayGoOn(first.seen)))
      return null;
    joined = joined === '' ? part : `${joined} ${part}`;
    if (joined.length > LONGEST) return null;
    const evidence = weigh(joined, span);
    if (evidence && !(named && (span === 1 || evidence === 'weak'))) return { lines: span, evidence };
    if (/[:：]$/.test(part) && span > 1) return null;
  }
  return null;
}

/** Cheap, so that most lines are looked at once. */
function couldBegin(text: string): boolean {
  return (
    /[\d@<:：]/.test(text) ||
    ATTRIBUTION_START.test(withoutAccents(text.replace(AROUND, ''))) ||
    VERB_LAST_UNSPACED.test(text)
  );
}

function mayGoOn(text: string): boolean {
  return /[\d@]/.test(text) || ATTRIBUTION_START.test(withoutAccents(text));
}

/** A long name may fill the first line, as a paragraph's beginning; address, date and verb follow it. */
function nameThenMore(lines: readonly BodyLine[], at: number): boolean {
  const text = lines[at]?.seen ?? '';
  const more = lines[at + 1]?.bare ?? '';
  if ((lines[at - 1]?.bare ?? '') !== '' || text.length < 20 || text.length > 120) return false;
  return /^["'“„«(*]?[\p{Lu}\p{Lo}]/u.test(text) && !/[.?!;]$/.test(text) && /[\d@]/.test(more);
}

/** Then the date follows on the next line, which looks like the beginning of another. */
const endsInVerb = (text: string): boolean => VERB_LAST.test(withoutAccents(text)) && !/[:：]$/.test(text);

function beginsAnew(text: string): boolean {
  return /^(?:on|am|le|el|il|op|den|em)\s.{0,40}\d/i.test(text);
}

function weigh(line: string, span: number): Attribution['evidence'] | null {
  const text = withoutAccents(line.replace(AROUND, ''));
  const dated = DATE.test(text);
  const addressed = text.includes('@') && EMAIL.test(text);
  const started = ATTRIBUTION_START.test(text) || STARTS_WITH_DATE.test(text);
  const ends = VERB_LAST.test(text) || VERB_LAST_UNSPACED.test(text);
  const colon = /[:：]$/.test(text);
  if (!addressed && I_WROTE.test(text)) return ends && colon && span === 1 ? 'weak' : null;
  if (colon && addressed && QUOTING.test(text)) return 'strong';
  if (ends && (colon ? (dated && started) || addressed : started && dated && addressed)) return 'strong';
  if (ends && dated && addressed && FENCED.test(line)) return 'strong';
  if (ends && colon && dated && (VERB_LAST_UNSPACED.test(text) || isMoment(text))) return 'strong';
  if (ends && started && dated && span === 1 && !colon) return text.length < 120 ? 'strong' : 'weak';
  if (colon && addressed && dated && started) return 'strong';
  const inside = colon && VERB_INSIDE.test(text);
  if (inside && ((dated && started) || addressed)) return 'strong';
  if (inside && text.length < 120 && VERB_THEN_DATE.test(text)) return 'strong';
  if (inside && text.length < 160 && isMoment(text) && VERB_THEN_MOMENT.test(text)) return 'strong';
  if (ends && colon && text.length < 160) return 'weak';
  if (inside && dated && text.length < 120) return 'weak';
  return colon && (addressed || (dated && started)) && text.length < 200 && span < 3 ? 'weak' : null;
}
