import { headerValue } from '#domain/mail/message.ts';
import type { Ledger } from '../ledger.ts';
import { replySubject } from '../letters.ts';
import type { Person } from '../people.ts';
import type { KeptMail } from '../post-office.ts';
import { type Html, html } from './html.ts';

export interface Frame {
  readonly title: string;
  readonly people: readonly Person[];
  readonly countOf: (person: Person) => number;
  /** The mailbox that is open, or null for the desk. */
  readonly open: Person | null;
  /** On a phone a mail that is read takes the whole page. */
  readonly isReading: boolean;
  readonly main: Html;
}

/** The page around everything: whose mailboxes there are. */
export function renderPage(frame: Frame): Html {
  const group = (name: string, role: Person['role']) => html`
    <h2>${name}</h2>
    <ul>${frame.people.filter((person) => person.role === role).map((person) => renderPerson(person, frame))}</ul>`;
  return html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${frame.title} · Firstline demo</title>
<link rel="stylesheet" href="/page.css">
<link rel="stylesheet" href="/ticket.css">
<link rel="stylesheet" href="/phone.css" media="(width &lt; 860px)">
<link rel="icon" href="data:,">
<script src="/page.js" defer></script>
</head>
<body${frame.isReading && html` class="reading"`}>
<header><a href="/"><strong>Firstline</strong> demo</a><span>A desk that is worked by e-mail. Everybody’s mailbox is here.</span></header>
<nav aria-label="Mailboxes" data-live="people">
<ul><li${frame.open === null && html` class="open"`}><a href="/"><b>The desk</b><small>tickets and outcomes</small></a></li></ul>
${group('Analysts', 'analyst')}
${group('Users', 'user')}
</nav>
<main>${frame.main}</main>
</body>
</html>`;
}

function renderPerson(person: Person, { open, countOf }: Frame): Html {
  const count = countOf(person);
  return html`<li${open?.id === person.id && html` class="open"`}><a href="/box/${person.id}"><b>${person.name}</b><small>${person.about}</small>${count > 0 && html`<i>${count}</i>`}</a></li>`;
}

/** Tickets, and what became of each mail. */
export function renderDesk(ledger: Ledger): Html {
  return html`<section class="desk" data-live="desk">
<h1>Tickets</h1>
<ul class="tickets">${ledger.tickets.toReversed().map(
    (ticket) => html`<li>
<span class="badge ${ticket.priority}">${ticket.priority}</span>
<b dir="auto"><a href="/ticket/${ticket.number}">${ticket.subject}</a></b>
<small>${ticket.number} · ${ticket.category} · ${ticket.team} · ${ticket.requester}</small>
<span class="status ${ticket.status}">${ticket.status}</span></li>`,
  )}</ul>
<h1>Mails that came in</h1>
<ul class="inbound">${ledger.inbound.toReversed().map(
    (mail) => html`<li>
<span class="outcome ${mail.outcome ?? 'pending'}">${mail.outcome ?? 'pending'}</span>
<b dir="auto">${mail.subject || '(no subject)'}</b>
<small>${mail.ticket && html`<a href="/ticket/${mail.ticket}">${mail.ticket}</a> · `}${mail.from || 'no sender'} · ${mail.reason}</small></li>`,
  )}</ul>
</section>`;
}

/** A mailbox: its mails, and beside them the one that is read, or a form to write to the desk. */
export function renderBox(
  person: Person,
  mails: readonly KeptMail[],
  selected: KeptMail | null,
  pane: Html,
): Html {
  return html`<section class="box">
<div class="list" data-live="list">
<h1>${person.name} <small>${person.address}</small></h1>
<p><a class="button" href="/box/${person.id}?write=yes">Write to the desk</a></p>
<ol>${mails.toReversed().map((mail) => renderItem(person, mail, mail === selected))}</ol>
${mails.length === 0 && html`<p class="empty">No mail yet. Write to the desk, and an answer will be here in a moment.</p>`}
</div>
<div class="pane">${pane}</div>
</section>`;
}

function renderItem(person: Person, mail: KeptMail, isOpen: boolean): Html {
  const { message, isSent } = mail;
  const other = isSent ? 'To the desk' : (message.from[0]?.name ?? message.from[0]?.address ?? '');
  return html`<li class="${isOpen && 'open'}${isSent && ' sent'}"><a href="/box/${person.id}/${mail.uid}">
<span>${other}</span><time datetime="${mail.at.toISOString()}">${mail.at.toTimeString().slice(0, 8)}</time>
<b dir="auto">${message.subject ?? '(no subject)'}</b></a></li>`;
}

export function renderMail(person: Person, mail: KeptMail, supportAddress: string): Html {
  const { message, uid } = mail;
  const link = `/box/${person.id}/${uid}`;
  const row = (name: string, addresses: readonly { name: string | null; address: string }[]) =>
    addresses.length > 0 &&
    html`<dt>${name}</dt><dd dir="auto">${addresses.map(({ name: who, address }) => (who ? `${who} <${address}>` : address)).join(', ')}</dd>`;
  const files = message.attachments.map(
    (file, at) =>
      html`<li><a href="${link}/file/${at}">${file.filename ?? 'attachment'}</a> <small>${file.contentType}, ${file.sizeBytes} B</small></li>`,
  );
  const mark = headerValue(message, 'auto-submitted');
  return html`<article>
<p class="back"><a href="/box/${person.id}">← ${person.name}</a></p>
<h1 dir="auto">${message.subject ?? '(no subject)'}</h1>
<dl>${row('From', message.from)}${row('To', message.to)}${row('Reply to', message.replyTo)}${mark !== null && html`<dt>Automatic</dt><dd>${mark}</dd>`}</dl>
<iframe src="${link}/body" title="The mail" sandbox="allow-same-origin allow-popups allow-popups-to-escape-sandbox"></iframe>
${files.length > 0 && html`<ul class="files">${files}</ul>`}
</article>
${mail.isSent ? null : renderReply(person, mail, supportAddress)}`;
}

function renderReply(person: Person, { message, uid }: KeptMail, supportAddress: string): Html {
  const to = message.replyTo[0]?.address ?? message.from[0]?.address ?? supportAddress;
  const hint =
    person.role === 'analyst'
      ? html`<p class="hint">Your reply goes to the user. On the first lines you may write
<button type="button" data-insert="#take">#take</button> <button type="button" data-insert="#note ">#note</button>
<button type="button" data-insert="#resolve">#resolve</button> <button type="button" data-insert="#category ">#category WHAT</button> <button type="button" data-insert="#escalate ">#escalate REASON</button></p>`
      : null;
  return html`<form method="post" action="/box/${person.id}/send">
<h2>Reply as ${person.name}</h2>
${hint}
<input type="hidden" name="answers" value="${uid}">
<label>To <input name="to" value="${to}" readonly></label>
<label>Subject <input name="subject" value="${replySubject(message.subject)}" maxlength="500"></label>
<label>Text <textarea name="text" rows="7" required autocomplete="off"></textarea></label>
<button type="submit">Send the reply</button>
</form>`;
}

/** @param sent whether something was sent just now */
export function renderCompose(person: Person, supportAddress: string, sent: boolean): Html {
  return html`<form method="post" action="/box/${person.id}/send">
<p class="back"><a href="/box/${person.id}">← ${person.name}</a></p>
<h2>Write to the desk as ${person.name}</h2>
${sent && html`<p class="sent" role="status">Sent. The desk’s answer comes into the list by itself.</p>`}
<label>To <input name="to" value="${supportAddress}" readonly></label>
<label>Subject <input name="subject" maxlength="500" autocomplete="off"></label>
<label>Text <textarea name="text" rows="9" required autocomplete="off"></textarea></label>
<button type="submit">Send</button>
</form>`;
}
