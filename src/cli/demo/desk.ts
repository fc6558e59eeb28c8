import { randomUUID } from 'node:crypto';
import { rm } from 'node:fs/promises';
import type { Config } from '#config/config.ts';
import type { Db } from '#db/open.ts';
import { openDeskServer } from '#workers/desk-database.ts';
import { makeLogger } from '#workers/log.ts';
import { startRuntime, workerRoles } from '#workers/runtime.ts';
import { makeFolderOfProcess } from '../temporary-folders.ts';
import { loadDemoConfig } from './desk-config.ts';
import { fillDirectory } from './directory.ts';
import { makePeople, type Person } from './people.ts';
import { openPostOffice, type PostOffice } from './post-office.ts';

export interface DemoDesk extends AsyncDisposable {
  readonly config: Config;
  /** With its configuration and its database. */
  readonly folder: string;
  readonly db: Db;
  readonly office: PostOffice;
  readonly people: readonly Person[];
  readonly supportAddress: string;
}

/** A whole desk in this process: PostgreSQL in a folder that goes with it, mail servers, all roles. */
export async function openDemoDesk(): Promise<DemoDesk> {
  await using stack = new AsyncDisposableStack();
  const folder = await makeFolderOfProcess('firstline-demo-');
  stack.defer(() => rm(folder, { recursive: true, force: true }));
  const password = randomUUID();
  const office = stack.use(await openPostOffice(password));
  const config = await loadDemoConfig(folder, {
    imapPort: office.imapPort,
    smtpPort: office.smtpPort,
    password,
  });
  const people = makePeople(config.desk);
  const supportAddress = config.desk.mailboxes[0]?.address ?? '';
  office.admit({ supportAddress, people });
  const log = makeLogger(config.log, process.stderr);
  const server = stack.use(await openDeskServer(config, { exclusive: true, log }));
  const runtime = stack.use(
    await startRuntime(config, server, { roles: new Set(workerRoles), migrate: true, log }),
  );
  await fillDirectory({ config, server, db: runtime.deps.db, log });
  const running = stack.move();
  return {
    config,
    folder,
    db: runtime.deps.db,
    office,
    people,
    supportAddress,
    [Symbol.asyncDispose]: () => running.disposeAsync(),
  };
}
