import type { Command } from 'commander';
import type { IncidentsOptions } from '../incidents.ts';
import type { DeskOptions } from '../session.ts';
import { deskOptions } from './options.ts';

const load = () => Promise.all([import('../session.ts'), import('../incidents.ts')]);

/** Commands about troubles that many report. */
export function registerIncidents(root: Command): void {
  const group = root.command('incidents').description('major incidents: list, confirm, take a report out');
  deskOptions(group.command('list', { isDefault: true }))
    .description('list those that are proposed or open, the newest first')
    .option('--all', 'those that are over, too')
    .action(async (options: IncidentsOptions) => {
      const [{ onDesk }, command] = await load();
      process.exitCode = await onDesk(options, (session) => command.incidents(session, options));
    });
  deskOptions(group.command('confirm'))
    .description('say that what was proposed is a major incident; as #incident in an answer to the proposal')
    .argument('<number>', 'the proposal, such as FL-1042')
    .action(async (number: string, options: DeskOptions) => {
      const [{ onDesk }, command] = await load();
      process.exitCode = await onDesk(options, (session) =>
        command.incidentConfirm(session, number, options),
      );
    });
  deskOptions(group.command('remove'))
    .description('take a report out of its major incident; as #not-incident in an answer to its notice')
    .argument('<number>', 'the report, such as FL-1043')
    .action(async (number: string, options: DeskOptions) => {
      const [{ onDesk }, command] = await load();
      process.exitCode = await onDesk(options, (session) => command.incidentRemove(session, number, options));
    });
  group.alias('incident');
}
