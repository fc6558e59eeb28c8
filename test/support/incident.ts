import { openTicket } from '#db/gate.ts';
import type { Opened } from '#domain/ticket/event.ts';
import type { TestDesk } from './desk.ts';

/** Opens the ticket of a major incident through the gate, as found by the given reports. */
export function openIncident(
  { db, deps }: TestDesk,
  foundBy: readonly number[],
  overrides: Partial<Opened> = {},
) {
  const event: Opened = {
    type: 'opened',
    mailboxId: 'support',
    requester: { name: 'Chloé Martin', address: 'chloe@desk.example' },
    participants: [],
    subject: 'Many report: Printer on floor 2',
    kind: 'incident',
    category: 'other',
    impact: 'site',
    urgency: 'stopped',
    priority: 'P1',
    because: [],
    team: 'systems',
    tier: 'L2',
    language: 'en',
    related: [],
    messageId: '<incident@desk.example>',
    acknowledge: false,
    incident: { isProposed: false, foundBy },
    ...overrides,
  };
  return db.transaction().execute((trx) =>
    openTicket(trx, event, {
      desk: deps.desk,
      key: deps.keys.current,
      now: deps.now(),
      cause: { by: 'operator', name: 'test' },
      message: null,
      words: null,
      history: [],
      answersAndResolves: false,
    }),
  );
}
