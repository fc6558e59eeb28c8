import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OwnMail, recogniseAutomatic } from '#domain/mail/automatic.ts';
import { inboundMessage, type MailSketch } from './messages.ts';

const own: OwnMail = { addresses: ['support@desk.example'], messageIdDomains: ['id.desk.example'] };
const kindOf = (sketch: MailSketch) =>
  recogniseAutomatic(inboundMessage(sketch), own).automatic?.kind ?? null;
const withHeader = (name: string, value: string): MailSketch => ({ headers: { [name]: value } });

describe('by its header a mail is', () => {
  test.each([
    ['auto-reply', 'Auto-Submitted', 'auto-replied'],
    ['auto-reply', 'Auto-Submitted', 'auto-generated'],
    ['auto-reply', 'Auto-Submitted', 'auto-replied (zimbra; vacation)'],
    ['auto-reply', 'X-Autoreply', 'yes'],
    ['auto-reply', 'X-Autorespond', 'true'],
    ['auto-reply', 'X-FC-MachineGenerated', 'true'],
    ['auto-reply', 'X-POST-MessageClass', '9; Autoresponder'],
    ['auto-reply', 'X-Auto-Response-Suppress', 'DR, OOF, AutoReply'],
    ['auto-reply', 'X-Auto-Response-Suppress', 'All'],
    ['auto-reply', 'Precedence', 'auto_reply'],
    ['auto-reply', 'X-Precedence', 'auto-reply'],
    ['auto-reply', 'Delivered-To', 'Autoresponder'],
    ['auto-reply', 'X-Mailer', 'vacation 1.2.7'],
    ['auto-reply', 'X-Apple-Action', 'VACATION'],
    ['auto-reply', 'Return-Path', '<>'],
    ['list', 'Precedence', 'bulk'],
    ['list', 'Precedence', 'list'],
    ['list', 'List-Id', 'News <news.shop.example>'],
    ['list', 'List-Unsubscribe', '<https://shop.example/u>'],
    ['list', 'Feedback-ID', '1:2:3:shop'],
    ['monitoring', 'X-Nagios-Notification-Type', 'PROBLEM'],
    ['monitoring', 'X-Zabbix-Trigger', '1234'],
    ['monitoring', 'X-Mailer', 'Monit 5.27'],
  ])('%s with %s: %s', (kind, name, value) => {
    expect(kindOf(withHeader(name, value))).toBe(kind);
  });

  test.each([
    ['Auto-Submitted', 'no'],
    ['X-Autoreply', 'no'],
    ['X-Auto-Response-Suppress', 'None'],
    ['X-Auto-Response-Suppress', 'DR, RN, NRN'],
    ['Precedence', 'first-class'],
    ['X-Mailer', 'Microsoft Outlook 16.0'],
    ['Return-Path', '<lena@kunde.example>'],
    ['Delivered-To', 'support@desk.example'],
  ])("a person's with %s: %s", (name, value) => {
    expect(kindOf(withHeader(name, value))).toBeNull();
  });

  test("a web form's mail is its user's, who is named in Reply-To", () => {
    const headers = { 'X-Auto-Response-Suppress': 'All' };
    expect(kindOf({ headers, from: 'form@shop.example', replyTo: 'lena@kunde.example' })).toBeNull();
  });

  test("a single mail that a mass mailer carries is its sender's", () => {
    const ses = { 'Feedback-ID': '1.us-west-2.QHuyeCQ=:AmazonSES' };
    expect(kindOf({ headers: ses })).toBeNull();
    const form = { 'Feedback-ID': '1:2:3:shop' };
    expect(kindOf({ headers: form, replyTo: 'lena@kunde.example' })).toBeNull();
  });

  test("a mail that came through the desk's own list is its sender's", () => {
    const byPost = { 'List-Post': '<mailto:support@desk.example>', Precedence: 'list' };
    const byId = {
      'List-Id': 'Support <support.desk.example>',
      'List-Unsubscribe': '<mailto:x@desk.example>',
    };
    expect(kindOf({ headers: byPost })).toBeNull();
    expect(kindOf({ headers: byId })).toBeNull();
    expect(kindOf({ headers: { 'List-Id': 'Other <other.desk.example>' } })).toBe('list');
  });
});

