import { writeFile } from 'node:fs/promises';
import { getDigest, makePostgresStore } from '#db/blobs.ts';
import type { Session } from './session.ts';

/** Writes stored octets to a file, or to standard output (`-`) unless that is a terminal. @returns the exit code */
export async function handOut(session: Session, blobId: number, file: string): Promise<number> {
  const { db, out } = session;
  const content = makePostgresStore(db).get(await getDigest(db, blobId));
  if (file !== '-') {
    await writeFile(file, content);
    out.tell(`Wrote ${file}.`);
    return 0;
  }
  if (out.isTerminal) {
    out.tell('firstline: octets can drive a terminal; name a file, or redirect the output.');
    return 2;
  }
  for await (const chunk of content) out.write(chunk);
  return 0;
}
