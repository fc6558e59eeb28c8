import { readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { assemble } from './assemble.ts';
import type { Config } from './config.ts';
import { crossCheck } from './cross-checks.ts';
import { type Environment, makeEnvironment, processVariables } from './environment.ts';
import { readEnvironmentSettings } from './environment-settings.ts';
import { ConfigError, type Fault, sortFaults } from './fault.ts';
import { deepFreeze } from './freeze.ts';
import { includeFiles } from './include.ts';
import { child, entries, textOf } from './loose.ts';
import { makeJsonSchema, settingsSchema } from './schema.ts';
import { schemaFaults } from './schema-faults.ts';
import { substitute } from './substitute.ts';
import { faultAt, offsetOf, parseYaml, toValue, type YamlSource } from './yaml-source.ts';

const defaultConfigFile = 'config/firstline.yaml';

export interface LoadOptions {
  /** Default: FIRSTLINE_CONFIG, else `config/firstline.yaml` in the current folder. */
  readonly file?: string | undefined;
  /** Default: the process's variables over those of a `.env` file in the current folder. */
  readonly variables?: Readonly<Record<string, string | undefined>>;
  /** `optional` for commands that log in to no mail server: a missing secret fails only when it is used. */
  readonly secrets?: 'needed' | 'optional';
}

export type ConfigResult =
  | { readonly kind: 'valid'; readonly config: Config }
  | { readonly kind: 'faulty'; readonly faults: readonly Fault[] };

/** @returns the configuration, deeply frozen. @throws ConfigError with all faults at once */
export function loadConfig(options: LoadOptions = {}): Config {
  const result = checkConfig(options);
  if (result.kind === 'faulty') throw new ConfigError(result.faults);
  return result.config;
}

/** Like `loadConfig`, with the faults as a value. Reads files, connects to nothing. */
export function checkConfig(options: LoadOptions = {}): ConfigResult {
  const environment = makeEnvironment(options.variables ?? processVariables());
  const named = options.file ?? environment.text('FIRSTLINE_CONFIG') ?? defaultConfigFile;
  let text: string;
  try {
    text = readFileSync(named, 'utf8');
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const what = code === 'ENOENT' ? 'there is no such file' : `the file cannot be read (${code})`;
    const expected = 'expected the configuration here, or at the path given by --config or FIRSTLINE_CONFIG';
    return { kind: 'faulty', faults: [{ file: named, line: null, column: null, what, expected }] };
  }
  return parseConfig(text, named, environment, options.secrets ?? 'needed');
}

/** @param file for messages, and the start of relative paths */
export function parseConfig(
  text: string,
  file: string,
  environment: Environment,
  secrets: 'needed' | 'optional',
): ConfigResult {
  const { source: first, faults: syntax } = parseYaml(text, file);
  if (syntax.length > 0) return { kind: 'faulty', faults: sortFaults(syntax) };
  const { source, faults: misread } = includeFiles(first);
  if (misread.length > 0) return { kind: 'faulty', faults: sortFaults(misread) };
  const unresolved = substitute(source, environment, secrets);
  const { value, faults: aliases } = toValue(source);
  if (aliases.length > 0) return { kind: 'faulty', faults: sortFaults([...unresolved, ...aliases]) };
  const outside = readEnvironmentSettings(environment);
  const parsed = settingsSchema.safeParse(value, { reportInput: true });
  const refused = parsed.success ? [] : schemaFaults(source, parsed.error.issues, makeJsonSchema());
  const faults = [
    ...unresolved,
    ...crossCheck(source, value),
    ...missingFiles(source, value),
    ...outside.faults,
    // What a variable would have brought is not judged while it is missing.
    ...refused.filter((fault) => !unresolved.some((other) => isSamePlace(fault, other))),
  ];
  if (!parsed.success || faults.length > 0) return { kind: 'faulty', faults: sortFaults(faults) };
  return { kind: 'valid', config: deepFreeze(assemble(parsed.data, outside.settings, file)) };
}

/** A quoted value begins a column before the variable in it. */
function isSamePlace(value: Fault, variable: Fault): boolean {
  const distance = (variable.column ?? 0) - (value.column ?? 0);
  return value.file === variable.file && value.line === variable.line && (distance === 0 || distance === 1);
}

function missingFiles(source: YamlSource, value: unknown): readonly Fault[] {
  const folder = dirname(resolve(source.parts[0].file));
  const root = { value, path: [] };
  const mailboxes = entries(root, 'mailboxes');
  const servers = [child(root, 'smtp'), ...mailboxes.flatMap((at) => [child(at, 'imap'), child(at, 'smtp')])];
  const faults = servers.flatMap((server) => {
    const name = textOf(server, 'caFile');
    if (name === undefined || statSync(resolve(folder, name), { throwIfNoEntry: false })?.isFile()) return [];
    const what = `there is no file "${name}"`;
    return [
      faultAt(source, offsetOf(source, [...server.path, 'caFile']), what, 'expected certificates (PEM)'),
    ];
  });
  const runbooks = textOf(child(root, 'runbooks'), 'folder') ?? './runbooks';
  for (const category of entries(root, 'categories')) {
    const id = textOf(category, 'runbook');
    if (id === undefined || statSync(resolve(folder, runbooks, id), { throwIfNoEntry: false })?.isDirectory())
      continue;
    const what = `there is no runbook "${id}"`;
    const at = offsetOf(source, [...category.path, 'runbook']);
    faults.push(faultAt(source, at, what, `expected the folder ${join(runbooks, id)} with its analyst.md`));
  }
  const templates = textOf(root, 'templates') ?? './templates';
  if (!statSync(resolve(folder, templates), { throwIfNoEntry: false })?.isDirectory()) {
    const what = `there is no folder "${templates}"`;
    faults.push(
      faultAt(source, offsetOf(source, ['templates']), what, 'expected the folder with the templates'),
    );
  }
  return faults;
}

/** @returns the top-level keys of a configuration and of the files that it includes, as they are written, unchecked */
export function readUnchecked(file: string): Record<string, unknown> {
  const { source, faults } = includeFiles(parseYaml(readFileSync(file, 'utf8'), file).source);
  if (faults.length > 0) throw new ConfigError(faults);
  return (toValue(source).value ?? {}) as Record<string, unknown>;
}
