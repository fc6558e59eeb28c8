import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decideIntake, planBatches } from '#domain/mail/batch.ts';

const sinceAt = new Date('2026-01-10T00:00:00Z');
const bounds = { historyUid: 10, sinceAt, maxMailSizeBytes: 1_000, streamFromBytes: 500 };
const mail = (uid: number, sizeBytes: number, internalDate = sinceAt) => ({ uid, sizeBytes, internalDate });
const before = new Date(sinceAt.getTime() - 1);

test('only history is bounded by its date', () => {
  expect(decideIntake(mail(10, 1, before), bounds)).toBe('leave-alone');
  expect(decideIntake(mail(10, 1, sinceAt), bounds)).toBe('fetch');
  expect(decideIntake(mail(11, 1, before), bounds)).toBe('fetch');
});

test('size decides how a mail is fetched, and the limit itself is still taken', () => {
  expect(decideIntake(mail(11, 499), bounds)).toBe('fetch');
  expect(decideIntake(mail(11, 500), bounds)).toBe('stream');
  expect(decideIntake(mail(11, 1_000), bounds)).toBe('stream');
  expect(decideIntake(mail(11, 1_001), bounds)).toBe('too-large');
});

test('batches hold every mail once, in order, keep to their bounds, and their cursors cover what is left alone', () => {
  const listed = fc
    .uniqueArray(fc.nat(200), { maxLength: 60 })
    .map((uids) => uids.toSorted((a, b) => a - b))
    .chain((uids) =>
      fc.tuple(
        ...uids.map((uid) =>
          fc.record({ size: fc.nat(1_500), old: fc.boolean() }).map((more) => ({ uid, ...more })),
        ),
      ),
    );
  fc.assert(
    fc.property(
      listed,
      fc.integer({ min: 1, max: 5 }),
      fc.integer({ min: 1, max: 900 }),
      (given, count, sizeBytes) => {
        const mails = given.map((each) => mail(each.uid, each.size, each.old ? before : sinceAt));
        const batches = planBatches(mails, { count, sizeBytes }, bounds);
        const planned = batches.flatMap((batch) => batch.mails);
        const taken = mails.filter((each) => decideIntake(each, bounds) !== 'leave-alone');
        expect(planned.map((each) => each.mail)).toEqual(taken);
        expect(batches.at(-1)?.lastUid).toBe(mails.at(-1)?.uid);
        let reached = -1;
        for (const batch of batches) {
          const held = batch.mails.filter((each) => each.intake === 'fetch');
          expect(batch.mails.length).toBeLessThanOrEqual(count);
          const size = held.reduce((sum, each) => sum + each.mail.sizeBytes, 0);
          expect(batch.mails.length === 1 || size <= sizeBytes).toBe(true);
          expect(batch.mails.every((each) => each.mail.uid > reached && each.mail.uid <= batch.lastUid)).toBe(
            true,
          );
          reached = batch.lastUid;
        }
      },
    ),
  );
});
