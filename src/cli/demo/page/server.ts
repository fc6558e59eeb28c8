import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import fastify, { type FastifyInstance, type FastifyReply } from 'fastify';
import { readDossier } from '#db/ticket-dossier.ts';
import { parseTicketNumber } from '#domain/ticket/ticket.ts';
import type { DemoDesk } from '../desk.ts';
import { readLedger } from '../ledger.ts';
import { compose, reply } from '../letters.ts';
import type { Person } from '../people.ts';
import type { KeptMail } from '../post-office.ts';
import type { Html } from './html.ts';
import { renderBody } from './mail-body.ts';
import { renderTicket } from './ticket-view.ts';
import { renderBox, renderCompose, renderDesk, renderMail, renderPage } from './views.ts';

export interface Page extends AsyncDisposable {
  readonly url: string;
  /** Lets open pages look for what is new. */
  notify(): void;
}

type Desk = Pick<DemoDesk, 'config' | 'db' | 'office' | 'people' | 'supportAddress'>;

const host = '127.0.0.1';
const pagePolicy =
  "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:; frame-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";
const bodyPolicy =
  "default-src 'none'; style-src 'unsafe-inline'; img-src 'self'; form-action 'none'; base-uri 'none'; frame-ancestors 'self'; sandbox allow-same-origin allow-popups allow-popups-to-escape-sandbox";
const filePolicy = "default-src 'none'; sandbox";
/** Shown as they are; any other file is only ever downloaded. */
const pictures = new Set(['image/png', 'image/jpeg', 'image/gif', 'image/webp']);

/**
 * The mailboxes of the demo's people, to read and to write from; on loopback, without any log-in.
 *
 * @param port 0: any free one
 */
export async function startPage(desk: Desk, port: number): Promise<Page> {
  const app = fastify({ logger: false, forceCloseConnections: true, bodyLimit: 1024 ** 2 });
  refuseStrangers(app);
  app.addContentTypeParser(
    'application/x-www-form-urlencoded',
    { parseAs: 'string' },
    (_request, body, done) => done(null, new URLSearchParams(String(body))),
  );
  addAssets(app);
  addReading(app, desk);
  addWriting(app, desk);
  const listeners = addNews(app);
  const url = await app.listen({ host, port });
  return {
    url,
    notify() {
      for (const listener of listeners) listener.raw.write('data: news\n\n');
    },
    [Symbol.asyncDispose]: () => app.close(),
  };
}

