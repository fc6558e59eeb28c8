import { spawn } from 'node:child_process';
import { resolve } from 'node:path';
import { buffer } from 'node:stream/consumers';
import type { Output } from '#cli/output.ts';
import type { Session } from '#cli/session.ts';
import type { Config } from '#config/config.ts';
import type { Desk } from '#domain/desk.ts';
import { makeConfig } from './config.ts';
import { openTestDesk, type TestDesk } from './desk.ts';
import { createTestDatabase } from './postgres.ts';

/** What a command said. */
export interface Said extends Output {
  /** Standard output since the last `take`. */
  takeOut(): string;
  /** Standard error since the last `take`. */
  takeErr(): string;
  takeJson<T>(): T;
}

export type TestSession = { readonly desk: TestDesk; readonly url: string; readonly out: Said } & Session &
  AsyncDisposable;

/** A desk on a database of its own, and a session of an operator on it. */
export async function openTestSession(
  options: {
    readonly desk?: Partial<Desk>;
    readonly config?: Partial<Config>;
    readonly columns?: number;
  } = {},
): Promise<TestSession> {
  await using stack = new AsyncDisposableStack();
  const { url } = stack.use(await createTestDatabase());
  const desk = stack.use(
    await openTestDesk({ databaseUrl: url, ...(options.desk === undefined ? {} : { desk: options.desk }) }),
  );
  const server = {
    url,
    directUrl: url,
    isEmbedded: false,
    [Symbol.asyncDispose]: () => Promise.resolve(),
  };
  const moved = stack.move();
  return {
    desk,
    url,
    server,
    config: makeConfig({ desk: desk.deps.desk, ...options.config }),
    db: desk.db,
    log: desk.deps.log,
    now: desk.deps.now,
    operator: 'olga',
    out: listen(options.columns),
    [Symbol.asyncDispose]: () => moved.disposeAsync(),
  };
}

/** @param columns of a terminal; without, it is a pipe */
export function listen(columns?: number): Said {
  let out = '';
  let err = '';
  const take = (which: 'out' | 'err') => {
    const text = which === 'out' ? out : err;
    if (which === 'out') out = '';
    else err = '';
    return text;
  };
  return {
    write: (text) => {
      out += typeof text === 'string' ? text : Buffer.from(text).toString('latin1');
    },
    tell: (line) => {
      err += `${line}\n`;
    },
    progress: () => {},
    isTerminal: columns !== undefined,
    columns: columns ?? 80,
    takeOut: () => take('out'),
    takeErr: () => take('err'),
    takeJson: <T>() => JSON.parse(take('out')) as T,
  };
}

export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the program as a process. */
export async function runFirstline(
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  input = '',
): Promise<Ended> {
  const child = spawn(process.execPath, [resolve('bin/firstline.js'), ...args], {
    env: { PATH: process.env['PATH'], ...variables },
  });
  child.stdin.on('error', () => undefined);
  child.stdin.end(input);
  const closed = new Promise<number | null>((done) => child.once('close', done));
  const [code, out, err] = await Promise.all([closed, buffer(child.stdout), buffer(child.stderr)]);
  return { code, out: out.toString(), err: err.toString() };
}
