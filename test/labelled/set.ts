import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

/** The half that everybody may look at, the one that only a closing run opens, and a second set beside them. */
export type Half = 'open' | 'sealed' | 'second';

/** Pairs are in two sets of two halves; the `kept` half is for checking only. */
export type PairSet = 'open' | 'sealed' | 'more-pairs/open' | 'more-pairs/kept';

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

export function readTexts(half: Half): readonly StreamText[] {
  return readSet<StreamText>(half, SET.texts);
}

export function readStreams(half: Half): readonly LabelledStream[] {
  return readSet<LabelledStream>(half, SET.streams);
}

/** What is not open is packed, so that no search of the tree opens it by accident. */
function readSet<Row>(set: Half | PairSet, name: string): readonly Row[] {
  const folder = new URL(`./${set}/`, import.meta.url);
  const octets =
    set === 'sealed' || set === 'more-pairs/kept'
      ? gunzipSync(readFileSync(new URL(`${name}.jsonl.gz`, folder)))
      : readFileSync(new URL(`${name}.jsonl`, folder));
  return octets
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line): Row => JSON.parse(line));
}
