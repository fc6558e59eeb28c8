import {
  type ClockEntry,
  type ConversationEntry,
  type Dossier,
  type EventEntry,
  readDossier,
} from '#db/ticket-dossier.ts';
import { allAnalysts, findCategory, findTeam } from '#domain/desk.ts';
import { describeEvent } from '#domain/ticket/explain.ts';
import { parseTicketNumber, reasonsOf, ticketNumber } from '#domain/ticket/ticket.ts';
import { describeCause } from './cause.ts';
import { outboxTable } from './outbox-table.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { formatFacts } from './table.ts';
import { block, formatDistance, formatInstant, formatSize, oneLine, person } from './text.ts';

/** Shows one ticket: facts, clocks, conversation, events, and the mails that went out. */
export async function ticket(session: Session, name: string, options: DeskOptions): Promise<number> {
  const id = parseTicketNumber(name);
  if (id === undefined) {
    session.out.tell(`firstline: "${oneLine(name)}" is no ticket number; it looks like FL-1042.`);
    return 2;
  }
  const dossier = await readDossier(session.db, id);
  if (dossier === undefined) return refuse(session.out, `There is no ticket ${ticketNumber(id)}.`);
  if (options.json) writeJson(session.out, toJson(dossier));
  else session.out.write(describeTicket(session, dossier));
  return 0;
}

function toJson({ ticket: { id, related, ...facts }, ...dossier }: Dossier) {
  return {
    number: ticketNumber(id),
    ...facts,
    related: related.map(ticketNumber),
    clocks: dossier.clocks,
    conversation: dossier.conversation,
    events: dossier.events.map(({ event, ...entry }) => ({ ...entry, ...event })),
    mailsIn: dossier.mailsIn.map(({ blobId: _blob, ticketId: _ticket, ...mail }) => mail),
    mailsOut: dossier.mailsOut.map(({ octetsBlobId: _blob, ticketId: _ticket, ...mail }) => mail),
  };
}

function describeTicket(session: Session, dossier: Dossier): string {
  const { timeZone } = session.config;
  const sections = [
    ['', facts(session, dossier)],
    [
      'Why',
      reasonsOf(dossier.ticket)
        .map((sentence) => `  ${oneLine(sentence)}\n`)
        .join(''),
    ],
    ['Clocks', dossier.clocks.map((clock) => describeClock(session, clock)).join('')],
    ['Conversation', dossier.conversation.map((entry) => describeEntry(session, entry)).join('\n')],
    ['Events', dossier.events.map((entry) => describeEntryOfEvents(session, entry)).join('')],
    ['Mails out', outboxTable(session, dossier.mailsOut)],
  ] as const;
  const text = sections
    .filter(([, body]) => body !== '')
    .map(([title, body]) => (title === '' ? body : `${title}\n${body}`))
    .join('\n');
  return `${text}\nTimes are in ${timeZone}. "firstline explain ${ticketNumber(dossier.ticket.id)}" says why.\n`;
}

function facts(session: Session, { ticket: it }: Dossier): string {
  const { desk, timeZone } = session.config;
  const category = findCategory(desk, it.category)?.names['en'];
  const at = (instant: Date | null) => (instant === null ? null : formatInstant(instant, timeZone));
  const title = `${ticketNumber(it.id)}  ${oneLine(it.subject)}\n\n`;
  const others = it.participants.filter((address) => address !== it.requester.address.toLowerCase());
  return (
    title +
    formatFacts([
      ['Status', it.status],
      ['Priority', `${it.priority} (impact ${it.impact}, urgency ${it.urgency})`],
      ['Category', `${category ?? it.category} (${it.kind})`],
      ['Team', `${findTeam(desk, it.team)?.name ?? it.team} (${it.tier})`],
      [
        'Assignee',
        allAnalysts(desk).find((analyst) => analyst.id === it.assignee)?.name ?? it.assignee ?? 'nobody',
      ],
      ['Requester', person(it.requester.name, it.requester.address)],
      ['Participants', others.map(oneLine).join(', ')],
      ['Related', it.related.map(ticketNumber).join(', ')],
      ['Mailbox', it.mailboxId],
      ['VIP', it.vip ? 'yes' : null],
      ['Site', it.site],
      ['Language', it.language],
      ['Opened', at(it.openedAt)],
      ['First answer', at(it.firstAnsweredAt)],
      ['Resolved', at(it.resolvedAt)],
    ])
  );
}

function describeClock({ config, now }: Session, clock: ClockEntry): string {
  const due = formatInstant(clock.dueAt, config.timeZone);
  return `  ${clock.kind.replace('_', ' ')}: due ${due}, ${clockState(clock, config.timeZone, now())}\n`;
}

/** `in 2 h`, `kept: stopped at …`, `missed 5 min ago`. */
export function clockState(
  clock: Pick<ClockEntry, 'dueAt' | 'stoppedAt'>,
  timeZone: string,
  now: Date,
): string {
  const { dueAt, stoppedAt } = clock;
  if (stoppedAt !== null)
    return `${stoppedAt <= dueAt ? 'kept' : 'missed'}: stopped at ${formatInstant(stoppedAt, timeZone)}`;
  return dueAt > now ? formatDistance(dueAt, now) : `missed ${formatDistance(dueAt, now)}`;
}

function describeEntry({ config }: Session, entry: ConversationEntry): string {
  const kind = entry.visibility === 'internal' ? ', internal' : '';
  const files = entry.attachments.map(
    (file) =>
      `    [${oneLine(file.filename ?? 'unnamed file')}, ${formatSize(file.sizeBytes)}${file.withheld === null ? '' : `; not passed on: ${oneLine(file.withheld)}`}]\n`,
  );
  const head = `  ${formatInstant(entry.at, config.timeZone)}  ${person(entry.authorName, entry.authorAddress)} (${entry.authorRole}${kind})\n`;
  const text = entry.text.trim() === '' ? '' : `${block(entry.text.trim(), '    ')}\n`;
  return `${head}${text}${files.join('')}`;
}

function describeEntryOfEvents({ config }: Session, { at, event, cause }: EventEntry): string {
  const sentence = oneLine(describeEvent(event, config.desk));
  return `  ${formatInstant(at, config.timeZone)}  ${sentence} [${describeCause(cause)}]\n`;
}
