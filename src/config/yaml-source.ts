import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  parseDocument,
  visit,
} from 'yaml';
import type { Fault } from './fault.ts';

export type Path = readonly PropertyKey[];

/** One YAML text that remembers where everything stands. */
export interface YamlPart {
  readonly file: string;
  readonly text: string;
  readonly document: Document;
  readonly lines: LineCounter;
  /** Where its offsets begin among those of all parts. */
  readonly base: number;
}

/** A configuration in one or more files, each with top-level keys of its own; the first part is the file itself. */
export interface YamlSource {
  readonly parts: readonly [YamlPart, ...YamlPart[]];
}

/** @returns the source, and the faults of its syntax; with faults, the document is not to be used */
export function parseYaml(text: string, file: string): { source: YamlSource; faults: readonly Fault[] } {
  const document = parseDocument(text, { prettyErrors: false });
  const source: YamlSource = { parts: [{ file, text, document, lines: countLines(text), base: 0 }] };
  // After the first error that breaks the structure the parser guesses, and all further ones are noise.
  const found = [...document.errors, ...document.warnings].sort((a, b) => a.pos[0] - b.pos[0]);
  const broken = found.findIndex((error) => error.code !== 'DUPLICATE_KEY');
  const told = broken < 0 ? found : found.slice(0, broken + 1);
  const faults = told.map((error) =>
    faultAt(
      source,
      error.pos[0],
      `this is not YAML: ${lowerFirst(error.message)}`,
      'expected valid YAML 1.2',
    ),
  );
  return { source, faults };
}

/** @returns one source whose first part is `source`'s, with the parts of the others behind it */
export function joinSources(source: YamlSource, others: readonly YamlSource[]): YamlSource {
  const parts: [YamlPart, ...YamlPart[]] = [source.parts[0]];
  for (const part of [...source.parts.slice(1), ...others.flatMap((other) => other.parts)]) {
    const last = parts.at(-1) ?? part;
    parts.push({ ...part, base: last.base + last.text.length + 1 });
  }
  return { parts };
}

/** Counted here, since the parser's own count misses lines inside a scalar that it gives up. */
function countLines(text: string): LineCounter {
  const lines = new LineCounter();
  lines.addNewLine(0);
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1);
  return lines;
}

/** @returns the content as plain values, or the faults that keep it from becoming one */
export function toValue(source: YamlSource): { value: unknown; faults: readonly Fault[] } {
  const results = source.parts.map(toValueOfPart);
  const faults = results.flatMap((result) => result.faults);
  if (faults.length > 0) return { value: undefined, faults };
  const values = results.map((result) => result.value);
  // one file that is no map stays what it is, for the schema to refuse
  return { value: values.length === 1 ? values[0] : Object.assign({}, ...values), faults };
}

function toValueOfPart(part: YamlPart): { value: unknown; faults: readonly Fault[] } {
  const faults: Fault[] = [];
  visit(part.document, {
    Alias(_key, alias) {
      if (alias.resolve(part.document) !== undefined) return;
      const what = `there is no anchor "&${alias.source}" above this alias`;
      const expected = `expected "*${alias.source}" in quotes, where it is meant as text`;
      faults.push(faultIn(part, alias.range?.[0] ?? 0, what, expected));
    },
  });
  if (faults.length > 0) return { value: undefined, faults };
  try {
    return { value: part.document.toJS({ maxAliasCount: 1_000 }), faults };
  } catch (error) {
    const what = `this cannot be read: ${lowerFirst((error as Error).message)}`;
    return { value: undefined, faults: [faultIn(part, 0, what, 'expected fewer aliases')] };
  }
}

/** @param offset in all parts, as `offsetOf` gives it */
export function faultAt(source: YamlSource, offset: number, what: string, expected: string): Fault {
  const part = source.parts.findLast(({ base }) => base <= offset) ?? source.parts[0];
  return faultIn(part, offset - part.base, what, expected);
}

/** @param offset in this part's own text */
export function faultIn(part: YamlPart, offset: number, what: string, expected: string): Fault {
  const { line, col } = part.lines.linePos(offset);
  return { file: part.file, line, column: col, what, expected };
}

/** The place of a value; of the nearest thing around it where it is missing. */
export function offsetOf(source: YamlSource, path: Path): number {
  return locate(source, path).value;
}

/** The place of a key, or of a list's entry. */
export function keyOffsetOf(source: YamlSource, path: Path): number {
  return locate(source, path).key;
}

/** @returns a scalar as it stands in the file, or undefined where there is none */
export function textAt(source: YamlSource, path: Path): string | undefined {
  const { node } = locate(source, path);
  return isScalar(node) ? node.source : undefined;
}

interface Place {
  readonly node: Node | null;
  readonly key: number;
  readonly value: number;
}

function locate(source: YamlSource, path: Path): Place {
  const part = source.parts.find((candidate) => candidate.document.has(path[0])) ?? source.parts[0];
  const root = part.document.contents;
  const start = part.base + (root?.range?.[0] ?? 0);
  const offset = (node: Node | null) => (node?.range ? part.base + node.range[0] : undefined);
  let place: Place = { node: root, key: start, value: start };
  for (const step of path) {
    const node = isAlias(place.node) ? place.node.resolve(part.document) : place.node;
    if (isMap(node)) {
      const pair = node.items.find((item) => (isScalar(item.key) ? item.key.value : item.key) === step);
      // A key that is missing: point at the key of the map that lacks it.
      if (pair === undefined) return { node: null, key: place.key, value: place.key };
      const value = pair.value as Node | null;
      const key = offset(pair.key as Node | null) ?? place.key;
      place = { node: value, key, value: offset(value) ?? key };
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) {
      const item = node.items[Number(step)] as Node;
      const at = offset(item) ?? place.value;
      place = { node: item, key: at, value: at };
    } else return { ...place, node: null };
  }
  return place;
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1);
}
