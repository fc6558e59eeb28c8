import type { Config } from '#config/config.ts';
import { makeScanner } from '#mail/clamd.ts';
import { type Check, fail, ok } from './check.ts';

/** Whether the virus scanner answers, where one is configured: while it does not, no mail is handled. */
export async function checkScanner({ clamd }: Config): Promise<readonly Check[]> {
  if (clamd === null) return [];
  const { address } = clamd;
  const where = 'path' in address ? address.path : `${address.host}:${address.port}`;
  const scan = await makeScanner(clamd).scan(Buffer.from('firstline'));
  return scan.kind === 'clean'
    ? [ok('virus scanner', `clamd answers at ${where}`)]
    : [
        fail(
          'virus scanner',
          `clamd at ${where}: ${scan.kind === 'away' ? scan.reason : scan.kind}`,
          'start clamd, or put the "clamd" section right: all mail waits until it answers',
        ),
      ];
}
