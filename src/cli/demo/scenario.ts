import { headerValue } from '#domain/mail/message.ts';
import type { KeptMail, Letter, PostOffice } from './post-office.ts';
import type { Awaited, Sample } from './samples.ts';

/** A sample and how far it is. */
export interface Course {
  readonly sample: Sample;
  /** Null until it was handed in. */
  readonly letter: Letter | null;
}

export interface Scenario {
  /** In the samples' order. */
  courses(): readonly Course[];
  /** Rejects where a sample could not be written or handed in. */
  readonly posted: Promise<void>;
}

/** Hands in the samples: those that answer a mail as soon as that lies in its reader's mailbox. */
export function playScenario(
  office: PostOffice,
  samples: readonly Sample[],
  supportAddress: string,
): Scenario {
  const letters = new Map<Sample, Letter>();
  const written = new Map<string, Promise<Letter>>();
  const hand = async (sample: Sample, mail: KeptMail | null) => {
    // The same mail twice is the same to the letter.
    const writing = written.get(sample.id) ?? sample.write(mail, supportAddress);
    written.set(sample.id, writing);
    const letter = await writing;
    letters.set(sample, letter);
    await office.post(letter);
  };
  const answers = samples.map(async (sample) => {
    const { answers: wanted, after } = sample;
    if (wanted === null) return;
    const earlier = after === undefined ? undefined : untilArrival(office, after);
    const mail = await untilArrival(office, wanted);
    await earlier;
    await hand(sample, mail);
  });
  const opening = async () => {
    for (const sample of samples) if (sample.answers === null) await hand(sample, null);
  };
  return {
    courses: () => samples.map((sample) => ({ sample, letter: letters.get(sample) ?? null })),
    posted: Promise.all([opening(), ...answers]).then(() => undefined),
  };
}

function untilArrival(office: PostOffice, wanted: Awaited): Promise<KeptMail> {
  return new Promise((resolve) => {
    const stop = office.onArrival((mail) => {
      if (!isAwaited(mail, wanted)) return;
      stop();
      resolve(mail);
    });
  });
}

function isAwaited({ person, message }: KeptMail, { who, subject, byPerson, says }: Awaited): boolean {
  if (person.id !== who || !subject.test(message.subject ?? '')) return false;
  if (says !== undefined && !says.test(message.text)) return false;
  return byPerson !== true || headerValue(message, 'auto-submitted') === null;
}
