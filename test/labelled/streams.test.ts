import { expect, test } from 'vitest';
import { describeSamples } from '#workers/incident-background.ts';
import { readStarterModel } from '#workers/starter-model.ts';
import { measureStreams, runStream } from './judge-streams.ts';
import { closingStreamSets, readStreams, readTexts, type StreamSet, streamSets } from './set.ts';

/** Only a closing run says so. */
const isClosing = process.env['FIRSTLINE_LABELLED'] === 'closing';
const isTold = isClosing || process.env['FIRSTLINE_TEST_LONG'] === '1';

/**
 * What is reached today; they only ever get better. The aims are that in 90 % of streams every incident is raised by its
 * fifth reporter, and that nothing is raised that is none. In `opened` most false alarms are the same few mails again:
 * one trouble with a VPN, and one with a printer, told in each language of somebody else's, in one morning.
 */
const floors: Partial<Record<StreamSet, { inTime: number; falseAlarms: number; strangers: number }>> = {
  open: { inTime: 26, falseAlarms: 1, strangers: 9 },
  opened: { inTime: 22, falseAlarms: 47, strangers: 189 },
  second: { inTime: 26, falseAlarms: 0, strangers: 9 },
  third: { inTime: 22, falseAlarms: 0, strangers: 11 },
  fourth: { inTime: 21, falseAlarms: 2, strangers: 22 },
  fifth: { inTime: 24, falseAlarms: 0, strangers: 3 },
  sixth: { inTime: 18, falseAlarms: 3, strangers: 32 },
  seventh: { inTime: 18, falseAlarms: 9, strangers: 39 },
  eighth: { inTime: 19, falseAlarms: 1, strangers: 21 },
  ninth: { inTime: 20, falseAlarms: 3, strangers: 39 },
};

test.for<StreamSet>(isClosing ? closingStreamSets : streamSets)(
  'a major incident is raised while few have reported it, and none where there is none (%s)',
  { timeout: 300_000 },
  async (set) => {
    const model = await readStarterModel();
    const texts = readTexts(set);
    const streams = readStreams(set);
    const samples = await describeSamples();
    const results = streams.map((stream) => runStream(stream, texts, model, samples));
    const figures = measureStreams(streams, results);
    if (isTold) console.log(set, figures);
    if (isTold && !isClosing)
      for (const { stream, kind, raisedAfter, raised } of results)
        console.log(
          stream,
          kind,
          JSON.stringify(raisedAfter),
          raised
            .map(({ about, mails }) => `${about}: ${mails.map((mail) => mail.text).join(', ')}`)
            .join(' | '),
        );
    const floor = floors[set];
    if (floor === undefined) return;
    expect.soft(figures.inTime).toBeGreaterThanOrEqual(floor.inTime);
    expect.soft(figures.falseAlarms).toBeLessThanOrEqual(floor.falseAlarms);
    expect.soft(figures.strangers).toBeLessThanOrEqual(floor.strangers);
  },
);
