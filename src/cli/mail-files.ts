import { readdir, readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { whyUnreadable } from './file-fault.ts';

export type MailFile =
  | { readonly kind: 'mail'; readonly file: string; readonly octets: Uint8Array }
  | { readonly kind: 'unreadable'; readonly file: string; readonly reason: string };

/** The mails in files, mbox files, Maildirs and standard input (`-`), in order; `file` is named as given. */
export async function* readMailFiles(files: readonly string[]): AsyncGenerator<MailFile> {
  for (const file of files) {
    try {
      yield* readOne(file);
    } catch (error) {
      yield { kind: 'unreadable', file, reason: whyUnreadable(error) };
    }
  }
}

async function* readOne(file: string): AsyncGenerator<MailFile> {
  if (file === '-') {
    yield* splitMbox(file, await buffer(process.stdin));
  } else if ((await stat(file)).isDirectory()) {
    yield* readMaildir(file);
  } else {
    yield* splitMbox(file, await readFile(file));
  }
}

/** The mails of a Maildir (`new` then `cur`), or of a folder of mails. */
async function* readMaildir(folder: string): AsyncGenerator<MailFile> {
  const entries = await readdir(folder, { withFileTypes: true });
  const boxes = entries.filter((entry) => entry.isDirectory() && /^(?:new|cur)$/.test(entry.name));
  const folders = boxes.length > 0 ? ['new', 'cur'].map((name) => join(folder, name)) : [folder];
  for (const each of folders) {
    const names = (await readdir(each, { withFileTypes: true })).filter((entry) => entry.isFile());
    for (const { name } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
      const file = join(each, name);
      yield { kind: 'mail', file, octets: await readFile(file) };
    }
  }
}

/** @see RFC 4155; a file with one mail is that mail, also behind an mbox separator */
function* splitMbox(file: string, octets: Buffer): Generator<MailFile> {
  const starts = octets.subarray(0, 5).toString('latin1') === 'From ' ? separators(octets) : [];
  if (starts.length < 2) {
    yield { kind: 'mail', file, octets };
    return;
  }
  for (const [i, start] of starts.entries()) {
    const mail = octets.subarray(start, starts[i + 1] ?? octets.length);
    yield {
      kind: 'mail',
      file,
      octets: Buffer.from(mail.toString('latin1').replace(/^>(>*From )/gm, '$1'), 'latin1'),
    };
  }
}

/** Offsets of `From ADDRESS WEEKDAY MONTH DAY …` lines at the beginning or behind an empty line. */
function separators(octets: Buffer): number[] {
  const text = octets.toString('latin1');
  const line = /(?:^|\n\r?\n)(?=From \S{1,320} {1,4}(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun) [A-Z][a-z]{2} [ \d]\d )/g;
  return [...text.matchAll(line)].map((match) => match.index + match[0].length);
}
