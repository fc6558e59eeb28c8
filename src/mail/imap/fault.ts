import { FirstlineError } from '#domain/errors.ts';

/** What a failed connection means for the health of a mailbox. */
export interface ImapFault {
  readonly health:
    | 'unreachable'
    | 'credentials-refused'
    | 'grant-expired'
    | 'folder-missing'
    | 'server-error';
  /** One line for the log, the console and the mailboxes row. */
  readonly detail: string;
}

interface Traits {
  readonly message: string;
  readonly code?: string;
  readonly authenticationFailed?: boolean;
  readonly serverResponseCode?: string;
  readonly responseStatus?: string;
  readonly responseText?: string;
  readonly reason?: string;
}

/**
 * RFC 5530: a log-in that is refused for now only is no wrong password; a server that is overloaded must not
 * look like one, or an operator changes what is right.
 */
const TEMPORARY = new Set(['UNAVAILABLE', 'LIMIT', 'INUSE', 'SERVERBUG', 'OVERQUOTA']);

export function describeImapFault(error: unknown): ImapFault {
  const traits = toTraits(error);
  const said = traits.responseText ?? traits.reason;
  const detail = `${traits.message}${said === undefined ? '' : `: ${said}`}`.slice(0, 300);
  if (error instanceof FirstlineError && error.code === 'mailbox.folder')
    return { health: 'folder-missing', detail: error.message };
  if (error instanceof FirstlineError && error.code === 'mailbox.refused')
    return { health: 'server-error', detail: error.message };
  if (error instanceof FirstlineError && error.code === 'oauth.grant-expired')
    return { health: 'grant-expired', detail: error.message };
  if (error instanceof FirstlineError && error.code === 'oauth.client-refused')
    return { health: 'credentials-refused', detail: error.message };
  if (error instanceof FirstlineError && error.code === 'oauth.unavailable')
    return { health: 'unreachable', detail: error.message };
  if (traits.authenticationFailed === true)
    return TEMPORARY.has(traits.serverResponseCode ?? '')
      ? { health: 'server-error', detail }
      : { health: 'credentials-refused', detail };
  if (traits.responseStatus === 'NO' || traits.responseStatus === 'BAD')
    return { health: 'server-error', detail };
  const code = traits.code === undefined ? '' : ` (${traits.code})`;
  return { health: 'unreachable', detail: `${detail}${code}` };
}

/** Whether the server answered, and refused; the connection can still be used. */
export function isRefusal(error: unknown): boolean {
  const { responseStatus } = toTraits(error);
  return responseStatus === 'NO' || responseStatus === 'BAD';
}

function toTraits(error: unknown): Traits {
  return error instanceof Error ? (error as Error & Traits) : { message: String(error) };
}
