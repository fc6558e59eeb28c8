import { type OwnMail, recogniseAutomatic } from '#domain/mail/automatic.ts';
import { splitBody } from '#domain/mail/body.ts';
import { readBounce } from '#domain/mail/bounce.ts';
import { readForwarded } from '#domain/mail/forwarded.ts';
import type { Reading } from '#domain/mail/reading.ts';
import type { OverLimit, ReadLimits } from './mime/limits.ts';
import { parseMail } from './mime/parse.ts';
import { addLanguage, type ReadMail } from './read-mail.ts';
import { makeStorable } from './storable.ts';

/**
 * Parses a mail and takes every decision that needs only its octets, in a visible order.
 *
 * A decision that throws never loses the mail: its result is the cautious one, with a warning.
 */
export function readMail(octets: Uint8Array, limits: ReadLimits, own: OwnMail): ReadMail | OverLimit {
  const read = readButLanguage(octets, limits, own);
  return read.kind === 'read' ? addLanguage(read) : read;
}

/**
 * The same without the language, for threads: one table of languages in the process is enough.
 */
export function readButLanguage(octets: Uint8Array, limits: ReadLimits, own: OwnMail): ReadMail | OverLimit {
  const parsed = parseMail(octets, limits);
  if (parsed.kind === 'over-limit') return parsed;
  const { message, contents } = parsed;
  const warnings: string[] = [];
  const attempt = <T extends { readonly because: string }>(
    what: string,
    decide: () => T,
    cautious: Omit<T, 'because'>,
  ) => {
    try {
      return decide();
    } catch (error) {
      warnings.push(
        `${what} could not be decided: ${error instanceof Error ? error.message : String(error)}`,
      );
      return { ...cautious, because: 'The decision failed.' };
    }
  };
  const whole = { reply: message.text, quoted: null, signature: null };
  const bounce = attempt('bounce', () => readBounce(message), { bounce: null });
  const automatic = attempt('automatic', () => recogniseAutomatic(message, own, bounce.bounce), {
    automatic: null,
  });
  const body = attempt('reply', () => splitBody(message), whole);
  const forwarded = attempt('forwarded', () => readForwarded(message), { forwarded: null });
  const reading: Reading = {
    message: warnings.length === 0 ? message : { ...message, warnings: [...message.warnings, ...warnings] },
    body: { reply: body.reply, quoted: body.quoted, signature: body.signature },
    forwarded: forwarded.forwarded,
    automatic: automatic.automatic,
    bounce: bounce.bounce,
    language: null,
    forwardedLanguage: null,
    secrets: [],
    asWritten: null,
    reasons: {
      reply: body.because,
      forwarded: forwarded.because,
      automatic: automatic.because,
      bounce: bounce.because,
    },
  };
  return { kind: 'read', reading: makeStorable(reading), contents };
}
