import { Command, CommanderError } from 'commander';
import type { DemoOptions } from './demo.ts';
import type { InspectFlags } from './inspect-output.ts';
import { registerBench } from './register/bench.ts';
import { registerClassifier } from './register/classifier.ts';
import { registerDesk } from './register/desk.ts';
import { registerIncidents } from './register/incidents.ts';
import { registerInbound, registerOctets, registerOutbox, registerQuarantine } from './register/mail.ts';
import { registerPeople } from './register/people.ts';
import { registerDoctor } from './register/setup.ts';
import { registerSimulate } from './register/simulate.ts';
import type { StartOptions } from './start.ts';

/** Done, failed, wrong usage or configuration. */
export const exitCode = { done: 0, failed: 1, usage: 2 } as const;

/** Runs the command line; sets the process's exit code. */
export async function run(args: readonly string[]): Promise<void> {
  try {
    await program().parseAsync([...args], { from: 'user' });
  } catch (error) {
    const missing = findMissingPackage(error);
    if (missing !== null) {
      process.stderr.write(
        `firstline: the optional package ${missing} is not installed: run "npm ci" without --omit=optional\n`,
      );
      process.exitCode = exitCode.usage;
      return;
    }
    if (!(error instanceof CommanderError)) throw error;
    // commander has told already; help and version are no mistakes
    process.exitCode = error.exitCode === 0 ? exitCode.done : exitCode.usage;
  }
}

/** The optional package that a command needs and that was left out, as from an image; else null. */
function findMissingPackage(error: unknown): string | null {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ERR_MODULE_NOT_FOUND';
  return isMissing ? (/'(hoodiecrow-imap|smtp-server)'/.exec(error.message)?.[1] ?? null) : null;
}

/** One line a command; what a command does is loaded when it is asked for, so that the others start fast. */
function program(): Command {
  const root = new Command('firstline')
    .description('A support mailbox as a service desk that is worked entirely by e-mail')
    .exitOverride()
    .showHelpAfterError('(--help shows how)')
    .showSuggestionAfterError();
  root
    .command('inspect')
    .description('show how mails would be read, one JSON object a mail; touches nothing')
    .argument('<file...>', 'mails (.eml), mbox files or Maildirs; - is standard input')
    .option('--json', 'print JSON, one object a line')
    .option('--why', 'add the reason for each decision')
    .option('--dns', 'ask the network, to check SPF, DKIM and DMARC')
    .option('--mask', 'hide passwords, codes, cards and keys, as the desk does')
    .action(async (files: string[], options: InspectFlags) => {
      const { inspect } = await import('./inspect.ts');
      process.exitCode = await inspect(files, options);
    });
  root
    .command('demo')
    .description(
      'the whole desk on this machine, with its own mail servers and sample mail; nothing to install',
    )
    .option('--once', 'end when all sample mail is handled, and print what happened')
    .option('--json', 'with --once: print one JSON object')
    .option('--port <port>', 'of the page with the mailboxes; default: any free one')
    .action(async (options: DemoOptions) => {
      const { demo } = await import('./demo.ts');
      process.exitCode = await demo(options);
    });
  root
    .command('start')
    .description('run the roles: poller, triage, outbound, clock, web; all of them by default')
    .option('--config <file>', 'default: FIRSTLINE_CONFIG, else config/firstline.yaml')
    .option('--roles <names>', 'only these, separated by commas')
    .option('--migrate', 'bring the database up to date first')
    .option('--health-port <port>', 'where health and metrics are served')
    .action(async (options: StartOptions) => {
      const { start } = await import('./start.ts');
      process.exitCode = await start(options);
    });
  root
    .command('migrate')
    .description('bring the database up to date; safe to repeat, and when many start at once')
    .option('--config <file>', 'default: FIRSTLINE_CONFIG, else config/firstline.yaml')
    .option('--json', 'print JSON')
    .action(async (options: { config?: string; json?: true }) => {
      const { migrateDatabase } = await import('./migrate.ts');
      process.exitCode = await migrateDatabase(options);
    });
  registerDoctor(root);
  registerInbound(root);
  registerDesk(root);
  registerIncidents(root);
  registerQuarantine(root);
  registerOutbox(root);
  registerOctets(root);
  registerPeople(root);
  registerSimulate(root);
  registerClassifier(root);
  registerBench(root);
  const config = root.command('config').description('check the configuration, or describe it for editors');
  config
    .command('check')
    .description('print the effective configuration with secrets masked, or all its faults')
    .argument('[file]', 'default: FIRSTLINE_CONFIG, else config/firstline.yaml')
    .option('--json', 'print JSON')
    .action(async (file: string | undefined, options: { json?: true }) => {
      const { configCheck } = await import('./config-check.ts');
      process.exitCode = configCheck(file, options);
    });
  config
    .command('schema')
    .description('print the JSON Schema of the configuration file')
    .action(async () => {
      const { configSchema } = await import('./config-schema.ts');
      process.exitCode = configSchema();
    });
  return root;
}
