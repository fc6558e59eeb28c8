import type { Config } from '#config/config.ts';
import { loadConfig } from '#config/load.ts';
import { readSchemaState } from '#db/migrate.ts';
import { type Db, openDatabase } from '#db/open.ts';
import { fail } from '#domain/errors.ts';
import type { NamedModel } from '#domain/triage/classifier/model.ts';
import { openDeskServer } from '#workers/desk-database.ts';
import { readCurrentModel } from '#workers/learning/current-model.ts';
import { makeLogger } from '#workers/log.ts';
import { readStarterModel } from '#workers/starter-model.ts';
import { tellFailure } from './exit.ts';
import { makeOutput, type Output, refuse, writeJson } from './output.ts';
import type { DeskOptions } from './session.ts';
import { watchSignals } from './signals.ts';
import { openSimulatedDesk } from './simulate/desk.ts';
import { findChanges, groupChanges } from './simulate/difference.ts';
import { mailsFromFiles } from './simulate/from-files.ts';
import { mailsFromHistory } from './simulate/from-history.ts';
import { describeGroups, describeResult, summarise } from './simulate/report.ts';
import type { Result } from './simulate/result.ts';
import { openScratchServer } from './simulate/server.ts';
import type { SimulatedMail } from './simulate/source.ts';
import { count, formatInstant, oneLine } from './text.ts';

export interface SimulateOptions extends DeskOptions {
  readonly against?: string;
  readonly since?: Date;
  readonly until?: Date;
  readonly mailbox?: string;
  readonly mails?: true;
}

/** Where the mails come from, and what the desk lends. */
interface Source {
  readonly mails: readonly SimulatedMail[];
  readonly unreadable: number;
  /** Where they were looked for, in words. */
  readonly place: string;
  /** The desk's own database, which is only read; null for mails of files. */
  readonly lender: Db | null;
  readonly classifier: NamedModel;
}

/**
 * Runs mails through a configuration and says what would happen. Nothing of the desk is touched: everything is done
 * on a scratch database by the real workers, with a clock that stands at each mail's receipt and a mailer that sends
 * nothing.
 *
 * @returns the exit code; differences are no failure
 */
export async function simulate(
  files: readonly string[],
  options: SimulateOptions,
  given?: Output,
): Promise<number> {
  const ending = watchSignals();
  let isGone = false;
  const out =
    given ??
    makeOutput(() => {
      isGone = true;
    });
  try {
    const config = loadConfig({ file: options.config, secrets: 'optional' });
    const other =
      options.against === undefined ? null : loadConfig({ file: options.against, secrets: 'optional' });
    await using stack = new AsyncDisposableStack();
    const source = await openSource(stack, config, files, options, out);
    if (source === undefined) return 1;
    if (source.mails.length === 0) {
      out.tell(`There is no mail in ${source.place}, so there is nothing to simulate.`);
      return source.unreadable > 0 ? 1 : 0;
    }
    const server = stack.use(await openScratchServer(config));
    const run = (each: Config, what: string, tell: (result: Result) => void) =>
      runThrough(
        each,
        { source, serverUrl: server.url, out, what, isEnding: () => isGone || ending.signal !== null },
        tell,
      );
    const isDone =
      other === null
        ? await report(run, config, options, out)
        : await compare(run, config, other, options, out);
    if (!isDone) return isGone ? 0 : 130;
    return source.unreadable > 0 ? 1 : 0;
  } catch (error) {
    return tellFailure(error);
  }
}

type Run = (config: Config, what: string, tell: (result: Result) => void) => Promise<boolean>;

async function report(run: Run, config: Config, options: SimulateOptions, out: Output): Promise<boolean> {
  const results: Pick<Result, 'outcome' | 'mails' | 'past'>[] = [];
  const isDone = await run(config, '', (result) => {
    out.progress('');
    if (options.json) writeJson(out, options.mails ? result : withoutTexts(result));
    else
      out.write(`${describeResult(result, { timeZone: config.timeZone, mails: options.mails === true })}\n`);
    results.push({ ...result, mails: withoutTexts(result).mails });
  });
  if (isDone) out.tell(summarise(results));
  return isDone;
}

