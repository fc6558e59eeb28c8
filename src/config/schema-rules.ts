import { z } from 'zod';
import { impacts, priorities, urgencies } from '#domain/desk.ts';
import { weekdays } from '#domain/time/zone.ts';
import { id, language, line, timeOfDay, wholeNumber } from './scalars.ts';

const patterns = z.array(z.string().min(1, { error: 'expected some text' }).max(200)).min(1, {
  error: 'expected at least one pattern',
});

const addressPatterns = z
  .array(
    z.string().regex(/^[^\s@]{0,64}@[^\s@*]{1,253}$/, {
      error: 'expected an address, or @domain, such as boss@example.org or @example.org',
    }),
  )
  .min(1, { error: 'expected at least one pattern' });

const domains = z
  .array(
    z
      .string()
      .regex(/^[^\s@*]{1,253}$/, { error: 'expected a domain such as example.org' })
      .transform((domain) => domain.toLowerCase()),
  )
  .min(1, { error: 'expected at least one domain' });

const header = z.strictObject({
  name: z
    .string()
    .regex(/^[!-9;-~]{1,100}$/, { error: 'expected the name of a header field such as X-Site' })
    .transform((name) => name.toLowerCase())
    .describe('The header field.'),
  contains: z.exactOptional(patterns).describe('Words in it; without them it is enough that it is there.'),
});

const attachments = z
  .strictObject({
    names: z.exactOptional(patterns).describe('Names of files, such as "*.xlsx".'),
    types: z.exactOptional(patterns).describe('Media types, such as "image/*".'),
    atLeast: z
      .exactOptional(wholeNumber(0, 1_000))
      .describe('How many must fit; 1 unless "atMost" is given.'),
    atMost: z.exactOptional(wholeNumber(0, 1_000)).describe('How many may fit; 0 for none.'),
  })
  .describe('How many files fit; pictures inside the text are not counted. {} is at least one of any kind.');

const time = z
  .strictObject({
    days: z
      .exactOptional(z.array(z.enum(weekdays)).min(1, { error: 'expected at least one day' }))
      .describe('Days of the week; those on which the window begins.'),
    from: z.exactOptional(timeOfDay).describe('Its first minute; midnight without it.'),
    to: z
      .exactOptional(timeOfDay)
      .describe('The first minute after it; earlier than "from": on the next day.'),
  })
  .refine(({ from, to }) => from === undefined || from !== to, {
    error: 'expected "from" and "to" to differ; neither is needed for a whole day',
  })
  .describe('When the mail came, by the clock of the desk (desk.timeZone).');

const conditions = {
  subject: z.exactOptional(patterns).describe('Words of the subject; * stands for anything within a line.'),
  text: z
    .exactOptional(patterns)
    .describe('Words of the subject or of what the user wrote; * stands for anything within a line.'),
  from: z.exactOptional(addressPatterns).describe('The sender: addresses, or @domain.'),
  domain: z.exactOptional(domains).describe('Domains of the sender, with all below them.'),
  to: z.exactOptional(addressPatterns).describe('Addresses in To, or @domain.'),
  cc: z.exactOptional(addressPatterns).describe('Addresses in Cc, or @domain.'),
  deliveredTo: z
    .exactOptional(addressPatterns)
    .describe('Addresses in Delivered-To, X-Original-To and Envelope-To, or @domain.'),
  recipients: z.exactOptional(addressPatterns).describe('Any of "to", "cc" and "deliveredTo".'),
  mailbox: z.exactOptional(patterns).describe('Ids of mailboxes.'),
  headers: z
    .exactOptional(z.array(header).min(1, { error: 'expected at least one header field' }))
    .describe('Header fields, of which one must match.'),
  language: z.exactOptional(z.array(language).min(1)).describe('Languages in which the mail may be written.'),
  attachments: z.exactOptional(attachments),
  time: z.exactOptional(time),
  vip: z.exactOptional(z.boolean()).describe('Whether the sender is a VIP.'),
  sure: z
    .exactOptional(z.boolean())
    .describe('Whether the classifier is sure what the mail is about (classifier.confidence).'),
  department: z.exactOptional(patterns).describe('Departments of the sender, by the directory.'),
  site: z.exactOptional(patterns).describe('Sites of the sender, by the directory.'),
};

const rule = z.strictObject({
  name: line.describe('Says in "explain" why a ticket was classified so.'),
  when: z
    .strictObject({
      ...conditions,
      not: z.exactOptional(z.strictObject(conditions)).describe('None of these may hold.'),
    })
    .describe('All given conditions must hold; of each list one entry must match.'),
  set: z
    .strictObject({
      category: z.exactOptional(id).describe('The category.'),
      kind: z.exactOptional(z.enum(['incident', 'service-request'])).describe('What kind of ticket.'),
      impact: z.exactOptional(z.enum(impacts)).describe('How many are affected.'),
      urgency: z.exactOptional(z.enum(urgencies)).describe('How badly work is hindered.'),
      priority: z
        .exactOptional(z.enum(priorities))
        .describe('The priority, whatever impact and urgency make.'),
      team: z.exactOptional(id).describe('Who works it first, instead of the team of the category.'),
      language: z.exactOptional(language).describe('The language in which the requester is answered.'),
      acknowledge: z.exactOptional(z.boolean()).describe('false: the requester gets no acknowledgement.'),
    })
    .describe('What a match means. What no rule sets comes from the category and the words of the mail.'),
  stop: z.boolean().prefault(false).describe('Look at no later rule once this one matched.'),
});

export const rules = z
  .array(rule)
  .prefault([])
  .describe(
    'What makes a mail belong to a category; read from the top, later matches win unless an earlier one stops.',
  );
