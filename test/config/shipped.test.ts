import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { checkEverything } from '#cli/config-check.ts';
import { schemaText } from '#cli/config-schema.ts';
import { loadConfig } from '#config/load.ts';
import { makeJsonSchema } from '#config/schema.ts';
import { secretKeys } from '#config/substitute.ts';
import { loadRunbooks } from '#mail/runbooks.ts';

const file = 'config/firstline.yaml';
const variables = { IMAP_PASSWORD: 'x', SMTP_PASSWORD: 'y' };

interface Described {
  readonly description?: string;
  readonly writeOnly?: boolean;
  readonly properties?: Record<string, Described>;
  readonly items?: Described;
}

/** Each key of the schema with the names of the keys above it. */
function keysOf(schema: Described, above = ''): { path: string; key: string; described: Described }[] {
  const own = Object.entries(schema.properties ?? {}).flatMap(([key, described]) => [
    { path: `${above}${key}`, key, described },
    ...keysOf(described, `${above}${key}.`),
  ]);
  return schema.items === undefined ? own : [...own, ...keysOf(schema.items, above)];
}

const keys = keysOf(makeJsonSchema() as Described).filter(({ key }) => !key.startsWith('$'));

test('the configuration that is shipped needs two passwords and nothing else', () => {
  expect(checkEverything({ file, variables })).toMatchObject({ kind: 'valid' });
  const without = checkEverything({ file, variables: {} });
  expect(without.kind === 'faulty' ? without.faults.map((fault) => fault.what) : []).toEqual([
    'the variable IMAP_PASSWORD is not set',
    'the variable SMTP_PASSWORD is not set',
  ]);
});

test('the schema that is shipped is current: firstline config schema > config/firstline.schema.json', () => {
  expect(readFileSync('config/firstline.schema.json', 'utf8')).toBe(schemaText());
});

test('editors find the schema by the first line', () => {
  const [first] = readFileSync(file, 'utf8').split('\n');
  expect(first).toBe('# yaml-language-server: $schema=./firstline.schema.json');
});

test('every key is described in the schema, and stands in the files that are shipped', () => {
  const files = [
    file,
    'config/categories.yaml',
    'config/rules.yaml',
    'config/extraction.yaml',
    'config/priority.yaml',
  ];
  const text = files.map((name) => readFileSync(name, 'utf8')).join('\n');
  const matrixOrTarget = /^(matrix|firstResponse\.targets)\./;
  expect(keys.filter(({ path, described }) => !described.description && !matrixOrTarget.test(path))).toEqual(
    [],
  );
  expect(
    keys.filter(({ key }) => !new RegExp(`[ {#]${key}:`).test(` ${text.replaceAll('\n', ' ')}`)),
  ).toEqual([]);
});

test('every secret of the schema is refused when it is written out', () => {
  const secrets = keys.filter(({ described }) => described.writeOnly).map(({ key }) => key);
  expect(new Set(secrets)).toEqual(secretKeys);
});

const languages = ['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro'];
const config = loadConfig({ file, variables });
const { categories } = config.desk;

test.each(categories.map((category) => [category.id, category] as const))(
  'users and analysts read of %s in nine languages, and it has a runbook',
  (_id, { names, phrases, ask, runbook }) => {
    for (const texts of [names, phrases, ...ask.map((question) => question.texts)]) {
      expect(Object.keys(texts).sort()).toEqual(languages);
      expect(texts['fr'], 'French has a no-break space there').not.toMatch(/ [:;?!]/);
    }
    expect(runbook).not.toBeNull();
  },
);

test('a runbook that tells users something tells it in nine languages', () => {
  const runbooks = loadRunbooks(config.runbooks);
  expect([...runbooks.keys()].sort()).toEqual(categories.map(({ runbook }) => runbook).sort());
  const told = [...runbooks.values()].map((runbook) => [...runbook.public.keys()].sort());
  expect(told.filter((each) => each.length > 0).length).toBeGreaterThanOrEqual(9);
  for (const each of told) if (each.length > 0) expect(each).toEqual(languages);
});
