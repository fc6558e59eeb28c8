import { headerValue, type InboundMessage } from '../message.ts';
import type { Automatic } from '../reading.ts';
import { BULK_FIELDS, CARRIER_OF_ANYTHING, LIST_FIELDS, LIST_PRECEDENCE } from './header-words.ts';
import type { OwnMail } from './own.ts';

/**
 * Mailing lists and newsletters.
 *
 * A desk's own address is often a group or a distribution list, and then each user's mail carries that
 * list's fields: those say nothing about the sender.
 */
export function recogniseList(message: InboundMessage, own: OwnMail): Automatic | null {
  if (isOwnList(message, own)) return null;
  const field = message.headers.find(({ name }) => LIST_FIELDS.has(name));
  if (field !== undefined) return kind(`It carries ${field.name}, as mailing lists and newsletters do.`);
  const bulk = message.headers.find(
    ({ name, value }) => BULK_FIELDS.has(name) && !CARRIER_OF_ANYTHING.test(value.slice(-200)),
  );
  if (bulk !== undefined && message.replyTo.length === 0) {
    return kind(`It carries ${bulk.name}, as mass mailings do, and names nobody else to answer.`);
  }
  for (const name of ['precedence', 'x-precedence']) {
    const value = headerValue(message, name);
    if (value !== null && LIST_PRECEDENCE.test(value)) {
      return kind(`Its ${name} is ${value.trim().slice(0, 20)}.`);
    }
  }
  return null;
}

/** @returns true where the list that carried the mail is one of our own addresses */
function isOwnList(message: InboundMessage, own: OwnMail): boolean {
  const written = ['list-post', 'list-id', 'mailing-list', 'x-beenthere', 'x-google-group-id', 'list-help']
    .map((name) => headerValue(message, name)?.slice(0, 1000).toLowerCase() ?? '')
    .join(' ');
  return own.addresses.some((each) => {
    const address = each.toLowerCase();
    if (address === '') return false;
    return written.includes(address) || written.includes(`<${address.replace('@', '.')}>`);
  });
}

const kind = (because: string): Automatic => ({ kind: 'list', because });
