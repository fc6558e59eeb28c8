import { type Command, InvalidArgumentError } from 'commander';

/** What every command takes that works on the desk's data. */
export function deskOptions(command: Command): Command {
  return command
    .option('--config <file>', 'default: FIRSTLINE_CONFIG, else config/firstline.yaml')
    .option('--json', 'print JSON');
}

export function wholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text) || Number(text) < 1)
    throw new InvalidArgumentError('It is a whole number, from 1.');
  return Number(text);
}

/** For an argument that takes several. */
export function eachWholeNumber(text: string, earlier: readonly number[] | undefined): readonly number[] {
  return [...(earlier ?? []), wholeNumber(text)];
}
