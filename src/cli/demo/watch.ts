import type { Db } from '#db/open.ts';
import { type Ledger, readLedger } from './ledger.ts';

/** One thing that happened, for a looker-on. */
export type Happening =
  | { readonly kind: 'mail-in'; readonly mail: Ledger['inbound'][number] }
  | { readonly kind: 'outcome'; readonly mail: Ledger['inbound'][number] }
  | { readonly kind: 'ticket'; readonly ticket: Ledger['tickets'][number]; readonly isNew: boolean }
  | { readonly kind: 'mail-out'; readonly mail: Ledger['outbound'][number] };

const everyMs = 200;

/**
 * Reads the ledger again and again until aborted and tells what is new in it.
 *
 * @param onLook called after each reading, once what is new has been told
 * @throws what reading the database throws
 */
export async function watchLedger(
  db: Db,
  signal: AbortSignal,
  tell: (happening: Happening) => void,
  onLook: (ledger: Ledger) => void,
): Promise<void> {
  let before: Ledger = { inbound: [], waiting: 0, tickets: [], outbound: [] };
  while (!signal.aborted) {
    const after = await readLedger(db);
    for (const happening of compare(before, after)) tell(happening);
    before = after;
    onLook(after);
    await pause(signal);
  }
}

/** What happened between two readings: by table, since what happened within 200 ms has no order to show. */
export function compare(before: Ledger, after: Ledger): readonly Happening[] {
  const inbound = new Map(before.inbound.map((mail) => [mail.id, mail]));
  const tickets = new Map(before.tickets.map((ticket) => [ticket.number, ticket]));
  const outbound = new Map(before.outbound.map((mail) => [mail.id, mail]));
  return [
    ...after.inbound.flatMap((mail): readonly Happening[] => {
      const known = inbound.get(mail.id);
      const isDecided = mail.outcome !== null && known?.outcome !== mail.outcome;
      return [
        ...(known === undefined ? [{ kind: 'mail-in', mail } as const] : []),
        ...(isDecided ? [{ kind: 'outcome', mail } as const] : []),
      ];
    }),
    ...after.tickets.flatMap((ticket): readonly Happening[] => {
      const known = tickets.get(ticket.number);
      if (known === undefined) return [{ kind: 'ticket', ticket, isNew: true }];
      const isSame = known.status === ticket.status && known.team === ticket.team;
      return isSame ? [] : [{ kind: 'ticket', ticket, isNew: false }];
    }),
    ...after.outbound.flatMap((mail): readonly Happening[] => {
      const isNews = isSettled(mail) && outbound.get(mail.id)?.status !== mail.status;
      return isNews ? [{ kind: 'mail-out', mail }] : [];
    }),
  ];
}

/** Whether nothing more happens to it by itself. */
export function isSettled(mail: Ledger['outbound'][number]): boolean {
  return !['queued', 'held', 'sending'].includes(mail.status);
}

function pause(signal: AbortSignal): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  const timer = setTimeout(resolve, everyMs);
  signal.addEventListener('abort', () => resolve(), { once: true });
  return promise.finally(() => clearTimeout(timer));
}
