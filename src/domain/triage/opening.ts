import { type Desk, findTeam } from '../desk.ts';
import { decideStanding, type Standing } from '../directory/standing.ts';
import type { MailAddress } from '../mail/message.ts';
import type { Reading } from '../mail/reading.ts';
import { withoutMarkers } from '../mail/secrets/mask.ts';
import { ownMail } from '../own-mail.ts';
import type { Opened } from '../ticket/event.ts';
import { noSubject, ticketNumber } from '../ticket/ticket.ts';
import { classify } from './classify.ts';
import type { TriageFacts } from './decide.ts';
import type { Decision } from './decision.ts';
import { deliveredTo } from './evidence.ts';
import { extractFacts } from './extract/facts.ts';
import { isForged } from './forged.ts';
import { decideOrigin, type Origin } from './forward.ts';
import { decideKnownIncident } from './incident/known.ts';
import { decideLanguage } from './language.ts';
import { isFromAnotherDesk } from './loop.ts';
import { prioritise } from './priority/prioritise.ts';
import type { Classifiable } from './rules/conditions.ts';
import type { SimilarTicket } from './similarity/lookalike.ts';

const keptParticipants = 100;
const keptSubjectLength = 500;

const encryptedNote = {
  smime: 'The mail is encrypted (S/MIME): nobody here could read it; ask for it in the clear.',
  pgp: 'The mail is encrypted (PGP): nobody here could read it; ask for it in the clear.',
} as const;

/** Opens a ticket: for whom, of what kind, how soon, and with whom on the conversation. */
export function decideOpening(
  reading: Reading,
  from: MailAddress,
  related: readonly number[],
  because: string,
  facts: TriageFacts,
): Decision {
  const origin = decideOrigin(reading, from, facts.desk);
  const { similar } = facts.resemblance;
  const own = similar.filter(({ isOwn }) => isOwn);
  const linked = [...new Set([...related, ...own.map(({ ticketId }) => ticketId)])];
  const standing = decideStanding(facts.person, facts.authentication);
  const { person } = standing;
  const event = makeOpened(reading, from, origin, standing, linked, facts);
  if (origin.kind === 'sender')
    return {
      kind: 'open',
      event,
      similar,
      person,
      text: reading.body.reply,
      reason: [because, ...own.map(tellOwn)].join(' '),
    };
  const text = [reading.body.reply, origin.mail.text].filter((part) => part.trim() !== '').join('\n\n');
  return { kind: 'open', event, similar, person, text, reason: `${because} ${origin.because}` };
}

const tellOwn = ({ ticketId, because }: SimilarTicket): string =>
  `${ticketNumber(ticketId)} of the same sender is similar and is linked. ${because}`;

function makeOpened(
  reading: Reading,
  from: MailAddress,
  origin: Origin,
  standing: Standing,
  related: readonly number[],
  facts: TriageFacts,
): Opened {
  const { desk, mailbox } = facts;
  const { message } = reading;
  const isForwarded = origin.kind === 'forwarded';
  const subject = isForwarded ? (origin.mail.subject ?? message.subject) : message.subject;
  const requester = isForwarded ? origin.requester : from;
  const text = isForwarded ? origin.mail.text : reading.body.reply;
  const detected = isForwarded ? reading.forwardedLanguage : reading.language;
  const language = decideLanguage(detected, text, standing.person, mailbox.language);
  const mail: Classifiable = {
    // a marker's words are not the sender's: no rule nor classifier is to see them
    subject: withoutMarkers(subject ?? ''),
    text: withoutMarkers(text),
    from: requester.address,
    mailboxId: mailbox.id,
    to: message.to.map(({ address }) => address),
    cc: message.cc.map(({ address }) => address),
    deliveredTo: deliveredTo(message),
    headers: message.headers,
    language: language.language,
    attachments: message.attachments,
    receivedAt: facts.now,
    person: standing.person,
  };
  const { category, set, categoryBecause, because: ruled } = classify(mail, mailbox, desk, facts.classifier);
  const judged = prioritise(
    { ...mail, person: standing.person, writtenAt: message.date },
    category,
    set,
    desk,
  );
  const team = set.team ?? category.team;
  const silent = whySilent(reading, facts);
  const known =
    silent === null ? decideKnownIncident(facts.openIncidents, category.id, facts.now, desk.incidents) : null;
  return {
    type: 'opened',
    mailboxId: mailbox.id,
    requester: { name: requester.name, address: requester.address },
    participants: participants([requester, from, ...message.to, ...message.cc], desk),
    subject: ticketSubject(subject),
    kind: set.kind ?? category.kind,
    category: category.id,
    impact: judged.impact,
    urgency: judged.urgency,
    priority: judged.priority,
    categoryBecause,
    because: [
      ...(isForwarded ? [origin.because] : []),
      ...(message.encrypted === null ? [] : [encryptedNote[message.encrypted]]),
      ...standing.because,
      ...ruled,
      ...judged.because,
      ...(language.because === null ? [] : [language.because]),
      ...(silent === null ? [] : [silent]),
      ...(known === null
        ? []
        : [`It reports the major incident ${ticketNumber(known.parent.ticketId)}: ${known.because}`]),
      ...facts.resemblance.similar.filter(({ isOwn }) => isOwn).map(tellOwn),
    ],
    team,
    tier: findTeam(desk, team)?.tier ?? 'L1',
    language: set.language ?? language.language,
    related,
    messageId: message.messageId,
    acknowledge:
      reading.automatic === null && facts.alarm === null && silent === null && set.acknowledge !== false,
    alarm: facts.alarm?.key ?? null,
    parent: known?.parent ?? null,
    vip: standing.person?.vip === true,
    site: standing.person?.site ?? null,
    department: standing.person?.department ?? null,
    facts: extractFacts(
      `${mail.subject}\n${mail.text}`,
      desk.extraction,
      // whoever forwards signs for themselves
      isForwarded ? '' : withoutMarkers(reading.body.signature ?? ''),
    ),
    secrets: reading.secrets,
  };
}

/** Why a mail that no machine seems to have sent is not acknowledged all the same; null where it is. */
function whySilent(reading: Reading, facts: TriageFacts): string | null {
  if (isForged(facts.authentication))
    return 'DMARC fails, so its sender may be forged and gets no acknowledgement.';
  if (isFromAnotherDesk(reading.message))
    return 'Another desk sent it, which would answer an acknowledgement with its own.';
  return facts.isFloodAcknowledged ? 'It waited in a flood, which is acknowledged once.' : null;
}

/** The people of the first mail, without the desk's own addresses; lower case. */
function participants(people: readonly MailAddress[], desk: Desk): readonly string[] {
  const own = new Set(ownMail(desk).addresses);
  const addresses = people.map((person) => person.address.toLowerCase());
  return [...new Set(addresses)]
    .filter((address) => address.includes('@') && !own.has(address))
    .slice(0, keptParticipants);
}

/** The user's subject on one line, without the answer prefixes; never empty. */
export function ticketSubject(subject: string | null): string {
  const line = (subject ?? '').replace(/\s+/g, ' ').trim().slice(0, keptSubjectLength).toWellFormed();
  const bare = line.replace(
    /^(?:(?:re|aw|sv|vs|antw|rif|odp|ref|回复|답장|ynt)\s?(?:\[\d{1,3}\])?\s?[:：]\s*){1,20}/i,
    '',
  );
  return bare === '' ? noSubject : bare;
}
