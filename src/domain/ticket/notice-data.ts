import { type Analyst, allAnalysts, type Desk, findCategory, findTeam } from '../desk.ts';
import { listFacts } from '../triage/extract/list-facts.ts';
import type { NoticeData, TicketFacts } from './mail-data.ts';
import type { Circumstances } from './react.ts';
import { reasonsOf, type Ticket, ticketNumber } from './ticket.ts';

/** One who reads notices: an analyst, or a list address that may not act. */
export type Reader = { readonly analyst: Analyst } | { readonly list: string };

export function languageOf(reader: Reader): string {
  return 'analyst' in reader ? reader.analyst.language : 'en';
}

export function ticketFacts(ticket: Ticket, desk: Desk): TicketFacts {
  return {
    number: ticketNumber(ticket.id),
    subject: ticket.subject,
    requesterName: ticket.requester.name,
    requesterAddress: ticket.requester.address,
    category: findCategory(desk, ticket.category)?.names ?? { en: ticket.category },
    priority: ticket.priority,
    team: findTeam(desk, ticket.team)?.name ?? ticket.team,
    assignee: allAnalysts(desk).find((analyst) => analyst.id === ticket.assignee)?.name ?? null,
    because: reasonsOf(ticket),
  };
}

/** What an analyst is told of a ticket that they see for the first time: also what else there is to look at. */
export function arrivalData(reader: Reader, ticket: Ticket, desk: Desk, around: Circumstances): NoticeData {
  const { insight, similar } = around;
  return {
    ...noticeData(reader, ticket, desk, around),
    similar: similar.map(({ ticketId, subject, requester }) => ({
      number: ticketNumber(ticketId),
      subject,
      requester,
    })),
    recent: (insight?.recent ?? []).map(({ id, openedAt, ...earlier }) => ({
      ...earlier,
      number: ticketNumber(id),
      openedAt: openedAt.toISOString(),
    })),
  };
}

/** What an analyst is told of a ticket, whatever happened to it. */
export function noticeData(reader: Reader, ticket: Ticket, desk: Desk, around: Circumstances): NoticeData {
  const category = findCategory(desk, ticket.category);
  const { insight } = around;
  const person = insight?.person;
  return {
    analystName: 'analyst' in reader ? reader.analyst.name : (findTeam(desk, ticket.team)?.name ?? desk.name),
    ticket: ticketFacts(ticket, desk),
    answerBy: around.answerBy?.toISOString() ?? null,
    text: around.message?.text ?? '',
    attachments: around.message?.attachments ?? [],
    withheld: around.message?.withheld ?? [],
    related: ticket.related.map(ticketNumber),
    vip: ticket.vip,
    about: [person?.title, person?.department, ticket.site].filter((each) => each != null),
    phone: person?.phone ?? null,
    manager: person?.manager?.name ?? person?.manager?.address ?? null,
    sensitive: category?.sensitive ?? false,
    runbook: category?.runbook ?? null,
    similar: [],
    recent: [],
    found: listFacts(insight?.told ?? {}),
    hidden: ticket.secrets,
    canAct: 'analyst' in reader,
  };
}
