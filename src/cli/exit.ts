import { ConfigError } from '#config/fault.ts';
import { FirstlineError } from '#domain/errors.ts';
import { TemplateError } from '#mail/templates/fault.ts';

/** What an operator has to put right before it can work: exit code 2. Anything else that fails is 1. */
const forOperator: ReadonlySet<string> = new Set([
  'database.behind',
  'database.ahead',
  'queue.address',
  'embedded.busy',
  'embedded.version',
  'embedded.missing',
  'embedded.unreachable',
]);

/**
 * Tells on standard error why a command ended, in one sentence where the reason is known.
 *
 * @returns the exit code
 */
export function tellFailure(error: unknown): 1 | 2 {
  if (error instanceof ConfigError || error instanceof TemplateError) return tell(error.message, 2);
  if (error instanceof FirstlineError)
    return tell(`firstline: ${error.message}`, forOperator.has(error.code) ? 2 : 1);
  return tell(`firstline: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`, 1);
}

function tell<Code extends 1 | 2>(text: string, code: Code): Code {
  process.stderr.write(`${text}\n`);
  return code;
}
