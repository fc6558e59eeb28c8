import type { Outcome } from '#db/schema.ts';
import type { Ledger, LedgerMail } from './ledger.ts';
import type { Sample } from './samples.ts';
import type { Course } from './scenario.ts';
import { isSettled } from './watch.ts';

/** A sample and what became of it. */
export interface Result {
  readonly sample: Sample;
  readonly mail: LedgerMail | null;
  readonly outcome: Outcome | null;
}

/** Finds each sample's mail by its Message-ID; which of two same ones came to be the duplicate is left open. */
export function findResults(courses: readonly Course[], ledger: Ledger): readonly Result[] {
  const taken = new Set<number>();
  return courses.map(({ sample, letter }) => {
    const mails = ledger.inbound.filter(
      (candidate) => candidate.messageId === letter?.messageId && !taken.has(candidate.id),
    );
    const mail = mails.find((candidate) => candidate.outcome === sample.expects) ?? mails[0];
    if (mail !== undefined) taken.add(mail.id);
    return { sample, mail: mail ?? null, outcome: mail?.outcome ?? null };
  });
}

/** The P1 that nobody answers causes these, in time. */
const promised = ['reminder', 'breach', 'escalation'];

/** @returns what the demo still waits for, as sentences; empty when all is handled */
export function findMissing(courses: readonly Course[], ledger: Ledger): readonly string[] {
  const results = findResults(courses, ledger);
  const unanswered = results.find(({ sample }) => sample.id === 'site-outage')?.mail?.ticket ?? null;
  const kinds = ledger.outbound.filter((mail) => mail.ticket === unanswered).map((mail) => mail.kind);
  return [
    ...courses.flatMap(({ sample, letter }) => {
      if (letter !== null) return [];
      const { answers } = sample;
      return [
        answers === null
          ? `${sample.id} was not handed in.`
          : `${sample.id} waits for a mail to ${answers.who} with a subject like ${answers.subject.source}.`,
      ];
    }),
    ...results.flatMap(({ sample, mail }, at) =>
      mail === null && courses[at]?.letter !== null ? [`${sample.id} has not come in.`] : [],
    ),
    ...ledger.inbound.flatMap((mail) =>
      mail.outcome === null ? [`“${mail.subject}” from ${mail.from} has no outcome.`] : [],
    ),
    ...(ledger.waiting === 0 ? [] : [`${ledger.waiting} consequences of mails are not done yet.`]),
    ...ledger.outbound.flatMap((mail) =>
      isSettled(mail) ? [] : [`The ${mail.kind} to ${mail.to} about “${mail.subject}” is ${mail.status}.`],
    ),
    ...promised.flatMap((kind) =>
      unanswered === null || kinds.includes(kind) ? [] : [`${unanswered} has caused no ${kind} yet.`],
    ),
  ];
}
