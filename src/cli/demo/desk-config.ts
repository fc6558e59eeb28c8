import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse, stringify } from 'yaml';
import type { Config } from '#config/config.ts';
import { processVariables } from '#config/environment.ts';
import { loadConfig, readUnchecked } from '#config/load.ts';
import { type LooseRule, portableRules } from '../portable-rules.ts';

const configFolder = join(import.meta.dirname, '../../../config');

interface Loose {
  teams?: { id?: unknown }[];
  mailboxes?: { defaultCategory?: unknown }[];
  categories?: { id?: unknown; team?: unknown }[];
  runbooks?: Record<string, unknown>;
  rules?: readonly Partial<LooseRule>[];
  [key: string]: unknown;
}

export interface DemoServers {
  readonly imapPort: number;
  readonly smtpPort: number;
  readonly password: string;
}

/**
 * The demo's configuration: the operator's file, with the parts of `config/demo.yaml` in their place, read by the
 * same loader as any. What names a team or a mailbox of the operator's is turned to those of the demo.
 *
 * @param folder where the file is written and the database will live
 * @throws ConfigError
 */
export async function loadDemoConfig(folder: string, servers: DemoServers): Promise<Config> {
  const own = readUnchecked(join(configFolder, 'firstline.yaml')) as Loose;
  const demo = parse(await readFile(join(configFolder, 'demo.yaml'), 'utf8')) as Loose;
  const merged: Loose = { ...own, ...demo, templates: join(configFolder, 'templates') };
  merged.runbooks = { ...merged.runbooks, folder: join(configFolder, 'runbooks') };
  delete merged['analysts'];
  delete merged['include'];
  adaptCategories(merged);
  const file = join(folder, 'demo.yaml');
  await writeFile(file, withPorts(stringify(merged), servers));
  return withShortPromise(
    loadConfig({
      file,
      variables: {
        DEMO_PASSWORD: servers.password,
        FIRSTLINE_DATA: folder,
        LOG_LEVEL: processVariables()['LOG_LEVEL'],
      },
    }),
  );
}

/** The ports stand in the file, so that every command can read it. */
function withPorts(file: string, { imapPort, smtpPort }: DemoServers): string {
  return file
    .replace(/\$\{DEMO_IMAP_PORT\}/, String(imapPort))
    .replace(/\$\{DEMO_SMTP_PORT\}/, String(smtpPort));
}

/**
 * So short for P1 that a reminder and a missed promise are seen while one looks on; no file may say so. Between the
 * two lie two ticks of the clock, or the reminder would be left out as too late.
 */
function withShortPromise(config: Config): Config {
  const { firstResponse } = config.desk;
  return {
    ...config,
    desk: {
      ...config.desk,
      firstResponse: { minutes: { ...firstResponse.minutes, P1: 18 / 60 }, remindAtPercent: 40 },
    },
  };
}

function adaptCategories(config: Loose): void {
  const teams = new Set(config.teams?.map((team) => team.id));
  const [firstTeam] = teams;
  for (const category of config.categories ?? []) if (!teams.has(category.team)) category.team = firstTeam;
  const ids = config.categories?.map((category) => category.id) ?? [];
  for (const mailbox of config.mailboxes ?? [])
    if (!ids.includes(mailbox.defaultCategory)) mailbox.defaultCategory = ids.at(-1);
  config.rules = portableRules(config.rules);
}
