import { logLevels } from './config.ts';
import type { Environment } from './environment.ts';
import type { Fault } from './fault.ts';
import { nearest } from './schema-faults.ts';

/** What only the environment says. */
export interface EnvironmentSettings {
  readonly databaseUrl: string | undefined;
  readonly databaseDirectUrl: string | undefined;
  readonly queueUrl: string | undefined;
  readonly dataFolder: string | undefined;
  readonly logLevel: (typeof logLevels)[number] | undefined;
}

export function readEnvironmentSettings(environment: Environment): {
  settings: EnvironmentSettings;
  faults: readonly Fault[];
} {
  const faults: Fault[] = [];
  const read = (name: string, pattern?: RegExp, expected = ''): string | undefined => {
    const found = environment.find(name);
    if (found.kind === 'missing') return undefined;
    if (found.kind !== 'found') {
      faults.push(environmentFault(found.what, 'expected a file that can be read'));
      return undefined;
    }
    // The value is not shown: a URL holds a password.
    if (pattern?.test(found.value) === false) faults.push(environmentFault(`${name} is malformed`, expected));
    return found.value;
  };
  const postgres = /^postgres(ql)?:\/\/\S+$/;
  const databaseUrl = read('DATABASE_URL', postgres, 'expected postgres://USER:PASSWORD@HOST:PORT/DATABASE');
  const databaseDirectUrl = read('DATABASE_DIRECT_URL', postgres, 'expected a postgres:// URL');
  if (databaseDirectUrl !== undefined && databaseUrl === undefined) {
    faults.push(environmentFault('DATABASE_DIRECT_URL is set alone', 'expected DATABASE_URL beside it'));
  }
  const queueUrl = read(
    'QUEUE_URL',
    /^redis(s|\+sentinel|\+cluster)?:\/\/\S+$/,
    'expected redis://, rediss://, redis+sentinel://HOST,HOST/NAME or redis+cluster://HOST,HOST',
  );
  const level = read('LOG_LEVEL');
  const logLevel = logLevels.find((known) => known === level);
  if (level !== undefined && logLevel === undefined) {
    faults.push(environmentFault(`LOG_LEVEL is "${level}"`, nearest(level, logLevels, 'expected one of ')));
  }
  const dataFolder = read('FIRSTLINE_DATA');
  return { settings: { databaseUrl, databaseDirectUrl, queueUrl, dataFolder, logLevel }, faults };
}

function environmentFault(what: string, expected: string): Fault {
  return { file: 'environment', line: null, column: null, what, expected };
}
