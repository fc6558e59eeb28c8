import type { Logger } from 'pino';
import type { Db } from '#db/open.ts';
import type { Desk } from '#domain/desk.ts';
import type { TokenKey } from '#domain/ticket/token.ts';
import type { NamedModel } from '#domain/triage/classifier/model.ts';
import type { Queues } from '#queue/queues.ts';
import type { Observer } from './observer.ts';

/** What every worker is given; the composition root makes it once. */
export interface Dependencies {
  readonly db: Db;
  readonly queues: Queues;
  readonly desk: Desk;
  readonly keys: TokenKeys;
  readonly log: Logger;
  /** The present; tests set it. */
  readonly now: () => Date;
  /** Without it only rules say what a mail is about. */
  readonly classifier?: NamedModel;
  /** Without it nobody listens. */
  readonly observer?: Observer;
}

export interface TokenKeys {
  /** Signs new tokens. */
  readonly current: TokenKey;
  /** Every key that tokens may have been signed with. */
  readonly all: readonly TokenKey[];
}
