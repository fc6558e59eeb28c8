import { z } from 'zod';
import { type AutomaticPolicy, automaticPolicies } from '#domain/desk.ts';

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
