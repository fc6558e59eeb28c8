import type { Config } from '#config/config.ts';
import type { AccessTokens } from '#mail/oauth/access-tokens.ts';
import { loadRunbooks } from '#mail/runbooks.ts';
import { type Mailer, makeMailer } from '#mail/smtp.ts';
import { loadTemplates } from '#mail/templates.ts';
import { type OutboundDependencies, sendOutbound } from '../outbound.ts';
import type { Start, Stop } from './role.ts';

export function startOutbound({ stack, config, deps, tokens, timing }: Start): Stop {
  const outbound: OutboundDependencies = {
    ...deps,
    templates: loadTemplates(config.templatesFolder, config.timeZone, loadRunbooks(config.runbooks)),
    mailerOf: openMailers(stack, config, tokens),
    retryForMs: config.outbound.retryForMs,
    attemptLeaseMs: timing.attemptLeaseMs,
  };
  const worker = deps.queues.work('outbound', { concurrency: config.concurrency.outbound }, (id) =>
    sendOutbound(outbound, id),
  );
  return worker.close;
}

/** One pool of connections a server, shared by the mailboxes that name the same one. */
function openMailers(
  stack: AsyncDisposableStack,
  config: Config,
  tokens: AccessTokens,
): (mailboxId: string | null) => Mailer {
  const servers = new Set(config.mailboxes.map((mailbox) => mailbox.smtp));
  const byServer = new Map([...servers].map((smtp) => [smtp, stack.use(makeMailer(smtp, tokens))]));
  return (mailboxId) => {
    const connection = config.mailboxes.find((mailbox) => mailbox.id === mailboxId) ?? config.mailboxes[0];
    const mailer = connection === undefined ? undefined : byServer.get(connection.smtp);
    if (mailer === undefined) throw new Error('the configuration has no mailbox');
    return mailer;
  };
}
