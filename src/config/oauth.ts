import type { z } from 'zod';
import type { OAuthGrant } from './config.ts';
import type { auth } from './schema-auth.ts';
import type { Secret } from './secret.ts';

type AuthSettings = z.output<typeof auth>;

interface Preset {
  readonly tokenEndpoint: string;
  /** When a person agreed (refresh token), and when the application logs in as itself. */
  readonly scope: { readonly refresh: string; readonly client: string };
}

/**
 * @see https://learn.microsoft.com/exchange/client-developer/legacy-protocols/how-to-authenticate-an-imap-pop-smtp-application-by-using-oauth
 * @see https://developers.google.com/workspace/gmail/imap/xoauth2-protocol
 */
function presetOf({ provider, tenant = 'common' }: AuthSettings): Preset | undefined {
  switch (provider) {
    case 'microsoft365':
      return {
        tokenEndpoint: `https://login.microsoftonline.com/${tenant}/oauth2/v2.0/token`,
        scope: {
          // one token for both protocols; offline_access brings the next refresh token
          refresh:
            'https://outlook.office.com/IMAP.AccessAsUser.All https://outlook.office.com/SMTP.Send offline_access',
          client: 'https://outlook.office365.com/.default',
        },
      };
    case 'gmail':
      return {
        tokenEndpoint: 'https://oauth2.googleapis.com/token',
        scope: { refresh: 'https://mail.google.com/', client: 'https://mail.google.com/' },
      };
    default:
      return provider satisfies undefined;
  }
}

/** @param settings passed the schema with `kind: xoauth2` */
export function toGrant(settings: AuthSettings, toSecret: (value: string) => Secret): OAuthGrant {
  const preset = presetOf(settings);
  const { clientSecret, refreshToken } = settings;
  const tokenEndpoint = settings.tokenEndpoint ?? preset?.tokenEndpoint;
  if (tokenEndpoint === undefined || settings.clientId === undefined)
    throw new Error('xoauth2 without an endpoint or a client passed the checks');
  return {
    tokenEndpoint,
    clientId: settings.clientId,
    clientSecret: clientSecret === undefined ? null : toSecret(clientSecret),
    refreshToken: refreshToken === undefined ? null : toSecret(refreshToken),
    scope:
      settings.scope ?? (refreshToken === undefined ? preset?.scope.client : preset?.scope.refresh) ?? null,
    endsAt: settings.expiresOn === undefined ? null : `${settings.expiresOn}T00:00:00Z`,
  };
}