async function compare(
  run: Run,
  config: Config,
  other: Config,
  options: SimulateOptions,
  out: Output,
): Promise<boolean> {
  const before: Result[] = [];
  const pairs: { one: Result; other: Result; changes: readonly string[] }[] = [];
  if (!(await run(config, `${config.file}: `, (result) => before.push(result)))) return false;
  let at = 0;
  const isDone = await run(other, `${other.file}: `, (result) => {
    const one = before[at];
    at += 1;
    const changes = one === undefined ? [] : findChanges(one, result);
    if (one !== undefined && changes.length > 0) pairs.push({ one, other: result, changes });
  });
  if (!isDone) return false;
  out.progress('');
  const strip = options.mails ? (result: Result) => result : withoutTexts;
  if (options.json)
    for (const { one, other: then, changes } of pairs)
      writeJson(out, { mail: one.mail, changes, one: strip(one), other: strip(then) });
  else out.write(describeGroups(groupChanges(pairs)));
  out.tell(
    `${count(pairs.length, 'mail')} of ${before.length} would be handled otherwise. Nothing was changed or sent.`,
  );
  return true;
}

function withoutTexts(result: Result): Result {
  return { ...result, mails: result.mails.map((mail) => ({ ...mail, text: null })) };
}

interface Around {
  readonly source: Source;
  readonly serverUrl: string;
  readonly out: Output;
  readonly what: string;
  readonly isEnding: () => boolean;
}

/** @returns false where the operator ended it */
async function runThrough(
  config: Config,
  { source, serverUrl, out, what, isEnding }: Around,
  tell: (result: Result) => void,
): Promise<boolean> {
  const { lender, classifier, mails } = source;
  await using desk = await openSimulatedDesk(config, { serverUrl, classifier, lender });
  let done = 0;
  for (const mail of mails) {
    if (isEnding()) return false;
    tell(await desk.handle(mail));
    done += 1;
    out.progress(`${what}${done} of ${count(mails.length, 'mail')}`);
  }
  out.progress('');
  return true;
}

/** @returns undefined where it was told that there is nothing to do */
async function openSource(
  stack: AsyncDisposableStack,
  config: Config,
  files: readonly string[],
  options: SimulateOptions,
  out: Output,
): Promise<Source | undefined> {
  const mailboxes = config.desk.mailboxes;
  const mailbox =
    options.mailbox === undefined ? mailboxes[0] : mailboxes.find(({ id }) => id === options.mailbox);
  if (mailbox === undefined) {
    refuse(out, `There is no such mailbox; there are ${mailboxes.map(({ id }) => id).join(', ')}.`);
    return undefined;
  }
  if (files.length > 0) {
    const found = await mailsFromFiles(files, mailbox.id, out, new Date());
    const place = files.map(oneLine).join(', ');
    return { ...found, place, lender: null, classifier: await readStarterModel() };
  }
  const log = makeLogger({ ...config.log, level: 'error' }, process.stderr);
  const server = stack.use(await openDeskServer(config, { exclusive: false, log }));
  const lender = openDatabase({ url: server.url, maxConnections: 2, onError: () => undefined });
  stack.defer(() => lender.destroy());
  const state = await readSchemaState(lender);
  if (state.kind === 'behind') throw fail('database.behind', { missing: state.missing.join(', ') });
  if (state.kind === 'ahead') throw fail('database.ahead', { unknown: state.unknown.join(', ') });
  const mails = await mailsFromHistory(lender, options.since ?? new Date(0), options.until ?? new Date());
  return {
    mails,
    unreadable: 0,
    place: placeOf(config, options),
    lender,
    classifier: await readCurrentModel({ db: lender, log }),
  };
}

/** The desk's database, and the span of receipt that was asked for. */
function placeOf({ database, dataFolder, timeZone }: Config, { since, until }: SimulateOptions): string {
  const where = database.kind === 'url' ? 'the database of DATABASE_URL' : `the database in ${dataFolder}`;
  const span = [
    ...(since === undefined ? [] : [`from ${formatInstant(since, timeZone)}`]),
    ...(until === undefined ? [] : [`until ${formatInstant(until, timeZone)}`]),
  ];
  return [where, ...span].join(' ');
}
