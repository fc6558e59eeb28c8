import { reasonOf } from './session.ts';

const known: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EISDIR: 'it is a folder',
  ENOTDIR: 'there is no such folder',
  EACCES: 'this account may not read it',
};

/** Why a file that was named on the command line cannot be read, for whoever named it. */
export function whyUnreadable(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return known[code] ?? reasonOf(error);
}
