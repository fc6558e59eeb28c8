import { z } from 'zod';
import { weekdays } from '#domain/time/zone.ts';
import { language, timeOfDay } from './scalars.ts';

/** At most two gaps keep the cost of a phrase small whatever a text repeats. */
const phrases = z
  .array(
    z
      .string()
      .max(100)
      .regex(/^[\p{L}\p{M}\p{N}'’ *-]+$/u, {
        error: 'expected words, without other characters than * - and apostrophes',
      })
      .refine((text) => /^[^\s*]/.test(text) && !/^.{1,2}\*/.test(text), {
        error: 'expected three letters or more before the first *',
      })
      .refine((text) => (text.match(/ \*(?= |$)/g)?.length ?? 0) <= 2, {
        error: 'expected at most two * between words',
      }),
  )
  .prefault([]);

const dates = z
  .strictObject({
    by: phrases.describe('What stands before the time of a deadline: by, starts at.'),
    filler: phrases.describe('Words that may stand between those and the time.'),
    notDue: phrases.describe(
      'In a sentence with one of these a time is no deadline: it is past, or somebody can be reached then.',
    ),
    in: phrases.describe('What stands before a number of minutes or hours from now.'),
    minutes: phrases.describe('Minutes.'),
    hours: phrases.describe('Hours.'),
    numbers: z.record(z.string(), z.number().positive().max(100)).prefault({}).describe('Numbers as words.'),
    today: phrases.describe('Today.'),
    tomorrow: phrases.describe('Tomorrow.'),
    dayAfterTomorrow: phrases.describe('The day after tomorrow.'),
    noon: phrases.describe('Twelve o’clock.'),
    endOfDay: phrases.describe('The end of the working day.'),
    clock: phrases.describe('What stands before or after the number of an hour: o’clock, Uhr.'),
    afternoon: phrases.describe('What makes an hour one after noon: pm.'),
    weekdays: z
      .strictObject(
        Object.fromEntries(weekdays.map((day) => [day, phrases])) as Record<
          (typeof weekdays)[number],
          typeof phrases
        >,
      )
      .prefault({})
      .describe('Names of the days of the week.'),
    months: z.array(phrases).max(12).prefault([]).describe('Names of the months, from January on.'),
  })
  .prefault({})
  .describe('How the language writes until when something is needed.');

const words = z.strictObject({
  urgent: phrases.describe('Hurry is asked for: urgency one step up.'),
  relaxed: phrases.describe('There is no hurry, or work goes on: urgency one step down.'),
  stopped: phrases.describe('Work has stopped: urgency stopped.'),
  danger: phrases.describe('People or things are in danger: urgency critical.'),
  team: phrases.describe('More than one person is affected: impact team.'),
  site: phrases.describe('A whole site is affected: impact site.'),
  company: phrases.describe('The whole company is affected: impact company.'),
  ignore: phrases.describe('What contains such words and says nothing of it.'),
  not: phrases.describe(
    'Words that deny what follows: not, no. An urgent word that is denied is a relaxed one.',
  ),
  between: phrases.describe('Words that may stand between those and what they deny: not THAT urgent.'),
  asking: phrases.describe('How a question begins that asks whether it is so: is this.'),
  dates,
});

/** How impact and urgency follow from a mail, beside its category and the rules. */
export const priority = z
  .strictObject({
    vip: z
      .enum(['urgency', 'impact', 'both', 'none'])
      .prefault('both')
      .describe('What of a VIP’s ticket is raised by one step.'),
    endOfDay: timeOfDay.prefault('18:00').describe('When a day ends in which something is due.'),
    words: z
      .record(language, words)
      .prefault({})
      .describe(
        'Words of a mail that say how urgent it is and for how many, by language; read in all of them at once.',
      ),
  })
  .prefault({})
  .describe('How impact and urgency follow from a mail, beside its category and the rules.');
