import { join } from 'node:path';
import { type DemoDesk, openDemoDesk } from './demo/desk.ts';
import { type Ledger, readLedger } from './demo/ledger.ts';
import { type Page, startPage } from './demo/page/server.ts';
import { findMissing, findResults } from './demo/progress.ts';
import { tellHappening, tellSummary, toJson } from './demo/report.ts';
import { samples } from './demo/samples.ts';
import { playScenario, type Scenario } from './demo/scenario.ts';
import { watchLedger } from './demo/watch.ts';
import { tellFailure } from './exit.ts';
import { watchSignals } from './signals.ts';

export interface DemoOptions {
  readonly once?: true;
  readonly json?: true;
  readonly port?: string;
}

/** `--once` gives up after this. */
const patienceMs = 120_000;

/**
 * The whole desk on this machine, with sample mail.
 *
 * @returns the exit code: 1 where a sample mail has no outcome
 */
export async function demo(options: DemoOptions): Promise<number> {
  const fault = findFault(options);
  if (fault !== null) {
    process.stderr.write(`firstline demo: ${fault}\n`);
    return 2;
  }
  const startedAt = performance.now();
  const say = (text: string) => {
    if (options.json !== true) process.stdout.write(`${text}\n`);
  };
  const stop = new AbortController();
  const ending = watchSignals();
  void ending.asked.then(() => stop.abort());
  // Whoever read along has gone (a closed terminal, "| head"): there is still a folder to remove.
  process.stdout.on('error', () => stop.abort());
  try {
    say('Starting a PostgreSQL, an IMAP and an SMTP server, and the desk …');
    await using desk = await openDemoDesk();
    if (ending.signal !== null) return 130;
    await using page = options.once === true ? null : await startPage(desk, Number(options.port ?? 0));
    if (page !== null) say(`Read and write everybody’s mail at ${page.url}\n`);
    const scenario = playScenario(desk.office, samples, desk.supportAddress);
    const isDone = await follow(desk, scenario, stop, say, page);
    if (ending.signal !== null) return options.once === true ? 130 : 0;
    const ledger = await readLedger(desk.db);
    const elapsedMs = performance.now() - startedAt;
    if (options.json === true) process.stdout.write(`${toJson(ledger, elapsedMs, subjectsOf(desk))}\n`);
    else say(`\n${tellSummary(scenario.courses(), ledger, elapsedMs)}`);
    return judge(scenario, ledger, isDone);
  } catch (error) {
    return tellFailure(error);
  }
}

function findFault({ once, json, port }: DemoOptions): string | null {
  if (json === true && once !== true) return '--json prints what happened in the end: give --once too';
  if (port !== undefined && (!/^\d{1,5}$/.test(port) || Number(port) > 65_535))
    return '--port wants a number from 0 to 65535';
  return null;
}

/** @returns whether everything was handled; without `once`, only an interruption ends it */
async function follow(
  desk: DemoDesk,
  scenario: Scenario,
  stop: AbortController,
  say: (text: string) => void,
  page: Page | null,
): Promise<boolean> {
  const once = page === null;
  const subjectOf = subjectsOf(desk);
  let isDone = false;
  let failure: unknown;
  scenario.posted.catch((error: unknown) => {
    failure = error;
    stop.abort();
  });
  const timer = once ? setTimeout(() => stop.abort(), patienceMs) : undefined;
  await watchLedger(
    desk.db,
    stop.signal,
    (happening) => {
      say(tellHappening(happening, subjectOf));
      page?.notify();
    },
    (ledger) => {
      const wasDone = isDone;
      isDone ||= findMissing(scenario.courses(), ledger).length === 0;
      if (isDone && once) stop.abort();
      else if (isDone && !wasDone) say(invitation(desk, page));
    },
  );
  clearTimeout(timer);
  if (failure !== undefined) throw failure;
  return isDone;
}

function invitation({ folder }: DemoDesk, page: Page | null): string {
  return `
All samples are handled. The desk runs on at ${page?.url}; Ctrl-C ends it.
What looks at a desk works on it too, in another terminal:

  export FIRSTLINE_DATA=${folder} FIRSTLINE_CONFIG=${join(folder, 'demo.yaml')}
  npm run -s firstline -- explain FL-1002`;
}

function judge(scenario: Scenario, ledger: Ledger, isDone: boolean): number {
  const courses = scenario.courses();
  const missing = isDone ? [] : findMissing(courses, ledger);
  const odd = findResults(courses, ledger).flatMap(({ sample, outcome }) =>
    outcome === null || outcome === sample.expects
      ? []
      : [`${sample.id} was ${outcome}; expected was ${sample.expects}.`],
  );
  for (const sentence of [...missing, ...odd]) process.stderr.write(`firstline demo: ${sentence}\n`);
  return missing.length + odd.length === 0 ? 0 : 1;
}

function subjectsOf({ office, people }: DemoDesk): (messageId: string) => string | null {
  return (messageId) => {
    for (const person of people) {
      const found = office
        .mailsOf(person.id)
        .find((mail) => !mail.isSent && mail.message.messageId === messageId);
      if (found !== undefined) return found.message.subject;
    }
    return null;
  };
}
