import { recogniseChallenge } from './automatic/challenge.ts';
import { readNotification, type SesNotification } from './automatic/ses-notification.ts';
import { type Cause, decideCause, isPermanent } from './bounce/cause.ts';
import { describeEvidence, gatherEvidence, isConvincing } from './bounce/evidence.ts';
import { readFreeText } from './bounce/free-text.ts';
import { type Notice, readNotice } from './bounce/notice.ts';
import { findReturnedRecipients } from './bounce/returned.ts';
import { findStage, findStageInTranscript, type SmtpStage } from './bounce/stage.ts';
import { chooseStatus, findReply, findStatus, statusOfReply } from './bounce/status.ts';
import { type ReportedRecipient, readReported } from './bounce/status-fields.ts';
import { headerValue, type InboundMessage } from './message.ts';
import type { Bounce, FailedRecipient } from './reading.ts';

export interface BounceReading {
  /** Null where the mail is no bounce and no notice of a delay. */
  readonly bounce: Bounce | null;
  readonly because: string;
}

/**
 * Reads a mail that says that another was not delivered, or not yet.
 *
 * The fields of a delivery report are taken first, then what the text says in the dialects of mail systems
 * that know no reports. `permanent` is said of the address, not of the mail: a full mailbox or a mail taken
 * for spam may well accept the next one.
 *
 * @returns never throws; a notice that names nobody has one recipient, the one whom the returned mail was to
 * @see RFC 3461, RFC 3462, RFC 3464
 */
export function readBounce(message: InboundMessage): BounceReading {
  const challenge = recogniseChallenge(message);
  if (challenge !== null) return { bounce: null, because: `No bounce but a challenge. ${challenge.because}` };
  const notification = readNotification(message.text);
  if (notification !== null) return fromNotification(notification);
  const notice = readNotice(message);
  const reported = readReported(message, notice.lines);
  const failed = reported.filter(
    (entry) => entry.action === null || /^(?:failed|delayed)$/u.test(entry.action),
  );
  if (failed.length > 0) {
    const stage = findStageInTranscript(notice.lines);
    return {
      bounce: { recipients: failed.map((entry) => fromReport(entry, stage)) },
      because: `The mail carries delivery report fields for ${count(failed.length)}.`,
    };
  }
  if (reported.length > 0) {
    return { bounce: null, because: 'The delivery report tells of success only.' };
  }
  const evidence = gatherEvidence(message, notice);
  if (!isConvincing(evidence)) {
    const signs = describeEvidence(evidence);
    return {
      bounce: null,
      because:
        signs === '' ? 'Nothing in the mail looks like a bounce.' : `Not enough for a bounce: ${signs}.`,
    };
  }
  return {
    bounce: { recipients: fromText(message, notice) },
    because: `Read as a bounce, for ${describeEvidence(evidence)}.`,
  };
}

function fromNotification({ kind, permanent, recipients }: SesNotification): BounceReading {
  if (kind !== 'bounce') return { bounce: null, because: `Amazon SES tells of a ${kind}, not of a bounce.` };
  const failed = recipients.map(({ address, ...said }) => {
    const text = said.diagnostic ?? '';
    return judge({ ...said, recipient: address, text, stage: findStage(text) });
  });
  const nobody = judge({
    recipient: null,
    action: 'failed',
    status: permanent ? '5.0.0' : '4.0.0',
    diagnostic: null,
    text: '',
    stage: null,
  });
  return {
    bounce: { recipients: failed.length > 0 ? failed : [nobody] },
    because: 'It is an Amazon SES bounce notice.',
  };
}

function fromReport(entry: ReportedRecipient, stage: SmtpStage | null): FailedRecipient {
  const text = entry.diagnostic ?? '';
  return judge({ ...entry, text, stage: findStage(text) ?? stage });
}

function fromText(message: InboundMessage, notice: Notice): readonly FailedRecipient[] {
  const whole = notice.lines.join('\n').slice(0, 8000);
  const stage = findStageInTranscript(notice.lines);
  const action = /(?:delay|warning|not yet|still being|postponed|temporary failure)/iu.test(
    message.subject ?? '',
  )
    ? 'delayed'
    : 'failed';
  const named = readFreeText(notice);
  const fallback = named.length > 0 ? [] : headerOrReturned(message, notice);
  const recipients = named.length > 0 ? named : fallback.map((recipient) => ({ recipient, said: whole }));
  return (recipients.length > 0 ? recipients : [{ recipient: null, said: whole }]).map(
    ({ recipient, said }) =>
      judge({
        recipient,
        text: said === '' ? whole : said,
        stage: findStage(said) ?? stage,
        action,
        status: null,
        diagnostic: said === '' ? null : said,
      }),
  );
}

function headerOrReturned(message: InboundMessage, notice: Notice): readonly string[] {
  const header = (headerValue(message, 'x-failed-recipients') ?? '')
    .split(/[\s,]+/u)
    .filter((word) => word.includes('@'));
  return header.length > 0 ? header : findReturnedRecipients(message, notice);
}

interface Said {
  readonly recipient: string | null;
  readonly action: string | null;
  readonly status: string | null;
  readonly diagnostic: string | null;
  readonly text: string;
  readonly stage: SmtpStage | null;
}

function judge(said: Said): FailedRecipient {
  const reply = findReply(said.text);
  const status = chooseStatus(said.status, findStatus(said.text), reply) ?? statusOfReply(reply);
  const failure = { text: said.text, status, reply, stage: said.stage, action: said.action };
  const cause = decideCause(failure);
  return {
    recipient: said.recipient,
    action: said.action,
    status: status ?? statusOfClass(reply, cause, said),
    diagnostic: said.diagnostic,
    permanent: isPermanent(failure, cause),
  };
}

/** RFC 3463 §3.1: X.0.0 where only the class of the error is known. */
function statusOfClass(reply: string | null, cause: Cause, said: Said): string {
  if (reply !== null) return `${reply[0]}.0.0`;
  const passing = said.action === 'delayed' || /\btemporar|\bpersistent|retry timeout/iu.test(said.text);
  return passing || cause === 'rate' ? '4.0.0' : '5.0.0';
}

const count = (recipients: number): string =>
  recipients === 1 ? 'one recipient' : `${recipients} recipients`;
