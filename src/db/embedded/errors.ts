/**
 * What can go wrong with the embedded server, each with a stable code. `busy`, `version`, `missing` and
 * `unreachable` are for the operator to put right (exit code 2); `failed` is not.
 */
export type EmbeddedFault = 'busy' | 'version' | 'missing' | 'unreachable' | 'failed';

export class EmbeddedPostgresError extends Error {
  readonly code: `embedded-${EmbeddedFault}`;
  readonly retry = 'never';
  /** 2: the operator has to change something; 1: it failed. */
  readonly exitCode: 1 | 2;

  constructor(fault: EmbeddedFault, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'EmbeddedPostgresError';
    this.code = `embedded-${fault}`;
    this.exitCode = fault === 'failed' ? 1 : 2;
  }
}

export const TO_DATABASE_URL = 'or set DATABASE_URL to a PostgreSQL server of your own';
