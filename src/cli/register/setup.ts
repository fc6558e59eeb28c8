import type { Command } from 'commander';
import type { DoctorOptions } from '../doctor.ts';
import { deskOptions, wholeNumber } from './options.ts';

/** Commands that verify an installation. */
export function registerDoctor(root: Command): void {
  deskOptions(root.command('doctor'))
    .description(
      'look whether all that the desk needs is there: configuration, database, queue, mail servers',
    )
    .option('--send', 'send every mailbox a mail of its own; default: only those without subaddresses')
    .option('--no-send', 'send nothing')
    .option('--timeout <seconds>', 'how long to wait for a mail of its own', wholeNumber, 60)
    .action(async (options: DoctorOptions) => {
      const { doctor } = await import('../doctor.ts');
      process.exitCode = await doctor(options);
    });
}
