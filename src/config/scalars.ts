import { z } from 'zod';
import type { AfterPolicy, Since } from './config.ts';

/** The values that a key of the file can have: what an operator writes, turned into what the program uses. */

const unitMs = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const;
const unitBytes = { B: 1, KB: 1024, MB: 1024 ** 2, GB: 1024 ** 3 } as const;

/** @param text matches `durationPattern` */
function durationMs(text: string): number {
  const [, count, unit] = /^(\d+)(ms|s|m|h|d)$/.exec(text) ?? [];
  return Number(count) * unitMs[unit as keyof typeof unitMs];
}

/** @returns milliseconds */
export function duration(example: string) {
  return z
    .string({ error: 'expected a duration such as 30s, 5m, 8h or 7d' })
    .regex(/^\d{1,6}(ms|s|m|h|d)$/, { error: `expected a duration such as ${example}` })
    .transform(durationMs);
}

/** @returns bytes; 1 KB is 1024 bytes */
export function size(example: string) {
  return z
    .string({ error: `expected a size such as ${example}` })
    .regex(/^\d{1,6}(B|KB|MB|GB)$/, { error: `expected a size such as ${example} (B, KB, MB or GB)` })
    .transform((text) => {
      const [, count, unit] = /^(\d+)(B|KB|MB|GB)$/.exec(text) ?? [];
      return Number(count) * unitBytes[unit as keyof typeof unitBytes];
    });
}

/** A number may come from a variable, and is a string then. */
function fromVariable(value: unknown): unknown {
  return typeof value === 'string' && /^\d{1,9}(\.\d{1,6})?$/.test(value) ? Number(value) : value;
}

export function wholeNumber(minimum: number, maximum: number) {
  const error = `expected a whole number from ${minimum} to ${maximum}`;
  return z.preprocess(fromVariable, z.int({ error }).min(minimum, { error }).max(maximum, { error }));
}

export function positiveNumber(maximum: number) {
  const error = `expected a number above 0, at most ${maximum}`;
  return z.preprocess(fromVariable, z.number({ error }).gt(0, { error }).max(maximum, { error }));
}

const shareError = 'expected a number from 0 to 1, such as 0.6';
export const share = z.preprocess(
  fromVariable,
  z.number({ error: shareError }).min(0, { error: shareError }).max(1, { error: shareError }),
);

export const port = wholeNumber(1, 65_535);

/** What the id says in logs, in references and in the database; never shown to users. */
export const id = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/, {
  error: 'expected an id: lower-case letters, digits and hyphens, a letter first, at most 40',
});

export const language = z
  .string()
  .regex(/^[a-z]{2}$/, { error: 'expected a language code of two letters such as en (ISO 639-1)' });

/** In lower case. Quoted local parts and comments have no place in a configuration. */
export const address = z
  .string()
  .max(254, { error: 'expected an address of at most 254 characters' })
  .regex(/^[^\s@<>",;:()[\]\\]{1,64}@[^\s@<>",;:()[\]\\]+$/, {
    error: 'expected a mail address such as support@example.org',
  })
  .transform((text) => text.toLowerCase());

/** One line of text that ends up in mails: no control characters, or a header could be forged with it. */
export const line = z
  .string()
  .min(1, { error: 'expected some text' })
  .regex(/^[^\p{Cc}]*$/u, { error: 'expected one line of text' });

export const host = z
  .string()
  .regex(/^[A-Za-z0-9._:-]{1,253}$/, { error: 'expected a host name or an IP address' });

/** A secret is a plain string here; `substitute.ts` sees to it that it came from outside the file. */
export const secret = z
  .string()
  .min(1, { error: 'expected a value that is not empty' })
  .meta({ writeOnly: true });

export const after = z
  .string()
  .regex(/^(move to \S.{0,200}|flag seen|delete|leave)$/, {
    error: 'expected "move to FOLDER", "flag seen", "delete" or "leave"',
  })
  .transform((text): AfterPolicy => {
    if (text === 'flag seen') return { do: 'flag-seen' };
    if (text === 'delete' || text === 'leave') return { do: text };
    return { do: 'move', folder: text.slice('move to '.length).trim() };
  });

export const since = z
  .string()
  .regex(/^(now|all|\d{1,6}(m|h|d))$/, { error: 'expected "now", "all" or a period such as 7d' })
  .transform((text): Since => {
    if (text === 'now' || text === 'all') return { kind: text };
    return { kind: 'last', periodMs: durationMs(text) };
  });

/** In minutes since midnight. */
export const timeOfDay = z
  .string()
  .regex(/^(([01]\d|2[0-3]):[0-5]\d|24:00)$/, { error: 'expected a time of day such as "07:30"' })
  .transform((text) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3)));

export const timeZone = z.string().refine(isTimeZone, {
  error: 'expected a time zone by its IANA name such as Europe/Berlin',
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
}
