import { z } from 'zod';
import { type AutomaticPolicy, automaticPolicies } from '#domain/desk.ts';
import { duration, wholeNumber } from './scalars.ts';

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
