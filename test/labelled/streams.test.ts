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
 * fifth reporter, and that nothing is raised that is none. The sets up to `tenth` are lessons of the model of meanings,
 * so these figures tell whether something broke, and the last four how good it is. In `opened` and `fourteenth` most
 * false alarms are the same few mails again: a VPN and a printer that trouble one person each, in each language; and
 * four screens that flicker.
 */
const floors: Partial<Record<StreamSet, { inTime: number; falseAlarms: number; strangers: number }>> = {
  open: { inTime: 26, falseAlarms: 4, strangers: 33 },
  opened: { inTime: 26, falseAlarms: 40, strangers: 173 },
  second: { inTime: 28, falseAlarms: 0, strangers: 10 },
  third: { inTime: 24, falseAlarms: 2, strangers: 22 },
  fourth: { inTime: 28, falseAlarms: 0, strangers: 20 },
  fifth: { inTime: 28, falseAlarms: 0, strangers: 6 },
  sixth: { inTime: 28, falseAlarms: 2, strangers: 22 },
  seventh: { inTime: 28, falseAlarms: 0, strangers: 15 },
  eighth: { inTime: 28, falseAlarms: 0, strangers: 14 },
  ninth: { inTime: 28, falseAlarms: 10, strangers: 56 },
  tenth: { inTime: 28, falseAlarms: 3, strangers: 36 },
  eleventh: { inTime: 23, falseAlarms: 0, strangers: 18 },
  twelfth: { inTime: 22, falseAlarms: 10, strangers: 56 },
  thirteenth: { inTime: 25, falseAlarms: 0, strangers: 20 },
  fourteenth: { inTime: 27, falseAlarms: 27, strangers: 118 },
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
