import { expect, test } from 'vitest';
import { describeSamples } from '#workers/incident-background.ts';
import { readMeaningModel } from '#workers/meaning-model.ts';
import { readStarterModel } from '#workers/starter-model.ts';
import { measureStreams, runStream } from './judge-streams.ts';
import { closingStreamSets, readStreams, readTexts, type StreamSet, streamSets } from './set.ts';

/** Only a closing run says so. */
const isClosing = process.env['FIRSTLINE_LABELLED'] === 'closing';
const isTold = isClosing || process.env['FIRSTLINE_TEST_LONG'] === '1';

/**
 * What is reached today; they only ever get better. The aims are that in 90 % of streams every incident is raised by its
 * fifth reporter, and that nothing is raised that is none. The sets up to `fourteenth` are lessons of the model of
 * meanings, so these figures tell whether something broke, and the last six how good it is. In `opened` and `seventeenth`
 * most false alarms are the same few mails again, in one stream after the other: four people who cannot reach the VPN on
 * one morning were not written as an incident.
 */
const floors: Partial<Record<StreamSet, { inTime: number; falseAlarms: number; strangers: number }>> = {
  open: { inTime: 26, falseAlarms: 5, strangers: 30 },
  opened: { inTime: 25, falseAlarms: 21, strangers: 97 },
  second: { inTime: 27, falseAlarms: 0, strangers: 5 },
  third: { inTime: 24, falseAlarms: 0, strangers: 14 },
  fourth: { inTime: 28, falseAlarms: 0, strangers: 18 },
  fifth: { inTime: 28, falseAlarms: 0, strangers: 3 },
  sixth: { inTime: 27, falseAlarms: 0, strangers: 14 },
  seventh: { inTime: 28, falseAlarms: 0, strangers: 10 },
  eighth: { inTime: 28, falseAlarms: 0, strangers: 15 },
  ninth: { inTime: 27, falseAlarms: 0, strangers: 16 },
  tenth: { inTime: 28, falseAlarms: 0, strangers: 25 },
  eleventh: { inTime: 28, falseAlarms: 0, strangers: 13 },
  twelfth: { inTime: 28, falseAlarms: 0, strangers: 11 },
  thirteenth: { inTime: 28, falseAlarms: 0, strangers: 14 },
  fourteenth: { inTime: 28, falseAlarms: 0, strangers: 12 },
  fifteenth: { inTime: 24, falseAlarms: 2, strangers: 27 },
  sixteenth: { inTime: 20, falseAlarms: 1, strangers: 18 },
  seventeenth: { inTime: 28, falseAlarms: 12, strangers: 70 },
  eighteenth: { inTime: 26, falseAlarms: 1, strangers: 29 },
  nineteenth: { inTime: 26, falseAlarms: 4, strangers: 25 },
  twentieth: { inTime: 26, falseAlarms: 0, strangers: 9 },
};

test.for<StreamSet>(isClosing ? closingStreamSets : streamSets)(
  'a major incident is raised while few have reported it, and none where there is none (%s)',
  { timeout: 300_000 },
  async (set) => {
    const model = await readStarterModel();
    const texts = readTexts(set);
    const streams = readStreams(set);
    const meaning = await readMeaningModel();
    const samples = await describeSamples();
    const results = streams.map((stream) => runStream(stream, texts, model, meaning, samples));
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
