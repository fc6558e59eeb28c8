import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { readUnchecked } from '#config/load.ts';
import { type LooseRule, portableRules } from '../portable-rules.ts';

const configFolder = join(import.meta.dirname, '../../../config');

/** What of the operator's file the bench takes over. */
interface Shipped {
  readonly categories: readonly { readonly id: string }[];
  readonly rules?: readonly Partial<LooseRule>[];
  readonly priority?: object;
  readonly matrix: object;
  readonly runbooks: object;
}

/**
 * Writes the configuration that the processes of the bench run with: categories, rules and templates as shipped. Each
 * category has a team of one member, so that a mail causes one acknowledgement and one notice, and the budget of automatic
 * mail never counts thousands.
 *
 * @returns the file
 */
export async function writeBenchConfig(
  folder: string,
  servers: {
    readonly imapPort: number;
    readonly smtpPort: number;
    readonly user: string;
    /** What the SMTP server takes; default: more than the desk sends. */
    readonly mailsPerSecond?: number;
  },
): Promise<string> {
  const shipped = readUnchecked(join(configFolder, 'firstline.yaml')) as unknown as Shipped;
  const local = { host: '127.0.0.1', tls: 'none' };
  const { categories, matrix, runbooks } = shipped;
  const teams = categories.map(({ id }) => ({
    id: `team-${id}`,
    name: `Team ${id}`,
    tier: 'L1',
    members: [{ id: `analyst-${id}`, name: 'Analyst', addresses: [`${id}@desk.example`] }],
  }));
  const auth = { kind: 'password', user: servers.user, password: variable };
  const mailbox = {
    id: 'support',
    address: 'support@desk.example',
    name: 'IT Service Desk',
    separator: '+',
    defaultCategory: categories.at(-1)?.id,
    imap: { ...local, port: servers.imapPort, auth, since: 'all' },
  };
  const file = join(folder, 'bench.yaml');
  await writeFile(
    file,
    stringify(
      {
        desk: { name: 'IT Service Desk', timeZone: 'Europe/Berlin' },
        mailboxes: [mailbox],
        authentication: { verify: 'never' },
        smtp: { ...local, port: servers.smtpPort, perSecond: servers.mailsPerSecond ?? 1_000 },
        userDomains: ['company.example'],
        automaticMail: { perAddressPerHour: 1_000, perAnalystPerHour: 100_000 },
        teams,
        categories: categories.map((category) => ({ ...category, team: `team-${category.id}` })),
        rules: portableRules(shipped.rules),
        ...(shipped.priority === undefined ? {} : { priority: shipped.priority }),
        matrix,
        // Mails of the bench are alike: they are searched for major incidents and never make one. That many people write
        // while a ticket is compared, or no search would go to its end, and no trouble has so many reports.
        incidents: { reports: 300 },
        firstResponse: { targets: { P1: '1d', P2: '1d', P3: '1d', P4: '1d' } },
        templates: join(configFolder, 'templates'),
        runbooks: { ...runbooks, folder: join(configFolder, 'runbooks') },
      },
      { aliasDuplicateObjects: false },
    ),
  );
  return file;
}

export const passwordVariable = 'BENCH_PASSWORD';
const variable = `\${${passwordVariable}}`;
