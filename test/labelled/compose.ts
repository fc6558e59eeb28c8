import { makeRandom, shuffle } from '#domain/seeded-random.ts';
import type { LabelledStream, StreamMail, StreamText } from './set.ts';

const HOUR = 60;
/** A busy desk: thirty mails an hour besides the incident. */
const BACKGROUND_EVERY_MINUTES = 2;
const FIRST_NAMES =
  'Ada Ben Cleo Dan Eva Finn Gina Hugo Ida Jan Kira Leo Mia Nils Olga Paul Quinn Rosa Sven Tara'.split(' ');
const LAST_NAMES = 'Abel Berg Cruz Dahl Elm Falk Gold Holt Ivens Jung Katz Lind Moor Nagy Orth'.split(' ');

type Draft = { minute: number; text: StreamText };

/**
 * Lays hand-written reports among hand-written background, by a seed: who wrote when, and what between.
 *
 * Each incident comes alone; some slowly, some in twos, some beside a flood of forms; and some streams hold
 * none at all. Each text stands once in a stream and each mail has another sender, except that in some
 * streams the second reporter sends the same again.
 */
export function composeStreams(texts: readonly StreamText[], seed: number): readonly LabelledStream[] {
  const random = makeRandom(seed);
  const incidents = [...new Set(texts.filter((text) => text.kind === 'report').map((text) => text.set))];
  const sets = (kind: StreamText['kind']) => [
    ...new Set(texts.filter((text) => text.kind === kind).map((text) => text.set)),
  ];
  const streams: LabelledStream[] = [];
  const add = (kind: LabelledStream['kind'], told: readonly string[], minutes: number, others: string[]) => {
    const number = streams.length + 1;
    streams.push(composeStream(texts, random, { kind, number, incidents: told, minutes, others }));
  };
  for (const incident of incidents) add('single', [incident], 30 + random() * 60, []);
  for (const incident of incidents.slice(0, 4)) add('slow', [incident], 5 * HOUR, []);
  for (let at = 4; at < 12; at += 2) add('two', incidents.slice(at, at + 2), 60 + random() * 60, []);
  for (const incident of incidents.slice(12)) add('with-forms', [incident], 60, sets('form'));
  add('none', [], 0, []);
  add('none-forms', [], 0, sets('form'));
  for (const alike of sets('alike')) add('none-alike', [], 0, [alike]);
  return streams;
}

type Plan = {
  kind: LabelledStream['kind'];
  number: number;
  incidents: readonly string[];
  /** How long after the first report the last one comes. */
  minutes: number;
  /** Sets of forms and look-alikes that come besides. */
  others: readonly string[];
};

function composeStream(texts: readonly StreamText[], random: () => number, plan: Plan): LabelledStream {
  const reports = plan.incidents.map((set) => texts.filter((text) => text.set === set));
  const told = reports.flat();
  const around = [
    ...plan.incidents.flatMap((incident) => texts.filter((text) => text.set === `near-${incident}`)),
    ...texts.filter((text) => plan.others.includes(text.set)),
  ];
  const background = shuffle(
    texts.filter((text) => text.kind === 'background' && !isTooClose(text, told)),
    random,
  );
  const span = Math.max(plan.minutes + 2 * HOUR, 3 * HOUR);
  const drafts: Draft[] = [];
  for (let at = 0; at < Math.min(background.length, span / BACKGROUND_EVERY_MINUTES); at++)
    drafts.push({ minute: random() * span, text: background[at] as StreamText });
  for (const text of around) drafts.push({ minute: random() * span, text });
  reports.forEach((list, at) => {
    const ordered = plan.kind === 'single' ? list : shuffle(list, random);
    drafts.push(...spread(ordered, random, 20 + at * 15 + random() * HOUR, plan.minutes));
  });
  drafts.sort((one, other) => one.minute - other.minute);
  return {
    id: `stream-${String(plan.number).padStart(2, '0')}`,
    kind: plan.kind,
    startAt: `2026-09-${String(1 + (plan.number % 28)).padStart(2, '0')}T06:00:00.000Z`,
    mails: withSenders(drafts, random, plan.number % 3 === 0),
  };
}

/** Reports come closer together at first, then thin out. */
function spread(list: readonly StreamText[], random: () => number, from: number, minutes: number): Draft[] {
  const gaps = list.map((_, at) => (at === 0 ? 0 : (0.4 + random()) * (1 + at / list.length)));
  const whole = gaps.reduce((sum, gap) => sum + gap, 0);
  let minute = from;
  return list.map((text, at) => {
    minute += ((gaps[at] ?? 0) / whole) * minutes;
    return { minute, text };
  });
}

/** Background of the same topic, or with a word of the incident, might be a report in a reader's eyes. */
function isTooClose(text: StreamText, reports: readonly StreamText[]): boolean {
  const said = `${text.subject} ${text.text}`.toLowerCase();
  return reports.some(
    (report) => report.topic === text.topic || (report.avoid ?? []).some((word) => said.includes(word)),
  );
}

function withSenders(
  drafts: readonly Draft[],
  random: () => number,
  repeats: boolean,
): readonly StreamMail[] {
  const names = shuffle(
    FIRST_NAMES.flatMap((first) => LAST_NAMES.map((last) => `${first}.${last}`.toLowerCase())),
    random,
  );
  const mails = drafts.map(
    (draft, at): StreamMail => ({
      minute: Math.round(draft.minute * 100) / 100,
      from: `${names[at]}@nordwind.example`,
      text: draft.text.id,
      incident: draft.text.kind === 'report' ? draft.text.set : null,
    }),
  );
  const again = mails.filter((mail) => mail.incident !== null)[1];
  if (!repeats || !again) return mails;
  const later = { ...again, minute: again.minute + 12 };
  return [...mails, later].sort((one, other) => one.minute - other.minute);
}
