import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterAll, beforeAll, expect, test } from 'vitest';

interface Report {
  inbound: Record<string, number>;
  tickets: {
    number: string;
    subject: string;
    requester: string;
    category: string;
    priority: string;
    status: string;
  }[];
  outbound: { to: string; subject: string; kind: string; status: string }[];
  elapsedMs: number;
}

const bin = join(import.meta.dirname, '../../bin/firstline.js');
let folder: string;
let stdout: string;
let stderr: string;
let code: number | null;
let report: Report;
let left: string[];

function run(args: readonly string[]): ChildProcess {
  return spawn(process.execPath, [bin, 'demo', ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { PATH: process.env['PATH'], HOME: process.env['HOME'], TMPDIR: folder },
  });
}

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'firstline-test-demo-'));
  await chmod(folder, 0o711);
  const child = run(['--once', '--json']);
  if (child.stdout === null || child.stderr === null) throw new Error('the demo has no output');
  [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  code = child.exitCode;
  left = await readdir(folder);
  report = JSON.parse(stdout) as Report;
}, 150_000);

afterAll(() => rm(folder, { recursive: true, force: true }));

const ticketAbout = (words: string) => {
  const found = report.tickets.find((ticket) => ticket.subject.includes(words));
  if (found === undefined) throw new Error(`no ticket about ${words}`);
  return found;
};
const mailsOf = (number: string) => report.outbound.filter((mail) => mail.subject.includes(`[${number}]`));
const acknowledging = new Set(['acknowledgement', 'acknowledgement-known']);
const toUsers = new Set([...acknowledging, 'answer', 'incident-update', 'incident-solved']);

test('prints one line of JSON, and ends well', () => {
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(stdout.trimEnd()).not.toContain('\n');
  expect(Object.keys(report)).toEqual(['inbound', 'tickets', 'outbound', 'elapsedMs']);
  expect(Object.keys(report.tickets[0] ?? {})).toEqual([
    'number',
    'subject',
    'requester',
    'category',
    'priority',
    'status',
  ]);
  expect(Object.keys(report.outbound[0] ?? {})).toEqual(['to', 'subject', 'kind', 'status']);
});

test('every sample mail has its outcome', () => {
  expect(report.inbound).toEqual({
    opened: 22,
    duplicate: 1,
    appended: 4,
    command: 11,
    automatic: 1,
    bounce: 1,
    ignored: 2,
    quarantined: 1,
  });
});

test('each conversation is one ticket, in the state that its mails brought it to', () => {
  expect(report.tickets).toHaveLength(23);
  expect(new Set(report.tickets.map((ticket) => ticket.number)).size).toBe(23);
  const states = ['Locked out', 'Blue screen', 'Authenticator', 'Suspicious', 'Outlook', 'Drucker'].map(
    (words) => {
      const { category, priority, status } = ticketAbout(words);
      return [words, category, priority, status];
    },
  );
  expect(states).toEqual([
    ['Locked out', 'password', 'P3', 'open'],
    ['Blue screen', 'software', 'P3', 'resolved'],
    ['Authenticator', 'mfa', 'P3', 'resolved'],
    ['Suspicious', 'security', 'P1', 'waiting'],
    ['Outlook', 'microsoft-365', 'P3', 'resolved'],
    ['Drucker', 'printing', 'P4', 'new'],
  ]);
});

test('a user gets mail about their own ticket only, and analysts get the rest', () => {
  for (const ticket of report.tickets)
    for (const mail of mailsOf(ticket.number)) {
      if (toUsers.has(mail.kind)) expect(mail.to).toBe(ticket.requester);
      else expect(mail.to).toMatch(/^(?:ana\.silva|mihai\.ionescu|ben\.okafor)@desk\.example$/);
    }
  expect(report.outbound.every((mail) => /\[FL-\d+\]/.test(mail.subject))).toBe(true);
});

