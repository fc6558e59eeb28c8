/** Where a command says something; tests give their own. */
export interface Output {
  /** Standard output: the data that was asked for. */
  write(text: string | Uint8Array): void;
  /** Standard error: one line beside the data. */
  tell(line: string): void;
  /** A line on standard error that is written over, on a terminal only; an empty one clears it. */
  progress(line: string): void;
  /** Whether standard output is a terminal. */
  readonly isTerminal: boolean;
  /** Its width. */
  readonly columns: number;
}

const clearLine = '\r\u001b[2K';

/**
 * The process's own output. A reader that goes away (`| head`) ends it quietly.
 *
 * @param onGone instead of that, for what has something to put away first
 */
export function makeOutput(onGone: () => void = () => process.exit(0)): Output {
  const { stdout, stderr } = process;
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
    onGone();
  });
  return {
    write: (text) => void stdout.write(text),
    tell: (line) => void stderr.write(`${line}\n`),
    progress: (line) => {
      if (stderr.isTTY) stderr.write(`${clearLine}${line}`);
    },
    isTerminal: stdout.isTTY === true,
    columns: stdout.columns ?? 80,
  };
}

/** One object or array on one line; instants as ISO 8601. */
export function writeJson(out: Output, value: unknown): void {
  out.write(`${JSON.stringify(value)}\n`);
}

/** Says why nothing was done. @returns the exit code 1 */
export function refuse(out: Output, sentence: string): 1 {
  out.tell(`firstline: ${sentence}`);
  return 1;
}
