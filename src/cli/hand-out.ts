import { writeFile } from 'node:fs/promises';
import { getDigest, makePostgresStore } from '#db/blobs.ts';
import type { Session } from './session.ts';

/**
 * Writes stored octets to a file that only its owner can read, or to standard output (`-`) unless that is a terminal.
 *
 * @param record keeps that it happens; before the first octet
 * @returns the exit code
 */
export async function handOut(
  session: Session,
  blobId: number,
  file: string,
  record: () => Promise<void>,
): Promise<number> {
  const { db, out } = session;
  if (file === '-' && out.isTerminal) {
    out.tell('firstline: octets can drive a terminal; name a file, or redirect the output.');
    return 2;
  }
  const content = makePostgresStore(db).get(await getDigest(db, blobId));
  await record();
  if (file !== '-') {
    await writeFile(file, content, { mode: 0o600 });
    out.tell(`Wrote ${file}.`);
    return 0;
  }
  for await (const chunk of content) out.write(chunk);
  return 0;
}
