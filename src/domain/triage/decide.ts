import { type Desk, type DeskMailbox, findAnalyst } from '../desk.ts';
import type { Person } from '../directory/person.ts';
import { type Authentication, isProven } from '../mail/authentication.ts';
import { isOwnAddress } from '../mail/automatic/own.ts';
import type { InboundMessage, MailAddress } from '../mail/message.ts';
import type { Reading } from '../mail/reading.ts';
import { withoutMarkers } from '../mail/secrets/mask.ts';
import { ownMail } from '../own-mail.ts';
import type { Proof } from '../ticket/event.ts';
import type { Ticket } from '../ticket/ticket.ts';
import { type Alarm, decideAlarm } from './alarm.ts';
import { decideAutomatic } from './automatic.ts';
import { decideBounce, type FailedMail } from './bounce.ts';
import type { NamedModel } from './classifier/model.ts';
import { decideCommand, refuseExpired, refuseForged, refuseUnproven } from './command.ts';
import type { Decision } from './decision.ts';
import type { Resemblance } from './duplicate.ts';
import type { ThreadEvidence } from './evidence.ts';
import { extractFacts } from './extract/facts.ts';
import { type Counted, park, type Traffic } from './flood.ts';
import { isForged } from './forged.ts';
import type { OpenIncidents } from './incident/known.ts';
import { findLoop } from './loop.ts';
import { findMalware, type ScanVerdict } from './malware.ts';
import { decideOpening } from './opening.ts';
import { findUnwelcome } from './senders.ts';
import { findSpamVerdict } from './spam.ts';
import { decideSplit, type Split } from './split.ts';
import { decideThread } from './thread.ts';

/** What triage knows beside the mail itself: gathered by the worker, in the transaction that commits. */
export interface TriageFacts {
  readonly now: Date;
  readonly desk: Desk;
  /** Says what a mail is about where no rule does; null where there is none. */
  readonly classifier: NamedModel | null;
  readonly mailbox: DeskMailbox;
  readonly evidence: ThreadEvidence;
  readonly tickets: ReadonlyMap<number, Ticket>;
  /** Tickets that foreign references lead to, newest ancestor first, then those of an answer that came first. */
  readonly foreign: readonly number[];
  /** The mail of ours that this one is, or carries the marker of; null where it is neither. */
  readonly ownOutboxId: number | null;
  /** An earlier mail with the same From, Message-ID and content, or null. */
  readonly sameMailId: number | null;
  /** Who sent it, as far as it is known; null where nobody looked. */
  readonly authentication: Authentication | null;
  /** What the scanner said of it; null where none is configured. */
  readonly scan: ScanVerdict;
  /** An operator let it out of quarantine: no filter holds it back again. */
  readonly isReleased: boolean;
  /** The requester as the directory knows them: `decideStanding` says whether that counts. */
  readonly person: Person | null;
  /** Whether From is in the directory. */
  readonly isKnownPerson: boolean;
  /** The alarm that it is about, and its ticket, open or resolved a while ago only. */
  readonly alarm: Alarm | null;
  readonly alarmTicketId: number | null;
  /** With whose traffic it counts, and how much of that there was in the hour before it. */
  readonly counted: Counted;
  readonly traffic: Traffic;
  /** It waited in a flood whose sender was told already. */
  readonly isFloodAcknowledged: boolean;
  /** It was taken off a ticket; null where it never was. */
  readonly split: Split | null;
  /** The mail that the answered notice was about, where it joined its ticket; asked only for `#split`. */
  readonly noticed: { readonly inboundId: number; readonly ticketId: number } | null;
  /** What it resembles among the tickets of the last days. */
  readonly resemblance: Resemblance;
  /** The major incidents that it may report; null where there are none. */
  readonly openIncidents: OpenIncidents | null;
  /** The mail of ours that this bounce is about, or null. */
  readonly failedMail: FailedMail | null;
}

/**
 * Decides what becomes of a mail. Each step is a decision of its own; the first that applies ends it:
 * the same mail again, one that goes in circles, malware, a bounce, spam, a machine, a conversation that goes
 * on, a stranger, and else a new ticket.
 * Pure: the same mail and facts give the same decision.
 */
