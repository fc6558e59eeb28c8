import type { Config } from '#config/config.ts';
import type { ConfigResult } from '#config/load.ts';
import { type Check, fail, ok, warn } from './check.ts';

/** What the configuration itself tells: its faults, its templates, and modes that are weak by choice. */
export function checkConfiguration(result: ConfigResult): readonly Check[] {
  if (result.kind === 'faulty')
    return result.faults.map(({ file, line, column, what, expected }) =>
      fail(
        'configuration',
        [file, line, column, ` ${what}`].filter((part) => part !== null).join(':'),
        expected,
      ),
    );
  const { config } = result;
  return [
    ok('configuration', `${config.file} and the templates in ${config.templatesFolder} are without faults`),
    ...checkAnalysts(config),
    ...checkTransport(config),
  ];
}

function checkAnalysts({ desk }: Config): readonly Check[] {
  switch (desk.analysts.proof) {
    case 'token-and-from':
      return [
        warn(
          'analysts',
          'known by the token of their notice and their From address, which can be forged (analysts.proof: token-and-from)',
          'set analysts.proof to token-and-proven-from where the mail of your analysts is signed (DKIM), or your mail host says who sent it (trust)',
        ),
      ];
    case 'token-and-proven-from':
      return [ok('analysts', 'known by the token of their notice and a From address that is proven')];
    default:
      return desk.analysts.proof satisfies never;
  }
}

const loopback = /^(?:localhost|127\.\d+\.\d+\.\d+|::1)$/;

function checkTransport({ mailboxes }: Config): readonly Check[] {
  const servers = mailboxes.flatMap(({ id, imap, smtp }) => [
    { name: `${id}: IMAP`, server: imap },
    { name: `${id}: SMTP`, server: smtp },
  ]);
  return servers.flatMap(({ name, server }) => {
    if (server.tls === 'none' && !loopback.test(server.host))
      return [
        warn(name, `passwords and mails go to ${server.host} in the clear`, 'use tls: implicit or starttls'),
      ];
    if (server.tls !== 'none' && !server.rejectUnauthorized)
      return [
        warn(
          name,
          `any certificate of ${server.host} is taken`,
          'name your authority in caFile, and drop rejectUnauthorized',
        ),
      ];
    return [];
  });
}
