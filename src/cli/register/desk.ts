import { type Command, Option } from 'commander';
import { priorities } from '#domain/desk.ts';
import { ticketStatuses } from '#domain/ticket/ticket.ts';
import type { DeskOptions } from '../session.ts';
import type { SplitOptions } from '../split.ts';
import type { TicketsOptions } from '../tickets.ts';
import { deskOptions, wholeNumber } from './options.ts';

/** Commands that show what there is, and why. */
export function registerDesk(root: Command): void {
  deskOptions(root.command('tickets'))
    .description('list tickets: by priority, then the oldest first')
    .addOption(
      new Option('--status <status>', 'only these')
        .choices([...ticketStatuses, 'unresolved', 'all'])
        .default('unresolved'),
    )
    .option('--team <id>', 'only those of a team')
    .option('--assignee <id>', 'only those of an analyst, or of "none"')
    .addOption(new Option('--priority <priority>', 'only these').choices(priorities))
    .option('--category <id>', 'only those of a category')
    .option('--requester <address>', 'only those of a requester')
    .option('--limit <number>', 'at most so many', wholeNumber, 50)
    .action(async (options: TicketsOptions) => {
      const [{ onDesk }, { tickets }] = await Promise.all([import('../session.ts'), import('../tickets.ts')]);
      process.exitCode = await onDesk(options, (session) => tickets(session, options));
    });
  deskOptions(root.command('ticket'))
    .description('show a ticket: facts, clocks, conversation, events, mails out')
    .argument('<number>', 'such as FL-1042')
    .action(async (number: string, options: DeskOptions) => {
      const [{ onDesk }, { ticket }] = await Promise.all([import('../session.ts'), import('../ticket.ts')]);
      process.exitCode = await onDesk(options, (session) => ticket(session, number, options));
    });
  deskOptions(root.command('explain'))
    .description('say why a ticket is as it is, or what became of a mail')
    .argument('<subject>', 'FL-1042, a Message-ID, inbound:12 or outbox:5')
    .action(async (subject: string, options: DeskOptions) => {
      const [{ onDesk }, { explain }] = await Promise.all([import('../session.ts'), import('../explain.ts')]);
      process.exitCode = await onDesk(options, (session) => explain(session, subject, options));
    });
  deskOptions(root.command('split'))
    .description('take a mail off the ticket that it joined: it opens one of its own')
    .argument('<mail>', 'inbound:12, or its Message-ID; "explain" of the ticket names them')
    .option('--wait', 'triage here, until it has its ticket')
    .action(async (mail: string, options: SplitOptions) => {
      const [{ onDesk }, { split }] = await Promise.all([import('../session.ts'), import('../split.ts')]);
      process.exitCode = await onDesk(options, (session) => split(session, mail, options));
    });
}
