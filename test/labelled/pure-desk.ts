import type { NamedModel } from '#domain/triage/classifier/model.ts';
import { decideDuplicate } from '#domain/triage/duplicate.ts';
import { countMails, type Described, makeBackground } from '#domain/triage/incident/background.ts';
import type { Candidate } from '#domain/triage/incident/candidate.ts';
import { findCluster } from '#domain/triage/incident/cluster.ts';
import type { MeaningModel } from '#domain/triage/incident/meaning/meaning.ts';
import type { Trouble } from '#domain/triage/similarity/trouble.ts';
import { reportOf, type Said, shippedDesk } from './report-of.ts';

/** The desk looks at a new ticket among so many of the newest; see `findCandidates`. */
const lookedAt = 400;
/** What is usual is read again so often, and from so many tickets; see `readBackground`. */
const readAgainAfter = 25;
const pastKept = 2_000;
/** So long after its last report a major incident counts as solved. */
const incidentEndsAfterMs = 4 * 3_600_000;

type Ticket = Omit<Candidate, 'incident'> & { trouble: Trouble; lastSeenAt: Date; joins: number; at: number };

/** A major incident: the mails that report it, by their numbers. */
export type RaisedHere = { because: string; mails: number[]; raisedBy: number };

/**
 * Handles mails as the desk does, with its own functions and without a database: joins what the same sender repeats,
 * opens tickets for the rest, and looks for major incidents after each.
 */
export function makePureDesk(model: NamedModel | null, meaning: MeaningModel, samples: readonly Described[]) {
  const counted = countMails(samples);
  let background = makeBackground([], meaning, counted);
  let past = 0;
  const tickets: Ticket[] = [];
  const incidentOf = new Map<Ticket, number>();
  const lastReportAt: Date[] = [];
  const raised: RaisedHere[] = [];
  let mails = 0;

  const newest = (now: Date): readonly Ticket[] => {
    const since = now.getTime() - shippedDesk.similarity.keepForMs;
    return tickets.slice(-lookedAt).filter(({ openedAt }) => openedAt.getTime() > since);
  };

  const toCandidate = (ticket: Ticket, now: Date): Candidate => {
    const incident = incidentOf.get(ticket);
    const last = incident === undefined ? undefined : lastReportAt[incident];
    const isOver = last !== undefined && now.getTime() - last.getTime() > incidentEndsAfterMs;
    return { ...ticket, incident: incident === undefined ? null : { ticketId: incident, isOver } };
  };

  const report = (incident: number, ticket: Ticket, now: Date) => {
    incidentOf.set(ticket, incident);
    lastReportAt[incident] = now;
    raised[incident]?.mails.push(ticket.at);
  };

  /** @returns the number of the mail, the first one is 0 */
  const take = (mail: Said, now: Date): number => {
    const at = mails++;
    const told = reportOf(mail, model);
    if (told === null) return at;
    const { trouble, sender } = told.report;
    const own = tickets.filter((ticket) => ticket.sender === sender.toLowerCase());
    const { same } = decideDuplicate(
      trouble,
      own.slice(-20).map((ticket) => toLookalike(ticket)),
      { rules: shippedDesk.similarity, model: meaning },
      now,
      told.mayJoin,
    );
    if (same !== null) {
      const ticket = tickets[same.ticketId];
      if (ticket !== undefined) Object.assign(ticket, { lastSeenAt: now, joins: ticket.joins + 1 });
      return at;
    }
    const ticket: Ticket = {
      ticketId: tickets.length,
      sender: sender.toLowerCase(),
      category: told.category,
      openedAt: now,
      lastSeenAt: now,
      standsAlone: false,
      joins: 0,
      trouble,
      at,
    };
    const others = newest(now);
    const before = tickets.filter(
      ({ openedAt }) => openedAt.getTime() < now.getTime() - shippedDesk.incidents.windowMs,
    ).length;
    if (before >= past + readAgainAfter) {
      past = before;
      const known = tickets.slice(Math.max(0, before - pastKept), before);
      background = makeBackground(
        known.map(({ trouble }) => trouble),
        meaning,
        counted,
      );
    }
    tickets.push(ticket);
    const cluster = findCluster(
      toCandidate(ticket, now),
      others.map((other) => toCandidate(other, now)),
      shippedDesk.incidents,
      background,
    );
    if (cluster.kind === 'joins') report(cluster.incidentId, ticket, now);
    if (cluster.kind === 'found') {
      const number = raised.push({ because: cluster.because, mails: [], raisedBy: at }) - 1;
      for (const id of cluster.reports) {
        const each = tickets[id];
        if (each !== undefined) report(number, each, now);
      }
    }
    return at;
  };

  return { take, raised: (): readonly RaisedHere[] => raised };
}

function toLookalike({ ticketId, trouble, openedAt, lastSeenAt, joins, sender }: Ticket) {
  return {
    ...{ ticketId, trouble, openedAt, lastSeenAt, joins },
    isOwn: true,
    status: 'new' as const,
    resolvedAt: null,
    subject: '',
    requester: sender,
  };
}
