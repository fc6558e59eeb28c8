import { expect, test } from 'vitest';
import { describeSamples } from '#workers/incident-background.ts';
import { readStarterModel } from '#workers/starter-model.ts';
import { measureStreams, runStream } from './judge-streams.ts';
import { type Half, readStreams, readTexts } from './set.ts';

/** Only a closing run says `sealed`. */
const asked = process.env['FIRSTLINE_LABELLED'];
const half: Half = asked === 'sealed' || asked === 'second' ? asked : 'open';
const isTold = process.env['FIRSTLINE_TEST_LONG'] === '1';

/**
 * What is reached today on the sets that are developed on; they only ever get better. The aims are that in 90 % of
 * streams every incident is raised by its fifth reporter, and that nothing is raised that is none.
 */
const floors = {
  open: { inTime: 21, falseAlarms: 0, strangers: 11 },
  second: { inTime: 21, falseAlarms: 0, strangers: 12 },
};

test(`a major incident is raised while few have reported it, and none where there is none (${half} half)`, {
  timeout: 300_000,
}, async () => {
  const model = await readStarterModel();
  const texts = readTexts(half);
  const streams = readStreams(half);
  const samples = await describeSamples();
  const results = streams.map((stream) => runStream(stream, texts, model, samples));
  const figures = measureStreams(streams, results);
  if (isTold || half !== 'open') console.log(figures);
  if (isTold && half !== 'sealed') {
    for (const { stream, kind, raisedAfter, raised } of results)
      console.log(
        stream,
        kind,
        JSON.stringify(raisedAfter),
        raised
          .map(({ about, mails }) => `${about}: ${mails.map((mail) => mail.text).join(', ')}`)
          .join(' | '),
      );
  }
  if (half === 'sealed') return;
  const reached = floors[half];
  expect.soft(figures.inTime).toBeGreaterThanOrEqual(reached.inTime);
  expect.soft(figures.falseAlarms).toBeLessThanOrEqual(reached.falseAlarms);
  expect.soft(figures.strangers).toBeLessThanOrEqual(reached.strangers);
});
