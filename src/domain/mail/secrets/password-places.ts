import { isPassword } from './password-value.ts';
import { passwordWords, shortPasswordWords } from './password-words.ts';
import { literally, type Secret } from './secret.ts';

const longestCell = 60;
const longestTable = 200;
const longestLine = 2_000;

/**
 * Passwords in the column of a table whose heading says so; cells stand between `|` or tabs.
 *
 * @param own further words for a password
 */
export function makeTableFinder(own: readonly string[]): (text: string) => Iterable<Secret> {
  const words = [...passwordWords, ...shortPasswordWords, ...literally(own)].join('|');
  const heading = new RegExp(`^(?:\\p{L}{1,20} )?(?:${words})$`, 'iu');
  return (text) => findInTables(text, heading);
}

function* findInTables(text: string, heading: RegExp): Generator<Secret> {
  let column: { readonly index: number; readonly separator: string; rows: number } | undefined;
  let start = 0;
  for (const line of text.split('\n')) {
    const lineStart = start;
    start += line.length + 1;
    const separator = line.includes('|') ? '|' : '\t';
    if (line.length > longestLine || !line.includes(separator)) {
      column = undefined;
      continue;
    }
    const cells = line.split(separator);
    const index = cells.findIndex((cell) => cell.length <= longestCell && heading.test(cell.trim()));
    if (index >= 0) {
      column = { index, separator, rows: 0 };
      continue;
    }
    if (column === undefined || column.separator !== separator || column.rows >= longestTable) continue;
    column.rows += 1;
    const cell = cells[column.index];
    const value = cell?.trim() ?? '';
    if (cell === undefined || !isPassword(value, '', 'assigned', false)) continue;
    const before = cells.slice(0, column.index).reduce((sum, each) => sum + each.length + 1, 0);
    const at = lineStart + before + cell.indexOf(value);
    yield { kind: 'password', start: at, end: at + value.length };
  }
}

const userInfo = /(?<![a-z\d])[a-z][a-z\d+.-]{1,20}:\/\/[^\s:@/]{1,100}:(?<secret>[^\s@/]{1,200})@/dgi;

/** `scheme://user:password@host`. @see RFC 3986 §3.2.1 */
export function* findInUrls(text: string): Generator<Secret> {
  for (const match of text.matchAll(userInfo)) {
    const at = match.indices?.groups?.['secret'];
    if (at !== undefined && !match.groups?.['secret']?.startsWith('['))
      yield { kind: 'password', start: at[0], end: at[1] };
  }
}
