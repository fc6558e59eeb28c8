import { type Command, Option } from 'commander';
import type { IngestOptions } from '../ingest.ts';
import type { OctetsOptions } from '../octets.ts';
import type { OutboxListOptions } from '../outbox.ts';
import type { ListOptions } from '../quarantine.ts';
import type { ReopenOptions } from '../reopen.ts';
import type { DeskOptions } from '../session.ts';
import { deskOptions, eachWholeNumber, wholeNumber } from './options.ts';

const waits = ['--wait', 'triage here, until each mail has its outcome'] as const;

/** Commands about mails that came in. */
export function registerInbound(root: Command): void {
  deskOptions(root.command('ingest'))
    .description('take mails in from files, as if they had been received now')
    .argument('<file...>', 'mails (.eml), mbox files or Maildirs; - is standard input')
    .option('--mailbox <id>', 'the mailbox that they came to; default: the first one')
    .option(...waits)
    .action(async (files: string[], options: IngestOptions) => {
      const [{ onDesk }, { ingest }] = await Promise.all([import('../session.ts'), import('../ingest.ts')]);
      process.exitCode = await onDesk(options, (session) => ingest(session, files, options));
    });
  deskOptions(root.command('replay'))
    .description('decide about mails anew that changed nothing, as after a change of the configuration')
    .argument('<id...>', 'ids of inbound mails', eachWholeNumber)
    .option(...waits)
    .action(async (ids: number[], options: ReopenOptions) => {
      const [{ onDesk }, { replay }] = await Promise.all([import('../session.ts'), import('../reopen.ts')]);
      process.exitCode = await onDesk(options, (session) => replay(session, ids, options));
    });
}

/** The command that hands out mails as they are. */
export function registerOctets(root: Command): void {
  root
    .command('octets')
    .description('hand out a mail as it came or went, passwords and all: for named operators, and on record')
    .argument('<mail>', 'inbound:12, outbox:5 or a Message-ID')
    .requiredOption('--because <text>', 'why; kept for good')
    .option('--as <name>', 'the name in secrets.readers; default: the account that you are logged in with')
    .option('--to <file>', 'a file; - is standard output', '-')
    .option('--config <file>', 'default: FIRSTLINE_CONFIG, else config/firstline.yaml')
    .action(async (mail: string, options: OctetsOptions) => {
      const [{ onDesk }, { octets }] = await Promise.all([import('../session.ts'), import('../octets.ts')]);
      process.exitCode = await onDesk(options, (session) => octets(session, mail, options));
    });
}

/** Commands about mails that could not be handled. */
export function registerQuarantine(root: Command): void {
  const quarantine = root.command('quarantine').description('look at mails that could not be handled');
  deskOptions(quarantine.command('list', { isDefault: true }))
    .description('list them, oldest first')
    .option('--limit <number>', 'at most so many', wholeNumber, 50)
    .action(async (options: ListOptions) => {
      const [{ onDesk }, command] = await Promise.all([import('../session.ts'), import('../quarantine.ts')]);
      process.exitCode = await onDesk(options, (session) => command.quarantineList(session, options));
    });
  deskOptions(quarantine.command('show'))
    .description('show the reason and the header')
    .argument('<id>', 'the id of an inbound mail', wholeNumber)
    .action(async (id: number, options: DeskOptions) => {
      const [{ onDesk }, command] = await Promise.all([import('../session.ts'), import('../quarantine.ts')]);
      process.exitCode = await onDesk(options, (session) => command.quarantineShow(session, id, options));
    });
  deskOptions(quarantine.command('release'))
    .description('give mails a fresh triage; one that is on the mail server is fetched first')
    .argument('[id...]', 'ids of inbound mails', eachWholeNumber)
    .option('--all', 'all that are in quarantine')
    .option(...waits)
    .action(async (ids: number[] | undefined, options: ReopenOptions, command: Command) => {
      if ((ids ?? []).length === 0 && !options.all) command.error('error: give ids, or --all');
      const [{ onDesk }, { quarantineRelease }] = await Promise.all([
        import('../session.ts'),
        import('../reopen.ts'),
      ]);
      process.exitCode = await onDesk(options, (session) => quarantineRelease(session, ids ?? [], options));
    });
  deskOptions(quarantine.command('discard'))
    .description('take mails out of the quarantine for good; they are kept, and nothing follows')
    .argument('<id...>', 'ids of inbound mails', eachWholeNumber)
    .action(async (ids: number[], options: ReopenOptions) => {
      const [{ onDesk }, { quarantineDiscard }] = await Promise.all([
        import('../session.ts'),
        import('../reopen.ts'),
      ]);
      process.exitCode = await onDesk(options, (session) => quarantineDiscard(session, ids, options));
    });
}

/** Commands about mails that go out. */
export function registerOutbox(root: Command): void {
  const outbox = root.command('outbox').description('look at mails that go out, and retry them');
  const statuses = ['queued', 'held', 'sending', 'sent', 'failed', 'suppressed', 'folded', 'all'];
  deskOptions(outbox.command('list', { isDefault: true }))
    .description('list what waits, failed or was suppressed, newest first')
    .addOption(new Option('--status <status>', 'only these').choices(statuses))
    .option('--ticket <number>', 'all of one ticket')
    .option('--ambiguous', 'only those with an attempt that may have arrived all the same')
    .option('--limit <number>', 'at most so many', wholeNumber, 50)
    .action(async (options: OutboxListOptions) => {
      const [{ onDesk }, command] = await Promise.all([import('../session.ts'), import('../outbox.ts')]);
      process.exitCode = await onDesk(options, (session) => command.outboxList(session, options));
    });
  deskOptions(outbox.command('show'))
    .description('show one with its attempts')
    .argument('<id>', 'the id of an outbox row', wholeNumber)
    .action(async (id: number, options: DeskOptions) => {
      const [{ onDesk }, command] = await Promise.all([import('../session.ts'), import('../outbox.ts')]);
      process.exitCode = await onDesk(options, (session) => command.outboxShow(session, id, options));
    });
  deskOptions(outbox.command('retry'))
    .description('queue mails again that failed or were suppressed; what waits goes now')
    .argument('<id...>', 'ids of outbox rows', eachWholeNumber)
    .action(async (ids: number[], options: DeskOptions) => {
      const [{ onDesk }, command] = await Promise.all([import('../session.ts'), import('../outbox.ts')]);
      process.exitCode = await onDesk(options, (session) => command.outboxRetry(session, ids, options));
    });
}
