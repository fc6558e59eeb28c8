import { findPerson, type ListedPerson } from '#db/directory-list.ts';
import { listTickets } from '#db/ticket-list.ts';
import { toPerson } from '#domain/directory/vip.ts';
import { fail } from '#domain/errors.ts';
import { ticketNumber, ticketStatuses } from '#domain/ticket/ticket.ts';
import { writeJson } from '../output.ts';
import type { DeskOptions, Session } from '../session.ts';
import { formatFacts } from '../table.ts';
import { formatInstant, oneLine, person } from '../text.ts';

/** Tickets of a person that are shown: those that come first. */
const shownTickets = 10;

/** Shows what is known of a person, why they are a VIP, and their tickets. */
export async function showPerson(session: Session, address: string, options: DeskOptions): Promise<number> {
  const found = await findPerson(session.db, address);
  if (found === undefined) throw fail('directory.unknown-person', { address: oneLine(address) });
  const vipBecause = whyVip(session, found);
  const filter = {
    status: ticketStatuses,
    team: null,
    assignee: null,
    priority: null,
    category: null,
    requester: found.address,
  };
  const { tickets, total } = await listTickets(session.db, filter, shownTickets);
  if (options.json) {
    const shown = tickets.map(({ id, status, priority, subject, openedAt }) => ({
      number: ticketNumber(id),
      ...{ status, priority, subject, openedAt },
    }));
    writeJson(session.out, {
      ...found,
      vip: vipBecause !== null,
      vipBecause,
      tickets: shown,
      ticketsInAll: total,
    });
    return 0;
  }
  const at = (instant: Date | null) =>
    instant === null ? null : formatInstant(instant, session.config.timeZone);
  const managedBy = found.managerAddress === null ? null : person(found.managerName, found.managerAddress);
  session.out.write(
    formatFacts([
      ['Address', found.address],
      ['Further addresses', found.aliases.join(', ')],
      ['Name', found.name],
      ['VIP', vipBecause === null ? 'no' : `yes: ${vipBecause}`],
      ['Title', found.title],
      ['Department', found.department],
      ['Site', found.site],
      ['Manager', managedBy],
      ['Language', found.language],
      ['Phone', found.phone],
      ['Source', found.source],
      ['Set by hand', found.byHand.join(', ')],
      ['Imported', at(found.importedAt)],
      ['Left', at(found.leftAt)],
      ['Tickets', String(total)],
    ]),
  );
  for (const ticket of tickets)
    session.out.write(
      `  ${ticketNumber(ticket.id)}  ${ticket.status}, ${ticket.priority}: ${oneLine(ticket.subject)}\n`,
    );
  return 0;
}

function whyVip(
  { config }: Session,
  { vip, managerAddress: _manager, ...entry }: ListedPerson,
): string | null {
  if (entry.leftAt !== null) return null;
  const addresses = [entry.address, ...entry.aliases];
  const rules = config.desk.directory.vip;
  const named = addresses.find((address) => rules.addresses.includes(address)) ?? entry.address;
  return toPerson({ ...entry, manager: null, isMarkedVip: vip }, named, rules)?.vipBecause ?? null;
}
