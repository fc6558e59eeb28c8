import { readDate } from '#mail/mime/date.ts';
import { readMailFiles } from '../mail-files.ts';
import type { Output } from '../output.ts';
import { oneLine } from '../text.ts';
import type { SimulatedMail } from './source.ts';

const headerBytes = 64 * 1024;

/** The mails in files, as if each had been received when its newest Received, or else its Date, says. */
export async function mailsFromFiles(
  files: readonly string[],
  mailboxId: string,
  out: Output,
  now: Date,
): Promise<{ readonly mails: readonly SimulatedMail[]; readonly unreadable: number }> {
  const mails: SimulatedMail[] = [];
  const numbers = new Map<string, number>();
  let unreadable = 0;
  for await (const item of readMailFiles(files)) {
    if (item.kind === 'unreadable') {
      unreadable += 1;
      out.tell(`firstline: ${oneLine(item.file)}: ${oneLine(item.reason)}`);
      continue;
    }
    const { file } = item;
    const octets = Buffer.from(item.octets.buffer, item.octets.byteOffset, item.octets.byteLength);
    const number = (numbers.get(file) ?? 0) + 1;
    numbers.set(file, number);
    mails.push({
      name: number === 1 ? file : `${file}#${number}`,
      receivedAt: receivedAt(octets, now),
      mailboxId,
      octets: () => Promise.resolve(octets),
      authentication: null,
      past: null,
    });
  }
  return { mails: mails.toSorted((a, b) => a.receivedAt.getTime() - b.receivedAt.getTime()), unreadable };
}

/** Nothing comes from the future. */
function receivedAt(octets: Buffer, now: Date): Date {
  const header = (octets.toString('latin1', 0, headerBytes).split(/\r?\n\r?\n/, 1)[0] ?? '').replace(
    /\r?\n[ \t]/g,
    ' ',
  );
  const received = /^received:(.{0,4000})$/im.exec(header)?.[1];
  const date = /^date:(.{0,300})$/im.exec(header)?.[1];
  const told =
    readDate(received === undefined ? null : received.slice(received.lastIndexOf(';') + 1)) ??
    readDate(date ?? null);
  return told === null || told > now ? now : told;
}
