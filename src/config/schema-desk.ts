import { z } from 'zod';
import { assignments, impacts, priorities, tiers, urgencies } from '#domain/desk.ts';
import { address, duration, id, language, line, share, timeZone, wholeNumber } from './scalars.ts';
import { alarms, automatic, floods, loops } from './schema-automatic.ts';
import { category, runbooks } from './schema-categories.ts';
import { directory } from './schema-directory.ts';
import { extraction } from './schema-extraction.ts';
import { incidents } from './schema-incidents.ts';
import { priority } from './schema-priority.ts';
import { rules } from './schema-rules.ts';
import { similarity } from './schema-similarity.ts';

const analyst = z.strictObject({
  id: id.describe('How tickets and logs call this person. Never reuse it for another.'),
  name: line.describe('As requesters and colleagues see it.'),
  addresses: z
    .array(address)
    .min(1, { error: 'expected at least one address' })
    .describe('The first one gets the notices; the others may answer too.'),
  language: language.prefault('en').describe('The language of the mails that this person gets.'),
  languages: z
    .array(language)
    .prefault([])
    .describe('Other languages that this person writes: tickets in them come first to who does.'),
  skills: z
    .array(id)
    .prefault([])
    .describe('Categories that this person is good at: their tickets come first to who is.'),
});

const team = z.strictObject({
  id: id.describe('How categories and escalations call this team.'),
  name: line.describe('As people see it.'),
  tier: z.enum(tiers).describe('L1 answers first, L2 and L3 are specialists.'),
  members: z
    .array(analyst)
    .min(1, { error: 'expected at least one member' })
    .describe('Who gets a notice of each new ticket.'),
  notify: address.optional().describe('A list address that is told too; nobody can act from its mails.'),
  escalatesTo: id
    .optional()
    .describe('The team that gets what this one cannot solve or did not answer in time.'),
  assign: z
    .enum(assignments)
    .prefault('none')
    .describe(
      'How a ticket finds its analyst: none (all are told, one takes it), round-robin (in turn) or least-loaded (who has the fewest).',
    ),
  maxOpen: wholeNumber(1, 10_000)
    .optional()
    .describe('An analyst with so many new and open tickets is assigned no more.'),
});

const level = z.enum(priorities);
const urgencyRow = z.strictObject(
  Object.fromEntries(urgencies.map((urgency) => [urgency, level])) as Record<
    (typeof urgencies)[number],
    typeof level
  >,
);

/** The sections of the file that become `desk`. */
export const deskSections = {
  desk: z
    .strictObject({
      name: line.describe('The name of the desk, as it signs its mails.'),
      timeZone: timeZone
        .prefault('UTC')
        .describe('In which mails show a time, and rules and deadlines mean one, such as Europe/Berlin.'),
    })
    .describe('The desk itself.'),
  teams: z.array(team).min(1, { error: 'expected at least one team' }).describe('Who works here.'),
  categories: z
    .array(category)
    .min(1, { error: 'expected at least one category' })
    .describe('The kinds of trouble and wishes.'),
  runbooks,
  rules,
  directory,
  extraction,
  similarity,
  incidents,
  classifier: z
    .strictObject({
      confidence: share
        .prefault(0.6)
        .describe('How probable a category must be for a ticket to get it, from 0 to 1; 1 switches it off.'),
      afterCorrections: wholeNumber(1, 100_000)
        .or(z.literal('never'))
        .prefault(20)
        .describe('After how many corrections by analysts the next one is trained, or never.'),
    })
    .prefault({})
    .describe(
      'What says what a mail is about where no rule does; what it is not sure of gets the default category.',
    ),
  matrix: z
    .strictObject(
      Object.fromEntries(impacts.map((impact) => [impact, urgencyRow])) as Record<
        (typeof impacts)[number],
        typeof urgencyRow
      >,
    )
    .describe('The priority of a ticket by impact (rows) and urgency (columns).'),
  priority,
  firstResponse: z
    .strictObject({
      targets: z
        .strictObject({
          P1: duration('15m').describe('For priority P1.'),
          P2: duration('1h').describe('For priority P2.'),
          P3: duration('4h').describe('For priority P3.'),
          P4: duration('1d').describe('For priority P4.'),
        })
        .describe('Time until the first answer of a person, by priority; whole minutes.'),
      remindAtPercent: wholeNumber(1, 99)
        .prefault(75)
        .describe('When the team is reminded, in percent of that time.'),
    })
    .describe('What is promised to a requester.'),
  automaticMail: z
    .strictObject({
      perAddressPerHour: wholeNumber(1, 100_000)
        .prefault(10)
        .describe('How many automatic mails a user’s address gets in any 60 minutes; the rest is not sent.'),
      perAnalystPerHour: wholeNumber(1, 100_000)
        .prefault(120)
        .describe('How many notices an analyst gets in any 60 minutes; the rest comes as one mail.'),
      undeliverableFor: duration('7d')
        .prefault('7d')
        .describe(
          'How long an address that a mail could not be delivered to for good gets no automatic mail; what a person writes is sent.',
        ),
    })
    .prefault({})
    .describe('Limits against loops and floods.'),
  automatic,
  alarms,
  userDomains: z
    .array(
      z
        .string()
        .regex(/^[^\s@]{1,253}$/, { error: 'expected a domain such as example.org' })
        .transform((domain) => domain.toLowerCase()),
    )
    .prefault([])
    .describe(
      'Domains of your own users, with all below them; the domains of the mailboxes and public mail providers count too. Many senders of any other domain are taken for one.',
    ),
  loops,
  floods,
  forwarding: z
    .strictObject({
      analysts: z.boolean().prefault(true).describe('Whether analysts may.'),
      from: z
        .array(z.string().min(1))
        .prefault([])
        .describe('Others who may: addresses, or domains as @example.org.'),
    })
    .prefault({})
    .describe('Whose forwards open a ticket for the original sender.'),
  strangers: z
    .enum(['join', 'open'])
    .prefault('join')
    .describe(
      'A mail to the reply address of a ticket from somebody who is not on it: joins, or opens a linked one.',
    ),
  analysts: z
    .strictObject({
      proof: z
        .enum(['token-and-from', 'token-and-proven-from'])
        .prefault('token-and-from')
        .describe(
          'How the mail of an analyst is proven. token-and-from is weak: a From can be forged and a token forwarded; token-and-proven-from wants it signed by the domain of From as well, or that the mail host of "trust" says so.',
        ),
      tokenDays: wholeNumber(1, 365)
        .prefault(30)
        .describe("Days until the reply address of an analyst's notice expires."),
    })
    .prefault({})
    .describe('How analysts work by mail.'),
};
