/** A line of text and the mark that held where it began. */
export interface MarkedLine<Mark> {
  readonly text: string;
  readonly mark: Mark | null;
}

const QUOTES_SHOWN = 9;
const INDENTS_SHOWN = 8;
const BLANKS_SHOWN = 2;

/**
 * Sets running text into lines: collapses white space, joins the cells of a row, puts `>` before quotes and
 * bullets before items. Breaks are kept back until text follows, so that none stands at the ends.
 */
export function makeLineWriter<Mark>() {
  const lines: MarkedLine<Mark>[] = [];
  let line = '';
  let empty = true;
  let ended = false;
  let blanks = 0;
  let space = false;
  let cell = false;
  let rowAt = 0;
  let bullet = '';
  let mark: Mark | null = null;
  let lineMark: Mark | null = null;
  let quotes = 0;
  /** How deep the last line stood: blank lines between two depths belong to the outer. */
  let lastQuotes = 0;
  let indent = 0;

  const flush = (): void => {
    const depth = empty ? Math.min(quotes, lastQuotes) : quotes;
    const quote = '>'.repeat(Math.min(depth, QUOTES_SHOWN));
    if (!empty) lastQuotes = quotes;
    const text = line.trimEnd();
    lines.push({ text: quote && text ? `${quote} ${text}` : quote || text, mark: empty ? mark : lineMark });
    line = '';
    empty = true;
    ended = false;
    space = false;
    cell = false;
  };
  const begin = (): void => {
    for (blanks = Math.min(blanks, lines.length > 0 ? BLANKS_SHOWN : 0); blanks > 0; blanks -= 1) flush();
    if (rowAt < 0) rowAt = lines.length;
    line = '  '.repeat(Math.min(indent, INDENTS_SHOWN)) + bullet;
    bullet = '';
    empty = false;
    ended = false;
    lineMark = mark;
  };
  const write = (text: string): void => {
    if (ended && !empty) flush();
    if (empty) begin();
    else if (cell) line += ' | ';
    else if (space) line += ' ';
    cell = false;
    space = false;
    line += text;
  };

  return {
    lines,
    /** Ends the line that has text; at least `extra` blank lines stand before what follows. */
    endLine(extra: number): void {
      if (cell) return;
      ended = true;
      blanks = Math.max(blanks, extra);
    },
    /** A line break that the sender made: two of them are a blank line. */
    hardBreak(): void {
      if (empty) blanks += 1;
      else {
        if (ended) blanks += 1;
        flush();
      }
    },
    /** Running text: any white space is one space. */
    write(text: string): void {
      const words = text.replace(/[ \t\r\n\f]+/g, ' ');
      if (words.startsWith(' ')) space = true;
      const core = words.trim();
      if (core === '') return;
      write(core);
      space = words.endsWith(' ');
    },
    /** Preformatted text. */
    writeRaw(text: string): void {
      for (const [at, part] of text.split(/\r\n|\r|\n/).entries()) {
        if (at > 0) this.hardBreak();
        if (part !== '') write(part);
      }
    },
    startRow(): void {
      if (!empty) flush();
      rowAt = -1;
    },
    /** What follows stands on the same line, if the row has only one so far. */
    endCell(): void {
      ended = empty || lines.length > rowAt;
      if (ended) return;
      blanks = 0;
      cell = true;
    },
    endRow(): void {
      cell = false;
      ended = true;
    },
    setMark(next: Mark | null): void {
      if (ended && !empty) flush();
      mark = next;
    },
    setBullet(next: string): void {
      bullet = next;
    },
    setIndent(next: number): void {
      indent = next;
    },
    setQuotes(next: number): void {
      if (!empty) flush();
      quotes = next;
    },
    finish(): readonly MarkedLine<Mark>[] {
      if (!empty) flush();
      return lines;
    },
  };
}

export type LineWriter<Mark> = ReturnType<typeof makeLineWriter<Mark>>;
