import type { MailDataByKind, MailKind, NoticeData, TicketFacts } from '#domain/ticket/mail-data.ts';

/**
 * Data of every kind of mail, with each branch that a template may take: what is optional is there in one
 * sample and missing in another, and a user's words try to be markup.
 */
const ticket: TicketFacts = {
  number: 'FL-1042',
  subject: 'Re: <Outlook> asks for my "password" again & again',
  requesterName: 'Zoë Müller',
  requesterAddress: 'zoe.mueller@example.org',
  category: { en: 'Password and account unlock', de: 'Passwort und Kontosperre' },
  priority: 'P3',
  team: 'Service Desk',
  assignee: 'Ana Silva',
  because: ['The rule "password words" put it into this category.', 'One person, work is hindered: P3.'],
};

const bare: TicketFacts = { ...ticket, subject: '', requesterName: null, assignee: null, because: [] };

const text =
  'Hello,\n\nsince this morning Outlook asks for my password every few minutes.\n' +
  'I typed it <b>ten times</b>, and {{ it }} does not help.\n\n- laptop restarted\n- phone works\n\nZoë';

const notice: NoticeData = {
  analystName: 'Ana Silva',
  ticket,
  answerBy: '2026-11-23T13:30:00.000Z',
  text,
  attachments: ['screenshot.png', 'läuft nicht <1>.pdf'],
  withheld: ['setup.exe', ''],
  related: ['FL-1017', 'FL-998'],
  vip: true,
  about: ['Controller', 'Finance & <Audit>', 'Berlin'],
  phone: '+49 30 5550 417',
  manager: 'Bo Boss',
  sensitive: true,
  runbook: 'password',
  similar: [
    { number: 'FL-1039', subject: 'Outlook asks for <password>', requester: 'Jan Kowalski' },
    { number: 'FL-1036', subject: '', requester: 'ana@example.org' },
  ],
  recent: [
    {
      number: 'FL-998',
      subject: 'Re: Printer & scanner',
      status: 'waiting',
      openedAt: '2026-11-20T09:00:00.000Z',
    },
    { number: 'FL-710', subject: '', status: 'resolved', openedAt: '2026-08-03T09:00:00.000Z' },
  ],
  found: [
    { kind: 'hosts', values: ['LAP-1234'] },
    { kind: 'errorCodes', values: ['0x80070005', 'AADSTS50126'] },
  ],
  hidden: ['password', 'code', 'card', 'private-key', 'token', 'recovery-key'],
  canAct: true,
};

const bareNotice: NoticeData = {
  ...notice,
  ticket: bare,
  answerBy: null,
  text: '',
  attachments: [],
  withheld: [],
  related: [],
  vip: false,
  about: [],
  phone: null,
  manager: null,
  sensitive: false,
  runbook: null,
  similar: [],
  recent: [],
  found: [],
  hidden: ['code'],
  canAct: false,
};

const desk = { deskName: 'IT Service Desk', ticket };
const dueAt = '2026-11-23T13:30:00.000Z';
/** When the samples are sent. */
export const sampleNow = new Date('2026-11-23T09:30:00.000Z');
const from = { fromName: 'Zoë Müller', fromAddress: 'zoe.mueller@example.org' };
const handedOver = {
  byName: 'Ana Silva',
  fromTeam: 'Service Desk',
  reason: 'Password is right (signed in to the portal with it), Outlook still asks. Profile needs a look.',
  history: [
    { at: '2026-11-23T09:12:00.000Z', who: 'Zoë Müller', text },
    { at: '2026-11-23T09:40:00.000Z', who: 'Ana Silva', text: 'Could you sign in to the portal, please?' },
    { at: '2026-11-23T09:55:00.000Z', who: 'Zoë Müller', text: 'Yes, that works.' },
  ],
};

const status =
  'The mail server at the main site is down.\nMail of the last hour is not lost; it arrives later.\n\nAna Silva';

const found = {
  isProposed: true,
  reportCount: 3,
  reports: [
    { number: 'FL-1042', who: 'Zoë Müller', site: 'Berlin', subject: ticket.subject, at: dueAt },
    { number: 'FL-1043', who: 'tom@example.org', site: null, subject: '', at: dueAt },
  ],
};

