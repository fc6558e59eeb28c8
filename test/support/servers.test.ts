import { ImapFlow } from 'imapflow';
import nodemailer from 'nodemailer';
import { expect, test } from 'vitest';
import { startDovecot } from '#cli/bench/dovecot.ts';
import { startImapServer } from '#cli/demo/imap-server.ts';
import { startSmtpServer } from '#cli/demo/smtp-server.ts';
import { describeWith } from './describe-with.ts';
import { startSmtpSink } from './smtp-sink.ts';

const RAW = 'From: ann@example.org\r\nTo: help@example.org\r\nSubject: Grüße\r\n\r\nHello\r\n';

async function look(
  server: { host: string; port: number },
  user: string,
  pass: string,
  folder = 'INBOX',
  tls: object = {},
): Promise<{ uidValidity: bigint; mails: { uid: number; date: unknown; source: string }[] }> {
  const client = new ImapFlow({
    host: server.host,
    port: server.port,
    secure: Object.keys(tls).length > 0,
    doSTARTTLS: false,
    auth: { user, pass },
    logger: false,
    tls,
  });
  await client.connect();
  await client.mailboxOpen(folder);
  const mails = [];
  for await (const mail of client.fetch('1:*', { uid: true, source: true, internalDate: true })) {
    mails.push({ uid: mail.uid, date: mail.internalDate, source: mail.source?.toString('utf8') ?? '' });
  }
  const uidValidity = client.mailbox === false ? 0n : client.mailbox.uidValidity;
  await client.logout();
  return { uidValidity, mails };
}

test('the SMTP server fills the mailboxes of the IMAP server, and each user sees only their own', async () => {
  const users = [
    { name: 'help', password: 'one' },
    { name: 'ann', password: 'two' },
  ];
  await using imap = await startImapServer({ users });
  await using smtp = await startSmtpServer({
    isLocal: (address) => address === 'help@example.org',
    deliver: (raw) => void imap.append('help', raw),
  });
  const sender = nodemailer.createTransport({ host: smtp.host, port: smtp.port });
  await sender.sendMail({ envelope: { from: 'ann@example.org', to: 'help@example.org' }, raw: RAW });
  await expect(
    sender.sendMail({ envelope: { from: 'ann@example.org', to: 'who@example.org' }, raw: RAW }),
  ).rejects.toMatchObject({ responseCode: 550 });
  sender.close();
  expect((await look(imap, 'help', 'one')).mails[0]?.source).toBe(`Return-Path: <ann@example.org>\r\n${RAW}`);
  expect((await look(imap, 'ann', 'two')).mails).toEqual([]);
  await expect(look(imap, 'ann', 'one')).rejects.toThrow();
});

describeWith('dovecot', 'Dovecot', () => {
  test('holds what was delivered, also after a kill, and over TLS', async () => {
    await using dovecot = await startDovecot();
    const at = new Date('2024-03-01T10:00:00Z');
    await dovecot.deliver('help', RAW, { at });
    await dovecot.deliver('help', RAW, { folder: 'Other', seen: true });
    const before = await look(dovecot, 'help', dovecot.password);
    expect(before.mails).toEqual([{ uid: 1, date: at, source: RAW }]);
    expect((await look(dovecot, 'help', dovecot.password, 'Other')).mails).toHaveLength(1);
    await dovecot.restart();
    const tls = { ca: dovecot.certificate, servername: 'localhost' };
    const after = await look(
      { host: '127.0.0.1', port: dovecot.tlsPort },
      'help',
      dovecot.password,
      'INBOX',
      tls,
    );
    expect(after).toEqual(before);
    await dovecot.bumpUidValidity('help');
    expect((await look(dovecot, 'help', dovecot.password)).uidValidity).not.toBe(before.uidValidity);
    await expect(look(dovecot, 'help', 'wrong')).rejects.toThrow();
  });
});

test('the sink records each mail with its envelope and misbehaves as told', async () => {
  await using sink = await startSmtpSink();
  const sender = nodemailer.createTransport({ host: sink.host, port: sink.port });
  const mail = { envelope: { from: 'a@example.org', to: ['b@example.org'] }, raw: RAW };
  await sender.sendMail(mail);
  expect(await sink.next()).toMatchObject({
    from: 'a@example.org',
    to: ['b@example.org'],
    answer: 'accepted',
  });
  sink.answerWith((stage) => (stage.at === 'rcpt' ? 550 : 'accept'));
  await expect(sender.sendMail(mail)).rejects.toMatchObject({ responseCode: 550 });
  sink.answerWith((stage) => (stage.at === 'dot' ? 451 : 'accept'));
  await expect(sender.sendMail(mail)).rejects.toMatchObject({ responseCode: 451 });
  sink.answerWith((stage) => (stage.at === 'dot' ? 'drop' : 'accept'));
  await expect(sender.sendMail(mail)).rejects.toThrow();
  sender.close();
  expect((await sink.waitFor(3)).map((each) => each.answer)).toEqual(['accepted', 451, 'dropped']);
  expect(sink.mails[0]).toMatchObject({ headers: { subject: 'Grüße' } });
});