describe('an absence', () => {
  test.each([
    ['en', 'I am out of the office until Monday and will reply upon my return.'],
    ['de', 'Ich bin bis zum 4. Mai nicht im Büro. Ihre E-Mail wird nicht weitergeleitet.'],
    ['fr', 'Je suis actuellement absent du bureau. En cas d’urgence appelez le standard.'],
    ['es', 'Estoy de vacaciones hasta el lunes.'],
    ['pt', 'Estou de férias até segunda-feira.'],
    ['it', 'Sono in ferie fino a lunedì.'],
    ['nl', 'Ik ben afwezig tot maandag.'],
    ['pl', 'Jestem nieobecny do poniedziałku.'],
    ['ro', 'Sunt plecat în concediu până luni.'],
    ['cs', 'Do pondělí jsem na dovolené.'],
    ['da', 'Jeg er ikke på kontoret før mandag.'],
    ['sv', 'Jag är på semester till måndag.'],
    ['no', 'Jeg har ferie til mandag.'],
    ['fi', 'Olen lomalla maanantaihin asti.'],
    ['ru', 'Я в отпуске до понедельника.'],
    ['uk', 'Я у відпустці до понеділка.'],
    ['zh', '我目前休假，周一回来。'],
    ['ja', '月曜日まで休暇中です。'],
    ['ko', '월요일까지 휴가 중입니다.'],
    ['tr', 'Pazartesiye kadar izindeyim, ofis dışında olacağım.'],
    ['vi', 'Tôi đang nghỉ phép đến thứ Hai.'],
  ])('in %s is an out-of-office where the header says automatic', (_, text) => {
    expect(kindOf({ text, headers: { 'Auto-Submitted': 'auto-replied' } })).toBe('out-of-office');
    expect(kindOf({ text })).toBeNull();
  });

  test.each([
    'Automatic reply: Your ticket',
    'Out of Office AutoReply: Your ticket',
    'Auto reply: Your ticket',
    'Automatische Antwort: Ihr Ticket',
    'Abwesenheitsnotiz: Ihr Ticket',
    'Réponse automatique : Votre demande',
    'Respuesta automática: Su solicitud',
    'Resposta automática: O seu pedido',
    'Risposta automatica: La sua richiesta',
    'Automatisch antwoord: Uw melding',
    '[Automatyczna odpowiedź] Zgłoszenie',
    'Răspuns automat: Solicitarea',
    'Automatická odpověď: Požadavek',
    'Automatisk svar: Din sag',
    'Autosvar: Ditt ärende',
    'Automaattinen vastaus: Tukipyyntö',
    'Автоматический ответ: Заявка',
    'Автоматична відповідь: Заявка',
    '自动回复: 工单',
    '自動応答: お問い合わせ',
    '자동 회신: 문의',
    'Otomatik Yanıt: Talep',
    'Trả lời tự động: Yêu cầu',
    'Re: Your ticket (Automatic Response)',
  ])('is told by the subject %s where the header is silent', (subject) => {
    const text = 'I am out of the office until Monday. Ich bin nicht im Büro.';
    expect(kindOf({ subject, text })).toBe('out-of-office');
  });

  test.each([
    ['Out of office does not work', 'Hello, how do I turn it on in Outlook?'],
    ['Out of office: how do I set it?', 'Hi, my colleague leaves tomorrow.'],
    ['Automatic replies are sent twice', 'Since the update everyone gets two.'],
    ['Abwesenheitsnotiz einrichten', 'Bitte für Herrn Maier einrichten.'],
    ['Urlaub', 'Bitte mein Konto während meines Urlaubs sperren.'],
    ['Re: Automatic reply: Your ticket', 'Thanks, so who can help me meanwhile?'],
    ['Vacation', 'The vacation calendar shows an error.'],
    ['Printer', 'I am out of the office until Monday, please fix it until then.'],
  ])('is not made of a question about it: %s', (subject, text) => {
    expect(kindOf({ subject, text })).toBeNull();
  });
});

describe('our own mail coming back', () => {
  const marked = { 'X-Firstline-Id': '01K' };
  test('is known by its marker and one of our addresses', () => {
    expect(kindOf({ from: 'Support@Desk.example', headers: marked, replyTo: 'support+t@desk.example' })).toBe(
      'own',
    );
  });
  test('is known by our Message-ID', () => {
    expect(kindOf({ messageId: '<fl.1.abc@id.desk.example>' })).toBe('own');
  });
  test('is known by From alone only where nobody else asks to be answered', () => {
    expect(kindOf({ from: 'support@desk.example' })).toBe('own');
    expect(kindOf({ from: 'support@desk.example', replyTo: 'lena@kunde.example' })).toBeNull();
  });
  test("is not another desk's, whose analyst writes under the same marker", () => {
    expect(kindOf({ headers: marked })).toBeNull();
  });
});

