import { withoutAccents } from '../accents.ts';
import { headerValue, type InboundMessage } from '../message.ts';
import {
  BOUNCE_SENTENCES,
  BOUNCE_SUBJECTS,
  DAEMON_LOCAL_PART,
  DAEMON_MAILER,
  DAEMON_NAME,
  DAEMON_OR_PERSON,
  FIRST_PERSON,
  GREETING,
  LIST_REFUSAL,
  PERSONAL_FIELDS,
  PERSONAL_MAILER,
  YOUR_MAIL,
} from './evidence-words.ts';
import type { Notice } from './notice.ts';
import { namesAlone } from './recipient-lines.ts';

/** What speaks for a bounce; nothing single of it is enough, since people write the same words. */
export interface Evidence {
  readonly daemon: boolean;
  readonly nullSender: boolean;
  readonly subject: boolean;
  /** A mailing list program refuses the mail. */
  readonly listRefusal: boolean;
  readonly sentence: boolean;
  /** An address stands in a line of its own, or behind a label, as in notices. */
  readonly named: boolean;
  /** It tells the reader about his own mail. */
  readonly told: boolean;
  readonly reply: boolean;
  /** A person's mail program, a greeting or a question: someone writes about a bounce. */
  readonly personal: boolean;
  readonly failedRecipients: boolean;
  readonly report: boolean;
}

/** A sentence of a notice stands in its first lines, if anywhere. */
const SENTENCE_LINES = 60;

/** A line that opens with a refusal: `550 5.1.1 …`, `<<< 452 …`. */
const REFUSAL = /^\s{0,8}(?:<<< )?[45][0-5]\d[ -](?:[45]\.\d\.\d|- |[^\d\s])/u;

export function gatherEvidence(message: InboundMessage, notice: Notice): Evidence {
  const title = withoutAccents((message.subject ?? '').slice(0, 200).trim());
  const head = notice.lines.slice(0, SENTENCE_LINES);
  const daemon = isFromDaemon(message);
  const nullSender = hasNullSender(message);
  const subject = BOUNCE_SUBJECTS.some((words) => words.test(title));
  const listRefusal = LIST_REFUSAL.test(title);
  return {
    daemon,
    nullSender,
    subject,
    listRefusal,
    named: subject && namesAlone(head),
    // The costly one is asked only where it can decide.
    sentence: (daemon || nullSender || subject || listRefusal) && saysUndelivered(head),
    told: subject && YOUR_MAIL.test(withoutAccents(head.join(' ').replace(/\s+/gu, ' ').slice(0, 4000))),
    personal: subject && looksPersonal(message, head),
    reply: head.some((line) => REFUSAL.test(line)),
    failedRecipients: headerValue(message, 'x-failed-recipients') !== null,
    report: isReport(message),
  };
}

/** Two lines are joined, for a sentence is broken wherever the line was full. */
function saysUndelivered(lines: readonly string[]): boolean {
  return lines.some((line, index) => {
    if (line.startsWith('>')) return false;
    const text = withoutAccents(`${line} ${lines[index + 1]?.trim() ?? ''}`.slice(0, 400));
    return BOUNCE_SENTENCES.some((words) => words.test(text));
  });
}

function looksPersonal(message: InboundMessage, lines: readonly string[]): boolean {
  if (message.inReplyTo !== null || isOfAPersonsProgram(message)) return true;
  const said = lines.filter((line) => line.trim() !== '').slice(0, 12);
  return said.some((line) => GREETING.test(line) || FIRST_PERSON.test(line) || /[?？]\s*$/u.test(line));
}

export function isConvincing(evidence: Evidence): boolean {
  const words = evidence.subject || evidence.sentence;
  if (evidence.report || evidence.failedRecipients) return true;
  if (evidence.daemon) return words || evidence.nullSender || evidence.reply;
  if (evidence.nullSender) return evidence.subject || (evidence.sentence && evidence.reply);
  if (evidence.listRefusal) return evidence.sentence;
  return evidence.subject && evidence.sentence && evidence.named && evidence.told && !evidence.personal;
}

export function describeEvidence(evidence: Evidence): string {
  const signs = [
    evidence.report ? 'it is a delivery report' : null,
    evidence.failedRecipients ? 'it has X-Failed-Recipients' : null,
    evidence.daemon ? 'its sender is a mail system' : null,
    evidence.nullSender ? 'its return path is empty' : null,
    evidence.subject ? 'its subject is that of a bounce' : null,
    evidence.listRefusal ? 'a mailing list refuses a mail' : null,
    evidence.reply ? 'it quotes an SMTP refusal' : null,
    evidence.sentence ? 'its text says that a mail was not delivered' : null,
  ];
  return signs.filter((sign) => sign !== null).join(', ');
}

export function hasNullSender(message: InboundMessage): boolean {
  const path = headerValue(message, 'return-path')?.trim();
  return path === '<>' || path === '' || /^<?mailer-daemon(?:@[^\s>]{0,255})?>?$/iu.test(path ?? 'none');
}

/** The whole mail is a report; a part of one in a mail of another kind may be something that a person forwards. */
function isReport({ contentType, report }: InboundMessage): boolean {
  if (contentType === 'message/delivery-status' || contentType === 'message/global-delivery-status')
    return true;
  return contentType === 'multipart/report' && report?.reportType === 'delivery-status';
}

function isFromDaemon(message: InboundMessage): boolean {
  const written = (headerValue(message, 'from') ?? '').slice(0, 300);
  if (DAEMON_MAILER.test(headerValue(message, 'x-mailer')?.trim() ?? '')) return true;
  if (DAEMON_NAME.test(written)) return true;
  if (isOfAPersonsProgram(message)) return false;
  if (DAEMON_OR_PERSON.test(written)) return true;
  return message.from.some(({ address }) => DAEMON_LOCAL_PART.test(address.split('@')[0] ?? ''));
}

function isOfAPersonsProgram(message: InboundMessage): boolean {
  const program = headerValue(message, 'user-agent') ?? headerValue(message, 'x-mailer') ?? '';
  if (PERSONAL_MAILER.test(program)) return true;
  return (
    message.headers.some(({ name }) => PERSONAL_FIELDS.includes(name)) ||
    /@mail\.gmail\.com>$/u.test(message.messageId)
  );
}
