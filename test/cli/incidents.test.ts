import { expect, test } from 'vitest';
import { explain } from '#cli/explain.ts';
import { incidentConfirm, incidentRemove, incidents } from '#cli/incidents.ts';
import { openTestSession, type TestSession } from '../support/cli.ts';
import { incidentRules } from '../support/config.ts';
import { makeMail } from '../support/mail.ts';

const texts = [
  'Citrix is frozen for me since ten o’clock, nothing reacts any more.',
  'My Citrix session hangs and does not react.',
  'Citrix does not react, the whole session is frozen.',
];

/** FL-1001 to FL-1003 are reports, FL-1004 is what they make. */
async function report(session: TestSession): Promise<void> {
  for (const [index, text] of texts.entries())
    await session.desk.receive(
      makeMail({
        from: `p${index}@corp.example`,
        subject: 'Citrix',
        messageId: `<m${index}@corp.example>`,
        text,
      }),
    );
  await session.desk.settle();
}

test('an operator sees what is proposed, confirms it, and takes a report out; explain tells why', async () => {
  await using session = await openTestSession({
    desk: { incidents: { ...incidentRules, mode: 'propose' } },
  });
  await incidents(session, {});
  expect(session.out.takeErr()).toBe('No major incident is proposed or open.\n');
  await report(session);
  expect(await incidents(session, {})).toBe(0);
  expect(session.out.takeOut()).toMatch(/FL-1004 +proposed +3 .*Citrix/);

  expect(await incidentConfirm(session, 'FL-1004', {})).toBe(0);
  await session.desk.settle();
  await incidents(session, { json: true });
  expect(session.out.takeJson()).toMatchObject([{ number: 'FL-1004', state: 'open', reports: 3 }]);

  expect(await incidentRemove(session, 'FL-1002', {})).toBe(0);
  await session.desk.settle();
  await incidents(session, { json: true });
  expect(session.out.takeJson()).toMatchObject([{ number: 'FL-1004', reports: 2 }]);

  await explain(session, 'FL-1001', {});
  expect(session.out.takeOut()).toContain('Major incident: reports FL-1004');
  await explain(session, 'FL-1002', {});
  expect(session.out.takeOut()).toMatch(/Major incident: none any more.*took it out of the major incident/s);
  await explain(session, 'FL-1004', {});
  expect(session.out.takeOut()).toMatch(/3 people reported the same.*FL-1001, FL-1002, FL-1003/s);
});

test('what is no major incident cannot be confirmed, and who reports none cannot be taken out', async () => {
  await using session = await openTestSession();
  await report(session);
  expect(await incidentConfirm(session, 'FL-1001', {})).toBe(1);
  expect(await incidentRemove(session, 'FL-1001', {})).toBe(1);
  expect(session.out.takeErr()).toMatch(/FL-1001 does not report a major incident/);
});
