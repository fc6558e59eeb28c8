import { z } from 'zod';
import { impacts, urgencies } from '#domain/desk.ts';
import { factKinds } from '#domain/triage/extract/facts.ts';
import { id, language, line } from './scalars.ts';

const question = z.strictObject({
  texts: z.record(language, line).describe('By language; en is needed.'),
  unless: z
    .array(z.enum(factKinds))
    .prefault([])
    .describe('Not asked where the mail told one of these: see "Found in the text" of firstline explain.'),
});

export const category = z.strictObject({
  id: id.describe('How rules call this category.'),
  names: z.record(language, line).describe('Its name by language, as analysts read it; en is needed.'),
  phrases: z
    .record(language, line)
    .prefault({})
    .describe(
      'The same in plain words, as it stands in "this is about …" of the acknowledgement; without a language, its name.',
    ),
  kind: z
    .enum(['incident', 'service-request'])
    .prefault('incident')
    .describe('Something broke, or something is wanted.'),
  team: id.describe('Who works it first.'),
  impact: z.enum(impacts).prefault('person').describe('How many are affected, unless a rule knows better.'),
  urgency: z
    .enum(urgencies)
    .prefault('hindered')
    .describe('How badly work is hindered, unless a rule knows better.'),
  sensitive: z
    .boolean()
    .prefault(false)
    .describe('Whether it must be proven who is asking before anything is done; the analyst is told.'),
  runbook: id
    .optional()
    .describe('The folder of "runbooks" with the analyst’s steps and what users can try themselves.'),
  slaPolicy: z.string().prefault('standard').describe('How promises are made; there is "standard" only.'),
  ask: z
    .array(question)
    .prefault([])
    .describe('What users are asked to add, in their acknowledgement; what they told is not asked.'),
});

/** The section that says where runbooks are. */
export const runbooks = z
  .strictObject({
    folder: z.string().min(1).prefault('./runbooks').describe('Relative to firstline.yaml.'),
    values: z
      .record(id, z.union([line, z.null()]))
      .prefault({})
      .describe(
        'What runbooks name in braces, such as {phone}; a line that names one without a value is left out.',
      ),
  })
  .prefault({})
  .describe('Steps for analysts, and what users can try themselves.');
