import { stringify } from 'yaml';
import type { Config } from '#config/config.ts';
import { type Fault, formatFault } from '#config/fault.ts';
import { type ConfigResult, checkConfig, type LoadOptions } from '#config/load.ts';
import { loadRunbooks, type Runbooks } from '#mail/runbooks.ts';
import { TemplateError, type TemplateFault } from '#mail/templates/fault.ts';
import { checkTemplates, loadTemplates } from '#mail/templates.ts';

/**
 * Prints the effective configuration, secrets masked, or every fault of it and of its templates.
 *
 * @returns the exit code: 2 where there are faults
 */
export function configCheck(file: string | undefined, flags: { readonly json?: true }): number {
  const result = checkEverything({ file });
  if (result.kind === 'faulty') {
    const { faults } = result;
    if (flags.json) process.stdout.write(`${JSON.stringify({ valid: false, faults })}\n`);
    else process.stderr.write(`${faults.map(formatFault).join('\n')}\n`);
    return 2;
  }
  const { config } = result;
  process.stdout.write(flags.json ? `${JSON.stringify({ valid: true, config })}\n` : tell(config));
  return 0;
}

/** Like `checkConfig`, and every template compiled and rendered with sample data. */
export function checkEverything(options: LoadOptions): ConfigResult {
  const result = checkConfig(options);
  if (result.kind === 'faulty') return result;
  // A part that several languages include fails once.
  const faults = [
    ...new Map(templateFaults(result.config).map((fault) => [formatFault(fault), fault])).values(),
  ];
  return faults.length === 0 ? result : { kind: 'faulty', faults };
}

function templateFaults(config: Config): readonly Fault[] {
  let quoted: Runbooks | undefined;
  const runbooks = faultsOf('expected a runbook as described in config/runbooks/README.md', () => {
    quoted = loadRunbooks(config.runbooks);
    return [];
  });
  const templates = faultsOf('expected a template as described in config/templates/README.md', () =>
    checkTemplates(loadTemplates(config.templatesFolder, config.timeZone, quoted)),
  );
  return [...runbooks, ...templates];
}

function faultsOf(expected: string, check: () => readonly TemplateFault[]): readonly Fault[] {
  const found = () => {
    try {
      return check();
    } catch (error) {
      if (error instanceof TemplateError) return error.faults;
      throw error;
    }
  };
  return found().map((fault) => ({ ...fault, expected }));
}

/** A secret turns itself into a mask on its way through JSON. */
function tell(config: Config): string {
  const masked: unknown = JSON.parse(JSON.stringify(config));
  return `# The effective configuration; ${config.file} is without faults.\n${stringify(masked)}`;
}
