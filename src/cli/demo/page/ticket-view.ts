import type { Dossier } from '#db/ticket-dossier.ts';
import type { Desk } from '#domain/desk.ts';
import { findTeam } from '#domain/desk.ts';
import { describeEvent } from '#domain/ticket/explain.ts';
import { ticketNumber } from '#domain/ticket/ticket.ts';
import { type Decided, explainDecisions } from '../../explain/decisions.ts';
import { type Html, html } from './html.ts';

/** One ticket: its conversation, and beside it what happened and why. */
export function renderTicket(dossier: Dossier, desk: Desk): Html {
  const { ticket, conversation, events, mailsOut } = dossier;
  const assignee = desk.teams
    .flatMap((team) => team.members)
    .find((analyst) => analyst.id === ticket.assignee);
  const fact = (name: string, value: string) => html`<dt>${name}</dt><dd dir="auto">${value}</dd>`;
  return html`<section class="ticket" data-live="ticket">
<article>
<p><a href="/">← The desk</a></p>
<h1 dir="auto">${ticketNumber(ticket.id)} ${ticket.subject}</h1>
<p><span class="badge ${ticket.priority}">${ticket.priority}</span> <span class="status ${ticket.status}">${ticket.status}</span></p>
<dl>${fact('Requester', `${ticket.requester.name ?? ''} <${ticket.requester.address}>`)}${fact('Category', ticket.category)}
${fact('Team', `${findTeam(desk, ticket.team)?.name ?? ticket.team}, ${assignee?.name ?? 'nobody has it yet'}`)}</dl>
<h2>Conversation</h2>
<ol class="conversation">${conversation.map(
    (entry) => html`<li class="${entry.visibility}"><p><b>${entry.authorName ?? entry.authorAddress}</b>
<small>${clock(entry.at)} · ${entry.authorRole}${entry.visibility === 'internal' && ', among the team'}</small></p>
<pre dir="auto">${entry.text.trim()}</pre>
${entry.attachments.map((file) => html`<p><small>📎 ${file.filename ?? 'attachment'}, ${file.sizeBytes} B</small></p>`)}</li>`,
  )}</ol>
</article>
<article>
<h2>Why it is where it is</h2>
<dl class="why">${explainDecisions(dossier, desk).map(renderDecided)}</dl>
<h2>What happened</h2>
<ol class="happenings">${events.map(({ at, event }) => html`<li><time>${clock(at)}</time> ${describeEvent(event, desk)}</li>`)}</ol>
<h2>Mails that went out</h2>
<ol class="happenings">${mailsOut.map((mail) => html`<li><time>${clock(mail.createdAt)}</time> ${mail.kind} to ${mail.toAddress}, ${mail.status}</li>`)}</ol>
</article>
</section>`;
}

function renderDecided({ about, value, because }: Decided): Html {
  const list =
    because.length > 0 && html`<ul>${because.map((sentence) => html`<li dir="auto">${sentence}</li>`)}</ul>`;
  return html`<dt>${about}</dt><dd dir="auto">${value}${list}</dd>`;
}

const clock = (at: Date): string => at.toTimeString().slice(0, 8);
