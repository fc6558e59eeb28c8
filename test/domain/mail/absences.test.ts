import { describe, expect, test } from 'vitest';
import { withoutAccents } from '#domain/mail/accents.ts';
import { recogniseAutomatic } from '#domain/mail/automatic.ts';
import { ABOUT_ABSENCE, ABSENCES } from './fixtures/absences.ts';
import { inboundMessage } from './messages.ts';

const kindOf = (subject: string, text: string) =>
  recogniseAutomatic(inboundMessage({ subject, text: `${text}\n\nLena` }), { addresses: [] }).automatic?.kind;

describe('an automatic answer is known by its words, with and without accents', () => {
  test.each(ABSENCES)('%s: %s', (_language, subject, text) => {
    const kind = expect.stringMatching(/^(?:out-of-office|auto-reply)$/);
    expect(kindOf(subject, text)).toEqual(kind);
    expect(kindOf(withoutAccents(subject), withoutAccents(text))).toEqual(kind);
  });
});

describe('a person who asks for something is answered, whatever the subject', () => {
  test.each(ABOUT_ABSENCE)('%s', (subject, text) => {
    expect(kindOf(subject, text)).toBeUndefined();
  });
});
