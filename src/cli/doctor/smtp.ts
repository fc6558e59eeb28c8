import type { MailboxConnection } from '#config/config.ts';
import type { AccessTokens } from '#mail/oauth/access-tokens.ts';
import { judgeSendError, makeMailer } from '#mail/smtp.ts';
import { type Check, fail, ok } from './check.ts';
import { checkGrantEnd, describeGrantFailure, refusedTodo } from './grant.ts';

/** Connects and logs in. */
export async function checkSmtp(
  { id, smtp }: MailboxConnection,
  tokens: AccessTokens,
): Promise<readonly Check[]> {
  const name = `${id}: SMTP`;
  const at = `${smtp.host}:${smtp.port}`;
  try {
    await using mailer = makeMailer(smtp, tokens);
    await mailer.verify();
    const as = smtp.auth === null ? 'takes mail without a log-in' : `log-in of ${smtp.auth.user} works`;
    const works = ok(name, `${at}: ${as} (TLS: ${smtp.tls})`);
    return smtp.auth === null ? [works] : [works, ...(await checkGrantEnd(name, smtp.auth, tokens))];
  } catch (error) {
    const ofGrant = describeGrantFailure(name, error);
    if (ofGrant !== undefined) return [ofGrant];
    const { detail } = judgeSendError(error);
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === 'EAUTH')
      return [
        fail(
          name,
          `${at} refuses the log-in: ${detail}`,
          smtp.auth?.kind === 'xoauth2' ? refusedTodo(smtp.auth) : 'check smtp.auth.user and the password',
        ),
      ];
    if (/certificate|self.signed|altname/i.test(detail))
      return [
        fail(
          name,
          `the certificate of ${at} is not trusted: ${detail}`,
          'name your authority in caFile, or correct host',
        ),
      ];
    return [
      fail(name, `${at} cannot be used: ${detail}`, 'check host, port and tls, and the firewall between'),
    ];
  }
}