/** Another site's page may neither read here (DNS rebinding) nor write (a form of its own). */
function refuseStrangers(app: FastifyInstance): void {
  app.addHook('onRequest', async (request, answer) => {
    const name = request.headers.host ?? '';
    const isOurs = /^(?:127\.0\.0\.1|localhost)(?::\d{1,5})?$/.test(name);
    const { origin } = request.headers;
    const isForeign = request.method !== 'GET' && origin !== `http://${name}`;
    if (!isOurs || isForeign) return answer.code(403).send('This page answers only to itself.');
    answer.headers({
      'content-security-policy': pagePolicy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    return undefined;
  });
}

function addAssets(app: FastifyInstance): void {
  const asset = (name: string, type: string) =>
    app.get(`/${name}`, async (_request, answer) =>
      answer.type(type).send(await readFile(join(import.meta.dirname, name))),
    );
  asset('page.css', 'text/css; charset=utf-8');
  asset('ticket.css', 'text/css; charset=utf-8');
  asset('phone.css', 'text/css; charset=utf-8');
  asset('page.js', 'text/javascript; charset=utf-8');
}

function addNews(app: FastifyInstance): ReadonlySet<FastifyReply> {
  const listeners = new Set<FastifyReply>();
  app.get('/news', (request, answer) => {
    answer.hijack();
    answer.raw.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
    answer.raw.write(': hello\n\n');
    listeners.add(answer);
    request.raw.on('close', () => listeners.delete(answer));
  });
  return listeners;
}

type Params = { readonly person: string; readonly uid?: string; readonly at?: string };

function addReading(app: FastifyInstance, desk: Desk): void {
  const { office, people, supportAddress } = desk;
  const countOf = (person: Person) => office.mailsOf(person.id).filter((mail) => !mail.isSent).length;
  const page = (title: string, open: Person | null, isReading: boolean, main: Html) =>
    renderPage({ title, people, countOf, open, isReading, main }).html;
  app.get('/', async (_request, answer) =>
    answer.type(htmlType).send(page('The desk', null, false, renderDesk(await readLedger(desk.db)))),
  );
  app.get<{ Params: { number: string } }>('/ticket/:number', async (request, answer) => {
    const id = parseTicketNumber(request.params.number);
    const dossier = id === undefined ? undefined : await readDossier(desk.db, id);
    if (dossier === undefined) return answer.callNotFound();
    const view = renderTicket(dossier, desk.config.desk);
    return answer.type(htmlType).send(page(request.params.number, null, false, view));
  });
  app.get<{ Params: Params; Querystring: { sent?: string; write?: string } }>(
    '/box/:person',
    (request, answer) => {
      const person = findPerson(desk, request.params);
      if (person === undefined) return answer.callNotFound();
      const form = renderCompose(person, supportAddress, request.query.sent === 'yes');
      const box = renderBox(person, office.mailsOf(person.id), null, form);
      return answer.type(htmlType).send(page(person.name, person, request.query.write === 'yes', box));
    },
  );
  app.get<{ Params: Params }>('/box/:person/:uid', (request, answer) => {
    const person = findPerson(desk, request.params);
    const mail = findMail(desk, request.params);
    if (person === undefined || mail === undefined) return answer.callNotFound();
    const pane = renderMail(person, mail, supportAddress);
    const box = renderBox(person, office.mailsOf(person.id), mail, pane);
    return answer.type(htmlType).send(page(mail.message.subject ?? person.name, person, true, box));
  });
  app.get<{ Params: Params }>('/box/:person/:uid/body', (request, answer) => {
    const mail = findMail(desk, request.params);
    if (mail === undefined) return answer.callNotFound();
    const link = `/box/${encodeURIComponent(request.params.person)}/${mail.uid}`;
    return answer
      .type(htmlType)
      .header('content-security-policy', bodyPolicy)
      .send(renderBody(mail, link).html);
  });
  app.get<{ Params: Params }>('/box/:person/:uid/file/:at', (request, answer) => {
    const mail = findMail(desk, request.params);
    const file = mail?.message.attachments[Number(request.params.at)];
    const content = file === undefined ? undefined : mail?.contents.get(file.digest);
    if (file === undefined || content === undefined) return answer.callNotFound();
    const isPicture = pictures.has(file.contentType);
    const name = encodeURIComponent(file.filename ?? 'attachment');
    return answer
      .header('content-security-policy', filePolicy)
      .header('content-disposition', `${isPicture ? 'inline' : 'attachment'}; filename*=UTF-8''${name}`)
      .type(isPicture ? file.contentType : 'application/octet-stream')
      .send(Buffer.from(content));
  });
}

const htmlType = 'text/html; charset=utf-8';

function addWriting(app: FastifyInstance, desk: Desk): void {
  const { office, supportAddress } = desk;
  app.post<{ Params: Params; Body: URLSearchParams }>('/box/:person/send', async (request, answer) => {
    const person = findPerson(desk, request.params);
    if (person === undefined) return answer.callNotFound();
    const field = (name: string) => request.body.get(name) ?? '';
    const answered = findMail(desk, { person: person.id, uid: field('answers') });
    const subject = field('subject').replace(/[\r\n]+/g, ' ');
    const text = field('text').replaceAll('\r\n', '\n');
    const letter =
      answered === undefined
        ? await compose({ from: person, to: supportAddress, subject, text })
        : await reply(answered, { text, subject });
    await office.post(letter);
    return answer.redirect(`/box/${encodeURIComponent(person.id)}?sent=yes`, 303);
  });
}

function findPerson({ people }: Desk, { person }: Params): Person | undefined {
  return people.find((candidate) => candidate.id === person);
}

function findMail({ office }: Desk, { person, uid }: Params): KeptMail | undefined {
  return office.mailsOf(person).find((mail) => String(mail.uid) === uid);
}
