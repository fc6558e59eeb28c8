import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { evaluate } from '#domain/triage/classifier/evaluation.ts';
import { predict } from '#domain/triage/classifier/model.ts';
import { encodeModel } from '#domain/triage/classifier/model-file.ts';
import { type Example, train } from '#domain/triage/classifier/train.ts';
import { corporaFolder, haveCorpora, withoutCorpora } from './corpora.ts';

const read = (name: string): readonly Example[] =>
  readFileSync(join(corporaFolder, 'tickets', name), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as Example);

test.skipIf(!haveCorpora)(
  `tickets of a real desk are told apart as well as by the best linear models${withoutCorpora}`,
  { timeout: 300_000 },
  () => {
    const model = train(read('it-service-train.jsonl'));
    const figures = evaluate(
      read('it-service-dev.jsonl').map((text) => {
        const { category, probability } = predict(model, text);
        return { expected: text.category, predicted: category, probability };
      }),
    );
    expect.soft(figures.macroF1).toBeGreaterThan(0.844);
    expect.soft(figures.accuracy).toBeGreaterThan(0.832);
    expect.soft(figures.calibrationError).toBeLessThan(0.05);
    expect.soft(figures.abstention.find(({ coverage }) => coverage === 0.9)?.accuracy).toBeGreaterThan(0.88);
    expect(encodeModel(model).length).toBeLessThan(20e6);
  },
);
