import { inspect } from 'node:util';

const mask = '********';

/**
 * A value that is never printed: string conversion, JSON, `console.log` and loggers all show a mask.
 * Only `reveal()` tells it, at the place that hands it to a server.
 */
export class Secret {
  readonly #reveal: () => string;

  /** @param reveal called at each use; may throw when the secret was not given */
  constructor(reveal: () => string) {
    this.#reveal = reveal;
  }

  reveal(): string {
    return this.#reveal();
  }

  toString(): string {
    return mask;
  }

  toJSON(): string {
    return mask;
  }

  [inspect.custom](): string {
    return mask;
  }
}

export function makeSecret(value: string): Secret {
  return new Secret(() => value);
}

/** @returns a secret for a command that does not need it; it fails only when it is used after all */
export function makeMissingSecret(name: string): Secret {
  return new Secret(() => {
    throw new Error(`${name} is not set: set it, or ${name}_FILE, in the environment`);
  });
}
