import { styleText } from 'node:util';
import type { Config } from '#config/config.ts';
import type { Db } from '#db/open.ts';
import { FirstlineError } from '#domain/errors.ts';
import { type AccessTokens, noAccessTokens } from '#mail/oauth/access-tokens.ts';
import { makeAccessTokens } from '#workers/access-tokens.ts';
import { openDeskServer } from '#workers/desk-database.ts';
import { makeLogger } from '#workers/log.ts';
import { checkEverything } from './config-check.ts';
import { type Check, fail } from './doctor/check.ts';
import { checkConfiguration } from './doctor/configuration.ts';
import { checkDatabase, checkQueue } from './doctor/database.ts';
import { checkDesk } from './doctor/desk.ts';
import { checkImap } from './doctor/imap.ts';
import { checkScanner } from './doctor/scanner.ts';
import { checkSelfMail } from './doctor/self-mail.ts';
import { checkSmtp } from './doctor/smtp.ts';
import { checkTrust } from './doctor/trust.ts';
import { tellFailure } from './exit.ts';
import { makeOutput, type Output, writeJson } from './output.ts';
import type { DeskOptions } from './session.ts';
import { count, oneLine } from './text.ts';

export interface DoctorOptions extends DeskOptions {
  /** True: every mailbox gets a mail of its own; false: none; undefined: those without subaddresses. */
  readonly send?: boolean;
  /** Seconds. */
  readonly timeout: number;
}

/** Looks whether everything that the desk needs is there. @returns the exit code: 1 where something failed */
export async function doctor(options: DoctorOptions): Promise<number> {
  try {
    const out = makeOutput();
    const result = checkEverything({ file: options.config });
    const checks = makeReport(out, options.json === true);
    checks.add(checkConfiguration(result));
    if (result.kind === 'faulty') {
      checks.end();
      return 2;
    }
    await examine(result.config, options, checks);
    return checks.end();
  } catch (error) {
    return tellFailure(error);
  }
}

/** Runs every check but those of the configuration. */
export async function examine(
  config: Config,
  options: Pick<DoctorOptions, 'send' | 'timeout'>,
  report: Report,
): Promise<void> {
  const log = makeLogger({ ...config.log, level: 'silent' });
  await using stack = new AsyncDisposableStack();
  report.looking('the database');
  const db = await examineDatabase(stack, config, report, log);
  // shared with a desk that runs, so that looking ends none of its tokens
  const tokens = db === null ? noAccessTokens : stack.use(makeAccessTokens({ db, log }));
  if (config.clamd !== null) report.looking('the virus scanner');
  report.add(await checkScanner(config));
  report.looking('the mail servers');
  const found = await Promise.all(
    config.mailboxes.map(async (mailbox) => {
      const [imap, smtp] = await Promise.all([checkImap(mailbox, tokens), checkSmtp(mailbox, tokens)]);
      return { mailbox, checks: [...imap, ...smtp] };
    }),
  );
  for (const { checks } of found) report.add(checks);
  const wanted = found.filter(
    ({ mailbox, checks }) => isWanted(config, mailbox.id, options) && !checks.some(isFailed),
  );
  if (wanted.length === 0) return;
  report.looking(`mail to come back, for ${options.timeout} s at most`);
  const back = await Promise.all(
    wanted.map(({ mailbox }) => sendOwn(config, mailbox.id, db, tokens, options.timeout * 1_000)),
  );
  for (const checks of back) report.add(checks);
}

async function examineDatabase(
  stack: AsyncDisposableStack,
  config: Config,
  report: Report,
  log: ReturnType<typeof makeLogger>,
): Promise<Db | null> {
  try {
    const server = stack.use(await openDeskServer(config, { exclusive: false, log }));
    const { checks, db } = await checkDatabase(config, server);
    if (db !== null) stack.use(db);
    report.add(checks);
    report.looking('the queue');
    report.add(await checkQueue(config, server, db !== null, log));
    if (db !== null)
      report.add([...(await checkDesk(db, config.timeZone)), ...(await checkTrust(db, config))]);
    return db;
  } catch (error) {
    if (!(error instanceof FirstlineError && error.code.startsWith('embedded.'))) throw error;
    report.add([
      fail('database', error.message, 'put that right, or set DATABASE_URL to a server of your own'),
    ]);
    return null;
  }
}

function isWanted({ desk }: Config, id: string, { send }: Pick<DoctorOptions, 'send'>): boolean {
  return send ?? desk.mailboxes.find((mailbox) => mailbox.id === id)?.separator === null;
}

async function sendOwn(
  config: Config,
  id: string,
  db: Db | null,
  tokens: AccessTokens,
  timeoutMs: number,
): Promise<readonly Check[]> {
  const mailbox = config.desk.mailboxes.find((each) => each.id === id);
  const connection = config.mailboxes.find((each) => each.id === id);
  if (mailbox === undefined || connection === undefined) return [];
  return checkSelfMail(mailbox, connection, db, tokens, timeoutMs);
}

const isFailed = (check: Check): boolean => check.level === 'fail';

/** Where checks are told, each as soon as it is known. */
export interface Report {
  add(checks: readonly Check[]): void;
  /** What takes its time now. */
  looking(at: string): void;
  /** @returns the exit code */
  end(): 0 | 1;
}

export function makeReport(out: Output, json: boolean): Report {
  const all: Check[] = [];
  return {
    add(checks) {
      out.progress('');
      all.push(...checks);
      if (!json) for (const check of checks) out.write(describe(out, check));
    },
    looking: (at) => out.progress(`Waiting for ${at} …`),
    end() {
      out.progress('');
      const failed = all.filter(isFailed).length;
      const warned = all.filter((check) => check.level === 'warn').length;
      if (json) writeJson(out, all);
      else
        out.tell(
          failed > 0
            ? `${count(failed, 'check')} failed.`
            : `Everything works${warned === 0 ? '' : `, with ${count(warned, 'warning')}`}.`,
        );
      return failed > 0 ? 1 : 0;
    },
  };
}

const colours = { ok: 'green', warn: 'yellow', fail: 'red' } as const;
const nameWidth = 20;

/** One line; what to do about it stands below. */
function describe(out: Output, { name, level, found, todo }: Check): string {
  const mark = out.isTerminal ? styleText(colours[level], level.padEnd(4)) : level.padEnd(4);
  const line = `${mark}  ${name.padEnd(nameWidth)}  ${oneLine(found)}\n`;
  return todo === null ? line : `${line}${' '.repeat(nameWidth + 8)}→ ${oneLine(todo)}\n`;
}
