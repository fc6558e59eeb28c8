import { expect, test } from 'vitest';
import { noSubject } from '#domain/ticket/ticket.ts';
import { makeIncident } from '#domain/triage/incident/opening.ts';
import { makeDesk } from '../../support/config.ts';

const cluster = {
  kind: 'found',
  medoid: 1042,
  reports: [1041, 1042],
  category: 'network',
  people: 4,
  about: 'Wi-Fi, down',
  because: '4 people reported the same within 20 minutes.',
} as const;

const subjectOf = (subject: string, about = cluster.about as string) => {
  const report = { ticketId: 1042, site: 'Leeds', subject, mailboxId: 'support', team: 'service-desk' };
  return makeIncident({ ...cluster, about }, [report], makeDesk()).subject;
};

test('a major incident is called by the report that is most like the others, or by what they speak of', () => {
  expect(subjectOf('no Wi-Fi in Leeds')).toBe('4 people report: no Wi-Fi in Leeds');
  expect(subjectOf(noSubject)).toBe('4 people report: Wi-Fi, down');
  expect(subjectOf(noSubject, '')).toBe('4 people report: (no subject)');
});
