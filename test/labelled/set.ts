import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The sets whose mails taught the lexicon, and teach the model of what mails mean. */
export const lessonSets = [
  'open',
  'opened',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
] as const;
/** The sets of streams: those that are developed on, and those that only a closing run opens. */
export const streamSets = [
  ...lessonSets,
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
] as const;
export const closingStreamSets = [
  'closing/first',
  'closing/second',
  'closing/third',
  'closing/fourth',
  'closing/fifth',
  'closing/sixth',
] as const;
export type StreamSet = (typeof streamSets | typeof closingStreamSets)[number];

/** The sets of pairs, likewise. */
export const pairSets = [
  'open',
  'opened',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'tenth',
  'eleventh',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
  'twentieth',
  'more-pairs/open',
  'more-pairs/opened',
] as const;
export const closingPairSets = ['closing/first', 'closing/third', 'closing/fifth', 'closing/sixth'] as const;
export type PairSet = (typeof pairSets | typeof closingPairSets)[number];

/** A mail as its sender wrote it. */
export type LabelledMail = { from: string; at: string; subject: string; text: string };

/** Two mails; `same` says that the second belongs to the first one's ticket, `either` that readers differ. */
export type LabelledPair = {
  id: string;
  situation: string;
  label: 'same' | 'different' | 'either';
  kind: string;
  why: string;
  language: string;
  first: LabelledMail;
  second: LabelledMail;
};

/** A text that streams are composed of. */
export type StreamText = {
  id: string;
  /** `near` is like an incident in its words and is none; `alike` and `form` look like each other. */
  kind: 'background' | 'report' | 'near' | 'form' | 'alike';
  /** The incident, the form, or `background`. */
  set: string;
  topic: string;
  /** Words that no background beside this incident may hold, or it could be a report too. */
  avoid?: readonly string[];
  language: string;
  subject: string;
  text: string;
};

/** One mail of a stream: `incident` names the one that it reports. */
export type StreamMail = { minute: number; from: string; text: string; incident: string | null };

export type LabelledStream = {
  id: string;
  kind: 'single' | 'slow' | 'two' | 'with-forms' | 'none-forms' | 'none-alike' | 'none';
  startAt: string;
  mails: readonly StreamMail[];
};

const SET = { pairs: 'pairs', texts: 'texts', streams: 'streams' } as const;

export function readPairs(set: PairSet): readonly LabelledPair[] {
  return readSet<LabelledPair>(set, SET.pairs);
}

export function readTexts(set: StreamSet): readonly StreamText[] {
  return readSet<StreamText>(set, SET.texts);
}

export function readStreams(set: StreamSet): readonly LabelledStream[] {
  return readSet<LabelledStream>(set, SET.streams);
}

/** What nobody may look at is packed, so that no search of the tree opens it by accident. */
function readSet<Row>(set: StreamSet | PairSet, name: string): readonly Row[] {
  const folder = new URL(`./${set}/`, import.meta.url);
  const octets = set.startsWith('closing/')
    ? gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, folder)))
    : readFileSync(new URL(`${name}.jsonl`, folder));
  return parseLines<Row>(octets.toString('utf8'));
}

/** One object in JSON a line. */
export function parseLines<Row>(text: string): readonly Row[] {
  return text
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
}
