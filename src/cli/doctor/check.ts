/** One thing that was looked at. */
export interface Check {
  /** `database`, `support: IMAP`, … */
  readonly name: string;
  readonly level: 'ok' | 'warn' | 'fail';
  /** What was found, as a sentence without its full stop. */
  readonly found: string;
  /** What to do about it; null where nothing is to be done. */
  readonly todo: string | null;
}

export const ok = (name: string, found: string): Check => ({ name, level: 'ok', found, todo: null });

export const warn = (name: string, found: string, todo: string): Check => ({
  name,
  level: 'warn',
  found,
  todo,
});

export const fail = (name: string, found: string, todo: string): Check => ({
  name,
  level: 'fail',
  found,
  todo,
});
