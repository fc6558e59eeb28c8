import { Resolver } from 'node:dns/promises';

/** Records as node gives them; a name that does not exist is a rejection with `ENOTFOUND` or `ENODATA`. */
export type Resolve = (name: string, type: string) => Promise<string[][] | string[]>;

/** Asks the DNS. What was asked before is remembered for a while, and a DNS that is away is left alone. */
export interface Dns {
  readonly resolve: Resolve;
}

export interface DnsOptions {
  /** For one question. */
  readonly timeoutMs: number;
  /** What is asked; default: the name servers of this machine. */
  readonly resolve?: Resolve;
  /** Default: the clock. Milliseconds; tests set it. */
  readonly now?: () => number;
}

interface Remembered {
  readonly answer: ReturnType<Resolve>;
  until: number;
}

/** Keys rotate within days, and a domain that has no record yet may get one while mail comes in. */
const keptMs = { found: 300_000, missing: 60_000, failed: 10_000 };
const keptAnswers = 5_000;
/** So many questions in a row without an answer, and nothing is asked for a while. */
const toleratedFailures = 3;
const restMs = 30_000;

export function makeDns({ timeoutMs, resolve = askServers(timeoutMs), now = Date.now }: DnsOptions): Dns {
  const remembered = new Map<string, Remembered>();
  let failures = 0;
  let restsUntil = 0;
  const ask = async (name: string, type: string) => {
    if (now() < restsUntil) throw Object.assign(new Error('the DNS does not answer'), { code: 'ETIMEOUT' });
    try {
      const answer = await resolve(name, type);
      failures = 0;
      return answer;
    } catch (error) {
      failures = isMissing(error) ? 0 : failures + 1;
      if (failures >= toleratedFailures) {
        restsUntil = now() + restMs;
        failures = 0;
      }
      throw error;
    }
  };
  return {
    resolve: (name, type) => {
      const key = `${type} ${name.toLowerCase()}`;
      const known = remembered.get(key);
      if (known !== undefined && now() < known.until) return known.answer;
      const entry: Remembered = { answer: ask(name, type), until: Number.POSITIVE_INFINITY };
      remembered.delete(key);
      remembered.set(key, entry);
      entry.answer.then(
        () => {
          entry.until = now() + keptMs.found;
        },
        (error: unknown) => {
          entry.until = now() + (isMissing(error) ? keptMs.missing : keptMs.failed);
        },
      );
      if (remembered.size > keptAnswers) remembered.delete(remembered.keys().next().value ?? '');
      return entry.answer;
    },
  };
}

function isMissing(error: unknown): boolean {
  const code = (error as NodeJS.ErrnoException | null)?.code;
  return code === 'ENOTFOUND' || code === 'ENODATA';
}

function askServers(timeoutMs: number): Resolve {
  const resolver = new Resolver({ timeout: timeoutMs, tries: 1 });
  return (name, type) => resolver.resolve(name, type) as ReturnType<Resolve>;
}