export const sampleData: { readonly [K in MailKind]: readonly MailDataByKind[K][] } = {
  acknowledgement: [
    {
      ...desk,
      understood: 'a password or a locked account',
      answerBy: dueAt,
      ask: ['since when it is so', 'the <exact> text of the error'],
      runbook: 'password',
      secrets: ['password'],
    },
    {
      ...desk,
      understood: 'the network or VPN',
      answerBy: dueAt,
      ask: [],
      runbook: null,
      secrets: [],
    },
    {
      ...desk,
      ticket: bare,
      understood: null,
      answerBy: dueAt,
      ask: [],
      runbook: null,
      secrets: [],
    },
  ],
  answer: [
    { ...desk, analystName: 'Ana Silva', text, withheld: ['fix <1>.exe'], resolved: false },
    { ...desk, analystName: 'Ana Silva', text, withheld: [], resolved: true },
    { ...desk, ticket: bare, analystName: 'Ana Silva', text: '', withheld: [], resolved: true },
  ],
  'refusal-too-large': [
    { deskName: 'IT Service Desk', subject: ticket.subject, sizeBytes: 41_200_000, limitBytes: 26_214_400 },
    { deskName: 'IT Service Desk', subject: null, sizeBytes: 41_200_000, limitBytes: 26_214_400 },
  ],
  'secret-hidden': [
    { ...desk, secrets: ['password'] },
    { ...desk, ticket: bare, secrets: ['password', 'card'] },
  ],
  'message-added': [
    { ...desk, answerBy: dueAt },
    { ...desk, ticket: bare, answerBy: null },
  ],
  notice: [notice, bareNotice],
  'notice-update': [
    { ...notice, ...from, joinedBecause: 'The sender of FL-1042 asks about it again, 3 h later.' },
    { ...bareNotice, ...from, fromName: null, joinedBecause: null },
  ],
  reminder: [
    { ...notice, dueAt },
    { ...bareNotice, dueAt },
  ],
  breach: [
    { ...notice, dueAt },
    { ...bareNotice, dueAt },
  ],
  escalation: [
    { ...notice, ...handedOver },
    { ...bareNotice, ...handedOver, byName: null, reason: '', history: [] },
  ],
  'command-failed': [
    {
      analystName: 'Ana Silva',
      ticket,
      problems: ['There is no command #resolvd. Did you mean #resolve?'],
      text: '#resolvd\n\nAll is well again, please restart Outlook once.',
    },
    { analystName: 'Ana Silva', ticket: bare, problems: ['The mail was empty.'], text: '' },
  ],
  'delivery-failed': [
    {
      ...notice,
      recipient: 'zoe.mueller@example.org',
      mailKind: 'answer',
      diagnostic: '550 5.1.1 No such user',
    },
    { ...bareNotice, recipient: 'zoe.mueller@example.org', mailKind: 'acknowledgement', diagnostic: '' },
  ],
  'acknowledgement-known': [
    { ...desk, status, secrets: [] },
    { ...desk, ticket: bare, status: null, secrets: ['password'] },
  ],
  'incident-update': [
    { ...desk, text: status },
    { ...desk, ticket: bare, text: status },
  ],
  'incident-solved': [
    { ...desk, text: status },
    { ...desk, ticket: bare, text: null },
  ],
  incident: [
    { ...notice, ...found },
    { ...notice, ...found, isProposed: false, reportCount: 2 },
    { ...bareNotice, ...found },
    { ...bareNotice, ...found, isProposed: false },
  ],
  'incident-grown': [
    { ...notice, reportCount: 20 },
    { ...bareNotice, reportCount: 20 },
  ],
  digest: [
    {
      analystName: 'Ana Silva',
      entries: [
        { kind: 'notice', ticket },
        {
          kind: 'breach',
          ticket: { ...ticket, number: 'FL-1043', subject: 'Printer on the 2nd floor', priority: 'P1' },
        },
        { kind: 'notice-update', ticket: bare },
      ],
    },
  ],
};

export const mailKinds = Object.keys(sampleData) as readonly MailKind[];
