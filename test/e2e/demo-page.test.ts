import { afterAll, beforeAll, expect, test } from 'vitest';
import { compose } from '#cli/demo/letters.ts';
import { type Page, startPage } from '#cli/demo/page/server.ts';
import type { Person } from '#cli/demo/people.ts';
import { type KeptMail, openPostOffice, type PostOffice } from '#cli/demo/post-office.ts';

const supportAddress = 'support@desk.example';
const maria: Person = {
  id: 'maria',
  name: 'Maria <Jones>',
  address: 'maria@company.example',
  role: 'user',
  about: 'Accounting',
};
const ana: Person = {
  id: 'ana',
  name: 'Ana Silva',
  address: 'ana@desk.example',
  role: 'analyst',
  about: 'L1',
};
const stack = new AsyncDisposableStack();
let office: PostOffice;
let page: Page;

beforeAll(async () => {
  office = stack.use(await openPostOffice('secret'));
  office.admit({ supportAddress, people: [maria, ana] });
  page = stack.use(
    await startPage(
      { config: undefined as never, db: undefined as never, office, people: [maria, ana], supportAddress },
      0,
    ),
  );
});
afterAll(() => stack.disposeAsync());

async function deliver(lines: readonly string[], to = maria.address): Promise<void> {
  const raw = Buffer.from(lines.join('\r\n'));
  await office.post({ from: supportAddress, to, messageId: '', raw });
}

const head = (subject: string, type: string) => [
  `From: Desk <${supportAddress}>`,
  `Reply-To: support+token@desk.example`,
  `To: ${maria.address}`,
  `Subject: ${subject}`,
  `Message-ID: <${subject.length}@desk.example>`,
  'MIME-Version: 1.0',
  `Content-Type: ${type}`,
  '',
];

const get = (path: string, headers: Record<string, string> = {}) => fetch(`${page.url}${path}`, { headers });
const send = (person: string, fields: Record<string, string>, headers: Record<string, string>) =>
  fetch(`${page.url}/box/${person}/send`, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers,
    redirect: 'manual',
  });
const newest = (person: string): KeptMail => {
  const mail = office.mailsOf(person).at(-1);
  if (mail === undefined) throw new Error(`${person} has no mail`);
  return mail;
};

test('a mail’s script, form and remote picture never reach the page', async () => {
  await deliver([
    ...head('<script>alert(1)</script>', 'text/html; charset=utf-8'),
    '<p onclick="x()">Hello</p><script>alert(2)</script><form action="/"><input></form>',
    '<img src="https://tracker.example/x.gif"><a href="javascript:alert(3)">link</a>',
  ]);
  const { uid } = newest('maria');
  const around = await (await get(`/box/maria/${uid}`)).text();
  expect(around).not.toContain('<script>alert');
  expect(around).toContain('Maria &lt;Jones&gt;');
  const body = await get(`/box/maria/${uid}/body`);
  const inside = await body.text();
  expect(inside).toContain('Hello');
  expect(inside).not.toMatch(/<script|onclick|<form|tracker\.example|javascript:/);
  expect(body.headers.get('content-security-policy')).toMatch(
    /default-src 'none'.*sandbox(?!.*allow-scripts)/,
  );
});

test('pages allow their own script and style only', async () => {
  const policy = (await get('/box/maria')).headers.get('content-security-policy');
  expect(policy).toContain("default-src 'none'; style-src 'self'; script-src 'self'");
  expect((await get('/page.js')).headers.get('content-type')).toContain('text/javascript');
  expect((await get('/page.css')).status).toBe(200);
});

test('a picture within a mail is shown, an attached page is only downloaded', async () => {
  await deliver([
    ...head('Files', 'multipart/related; boundary="b"'),
    '--b',
    'Content-Type: text/html',
    '',
    '<img src="cid:pic@1"><p>See above</p>',
    '--b',
    'Content-Type: image/png; name="pic.png"',
    'Content-ID: <pic@1>',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    '--b',
    'Content-Type: text/html; name="evil.html"',
    'Content-Disposition: attachment; filename="evil.html"',
    '',
    '<script>alert(1)</script>',
    '--b--',
  ]);
  const link = `/box/maria/${newest('maria').uid}`;
  expect(await (await get(`${link}/body`)).text()).toContain(`src="${link}/file/0"`);
  const picture = await get(`${link}/file/0`);
  expect(picture.headers.get('content-type')).toBe('image/png');
  const evil = await get(`${link}/file/1`);
  expect(evil.headers.get('content-type')).toBe('application/octet-stream');
  expect(evil.headers.get('content-disposition')).toMatch(/^attachment/);
  expect((await get(`${link}/file/2`)).status).toBe(404);
});

test('another site can neither read nor write', async () => {
  const { hostname, port } = new URL(page.url);
  const rebound = await new Promise<number | undefined>((resolve, reject) => {
    import('node:http').then(({ request }) =>
      request({ hostname, port, path: '/box/maria', headers: { host: 'evil.example' } }, (response) => {
        response.resume();
        resolve(response.statusCode);
      })
        .on('error', reject)
        .end(),
    );
  });
  expect(rebound).toBe(403);
  const before = office.mailsOf('maria').length;
  expect((await send('maria', { text: 'x' }, {})).status).toBe(403);
  expect((await send('maria', { text: 'x' }, { origin: 'https://evil.example' })).status).toBe(403);
  expect(office.mailsOf('maria')).toHaveLength(before);
});

test('a reply goes to the Reply-To, in the thread, with the mail quoted', async () => {
  await deliver([...head('Your account', 'text/plain; charset=utf-8'), 'It is unlocked.']);
  const answered = newest('maria');
  const fields = { answers: String(answered.uid), subject: 'Re: Your account', text: 'Thank you!' };
  const sent = await send('maria', fields, { origin: page.url });
  expect(sent.status).toBe(303);
  const { message, isSent } = newest('maria');
  expect(isSent).toBe(true);
  expect(message.to[0]?.address).toBe('support+token@desk.example');
  expect(message.inReplyTo).toBe(answered.message.messageId);
  expect(message.text).toMatch(/^Thank you!\n[\s\S]*> It is unlocked\./);
});

test('a subject with a line break makes no further header', async () => {
  await send('ana', { subject: 'Hi\r\nBcc: x@y.example', text: 'x' }, { origin: page.url });
  const { message, raw } = newest('ana');
  expect(message.subject).toContain('Hi');
  expect(raw.toString('latin1')).not.toMatch(/^Bcc:/m);
});

test('open pages are told of news', async () => {
  const response = await get('/news');
  const reader = response.body?.getReader();
  const read = async () => Buffer.from((await reader?.read())?.value ?? []).toString();
  expect(await read()).toContain('hello');
  page.notify();
  expect(await read()).toContain('data: news');
  await reader?.cancel();
});

test('somebody without a mailbox here gets no mail', async () => {
  const letter = await compose({ from: ana, to: 'nobody@company.example', subject: 'x', text: 'x' });
  await expect(office.post(letter)).rejects.toThrow(/550/);
});