test('every person who opened a ticket is acknowledged once, and no robot ever', () => {
  const acknowledged = report.outbound.filter((mail) => acknowledging.has(mail.kind));
  const people = report.tickets
    .map((ticket) => ticket.requester)
    .filter((who) => !/^zabbix|@desk\.example$/.test(who));
  expect(acknowledged.map((mail) => mail.to).toSorted()).toEqual(people.toSorted());
  for (const mail of report.outbound) expect(mail.to).toMatch(/@(?:company|desk|partner)\.example$/);
  expect(report.outbound.filter((mail) => mail.to === 'support@desk.example')).toEqual([]);
});

test('answers go to the user once each, and notes and handovers to nobody outside', () => {
  const answers = report.outbound.filter((mail) => mail.kind === 'answer').map((mail) => mail.to);
  expect(answers.toSorted()).toEqual(
    ['andrei.popescu', 'lucia.fernandez', 'maria.jones', 'oliver.smith', 'tom.becker'].map(
      (name) => `${name}@company.example`,
    ),
  );
  expect(report.outbound.filter((mail) => mail.to === 'joao.pereira@company.example')).toHaveLength(1);
});

test('reports of one trouble in five languages are one major incident, whose news reach all who report it', () => {
  const { number, priority, status } = ticketAbout('4 people report: Citrix');
  expect([priority, status]).toEqual(['P2', 'resolved']);
  const reports = report.tickets.filter(
    (ticket) => /Citrix/.test(ticket.subject) && ticket.number !== number,
  );
  expect(reports.map((ticket) => ticket.status)).toEqual(Array.from({ length: 5 }, () => 'resolved'));
  for (const { requester, number: own } of reports) {
    const kinds = mailsOf(own)
      .filter((mail) => mail.to === requester)
      .map((mail) => mail.kind);
    expect(kinds).toEqual(
      requester.startsWith('andrei')
        ? ['acknowledgement-known', 'incident-solved']
        : ['acknowledgement', 'incident-update', 'incident-solved'],
    );
  }
});

test('what nobody answers is reminded of, then missed, then handed up', () => {
  const { number, priority } = ticketAbout('nobody can work');
  expect(priority).toBe('P1');
  const later = mailsOf(number).filter((mail) => !['acknowledgement', 'notice'].includes(mail.kind));
  expect(later.map(({ kind, to }) => `${kind} ${to}`)).toEqual([
    'reminder ana.silva@desk.example',
    'reminder mihai.ionescu@desk.example',
    'breach ana.silva@desk.example',
    'breach mihai.ionescu@desk.example',
    'escalation ben.okafor@desk.example',
  ]);
});

test('an analyst is told of a command that was not understood, and of a mail that did not arrive', () => {
  const { number } = ticketAbout('Outlook');
  const failed = report.outbound.filter((mail) => mail.kind === 'command-failed');
  expect(failed.map((mail) => mail.to)).toEqual(['ana.silva@desk.example']);
  expect(failed[0]?.subject).toContain(number);
  const undelivered = mailsOf(ticketAbout('supplier portal').number).filter(
    (mail) => mail.kind === 'delivery-failed',
  );
  expect(undelivered.map((mail) => mail.to)).toEqual([
    'ana.silva@desk.example',
    'mihai.ionescu@desk.example',
  ]);
});

test('all that is sent is sent, and nothing is left behind', () => {
  expect(report.outbound.filter((mail) => mail.status !== 'sent')).toEqual([]);
  expect(left).toEqual([]);
});

test('Ctrl-C ends it and leaves nothing behind, also when npm hands it on as well', async () => {
  const child = run([]);
  const closed = once(child, 'close');
  for await (const chunk of child.stdout ?? []) if (/http:\/\/127\.0\.0\.1:\d+/.test(String(chunk))) break;
  child.kill('SIGINT');
  child.kill('SIGINT');
  await closed;
  expect(child.exitCode).toBe(0);
  expect(await readdir(folder)).toEqual([]);
}, 90_000);

test('--json without --once is a mistake', async () => {
  const child = run(['--json']);
  const said = text(child.stderr as NodeJS.ReadableStream);
  await once(child, 'close');
  expect(child.exitCode).toBe(2);
  expect(await said).toContain('--once');
});
