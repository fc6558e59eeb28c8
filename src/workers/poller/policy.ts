import type { AfterPolicy } from '#config/config.ts';
import type { Owed } from '#db/schema.ts';
import type { Settlement } from '#mail/imap/settling.ts';

/** What the server is owed for each mail once it is committed. */
export function owedFor(after: AfterPolicy): Owed | null {
  return after.do === 'leave' ? null : after.do;
}

/** How a debt is paid: as the policy says today, also where it said something else when the mail came. */
export function settlementFor(after: AfterPolicy): Settlement | null {
  return after.do === 'leave' ? null : after;
}
