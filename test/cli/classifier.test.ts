import { mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { runFirstline } from '../support/cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'firstline-classifier-'));
afterAll(() => rmSync(folder, { recursive: true }));

const line = (category: string, text: string) => JSON.stringify({ text, category, lang: 'en' });
const texts = Array.from({ length: 8 }, (_, at) => [
  line('printing', `the printer on floor ${at} prints nothing`),
  line('password', `my password of account ${at} has expired`),
]).flat();

function file(name: string, lines: readonly string[]): string {
  const path = join(folder, name);
  writeFileSync(path, `${lines.join('\n')}\n`);
  return path;
}

test('evaluate tells its figures as one object, and wrong lines by file and line', async () => {
  const wrong = ['no JSON', '{"text": "no category"}', '{"text": " ", "category": "x"}', '[1]'];
  const train = file('train.jsonl', [...texts, '', ...wrong]);
  const other = file('test.jsonl', [line('printing', 'printer broken'), line('password', 'password lost')]);
  const { code, out, err } = await runFirstline(
    ['evaluate', '--train', train, '--test', other, '--json'],
    {},
  );
  expect(code).toBe(0);
  expect(err).toContain(`${train}:18: it is no JSON`);
  expect(err).toContain(`${train}:19: "category" is missing; the line is left out`);
  expect(err).toContain(`${train}:20: it has no words`);
  expect(err).toContain(`${train}:21: it is no JSON object`);
  expect(out.trimEnd().split('\n')).toHaveLength(1);
  const figures = JSON.parse(out) as Record<string, unknown>;
  expect(figures).toMatchObject({ accuracy: 1, macroF1: 1, trainTexts: 16, skippedLines: 4 });
  for (const key of ['calibrationError', 'trainSeconds', 'predictMs', 'modelBytes'])
    expect(figures[key]).toBeTypeOf('number');
  expect(figures['abstention']).toContainEqual({
    coverage: 0.9,
    accuracy: 1,
    confidence: expect.any(Number),
  });
});

test('train writes a model, and refuses what has nothing to tell apart', async () => {
  const model = join(folder, 'out.model');
  const { code, out } = await runFirstline(['train', file('all.jsonl', texts), '--out', model, '--json'], {});
  expect(code).toBe(0);
  expect(JSON.parse(out)).toMatchObject({ texts: 16, modelBytes: statSync(model).size });
  const one = await runFirstline(['train', file('one.jsonl', texts.slice(0, 1)), '--out', model], {});
  expect(one).toMatchObject({ code: 1, err: expect.stringContaining('at least two categories') });
  const none = await runFirstline(['train', join(folder, 'missing.jsonl'), '--out', model], {});
  expect(none).toMatchObject({
    code: 1,
    err: expect.stringContaining('missing.jsonl: there is no such file'),
  });
});

test('evaluate with only one kind of file says what it wants', async () => {
  const { code, err } = await runFirstline(['evaluate', '--test', 'x.jsonl'], {});
  expect(code).toBe(2);
  expect(err).toContain('--train');
});
