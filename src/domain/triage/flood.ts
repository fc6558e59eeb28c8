import { type Desk, findAnalyst } from '../desk.ts';
import { isOwnAddress } from '../mail/automatic/own.ts';
import type { InboundMessage } from '../mail/message.ts';
import { ownMail } from '../own-mail.ts';
import { domainOf, hasManyPeople } from './correspondent.ts';
import type { Decision } from './decision.ts';

/** How many mails came before this one within an hour, counted no further than the limits. */
export interface Traffic {
  readonly fromSender: number;
  /** 0 where the domain is one of many people. */
  readonly fromDomain: number;
}

/** Whose traffic a mail is counted with; null parts are not counted. */
export interface Counted {
  readonly sender: string | null;
  readonly domain: string | null;
}

/** A web form writes our own address into From, for everybody; an analyst's mails are work, however many. */
export function countedAs(message: InboundMessage, desk: Desk): Counted {
  const sender = message.from[0]?.address.toLowerCase() ?? '';
  if (!sender.includes('@') || isOwnAddress(sender, ownMail(desk)) || findAnalyst(desk, sender) !== undefined)
    return { sender: null, domain: null };
  const domain = domainOf(sender);
  return { sender, domain: hasManyPeople(domain, desk) ? null : domain };
}

/**
 * Parks a mail that would give somebody work while its sender, or its domain, sends a flood: it waits in quarantine,
 * unanswered, and is taken in later. What goes on in a ticket waits for its own sender's flood only: whoever holds a
 * reply token is no stranger.
 */
export function park(decision: Decision, counted: Counted, traffic: Traffic, desk: Desk): Decision {
  const { perSenderPerHour, perDomainPerHour } = desk.floods;
  if (decision.kind !== 'open' && decision.kind !== 'append') return decision;
  if (counted.sender !== null && traffic.fromSender >= perSenderPerHour)
    return parked(counted.sender, perSenderPerHour);
  if (counted.domain !== null && traffic.fromDomain >= perDomainPerHour && decision.kind === 'open')
    return parked(`@${counted.domain}`, perDomainPerHour);
  return decision;
}

const parked = (who: string, limit: number): Decision => ({
  kind: 'quarantine',
  reason: `${floodMark}more than ${limit} mails came from ${who} within an hour; it is taken in when that has calmed down.`,
});

/** What the reason of a parked mail begins with. */
export const floodMark = 'flood: ';

const batch = 10;

/**
 * How many parked mails of a sender may come in now: as many as the limits leave, a few at a time.
 *
 * @param recent mails of the last hour, those that were let out in it included
 */
export function roomAfterFlood(recent: Traffic, desk: Pick<Desk, 'floods'>): number {
  const { perSenderPerHour, perDomainPerHour } = desk.floods;
  const room = Math.min(perSenderPerHour - recent.fromSender, perDomainPerHour - recent.fromDomain, batch);
  return Math.max(0, room);
}
