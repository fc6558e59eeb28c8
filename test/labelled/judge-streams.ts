import type { NamedModel } from '#domain/triage/classifier/model.ts';
import type { Described } from '#domain/triage/incident/background.ts';
import type { MeaningModel } from '#domain/triage/incident/meaning/meaning.ts';
import { makePureDesk } from './pure-desk.ts';
import type { LabelledStream, StreamMail, StreamText } from './set.ts';

/** An incident counts as found in time when it was raised by the fifth person who reported it. */
const inTime = 5;

export type StreamResult = {
  stream: string;
  kind: LabelledStream['kind'];
  /** By incident, how many different people had reported it when it was raised; null where it never was. */
  raisedAfter: Readonly<Record<string, number | null>>;
  /** What was raised, as it stood at the end: what its reports are about, by the label of each. */
  raised: readonly { about: string | null; mails: readonly StreamMail[] }[];
};

/** Lets the mails of a stream come in at their times. */
export function runStream(
  stream: LabelledStream,
  texts: readonly StreamText[],
  model: NamedModel | null,
  meaning: MeaningModel,
  samples: readonly Described[],
): StreamResult {
  const byId = new Map(texts.map((text) => [text.id, text]));
  const startAt = new Date(stream.startAt).getTime();
  const desk = makePureDesk(model, meaning, samples);
  const raisedAfter: Record<string, number | null> = {};
  const reporters = new Map<string, Set<string>>();
  const read = () =>
    desk.raised().map(({ mails }) => {
      const own = mails.flatMap((at) => stream.mails[at] ?? []);
      return { about: isAbout(own), mails: own };
    });
  for (const mail of stream.mails) {
    const text = byId.get(mail.text);
    if (text === undefined) throw new Error(`no text ${mail.text}`);
    const now = new Date(startAt + mail.minute * 60_000);
    desk.take({ from: mail.from, subject: text.subject, text: text.text }, now);
    if (mail.incident === null) continue;
    const people = (reporters.get(mail.incident) ?? new Set()).add(mail.from);
    reporters.set(mail.incident, people);
    raisedAfter[mail.incident] ??= read().some(({ about }) => about === mail.incident) ? people.size : null;
  }
  return { stream: stream.id, kind: stream.kind, raisedAfter, raised: read() };
}

/** The incident that more than half of the mails report; null where they have nothing in common. */
function isAbout(mails: readonly StreamMail[]): string | null {
  const told = mails.flatMap(({ incident }) => incident ?? []);
  const counts = [...Map.groupBy(told, (incident) => incident)].map(([incident, all]) => ({
    incident,
    count: all.length,
  }));
  const [most] = counts.toSorted((one, other) => other.count - one.count);
  return most !== undefined && most.count > mails.length / 2 ? most.incident : null;
}

export type StreamFigures = {
  streams: number;
  /** Streams that hold an incident, and those of which every incident was found in time. */
  holding: number;
  inTime: number;
  incidents: number;
  incidentsInTime: number;
  incidentsFound: number;
  /** Incidents that were raised and are none. */
  falseAlarms: number;
  /** Mails under a major incident that they do not report. */
  strangers: number;
  /** Mails under the major incident that they report, of all reports. */
  reports: number;
  reportsAttached: number;
};

export function measureStreams(
  streams: readonly LabelledStream[],
  results: readonly StreamResult[],
): StreamFigures {
  const isInTime = (after: number | null) => after !== null && after <= inTime;
  const after = results.flatMap(({ raisedAfter }) => Object.values(raisedAfter));
  const holding = results.filter(({ raisedAfter }) => Object.keys(raisedAfter).length > 0);
  const raised = results.flatMap((result) => result.raised);
  const under = raised.flatMap(({ about, mails }) => mails.map(({ incident }) => ({ about, incident })));
  return {
    streams: results.length,
    holding: holding.length,
    inTime: holding.filter(({ raisedAfter }) => Object.values(raisedAfter).every(isInTime)).length,
    incidents: after.length,
    incidentsInTime: after.filter(isInTime).length,
    incidentsFound: after.filter((people) => people !== null).length,
    falseAlarms: raised.filter(({ about }) => about === null).length,
    strangers: under.filter(({ about, incident }) => about === null || incident !== about).length,
    reports: streams.flatMap(({ mails }) => mails).filter(({ incident }) => incident !== null).length,
    reportsAttached: under.filter(({ about, incident }) => about !== null && incident === about).length,
  };
}
