import { closest, distance } from 'fastest-levenshtein';
import type { z } from 'zod';
import type { Fault } from './fault.ts';
import { secretKeys } from './substitute.ts';
import { faultAt, keyOffsetOf, offsetOf, type Path, textAt, type YamlSource } from './yaml-source.ts';

type JsonSchema = {
  description?: string;
  properties?: Record<string, JsonSchema>;
  items?: JsonSchema;
  additionalProperties?: JsonSchema | boolean;
};

/** Turns what the schema refused into faults with a place. */
export function schemaFaults(
  source: YamlSource,
  issues: readonly z.core.$ZodIssue[],
  schema: Record<string, unknown>,
): readonly Fault[] {
  return issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownKeys(schema, issue.path);
      return issue.keys.map((key) =>
        faultAt(
          source,
          keyOffsetOf(source, [...issue.path, key]),
          `unknown key "${key}"`,
          nearest(key, known, 'the known keys here are '),
        ),
      );
    }
    return [valueFault(source, issue, schema)];
  });
}

/** @returns `expected "x"` where something known is near, else the list of what is known */
export function nearest(word: string, known: readonly string[], otherwise: string): string {
  if (known.length === 0) return 'expected no key here';
  const best = closest(word, [...known]);
  const near = distance(word.toLowerCase(), best.toLowerCase()) <= Math.max(2, Math.floor(word.length / 3));
  return near ? `expected "${best}"` : otherwise + known.join(', ');
}

function valueFault(source: YamlSource, issue: z.core.$ZodIssue, schema: JsonSchema): Fault {
  const name = nameOf(issue.path);
  if (issue.code === 'invalid_key') {
    const what = `"${String(issue.path.at(-1))}" cannot be a key here`;
    return faultAt(source, keyOffsetOf(source, issue.path), what, issue.issues[0]?.message ?? issue.message);
  }
  const expected = expectation(issue);
  if (issue.input === undefined) {
    const description = schemaAt(schema, issue.path)?.description;
    const meaning = description === undefined ? '' : ` (${description})`;
    return faultAt(source, keyOffsetOf(source, issue.path), `${name} is missing`, expected + meaning);
  }
  const isSecret = secretKeys.has(String(issue.path.at(-1)));
  const shown = isSecret ? 'not usable' : show(issue.input, textAt(source, issue.path));
  return faultAt(source, offsetOf(source, issue.path), `${name} is ${shown}`, expected);
}

function expectation(issue: z.core.$ZodIssue): string {
  if (issue.message.startsWith('expected ')) return issue.message;
  if (issue.code === 'invalid_value') {
    const values = issue.values.map(String);
    if (values.length === 1) return `expected "${values[0]}"`;
    const hint = typeof issue.input === 'string' ? nearest(issue.input, values, '') : '';
    const list = `expected one of ${values.join(', ')}`;
    return hint.startsWith('expected') ? `${hint} (one of ${values.join(', ')})` : list;
  }
  if (issue.code === 'invalid_type') {
    return `expected ${typeNames[issue.expected as keyof typeof typeNames] ?? issue.expected}`;
  }
  if (issue.code === 'too_big') return `expected at most ${issue.maximum}`;
  return issue.message;
}

const typeNames = {
  string: 'a text',
  boolean: 'true or false',
  object: 'a section with keys',
  record: 'a section with keys',
  array: 'a list',
};

function nameOf(path: Path): string {
  const last = path.at(-1);
  if (last === undefined) return 'the file';
  return typeof last === 'number' ? `entry ${last + 1} of "${String(path.at(-2))}"` : `"${String(last)}"`;
}

/** @param written what stands in the file: a value that a variable brought is not shown, it may be secret */
function show(value: unknown, written: string | undefined): string {
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (value === null) return 'empty';
  if (typeof value === 'object') return 'a section';
  const text = written?.includes('${') ? written : JSON.stringify(value);
  return text.length > 60 ? `${text.slice(0, 57)}…` : text;
}

function knownKeys(schema: JsonSchema, path: Path): readonly string[] {
  return Object.keys(schemaAt(schema, path)?.properties ?? {}).filter((key) => !key.startsWith('$'));
}

function schemaAt(schema: JsonSchema, path: Path): JsonSchema | undefined {
  let at: JsonSchema | undefined = schema;
  for (const step of path) {
    const additional: JsonSchema | boolean | undefined = at?.additionalProperties;
    at =
      typeof step === 'number'
        ? at?.items
        : (at?.properties?.[String(step)] ?? (typeof additional === 'object' ? additional : undefined));
  }
  return at;
}
