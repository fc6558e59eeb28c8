import { type Desk, type DeskMailbox, findAnalyst } from '../desk.ts';
import { type Authentication, domainOf } from '../mail/authentication.ts';
import type { MailAddress } from '../mail/message.ts';
import { isForged } from './forged.ts';

/**
 * Says why somebody may not open a ticket in this mailbox. Answers to the desk are not asked: their token
 * lets them in. A From that is proven to be false is nobody's whom we know.
 *
 * @param isKnown whether the address is in the directory
 * @returns a sentence, or null where the sender may
 */
export function findUnwelcome(
  from: MailAddress,
  mailbox: DeskMailbox,
  desk: Desk,
  authentication: Authentication | null,
  isKnown: boolean,
): string | null {
  if (mailbox.senders === 'anyone') return null;
  const forged = isForged(authentication);
  if (!forged && (findAnalyst(desk, from.address) !== undefined || isListed(from, mailbox, isKnown)))
    return null;
  const who = mailbox.senders === 'directory' ? 'people of the directory' : 'its sender domains';
  return forged
    ? `The mailbox takes mail of ${who} only, and DMARC says that From is forged.`
    : `The mailbox takes mail of ${who} only.`;
}

function isListed({ address }: MailAddress, mailbox: DeskMailbox, isKnown: boolean): boolean {
  if (mailbox.senders === 'directory') return isKnown;
  const domain = domainOf(address);
  return mailbox.senderDomains.some((listed) => domain === listed || domain?.endsWith(`.${listed}`) === true);
}
