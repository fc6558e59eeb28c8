import { type Command, parseReply } from '../command/grammar.ts';
import type { Analyst } from '../desk.ts';
import type { Reading } from '../mail/reading.ts';
import { escalateByAnalyst } from '../ticket/escalate.ts';
import type { LaterEvent, Proof } from '../ticket/event.ts';
import { confirmIncident, denyIncident } from '../ticket/incident-by-analyst.ts';
import { recategoriseByAnalyst } from '../ticket/recategorise.ts';
import { type Ticket, ticketNumber } from '../ticket/ticket.ts';
import type { TriageFacts } from './decide.ts';
import type { Decision } from './decision.ts';

/**
 * Turns an analyst's reply into events. Text goes to the user, unless `#note` or `#escalate` make it the
 * team's. One fault anywhere, and nothing of the mail is carried out. What goes to the user is not masked: it may be
 * a first password that they need.
 */
export function decideCommand(
  reading: Reading,
  ticket: Ticket,
  analyst: Analyst,
  proof: Proof,
  { desk, noticed, now }: Pick<TriageFacts, 'desk' | 'noticed' | 'now'>,
): Decision {
  const { commands, text, problems } = parseReply(reading.body.reply);
  const refuse = (faults: readonly string[]) =>
    refusal(reading, ticket.id, analyst, faults, `Nothing was carried out: ${faults.join(' ')}`);
  if (problems.length > 0) return refuse(problems);
  const has = (name: Command['name']) => commands.some((command) => command.name === name);
  const isInternal = has('note') || has('escalate');
  const by = { analystId: analyst.id, proof };
  const hasWords = text !== '' || reading.message.attachments.length > 0;
  if (has('note') && !hasWords) return refuse(['#note needs the note itself, behind it or below it.']);
  if (commands.length === 0 && !hasWords) return refuse(['The mail had no text and no command.']);

  if (has('split')) {
    if (commands.length > 1 || hasWords) return refuse(['#split stands alone in its mail.']);
    if (noticed === null || noticed.ticketId !== ticket.id) return refuse([nothingToSplit]);
    const reason = `${analyst.name} takes inbound mail ${noticed.inboundId} off ${ticketNumber(ticket.id)}.`;
    return { kind: 'split', ticketId: ticket.id, analyst, inboundId: noticed.inboundId, reason };
  }

  const events: LaterEvent[] = [];
  if (has('incident')) {
    const confirmed = confirmIncident(ticket, by);
    if (typeof confirmed === 'string') return refuse([confirmed]);
    events.push(confirmed);
  }
  if (has('take')) events.push({ type: 'taken', ...by });
  const told = isInternal || reading.asWritten === null ? {} : { secrets: reading.secrets };
  if (hasWords) events.push(isInternal ? { type: 'noted', ...by } : { type: 'answered', ...by, ...told });
  for (const command of commands) {
    if (command.name !== 'escalate') continue;
    const escalated = escalateByAnalyst(ticket, desk, { ...by, reason: command.reason });
    if (typeof escalated === 'string') return refuse([escalated]);
    events.push(escalated);
  }
  for (const command of commands) {
    if (command.name !== 'category') continue;
    const recategorised = recategoriseByAnalyst(ticket, desk, {
      analyst,
      proof,
      category: command.category,
      at: now,
    });
    if (typeof recategorised === 'string') return refuse([recategorised]);
    events.push(recategorised);
  }
  if (has('not-incident')) {
    const denied = denyIncident(ticket, by);
    if (typeof denied === 'string') return refuse([denied]);
    events.push(denied);
  }
  if (has('resolve')) events.push({ type: 'resolved', ...by });
  return {
    kind: 'command',
    ticketId: ticket.id,
    analyst,
    events,
    text,
    asWritten: isInternal || reading.asWritten === null ? null : parseReply(reading.asWritten).text,
    visibility: isInternal ? 'internal' : 'public',
    answersAndResolves: has('resolve') && hasWords && !isInternal,
    reason: `${analyst.name}: ${events.map(({ type }) => type.replaceAll('-', ' ')).join(', ')}.`,
  };
}

const nothingToSplit =
  '#split makes a ticket of the mail that the notice tells of, where it joined this ticket: send it as a reply to that notice. What opened a ticket stays on it.';

/** A token that was right once: the analyst gets the text back, in a mail whose token works. */
export function refuseExpired(reading: Reading, ticketId: number, analyst: Analyst): Decision {
  const problem = `The reply address that you used for ${ticketNumber(ticketId)} has expired. Send your text again as a reply to this mail.`;
  return refusal(
    reading,
    ticketId,
    analyst,
    [problem],
    'The analyst’s token has expired; a fresh one was sent.',
  );
}

/** The token was right, but From's domain says that the mail is not from there: whoever holds the token is not the analyst. */
export function refuseForged(reading: Reading, ticketId: number, analyst: Analyst): Decision {
  const problem =
    'This mail did not come from your address: your domain disowns it (DMARC). If you wrote it, send it by your usual account; if not, somebody has one of your notices, so tell your operator.';
  return refusal(
    reading,
    ticketId,
    analyst,
    [problem],
    `Nothing was carried out: ${analyst.name}’s mail fails DMARC.`,
  );
}

/** The desk asks for a From that SPF or DKIM proves, and this one is only written there. */
export function refuseUnproven(reading: Reading, ticketId: number, analyst: Analyst): Decision {
  const problem =
    'Nothing proves that this mail came from your address: it carries no valid signature of your domain. Send it by your usual account, or ask your operator.';
  return refusal(
    reading,
    ticketId,
    analyst,
    [problem],
    `Nothing was carried out: nothing proves ${analyst.name}’s From (analysts.proof).`,
  );
}

/** Nothing changes: the analyst is told why, and gets the text back. */
function refusal(
  reading: Reading,
  ticketId: number,
  analyst: Analyst,
  problems: readonly string[],
  reason: string,
): Decision {
  return {
    kind: 'refuse-command',
    ticketId,
    analyst,
    problems,
    text: reading.asWritten ?? reading.body.reply,
    reason,
  };
}
