import { type Command, Option } from 'commander';
import type { ImportOptions } from '../people/import.ts';
import type { ListOptions } from '../people/list.ts';
import type { SetOptions } from '../people/set.ts';
import type { DeskOptions } from '../session.ts';
import { deskOptions, wholeNumber } from './options.ts';

/** The directory: who the people are. */
export function registerPeople(root: Command): void {
  const people = root.command('people').description('the directory: who the people are whom the desk serves');
  deskOptions(people.command('import'))
    .description('make the directory what exports say: CSV or LDIF; safe to repeat')
    .argument('<file...>', 'exports of Entra ID, Active Directory, LDAP or an HR system; - is standard input')
    .option('--source <name>', 'which directory it is: each one is kept apart', 'directory')
    .addOption(
      new Option('--format <format>', 'default: as the name or the first line tells').choices([
        'csv',
        'ldif',
      ]),
    )
    .option('--remove-missing', 'whoever of the same source is not in the files has left; their tickets stay')
    .option('--force', 'with --remove-missing: even where that is more than half')
    .option('--dry-run', 'say what would happen, and change nothing')
    .action(async (files: string[], options: ImportOptions) => {
      const [{ onDesk }, { importPeople }] = await Promise.all([
        import('../session.ts'),
        import('../people/import.ts'),
      ]);
      process.exitCode = await onDesk(options, (session) => importPeople(session, files, options));
    });
  deskOptions(people.command('list'))
    .description('list the directory')
    .option('--vip', 'only those whom it marks as VIP')
    .option('--site <site>', 'only those of a site')
    .option('--search <text>', 'part of a name, address, department or title')
    .option('--left', 'those who have left too')
    .option('--limit <number>', 'at most so many', wholeNumber, 50)
    .action(async (options: ListOptions) => {
      const [{ onDesk }, { listDirectory }] = await Promise.all([
        import('../session.ts'),
        import('../people/list.ts'),
      ]);
      process.exitCode = await onDesk(options, (session) => listDirectory(session, options));
    });
  deskOptions(people.command('show'))
    .description('show a person: what is known, from where, and their tickets')
    .argument('<address>', 'any of their addresses')
    .action(async (address: string, options: DeskOptions) => {
      const [{ onDesk }, { showPerson }] = await Promise.all([
        import('../session.ts'),
        import('../people/show.ts'),
      ]);
      process.exitCode = await onDesk(options, (session) => showPerson(session, address, options));
    });
  deskOptions(people.command('set'))
    .description('set what no import changes any more; adds who is not there yet')
    .argument('<address>', 'any of their addresses')
    .option('--vip', 'a VIP')
    .option('--no-vip', 'no VIP')
    .option('--name <name>')
    .option('--title <title>')
    .option('--department <department>')
    .option('--site <site>')
    .option('--language <code>', 'such as de; an empty value is none, here and above')
    .option('--phone <number>')
    .option('--as-imported', 'let the next import set again what was set by hand')
    .action(async (address: string, options: SetOptions) => {
      const [{ onDesk }, { setPerson }] = await Promise.all([
        import('../session.ts'),
        import('../people/set.ts'),
      ]);
      process.exitCode = await onDesk(options, (session) => setPerson(session, address, options));
    });
}
