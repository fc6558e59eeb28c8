import { execFile } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { beforeAll, describe, expect, it } from 'vitest';
import { corporaFolder, haveCorpora, withoutCorpora } from './corpora.ts';
import floors from './floors.json' with { type: 'json' };

interface Score {
  readonly files: number;
  readonly answered: number;
  readonly table: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
  readonly failures: readonly { readonly id: string }[];
}

async function score(): Promise<Score> {
  const root = fileURLToPath(new URL('../../', import.meta.url));
  // the scorer runs only under the path that Node resolves for it
  const scorer = realpathSync(join(corporaFolder, 'score.mjs'));
  const args = [scorer, '--json', '--', process.execPath, 'bin/firstline.js', 'inspect', '--json'];
  const { stdout } = await promisify(execFile)(process.execPath, args, { cwd: root, maxBuffer: 1 << 28 });
  return JSON.parse(stdout) as Score;
}

describe.skipIf(!haveCorpora)(`reading real mails${withoutCorpora}`, () => {
  let reached: Score;
  beforeAll(async () => {
    reached = await score();
  }, 300_000);

  it('answers for every mail', () => {
    expect(reached.answered).toBe(reached.files);
  });

  it.each(Object.entries(floors))('is right as often as it was about %s: %i times', (aspect, floor) => {
    const wrong = reached.failures.map(({ id }) => id).filter((id) => id.endsWith(`#${aspect}`));
    expect(reached.table[aspect]?.right, `wrong: ${wrong.join(' ')}`).toBeGreaterThanOrEqual(floor);
  });
});
