import {
  ATTRIBUTION_START,
  QUOTING,
  VERB_INSIDE,
  VERB_LAST,
  VERB_LAST_UNSPACED,
  VERB_THEN_DATE,
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
/** To the minute: nobody writes that in a sentence that ends in “wrote:”. */
const MOMENT = /(?<!\d)\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{2,4}\D{1,12}\d{1,2}[:.]\d{2}(?!\d)/;
const STARTS_WITH_DATE = /^(?:\d{1,4}[\s./:年년-]|[\p{L}.]{2,14},?\s\d{1,2}[.,]?\s)/u;
const AROUND = /^[-–—*_|=>(\s]{0,12}|[-–—*_|=\s]{0,12}$/g;

/**
 * @param at the line where it would begin; a client may have wrapped it over several
 * @returns null where there is none
 */
export function readAttribution(lines: readonly BodyLine[], at: number): Attribution | null {
  const first = lines[at];
  if (!first || first.seen === '' || !couldBegin(first.seen)) return null;
  let joined = '';
  let blanks = 0;
  for (let span = 1; span <= SPAN; span += 1) {
    const line = lines[at + span - 1];
    if (!line) return null;
    const part = span === 1 ? line.seen : line.bare;
    if (part === '') blanks += 1;
    if (blanks > 1 || (blanks > 0 && !DATE.test(first.seen))) return null;
    if (span > 1 && (beginsAnew(part) || !mayGoOn(first.seen))) return null;
    joined = joined === '' ? part : `${joined} ${part}`;
    if (joined.length > LONGEST) return null;
    const evidence = weigh(joined.replace(AROUND, ''), span);
    if (evidence) return { lines: span, evidence };
    if (/[:：]$/.test(part) && span > 1) return null;
  }
  return null;
}

/** Cheap, so that most lines are looked at once. */
function couldBegin(text: string): boolean {
  return (
    /[\d@<:：]/.test(text) ||
    ATTRIBUTION_START.test(text.replace(AROUND, '')) ||
    VERB_LAST_UNSPACED.test(text)
  );
}

function mayGoOn(text: string): boolean {
  return /[\d@]/.test(text) || ATTRIBUTION_START.test(text);
}

function beginsAnew(text: string): boolean {
  return /^(?:on|am|le|el|il|op|den|em)\s.{0,40}\d/i.test(text);
}

function weigh(text: string, span: number): Attribution['evidence'] | null {
  const dated = DATE.test(text);
  const addressed = text.includes('@') && EMAIL.test(text);
  const started = ATTRIBUTION_START.test(text) || STARTS_WITH_DATE.test(text);
  const verb = VERB_LAST.exec(text);
  const ends = verb !== null || VERB_LAST_UNSPACED.test(text);
  const colon = /[:：]$/.test(text);
  if (colon && addressed && QUOTING.test(text)) return 'strong';
  if (ends && (colon ? (dated && started) || addressed : started && dated && addressed)) return 'strong';
  if (ends && colon && dated && (VERB_LAST_UNSPACED.test(text) || MOMENT.test(text))) return 'strong';
  if (ends && started && dated && span === 1 && !colon) return text.length < 120 ? 'strong' : 'weak';
  if (colon && addressed && dated && started) return 'strong';
  if (colon && VERB_INSIDE.test(text) && ((dated && started) || addressed)) return 'strong';
  if (colon && text.length < 120 && VERB_THEN_DATE.test(text)) return 'strong';
  if (ends && colon && text.length < 160) return 'weak';
  if (colon && (addressed || (dated && started)) && text.length < 200 && span < 3) return 'weak';
  return null;
}
