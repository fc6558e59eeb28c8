import type { Command } from 'commander';
import type { EvaluateOptions } from '../evaluate.ts';
import type { TrainCommandOptions } from '../train.ts';

const lines = 'lines of {"text", "subject"?, "category", "lang"?}; - is standard input';

/** Commands about the classifier. */
export function registerClassifier(root: Command): void {
  root
    .command('train')
    .description('train the classifier on labelled texts')
    .argument('<file...>', lines)
    .option('--out <model>', 'where the model is written', 'classifier.model')
    .option('--json', 'print JSON')
    .action(async (files: string[], options: TrainCommandOptions) => {
      const { train } = await import('../train.ts');
      process.exitCode = await train(files, options);
    });
  root
    .command('evaluate')
    .description('train the classifier on some labelled texts, and tell how well it recognises others')
    .requiredOption('--train <file...>', lines)
    .requiredOption('--test <file...>', lines)
    .option('--json', 'print one JSON object')
    .action(async (options: EvaluateOptions) => {
      const { evaluate } = await import('../evaluate.ts');
      process.exitCode = await evaluate(options);
    });
}
