import { describe, expect, test } from 'vitest';
import { makeMails } from '#cli/bench/mails.ts';
import { cpuMsOf, memoryOf } from '#cli/bench/proc.ts';
import { defaultReadLimits } from '#mail/mime/limits.ts';
import { parseMail } from '#mail/mime/parse.ts';

describe('the mails of the bench', () => {
  test('are the same for the same seed, wherever one begins', () => {
    expect(makeMails(7, 0, 20).slice(10)).toEqual(makeMails(7, 10, 10));
    expect(makeMails(7, 0, 5)).not.toEqual(makeMails(8, 0, 5));
  });

  test('are read without a warning, under the id by which their acknowledgement is known', () => {
    for (const { octets, messageId } of makeMails(1, 0, 50)) {
      const parsed = parseMail(octets, defaultReadLimits);
      if (parsed.kind === 'over-limit') throw new Error(parsed.limit);
      expect(parsed.message).toMatchObject({ messageId, warnings: [] });
      expect(parsed.message.text).toContain('Kind regards');
    }
  });
});

describe.skipIf(process.platform !== 'linux')('what the bench reads of a process', () => {
  test('is what the process knows of itself', () => {
    const { user, system } = process.cpuUsage();
    // /proc counts in steps of 10 ms, and the rest of the process goes on meanwhile
    expect(cpuMsOf(process.pid)).toBeGreaterThan((user + system) / 1_000 - 50);
    expect(memoryOf(process.pid)?.peakBytes).toBeGreaterThan(10 * 1024 ** 2);
    expect(cpuMsOf(2 ** 30)).toBeNull();
  });
});
