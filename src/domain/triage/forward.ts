import { type Desk, findAnalyst } from '../desk.ts';
import { isOwnAddress } from '../mail/automatic/own.ts';
import type { MailAddress } from '../mail/message.ts';
import type { Forwarded, Reading } from '../mail/reading.ts';
import { ownMail } from '../own-mail.ts';
import { matchesAddress } from './pattern.ts';

/** For whom a mail opens a ticket: its sender, or the one whose mail the sender hands on. */
export type Origin =
  | { readonly kind: 'sender' }
  | {
      readonly kind: 'forwarded';
      readonly requester: MailAddress;
      readonly mail: Forwarded;
      /** A sentence for `explain`. */
      readonly because: string;
    };

/**
 * Decides whether a forward opens a ticket for the original sender: where the configuration allows this
 * forwarder to, and the forwarded mail names a person to answer who is neither the desk nor an analyst.
 * Anybody else's forward is that person's own mail: its header inside can be made up.
 */
export function decideOrigin(reading: Reading, from: MailAddress, desk: Desk): Origin {
  const mail = reading.forwarded;
  if (mail === null || !mayForward(from, desk)) return { kind: 'sender' };
  const { name, address } = mail.from;
  if (address === null || !/^[^\s@]+@[^\s@]+$/.test(address)) return { kind: 'sender' };
  if (isOwnAddress(address, ownMail(desk)) || findAnalyst(desk, address) !== undefined)
    return { kind: 'sender' };
  if (address.toLowerCase() === from.address.toLowerCase()) return { kind: 'sender' };
  return {
    kind: 'forwarded',
    requester: { name, address },
    mail,
    because: `${from.name ?? from.address} forwarded a mail of ${name ?? address}, who is the requester.`,
  };
}

function mayForward(from: MailAddress, desk: Desk): boolean {
  if (desk.forwarding.analysts && findAnalyst(desk, from.address) !== undefined) return true;
  return desk.forwarding.from.some((pattern) => matchesAddress(from.address, pattern));
}
