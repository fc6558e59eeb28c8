import { type ListedTicket, listTickets } from '#db/ticket-list.ts';
import { allAnalysts, findTeam, type Priority } from '#domain/desk.ts';
import { type TicketStatus, ticketNumber, ticketStatuses } from '#domain/ticket/ticket.ts';
import { refuse, writeJson } from './output.ts';
import type { DeskOptions, Session } from './session.ts';
import { formatTable } from './table.ts';
import { count, formatDistance, formatInstant, person } from './text.ts';

export interface TicketsOptions extends DeskOptions {
  readonly status: TicketStatus | 'unresolved' | 'all';
  readonly team?: string;
  readonly assignee?: string;
  readonly priority?: Priority;
  readonly category?: string;
  readonly requester?: string;
  readonly limit: number;
}

/** Lists tickets, what comes first first. */
export async function tickets(session: Session, options: TicketsOptions): Promise<number> {
  const { desk } = session.config;
  const wrong = findUnknownName(session, options);
  if (wrong !== undefined) return refuse(session.out, wrong);
  const filter = {
    status: statusesOf(options.status),
    team: options.team ?? null,
    assignee: options.assignee === 'none' ? '' : (options.assignee ?? null),
    priority: options.priority ?? null,
    category: options.category ?? null,
    requester: options.requester ?? null,
  };
  const { tickets: found, total } = await listTickets(session.db, filter, options.limit);
  if (options.json) {
    writeJson(
      session.out,
      found.map(({ id, ...ticket }) => ({ number: ticketNumber(id), ...ticket })),
    );
    return 0;
  }
  if (found.length === 0) {
    session.out.tell(
      options.status === 'unresolved' ? 'No unresolved ticket matches.' : 'No ticket matches.',
    );
    return 0;
  }
  const columns = [
    { title: 'Number' },
    { title: 'Status' },
    { title: 'Prio' },
    { title: 'Category', drops: true },
    { title: 'Team', drops: true },
    { title: 'Assignee' },
    { title: 'Requester', drops: true },
    { title: 'VIP', drops: true },
    { title: 'Site', drops: true },
    { title: 'Opened', drops: true },
    { title: 'Answer due' },
    { title: 'Subject', gives: true },
  ] as const;
  const rows = found.map((ticket) => [
    ticketNumber(ticket.id),
    ticket.status,
    ticket.priority,
    ticket.category,
    findTeam(desk, ticket.team)?.name ?? ticket.team,
    allAnalysts(desk).find((analyst) => analyst.id === ticket.assignee)?.name ?? ticket.assignee,
    person(null, ticket.requesterAddress),
    ticket.vip ? 'VIP' : null,
    ticket.site,
    formatInstant(ticket.openedAt, session.config.timeZone).slice(0, -3),
    answerDue(ticket, session.now()),
    ticket.subject,
  ]);
  session.out.write(formatTable(session.out, columns, rows));
  if (total > found.length)
    session.out.tell(`The first ${found.length} of ${count(total, 'ticket')}; --limit shows more.`);
  return 0;
}

function statusesOf(choice: TicketsOptions['status']): readonly TicketStatus[] {
  if (choice === 'all') return ticketStatuses;
  if (choice === 'unresolved') return ticketStatuses.filter((status) => status !== 'resolved');
  return [choice];
}

/** A name that is not in the configuration would only ever find nothing. */
function findUnknownName({ config }: Session, options: TicketsOptions): string | undefined {
  const teams = config.desk.teams.map((team) => team.id);
  if (options.team !== undefined && !teams.includes(options.team))
    return `There is no team "${options.team}"; there are ${teams.join(', ')}.`;
  const analysts = allAnalysts(config.desk).map((analyst) => analyst.id);
  if (options.assignee !== undefined && ![...analysts, 'none'].includes(options.assignee))
    return `There is no analyst "${options.assignee}"; there are ${analysts.join(', ')}, and none.`;
  const categories = config.desk.categories.map((category) => category.id);
  if (options.category !== undefined && !categories.includes(options.category))
    return `There is no category "${options.category}"; there are ${categories.join(', ')}.`;
  return undefined;
}

function answerDue(ticket: ListedTicket, now: Date): string {
  if (ticket.answerDueAt === null) return '-';
  const distance = formatDistance(ticket.answerDueAt, now);
  return ticket.answerDueAt < now ? `${distance.replace(/ ago$/, '')} late` : distance;
}
