import type { AlarmRule, Desk } from '../desk.ts';
import { headerValue, type MailAddress } from '../mail/message.ts';
import type { Reading } from '../mail/reading.ts';
import type { Ticket } from '../ticket/ticket.ts';
import type { Decision } from './decision.ts';
import { matchesAddress } from './pattern.ts';

/** What a monitoring system's mail is about. */
export interface Alarm {
  /**
   * The same for all mails of one alarm. Who sent it and whether that is proven are part of it, so that a recovery
   * needs the same sender and no less proof than the alarm had.
   */
  readonly key: string;
  readonly phase: 'problem' | 'recovery';
  readonly rule: string;
}

const keptSubjectLength = 300;

/**
 * Recognises an alarm by the configuration's rules, in their order. A rule without senders is for mail that is known
 * as a monitoring system's anyway.
 */
export function findAlarm(
  reading: Reading,
  from: MailAddress | undefined,
  isProven: boolean,
  desk: Desk,
): Alarm | null {
  if (from === undefined) return null;
  const isMonitoring = reading.automatic?.kind === 'monitoring' && desk.automatic.monitoring === 'open';
  const subject = (reading.message.subject ?? '').slice(0, keptSubjectLength).replace(/\s+/g, ' ').trim();
  for (const rule of desk.alarms.rules) {
    const applies =
      rule.from.length === 0
        ? isMonitoring
        : rule.from.some((pattern) => matchesAddress(from.address, pattern));
    const found = applies ? match(rule, subject) : null;
    const name =
      rule.header === null ? found?.name : headerValue(reading.message, rule.header)?.slice(0, 200);
    if (found === null || name == null || name === '') continue;
    const proof = isProven ? 'proven' : 'unproven';
    const key = [rule.name, from.address, proof, name].join('\n').toLowerCase();
    return { key, phase: found.phase, rule: rule.name };
  }
  return null;
}

/**
 * What a mail of a known alarm causes: it is noted on the alarm's ticket as long as that is open, an alarm that comes
 * back opens it again, and a recovery resolves it. Nobody but who has to act is told, and the machine never.
 *
 * @param ticket the alarm's ticket, open or resolved a while ago only; undefined where there is none
 * @returns undefined for a new alarm: it goes on as any mail does
 */
export function decideAlarm(
  alarm: Alarm,
  ticket: Ticket | undefined,
  from: MailAddress,
  messageId: string,
): Decision | undefined {
  const isOpen = ticket !== undefined && ticket.status !== 'resolved';
  if (alarm.phase === 'recovery') {
    if (ticket === undefined)
      return { kind: 'automatic', reason: `The recovery of an alarm without a ticket (${alarm.rule}).` };
    if (isOpen)
      return {
        kind: 'recover',
        ticketId: ticket.id,
        event: { type: 'resolved', analystId: null, proof: null, from },
        reason: `The recovery of the alarm that this ticket is about (${alarm.rule}).`,
      };
  }
  if (ticket === undefined) return undefined;
  if (isOpen || alarm.phase === 'recovery')
    return {
      kind: 'note-automatic',
      ticketId: ticket.id,
      event: { type: 'automatic-noted', from, kind: 'monitoring' },
      reason: `The same alarm again (${alarm.rule}).`,
    };
  return {
    kind: 'append',
    ticketId: ticket.id,
    authorRole: 'robot',
    event: { type: 'message-received', from, proof: 'same-alarm', messageId },
    reason: `The alarm came back (${alarm.rule}).`,
  };
}

function match(
  rule: AlarmRule,
  subject: string,
): { readonly phase: Alarm['phase']; readonly name: string } | null {
  for (const [phase, patterns] of [
    ['recovery', rule.recovery],
    ['problem', rule.problem],
  ] as const)
    for (const pattern of patterns) {
      const name = matchSubject(pattern, subject);
      if (name !== null) return { phase, name };
    }
  return null;
}

/**
 * Matches a whole subject, in any case: `{alarm}` is the alarm's name, `{any}` is anything, also nothing; each is as
 * short as can be. Its time grows with the subject's length only.
 *
 * @returns the name, empty where the pattern has none; null where it does not match
 */
export function matchSubject(pattern: string, subject: string): string | null {
  const parts = pattern.toLowerCase().split(/(\{alarm\}|\{any\})/);
  const text = subject.toLowerCase();
  const [first = ''] = parts;
  if (!text.startsWith(first)) return null;
  let at = first.length;
  let name = '';
  for (let index = 1; index < parts.length; index += 2) {
    const literal = parts[index + 1] ?? '';
    const isLast = index + 2 >= parts.length;
    const found = isLast ? text.length - literal.length : text.indexOf(literal, at);
    if (found < at || !text.startsWith(literal, found)) return null;
    if (parts[index] === '{alarm}') name = text.slice(at, found).trim();
    at = found + literal.length;
  }
  if (at !== text.length) return null;
  return pattern.includes('{alarm}') && name === '' ? null : name;
}
