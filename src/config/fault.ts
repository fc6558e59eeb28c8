/** One thing that is wrong with the configuration. */
export interface Fault {
  /** A path, or `environment`. */
  readonly file: string;
  /** 1-based; null where the fault has no place in a text, as in the environment. */
  readonly line: number | null;
  readonly column: number | null;
  /** What is wrong. */
  readonly what: string;
  /** What is expected instead. */
  readonly expected: string;
}

/** @returns `file:line:column: what is wrong, what is expected` */
export function formatFault(fault: Fault): string {
  const place = [fault.file, fault.line, fault.column].filter((part) => part !== null).join(':');
  return `${place}: ${fault.what}, ${fault.expected}`;
}

/** The configuration cannot be used; tells all faults at once. The command line exits 2 on it. */
export class ConfigError extends Error {
  readonly code = 'config-invalid';
  readonly retry = 'never';
  readonly faults: readonly Fault[];

  constructor(faults: readonly Fault[]) {
    super(faults.map(formatFault).join('\n'));
    this.name = 'ConfigError';
    this.faults = faults;
  }
}

/** In the order of the file, each once; faults of one place keep the order in which they were found. */
export function sortFaults(faults: readonly Fault[]): readonly Fault[] {
  // what an anchor names is judged at each alias
  const told = new Map(faults.map((fault) => [formatFault(fault), fault]));
  return [...told.values()].sort(
    (a, b) =>
      a.file.localeCompare(b.file) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0),
  );
}
