import { z } from 'zod';
import { secret } from './scalars.ts';

const text = z.string().min(1, { error: 'expected some text' });
const loopbackUrl = /^http:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d{1,5})?\//i;

const forPassword = {
  password: secret
    .optional()
    .describe(
      'A reference to a variable, such as IMAP_PASSWORD in $ and braces; its value comes from the environment, or from the file that IMAP_PASSWORD_FILE names.',
    ),
};

const forToken = {
  provider: z
    .enum(['microsoft365', 'gmail'])
    .optional()
    .describe('For xoauth2: whose addresses and scopes to use; without it, tokenEndpoint says where.'),
  tenant: z
    .string()
    .regex(/^[A-Za-z0-9.-]{1,253}$/, { error: 'expected the id or a domain of the tenant' })
    .optional()
    .describe("For microsoft365: the directory's (tenant's) id."),
  clientId: text.optional().describe("For xoauth2: the application's (client's) id."),
  clientSecret: secret
    .optional()
    .describe("For xoauth2: a reference to a variable with the application's secret."),
  refreshToken: secret
    .optional()
    .describe(
      'For xoauth2: a reference to a variable with the refresh token of a person who agreed; newer ones that the server hands out are kept in the database. Without it, the application logs in as itself (client credentials).',
    ),
  tokenEndpoint: z
    .url({ error: 'expected an address that begins with https://' })
    .refine((url) => url.startsWith('https://') || loopbackUrl.test(url), {
      error: 'expected an address that begins with https:// (http:// only on this machine)',
    })
    .optional()
    .describe("For xoauth2 without a provider: where tokens are handed out; overrides the provider's."),
  scope: text.optional().describe("For xoauth2: what is asked for; overrides the provider's."),
  expiresOn: z.iso
    .date({ error: 'expected a day such as 2027-03-31' })
    .optional()
    .describe(
      'For xoauth2: the day on which the client secret or the consent ends; from 14 days before, the mailbox says so.',
    ),
};

/** One object, so that faults and editors have one list of keys; which of them belong together is checked below. */
export const auth = z
  .strictObject({
    kind: z
      .enum(['password', 'xoauth2'])
      .prefault('password')
      .describe('How to log in: a password, or tokens of an authorisation server (OAuth 2).'),
    user: text.describe("The account's user name, often the mail address."),
    ...forPassword,
    ...forToken,
  })
  .superRefine((given, context) => {
    const report = (key: keyof typeof given, message: string) =>
      context.addIssue({ code: 'custom', path: [key], message, input: given[key] });
    const other = given.kind === 'password' ? forToken : forPassword;
    for (const key of Object.keys(other) as (keyof typeof given)[])
      if (given[key] !== undefined) report(key, `expected no such key with "kind: ${given.kind}"`);
    if (given.kind === 'password') {
      if (given.password === undefined) report('password', 'expected a text');
      return;
    }
    if (given.clientId === undefined) report('clientId', 'expected a text');
    if (given.provider === undefined && given.tokenEndpoint === undefined)
      report('provider', 'expected microsoft365 or gmail, or a tokenEndpoint');
    if (given.provider === 'microsoft365' && given.tenant === undefined && given.tokenEndpoint === undefined)
      report('tenant', 'expected the id of the tenant');
    if (given.provider === 'gmail' && given.refreshToken === undefined)
      report('refreshToken', 'expected a reference, as Gmail has no client credentials');
    else if (given.refreshToken === undefined && given.clientSecret === undefined)
      report('clientSecret', 'expected a reference, or a refreshToken');
  });
