import { createReadStream } from 'node:fs';
import { buffer } from 'node:stream/consumers';

/** Octets of a file, as often as they are wanted. */
type Source = () => AsyncIterable<Uint8Array>;

/**
 * A text file as it comes, in UTF-8, in UTF-16 (by its mark, or by the zeros of its first letters), or, where it is no
 * UTF-8, in Windows-1252. A file is read twice and never held; standard input (`-`) is held.
 *
 * @throws what the file system threw
 */
export async function* readText(file: string): AsyncGenerator<string> {
  const source = await open(file);
  const decoder = new TextDecoder(await findEncoding(source));
  for await (const chunk of source()) yield decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

async function open(file: string): Promise<Source> {
  if (file !== '-') return () => createReadStream(file, { highWaterMark: 1 << 20 });
  const octets = await buffer(process.stdin);
  return async function* () {
    yield octets;
  };
}

async function findEncoding(source: Source): Promise<string> {
  const strict = new TextDecoder('utf-8', { fatal: true });
  let isFirst = true;
  try {
    for await (const chunk of source()) {
      const wide = isFirst ? findUtf16(chunk) : null;
      if (wide !== null) return wide;
      isFirst = false;
      strict.decode(chunk, { stream: true });
    }
    strict.decode();
    return 'utf-8';
  } catch (error) {
    if (error instanceof TypeError) return 'windows-1252';
    throw error;
  }
}

function findUtf16([first, second, third, fourth]: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (second === 0 && fourth === 0 && first !== 0) return 'utf-16le';
  return first === 0 && third === 0 && second !== 0 ? 'utf-16be' : null;
}
