import { z } from 'zod';
import { impacts, urgencies } from '#domain/desk.ts';
import { duration, id, share, wholeNumber } from './scalars.ts';

const reports = () => wholeNumber(2, 10_000);

const ofCategory = z
  .strictObject({
    reports: reports().optional().describe('How many different people must report it.'),
    never: z
      .boolean()
      .prefault(false)
      .describe(
        'Its mails look alike and are no trouble that many have, such as forms; those that tell a fault count all the same.',
      ),
  })
  .describe('What is different in one category.');

/** When many report the same trouble. */
export const incidents = z
  .strictObject({
    mode: z
      .enum(['propose', 'open', 'off'])
      .prefault('propose')
      .describe(
        'propose: the incident manager and the team are asked; open: it is a major incident at once; off: nobody looks.',
      ),
    window: duration('2h')
      .prefault('2h')
      .describe('Reports of the same trouble within this time count together.'),
    reports: reports()
      .prefault(3)
      .describe(
        'How many different people must report it; one more where 180 tickets or more come in the window, two from 540 on, and so on.',
      ),
    chance: share
      .prefault(0.05)
      .describe(
        'How likely chance alone may make a new ticket and others look like one trouble, from 0 to 1; smaller asks for more in common.',
      ),
    timesUsual: wholeNumber(0, 100)
      .prefault(4)
      .describe(
        'Where the same is reported every day, it must be so many times as many as usual; 0: what is usual does not matter.',
      ),
    manager: id
      .optional()
      .describe('The analyst who runs major incidents; without it, the first of the team.'),
    team: id
      .optional()
      .describe('The team that works them; without it, the one above the team of the reports.'),
    impact: z.enum(impacts).prefault('team').describe('Its impact, at least.'),
    urgency: z.enum(urgencies).prefault('stopped').describe('Its urgency, at least.'),
    siteFrom: reports().prefault(10).describe('From so many reports on, its impact is at least a site.'),
    companyFrom: reports().prefault(50).describe('From so many reports on, its impact is the company.'),
    tellFrom: reports()
      .prefault(10)
      .describe('At so many reports, and each time that they have doubled, whoever works it is told.'),
    resolveReports: z
      .boolean()
      .prefault(true)
      .describe('Whether its reports are resolved with it; a reporter for whom it is not solved answers.'),
    categories: z.record(id, ofCategory).prefault({}).describe('What is different, by category.'),
  })
  .prefault({})
  .describe('When the reports of many people become one major incident, and who is told.');
