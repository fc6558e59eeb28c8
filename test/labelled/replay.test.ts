import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeRandom } from '#domain/seeded-random.ts';
import { describeSamples } from '#workers/incident-background.ts';
import { readMeaningModel } from '#workers/meaning-model.ts';
import { readStarterModel } from '#workers/starter-model.ts';
import { corporaFolder, haveCorpora, withoutCorpora } from '../corpus/corpora.ts';
import { makePureDesk } from './pure-desk.ts';

const isLong = process.env['FIRSTLINE_TEST_LONG'] === '1';
const count = isLong ? 10_000 : 500;
const people = 3_000;
/** Ten times a busy desk of thirty mails an hour. */
const mailsPerHour = 300;
/** What a file's texts begin with serves as the subject: the publisher joined both. */
const subjectWords = 5;

/**
 * So many tickets stand under an incident today, right or wrong; it only ever falls. The aim is that a reader would
 * not call at most one in a thousand the same trouble as the rest.
 */
const mostUnderIncidents = isLong ? 10 : 4;

test.skipIf(!haveCorpora)(
  `${count} tickets of a real desk, at ten times a busy desk’s rate, are few major incidents${withoutCorpora}`,
  { timeout: 1_200_000 },
  async () => {
    const random = makeRandom(4);
    const desk = makePureDesk(await readStarterModel(), await readMeaningModel(), await describeSamples());
    const texts = readFileSync(join(corporaFolder, 'tickets', 'it-service-train.jsonl'), 'utf8')
      .split('\n', count)
      .map((line): string => JSON.parse(line).text);
    let now = Date.UTC(2026, 8, 7, 6);
    for (const text of texts) {
      now += -Math.log(1 - random()) * (3_600_000 / mailsPerHour);
      const from = `person${Math.floor(random() * people)}@corp.example`;
      const subject = text.split(' ').slice(0, subjectWords).join(' ');
      desk.take({ from, subject, text }, new Date(now));
    }
    const raised = desk.raised();
    const under = raised.reduce((sum, { mails }) => sum + mails.length, 0);
    if (isLong) {
      console.log(`${raised.length} incidents, ${under} of ${count} tickets under one`);
      for (const [at, { because, mails }] of raised.entries())
        console.log(
          `#${at + 1} ${because}`,
          mails.map((mail) => `\n   ${mail}: ${texts[mail]?.slice(0, 160)}`).join(''),
        );
    }
    expect(under).toBeLessThanOrEqual(mostUnderIncidents);
  },
);
