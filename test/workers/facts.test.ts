import { expect, test } from 'vitest';
import { readEvents } from '#db/ticket-dossier.ts';
import { openTestDesk } from '../support/desk.ts';
import { makeMail } from '../support/mail.ts';

test('what an analyst would underline in a mail is stored with its ticket', async () => {
  await using desk = await openTestDesk();
  await desk.receive(
    makeMail({
      subject: 'LAP-1234: error 0x80070005',
      text: 'Since 9:15 Outlook says error 0x80070005. Call me: +49 89 1234567.',
    }),
  );
  await desk.settle();

  const [opened] = await readEvents(desk.db, 1001);
  expect(opened?.event).toMatchObject({
    type: 'opened',
    facts: {
      hosts: ['LAP-1234'],
      errorCodes: ['0x80070005'],
      applications: ['Outlook'],
      times: ['Since 9:15'],
      phones: ['+49 89 1234567'],
    },
  });
});
