import { type Command, Option } from 'commander';
import type { BenchOptions } from '../bench.ts';
import { wholeNumber } from './options.ts';

export function registerBench(root: Command): void {
  root
    .command('bench')
    .description('measure throughput, latency and cost on this machine, beside the raw limits')
    .option('--mails <number>', 'mails of the first part, as fast as it goes', wholeNumber, 1_000)
    .option('--rate <number>', 'mails a second of the second part', wholeNumber, 20)
    .option('--seconds <number>', 'how long the second part lasts', wholeNumber, 30)
    .option('--seed <number>', 'other mails for another number', wholeNumber, 1)
    .addOption(
      new Option('--backend <name>', 'of the queues; default: redis where QUEUE_URL is set').choices([
        'postgres',
        'redis',
      ]),
    )
    .option('--profile <folder>', 'leave a CPU profile of each process there')
    .option('--json', 'print JSON')
    .addHelpText(
      'after',
      '\nUses DATABASE_URL (a database is made there, and dropped) or the embedded PostgreSQL, QUEUE_URL or an own\nredis-server, Dovecot or the built-in IMAP server.',
    )
    .action(async (options: BenchOptions) => {
      const { bench } = await import('../bench.ts');
      process.exitCode = await bench(options);
    });
}
