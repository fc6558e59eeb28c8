import { readFileSync } from 'node:fs';
import { parseEnv } from 'node:util';

type Found =
  | { readonly kind: 'found'; readonly value: string }
  | { readonly kind: 'missing' | 'unreadable' | 'malformed'; readonly what: string };

/** The variables of the process; nothing outside src/config reads them. */
export interface Environment {
  /** The value of NAME, or the content of the file that NAME_FILE names, without its last line break. */
  readonly find: (name: string) => Found;
  /** The value, or undefined where it is missing or cannot be read. */
  readonly text: (name: string) => string | undefined;
}

/** @returns the variables of this process, and below them those of a `.env` file in the current folder */
export function processVariables(): Readonly<Record<string, string | undefined>> {
  return { ...readDotEnv(), ...process.env };
}

function readDotEnv(): NodeJS.Dict<string> {
  try {
    return parseEnv(readFileSync('.env', 'utf8'));
  } catch {
    return {};
  }
}

/** An empty variable counts as missing: that is what compose files make of one that is not set. */
export function makeEnvironment(variables: Readonly<Record<string, string | undefined>>): Environment {
  const find = (name: string): Found => {
    if (!/^[A-Za-z_][A-Za-z0-9_]*$/.test(name)) {
      return { kind: 'malformed', what: `"${name}" names no variable` };
    }
    const value = variables[name];
    if (value !== undefined && value !== '') return { kind: 'found', value };
    const file = variables[`${name}_FILE`];
    if (file === undefined || file === '')
      return { kind: 'missing', what: `the variable ${name} is not set` };
    try {
      return { kind: 'found', value: readFileSync(file, 'utf8').replace(/\r?\n$/, '') };
    } catch (error) {
      return { kind: 'unreadable', what: `${name}_FILE cannot be read: ${(error as Error).message}` };
    }
  };
  return {
    find,
    text(name) {
      const found = find(name);
      return found.kind === 'found' ? found.value : undefined;
    },
  };
}
