import { z } from 'zod';
import { type AutomaticPolicy, automaticPolicies } from '#domain/desk.ts';
import { duration, line, wholeNumber } from './scalars.ts';

const policy = (preset: AutomaticPolicy, what: string) =>
  z.enum(automaticPolicies).prefault(preset).describe(what);

/** What the mail of machines causes where it belongs to no ticket. */
export const automatic = z
  .strictObject({
    'auto-reply': policy('record', 'Any other answer of a machine.'),
    'out-of-office': policy('record', 'Somebody is away.'),
    challenge: policy('record', 'A filter that asks us to prove that we are people.'),
    delay: policy('record', 'A mail server that is still trying.'),
    'feedback-report': policy('record', 'A mail of ours was called spam (ARF).'),
    receipt: policy('record', 'A mail of ours was read or deleted unread (MDN).'),
    calendar: policy('record', 'An invitation, or an answer to one.'),
    list: policy('ignore', 'Newsletters and mailing lists.'),
    monitoring: policy('open', 'Alarms of systems that watch others.'),
  })
  .prefault({})
  .describe(
    'What the mail of a machine causes that belongs to no ticket: record, ignore or open (a ticket). None is ever answered.',
  );

export const loops = z
  .strictObject({
    maxHops: wholeNumber(10, 1000)
      .prefault(50)
      .describe('Mail servers that a mail may have passed; with more it waits in quarantine.'),
    maxExchanges: wholeNumber(1, 1000)
      .prefault(3)
      .describe('Automatic mails of ours that a sender may answer as a machine does before it gets no more.'),
    answeredWithin: duration('2m')
      .prefault('2m')
      .describe('A new mail this soon after an automatic mail of ours counts as the answer of a machine.'),
  })
  .prefault({})
  .describe('Against machines that answer each other for ever.');

export const floods = z
  .strictObject({
    perSenderPerHour: wholeNumber(1, 1_000_000)
      .prefault(60)
      .describe('Mails that one sender may send in any 60 minutes; the rest is parked in quarantine.'),
    perDomainPerHour: wholeNumber(1, 1_000_000)
      .prefault(300)
      .describe('The same for all senders of a domain that is none of userDomains.'),
  })
  .prefault({})
  .describe(
    'What is parked comes in bit by bit once the sender has calmed down, or by "quarantine release".',
  );

const subjects = z.array(line.max(200)).min(1, { error: 'expected at least one subject' });

const alarmRule = z.strictObject({
  name: line.describe('The monitoring system, as "explain" calls it.'),
  from: z
    .array(z.string().regex(/^[^\s@]{0,64}@[^\s@*]{1,253}$/, { error: 'expected an address, or @domain' }))
    .prefault([])
    .describe('Its addresses, or @domain; without, whatever is recognised as a monitoring system.'),
  problem: subjects.describe('Whole subjects of an alarm; {alarm} is its name, {any} is anything.'),
  recovery: subjects.describe('Whole subjects of its end; {alarm} must be the same name.'),
  header: z
    .string()
    .regex(/^[!-9;-~]{1,100}$/, { error: 'expected the name of a header field' })
    .transform((name) => name.toLowerCase())
    .optional()
    .describe('The header field whose value names the alarm, instead of {alarm}.'),
});

export const alarms = z
  .strictObject({
    rules: z.array(alarmRule).prefault([]).describe('Read from the top; the first that matches counts.'),
    reopenWithin: duration('1d')
      .prefault('1d')
      .describe('An alarm that comes back this soon after its end opens its ticket again.'),
  })
  .prefault({})
  .describe('How the mails of one alarm fold into one ticket, which its end resolves.');
