import type { Desk } from './desk.ts';
import type { OwnMail } from './mail/automatic.ts';

/** How the desk's own mail is known when it comes back. */
export function ownMail(desk: Desk): OwnMail {
  return { addresses: desk.mailboxes.flatMap((mailbox) => [mailbox.address, ...mailbox.aliases]) };
}
