import type { Classifiable } from '#domain/triage/rules/conditions.ts';

/** A plain mail as rules see it; everything can be given. */
export function makeClassifiable(mail: Partial<Classifiable>): Classifiable {
  return {
    subject: '',
    text: '',
    from: 'uwe@corp.example',
    mailboxId: 'support',
    to: ['support@desk.example'],
    cc: [],
    deliveredTo: [],
    headers: [],
    language: 'en',
    attachments: [],
    receivedAt: new Date('2026-11-04T08:00:00Z'),
    person: null,
    ...mail,
  };
}
