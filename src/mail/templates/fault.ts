import { LiquidError } from 'liquidjs';

/** What is wrong with a template, and where. */
export interface TemplateFault {
  readonly file: string;
  /** 1-based; null where the whole file or folder is meant. */
  readonly line: number | null;
  readonly column: number | null;
  readonly what: string;
}

/** A template that cannot be read or rendered. No mail text is in its message. */
export class TemplateError extends Error {
  readonly faults: readonly TemplateFault[];

  constructor(faults: readonly TemplateFault[], cause?: unknown) {
    const told = faults.map(({ file, line, column, what }) =>
      [file, line, column]
        .filter((part) => part !== null)
        .join(':')
        .concat(': ', what),
    );
    super(told.join('\n'), { cause });
    this.name = 'TemplateError';
    this.faults = faults;
  }
}

export type FileOf = (name: string | undefined, input: string) => string | undefined;

/**
 * @param fileOf turns the name by which the engine knows a file into its path
 * @param file where the error has no place of its own
 */
export function toTemplateFault(error: unknown, file: string, fileOf: FileOf): TemplateFault {
  if (!LiquidError.is(error)) {
    return { file, line: null, column: null, what: error instanceof Error ? error.message : String(error) };
  }
  const { token } = error as LiquidError;
  const [line = null, column = null] = token.getPosition();
  const cause = (error as LiquidError).originalError?.message ?? error.message;
  const what = cause
    .replace(/, (?:file|line):.*$/s, '')
    .replace(/^ENOENT: .*? "?([^"]*)"?$/, 'there is no $1');
  return { file: fileOf(token.file, token.input) ?? file, line, column, what };
}
