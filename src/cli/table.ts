import Table from 'cli-table3';
import type { Output } from './output.ts';
import { oneLine } from './text.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'right';
  /** Gives way where a terminal is too narrow; one column of a table. */
  readonly gives?: true;
  /** Left out where a terminal is too narrow. */
  readonly drops?: true;
}

type Cells = readonly (string | number | null)[];

/** A table on a terminal; aligned text without lines and without cuts in a pipe. Ends in a line end. */
export function formatTable(out: Output, columns: readonly Column[], rows: readonly Cells[]): string {
  const cells = rows.map((row) => row.map((cell) => oneLine(String(cell ?? '-')) || '-'));
  return out.isTerminal ? boxed(out.columns, columns, cells) : plain(columns, cells);
}

/** What the giving column keeps before others are dropped. */
const leastRoom = 24;

function boxed(width: number, columns: readonly Column[], cells: readonly (readonly string[])[]): string {
  const natural = columns.map((column, at) =>
    Math.max(column.title.length, ...cells.map((row) => row[at]?.length ?? 0)),
  );
  const giving = columns.findIndex((column) => column.gives);
  const others = natural.reduce((sum, each, at) => (at === giving ? sum : sum + each + 2), 0);
  const room = Math.max(14, width - others - columns.length - 1);
  const dropping = columns.findIndex((column) => column.drops);
  if (giving >= 0 && dropping >= 0 && width - others - columns.length - 1 < leastRoom)
    return boxed(
      width,
      columns.toSpliced(dropping, 1),
      cells.map((row) => row.toSpliced(dropping, 1)),
    );
  const tooWide = giving >= 0 && (natural[giving] ?? 0) + 2 > room;
  const table = new Table({
    ...base(columns),
    ...(tooWide ? { colWidths: columns.map((_, at) => (at === giving ? room : null)) } : {}),
  });
  table.push(...cells.map((row) => [...row]));
  return `${table.toString()}\n`;
}

const noLines = Object.fromEntries(
  [
    'top,top-mid,top-left,top-right,bottom,bottom-mid,bottom-left,bottom-right',
    'left,left-mid,mid,mid-mid,right,right-mid,middle',
  ]
    .flatMap((names) => names.split(','))
    .map((name) => [name, '']),
);

function plain(columns: readonly Column[], cells: readonly (readonly string[])[]): string {
  const table = new Table({
    ...base(columns),
    chars: noLines,
    style: { head: [], border: [], 'padding-left': 0, 'padding-right': 2, compact: true },
  });
  table.push(...cells.map((row) => [...row]));
  return `${table.toString().replace(/ +$/gm, '')}\n`;
}

function base(columns: readonly Column[]) {
  return {
    head: columns.map((column) => column.title),
    colAligns: columns.map((column) => column.align ?? ('left' as const)),
    style: { head: [], border: [], compact: true },
  };
}

/** `Name   value` lines, aligned; pairs without a value are left out. */
export function formatFacts(pairs: readonly (readonly [string, string | null | undefined])[]): string {
  const shown = pairs.filter(([, value]) => value !== null && value !== undefined && value !== '');
  const width = Math.max(...shown.map(([name]) => name.length)) + 2;
  return shown.map(([name, value]) => `${name.padEnd(width)}${value}\n`).join('');
}
