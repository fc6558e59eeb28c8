/** A line of a file, without its end; the first one has number 1. */
export interface TextLine {
  readonly number: number;
  readonly text: string;
}

/** Splits text, as it comes in, at line feeds; a carriage return before one goes with it. */
export async function* splitLines(chunks: AsyncIterable<string>): AsyncGenerator<TextLine> {
  let rest = '';
  let number = 0;
  for await (const chunk of chunks) {
    const lines = `${rest}${chunk}`.split('\n');
    rest = lines.pop() ?? '';
    for (const text of lines) {
      number += 1;
      yield { number, text: text.endsWith('\r') ? text.slice(0, -1) : text };
    }
  }
  if (rest !== '') yield { number: number + 1, text: rest };
}
