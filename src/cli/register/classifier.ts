import type { Command } from 'commander';
import type { DeskOptions } from '../session.ts';
import type { TrainDeskOptions } from '../train-desk.ts';
import { deskOptions } from './options.ts';

const lines = 'lines of {"text", "subject"?, "category", "lang"?}; - is standard input';

interface TrainOptions extends TrainDeskOptions {
  readonly out?: string;
}

interface EvaluateOptions extends DeskOptions {
  readonly train?: readonly string[];
  readonly test?: readonly string[];
}

/** Commands about the classifier. */
export function registerClassifier(root: Command): void {
  deskOptions(root.command('train'))
    .description('train the classifier of the desk on its own tickets and on labelled texts, which it keeps')
    .argument('[file...]', lines)
    .option('--force', 'use the new model also where it recognises less than the one before')
    .option('--out <model>', 'train on these texts alone, and write the model to this file')
    .action(async (files: string[], options: TrainOptions) => {
      if (options.out !== undefined) {
        const { trainFile } = await import('../train.ts');
        process.exitCode = await trainFile(files, { ...options, out: options.out });
        return;
      }
      const [{ onDesk }, { trainDesk }] = await Promise.all([
        import('../session.ts'),
        import('../train-desk.ts'),
      ]);
      process.exitCode = await onDesk(options, (session) => trainDesk(session, files, options));
    });
  deskOptions(root.command('evaluate'))
    .description(
      'tell how well texts are recognised that were not learnt: newest tickets of the desk, or files',
    )
    .option('--train <file...>', lines)
    .option('--test <file...>', lines)
    .action(async ({ train, test, ...options }: EvaluateOptions, command: Command) => {
      if ((train === undefined) !== (test === undefined))
        command.error(
          'error: --train and --test go together; without both, the desk looks at its own tickets',
        );
      const [{ onDesk }, { evaluateDesk, evaluateFiles }] = await Promise.all([
        import('../session.ts'),
        import('../evaluate.ts'),
      ]);
      process.exitCode =
        train === undefined || test === undefined
          ? await onDesk(options, (session) => evaluateDesk(session, options))
          : await evaluateFiles({ ...options, train, test });
    });
  const models = root.command('models').description('the classifiers that the desk has made');
  deskOptions(models.command('list', { isDefault: true }))
    .description('list them, newest first, with how well they did and which one decides')
    .action(async (options: DeskOptions) => {
      const [{ onDesk }, { modelList }] = await Promise.all([
        import('../session.ts'),
        import('../models.ts'),
      ]);
      process.exitCode = await onDesk(options, (session) => modelList(session, options));
    });
  deskOptions(models.command('use'))
    .description('let another one decide from now on')
    .argument('<model>', 'its number, or starter')
    .action(async (wanted: string, options: DeskOptions) => {
      const [{ onDesk }, { modelUse }] = await Promise.all([import('../session.ts'), import('../models.ts')]);
      process.exitCode = await onDesk(options, (session) => modelUse(session, wanted, options));
    });
}