describe('a monitoring system', () => {
  test.each([
    ['** PROBLEM Service Alert: web01/HTTP is CRITICAL **', 'anything@kunde.example'],
    ['[FIRING:2] HighLoad (web01)', 'alerts@kunde.example'],
    ['[RESOLVED] HighLoad (web01)', 'alerts@kunde.example'],
    ['Problem: Disk space is low on db01', 'zabbix@kunde.example'],
    ['[Down] Ping (web01)', 'prtg@kunde.example'],
    ['ALERT: site is down', 'noreply@uptimerobot.com'],
  ])('is known by %s from %s', (subject, from) => {
    expect(kindOf({ subject, from })).toBe('monitoring');
  });
  test.each([
    ['Problem: my screen is black', 'lena@kunde.example'],
    ['Server down!', 'lena@kunde.example'],
    ['Question about the new Grafana', 'monika@kunde.example'],
    ['ALERT: please help', 'lena@kunde.example'],
  ])('is not %s from %s', (subject, from) => {
    expect(kindOf({ subject, from })).toBeNull();
  });
});

test('an alarm of a script is monitoring, an answer of a ticket system is not', () => {
  const generated = { headers: { 'Auto-Submitted': 'auto-generated' } };
  expect(kindOf({ ...generated, subject: 'CRITICAL: disk full on db01' })).toBe('monitoring');
  expect(kindOf({ ...generated, subject: 'Resolved: INC001', inReplyTo: '<1@desk.example>' })).toBe(
    'auto-reply',
  );
  expect(kindOf({ ...generated, subject: 'Incident INC001 was opened for you' })).toBe('auto-reply');
});

describe('a challenge', () => {
  test('is known by its service or by what a machine asks', () => {
    expect(kindOf({ from: 'noreply@boxbe.com', subject: 'Re: Hello (Action Required)' })).toBe('challenge');
    const text = 'Your message is being held. Please verify that you are a person: https://q.example/1';
    const headers = { 'Auto-Submitted': 'auto-replied' };
    expect(kindOf({ subject: 'Please confirm your message', text, headers })).toBe('challenge');
    expect(kindOf({ subject: 'Please confirm your message', text })).toBeNull();
  });
});

describe('a calendar answer', () => {
  test('is known by its method, an invitation is not one', () => {
    expect(kindOf({ subject: 'Accepted: Review', calendarMethod: 'reply' })).toBe('calendar');
    expect(kindOf({ subject: 'Zugesagt: Besprechung', calendarMethod: 'publish' })).toBe('calendar');
    expect(kindOf({ subject: 'Review', calendarMethod: 'request' })).toBeNull();
    expect(kindOf({ subject: 'Accepted: is this right?' })).toBeNull();
  });
});

test('a read receipt without a report is known by subject and sentence together', () => {
  const text =
    'Your message\n  To: support\n  Subject: Printer\nwas read on Tuesday, 17 March 2026 09:12:44.';
  expect(kindOf({ subject: 'Read: Printer', text })).toBe('receipt');
  expect(kindOf({ subject: 'Read: the manual', text: 'Where do I find it?' })).toBeNull();
});

describe('on any message at all', () => {
  const header = fc.tuple(
    fc.constantFrom(
      'auto-submitted',
      'precedence',
      'list-id',
      'return-path',
      'x-mailer',
      'x-autoreply',
      'from',
    ),
    fc.string(),
  );
  test('the answer is a kind and a sentence, and nothing is thrown', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.array(header), fc.string(), (subject, text, fields, from) => {
        const message = inboundMessage({ subject, text, from, headers: Object.fromEntries(fields) });
        const { automatic, because } = recogniseAutomatic(message, own);
        expect(because).toBe(automatic?.because ?? because);
        expect(because).toMatch(/^[A-Z].*\.$/su);
      }),
    );
  });

  const million = 1_000_000;
  test.each([
    ['spaces', ' '.repeat(million)],
    ['"I am"', 'I am '.repeat(million / 5)],
    ['"ich bin"', 'Ich bin '.repeat(million / 8)],
    ['"your message"', 'your message '.repeat(million / 13)],
    ['brackets', '['.repeat(million)],
    ['braces', `{"notificationType":${'{"a":'.repeat(30_000)}`],
    ['"no" signs', '不在'.repeat(million / 2)],
  ])('a million characters of %s are read without backtracking', (_, text) => {
    const headers = {
      'auto-submitted': 'auto-replied',
      'x-mailer': text,
      'list-id': text,
      'return-path': text,
    };
    expect(kindOf({ subject: text, text, headers })).not.toBe('own');
  });
});
