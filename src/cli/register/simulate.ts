import { type Command, InvalidArgumentError } from 'commander';
import type { SimulateOptions } from '../simulate.ts';
import { deskOptions } from './options.ts';

const msPerUnit = { h: 3_600_000, d: 86_400_000, w: 7 * 86_400_000 } as const;

/** `30d`, or a day or instant in ISO 8601; a day begins at midnight UTC. */
function instant(text: string): Date {
  const ago = /^(\d{1,5})([hdw])$/.exec(text);
  if (ago !== null)
    return new Date(Date.now() - Number(ago[1]) * msPerUnit[ago[2] as keyof typeof msPerUnit]);
  const at = /^\d{4}-\d{2}-\d{2}/.test(text) ? new Date(text) : new Date(Number.NaN);
  if (Number.isNaN(at.getTime()))
    throw new InvalidArgumentError('Give a day such as 2026-10-01, or 30d ago.');
  return at;
}

/** The command that tries a configuration. */
export function registerSimulate(root: Command): void {
  deskOptions(root.command('simulate'))
    .description('say what the desk would do with mails; nothing is written, asked or sent')
    .argument('[file...]', 'mails (.eml), mbox files or Maildirs; - is standard input')
    .option(
      '--since <when>',
      "without files: the desk's own mail from then on, as 30d or 2026-10-01",
      instant,
    )
    .option('--until <when>', 'the same, up to then', instant)
    .option('--against <file>', 'only show what this other configuration would do otherwise')
    .option('--mailbox <id>', 'the mailbox that files came to; default: the first one')
    .option('--mails', 'print the mails that would be sent in full')
    .action(async (files: string[], options: SimulateOptions, command: Command) => {
      const isPast = options.since !== undefined || options.until !== undefined;
      if (files.length === 0 && !isPast) command.error('error: give files, or --since');
      if (files.length > 0 && isPast) command.error('error: give files or a span of time, not both');
      const { simulate } = await import('../simulate.ts');
      process.exitCode = await simulate(files, options);
    });
}
