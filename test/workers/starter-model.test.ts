import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { predict } from '#domain/triage/classifier/model.ts';
import { encodeModel } from '#domain/triage/classifier/model-file.ts';
import { type Example, train } from '#domain/triage/classifier/train.ts';
import { readStarterModel, starterModelFile } from '#workers/starter-model.ts';

interface Text extends Example {
  readonly lang: string;
}

function read(folder: string): readonly Text[] {
  const path = join(dirname(starterModelFile), folder);
  return readdirSync(path)
    .sort()
    .flatMap((name) => readFileSync(join(path, name), 'utf8').trimEnd().split('\n'))
    .map((line) => JSON.parse(line) as Text);
}

test('the starter model is what the texts beside it make', () => {
  expect(Buffer.from(encodeModel(train(read('texts')))).equals(readFileSync(starterModelFile))).toBe(true);
});

test('the starter model knows exactly the categories of the shipped configuration', async () => {
  const config = parse(readFileSync(resolve('config/categories.yaml'), 'utf8')) as {
    categories: readonly { id: string }[];
  };
  const { model } = await readStarterModel();
  expect(model.categories).toEqual(config.categories.map(({ id }) => id).sort());
});

test('texts that it never saw are recognised in every language', async () => {
  const { model } = await readStarterModel();
  const byLanguage = Map.groupBy(read('held-back'), ({ lang }) => lang);
  expect([...byLanguage.keys()].sort()).toEqual(['de', 'en', 'es', 'fr', 'it', 'nl', 'pl', 'pt', 'ro']);
  for (const [language, texts] of byLanguage) {
    const right = texts.filter((text) => predict(model, text).category === text.category).length;
    expect.soft(right / texts.length, language).toBeGreaterThan(0.52);
  }
});
