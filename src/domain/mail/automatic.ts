import type { InboundMessage } from './message.ts';
import type { Automatic } from './reading.ts';

/** How our own mail is known when it comes back. */
export interface OwnMail {
  readonly addresses: readonly string[];
}

/** Tells whether a machine sent the mail, and which kind. */
export function recogniseAutomatic(
  _message: InboundMessage,
  _own: OwnMail,
): { readonly automatic: Automatic | null; readonly because: string } {
  return { automatic: null, because: 'Automatic mail is not recognised yet.' };
}