export function decide(reading: Reading, facts: TriageFacts): Decision {
  const from = personBehind(reading.message, facts.desk);
  if (facts.split !== null && from !== undefined) return decideSplit(reading, from, facts.split, facts);
  if (facts.sameMailId !== null)
    return { kind: 'duplicate', reason: `It is the same mail as inbound:${facts.sameMailId}.` };
  if (reading.automatic?.kind === 'own')
    return { kind: 'ignore', reason: `It is our own mail coming back. ${reading.automatic.because}` };
  if (facts.ownOutboxId !== null && reading.bounce === null)
    return { kind: 'ignore', reason: `It is our own mail coming back: outbox:${facts.ownOutboxId}.` };
  const loop = facts.isReleased ? null : findLoop(reading.message, facts.desk);
  if (loop !== null) return { kind: 'quarantine', reason: `loop: ${loop}` };
  const malware = facts.isReleased ? null : findMalware(facts.scan);
  if (malware !== null) return { kind: 'quarantine', reason: `malware: ${malware}` };
  if (reading.bounce !== null) return decideBounce(reading.bounce, facts.failedMail, facts.tickets);
  if (from === undefined || !from.address.includes('@'))
    return { kind: 'quarantine', reason: 'no-sender: it has no From address that could be answered.' };
  const spam = facts.isReleased ? null : findSpamVerdict(reading.message, facts.mailbox);
  if (spam !== null) return { kind: 'quarantine', reason: `spam: ${spam}` };
  if (facts.alarm !== null) {
    const ticket = facts.alarmTicketId === null ? undefined : facts.tickets.get(facts.alarmTicketId);
    const known = decideAlarm(facts.alarm, ticket, from, reading.message.messageId);
    if (known !== undefined) return known;
  }
  const decision = decideAutomatic(reading, from, facts) ?? decideConversation(reading, from, facts);
  return facts.isReleased ? decision : park(decision, facts.counted, facts.traffic, facts.desk);
}

/** Who wrote: From, or Reply-To where a web form puts the desk's own address into From. */
export function personBehind(message: InboundMessage, desk: Desk): MailAddress | undefined {
  const from = message.from[0] ?? message.sender[0];
  return from !== undefined && isOwnAddress(from.address, ownMail(desk))
    ? (message.replyTo[0] ?? from)
    : from;
}

function decideConversation(reading: Reading, from: MailAddress, facts: TriageFacts): Decision {
  const analyst = findAnalyst(facts.desk, from.address);
  const known = { tickets: facts.tickets, foreign: facts.foreign };
  const rules = { now: facts.now, strangers: facts.desk.strangers };
  const isAuthenticated = isProven(reading.message, from, facts.authentication);
  const thread = decideThread(facts.evidence, from, analyst, isAuthenticated, known, rules);
  switch (thread.kind) {
    case 'continues':
      return append(reading, from, thread.ticketId, thread.proof, thread.because, facts);
    case 'analyst': {
      const ticket = facts.tickets.get(thread.ticketId);
      if (ticket === undefined) throw new Error('decideThread named a ticket that it was not given');
      if (isForged(facts.authentication)) return refuseForged(reading, thread.ticketId, thread.analyst);
      if (facts.desk.analysts.proof === 'token-and-proven-from' && thread.proof !== 'token-and-proven-from')
        return refuseUnproven(reading, thread.ticketId, thread.analyst);
      return decideCommand(reading, ticket, thread.analyst, thread.proof, facts);
    }
    case 'expired':
      return refuseExpired(reading, thread.ticketId, thread.analyst);
    case 'opens': {
      const { mailbox, desk, authentication, isKnownPerson, isReleased } = facts;
      const why = findUnwelcome(from, mailbox, desk, authentication, isKnownPerson);
      if (why !== null && !isReleased) return { kind: 'quarantine', reason: `sender: ${why}` };
      return (
        appendSame(reading, from, facts) ??
        decideOpening(reading, from, thread.related, thread.because, facts)
      );
    }
    default:
      return thread satisfies never;
  }
}

/** The same trouble again, from the same sender; undefined where it is a trouble of its own. */
function appendSame(reading: Reading, from: MailAddress, facts: TriageFacts): Decision | undefined {
  const { same } = facts.resemblance;
  if (same === null || !facts.tickets.has(same.ticketId)) return undefined;
  const decision = append(reading, from, same.ticketId, 'same-trouble', same.because, facts);
  if (decision.kind !== 'append') return decision;
  const { because, isWorthTelling: confirm } = same;
  return { ...decision, event: { ...decision.event, because, confirm } };
}

function append(
  reading: Reading,
  from: MailAddress,
  ticketId: number,
  proof: Proof,
  reason: string,
  facts: TriageFacts,
): Decision {
  const ticket = facts.tickets.get(ticketId);
  const address = from.address.toLowerCase();
  const isRequester = ticket?.requester.address.toLowerCase() === address;
  const participates = ticket?.participants.includes(address) === true;
  const { reply, signature } = reading.body;
  const told = extractFacts(withoutMarkers(reply), facts.desk.extraction, withoutMarkers(signature ?? ''));
  return {
    kind: 'append',
    ticketId,
    authorRole: isRequester ? 'requester' : participates ? 'participant' : 'other',
    event: {
      type: 'message-received',
      from,
      proof,
      messageId: reading.message.messageId,
      secrets: reading.secrets,
      ...(Object.keys(told).length === 0 ? {} : { facts: told }),
    },
    reason,
  };
}
