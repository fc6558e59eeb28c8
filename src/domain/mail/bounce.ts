import { recogniseChallenge } from './automatic/challenge.ts';
import { readNotification, type SesNotification } from './automatic/ses-notification.ts';
import { tellsOfDelay } from './bounce/delay-words.ts';
import { describeEvidence, gatherEvidence, isConvincing } from './bounce/evidence.ts';
import { type NamedRecipient, readFreeText } from './bounce/free-text.ts';
import { judgeRecipients } from './bounce/judge.ts';
import { MAX_RECIPIENTS, nameRecipients } from './bounce/named.ts';
import { type Notice, readNotice } from './bounce/notice.ts';
import { findStageOfNotice } from './bounce/stage.ts';
import { type ReportedRecipient, readReported } from './bounce/status-fields.ts';
import type { InboundMessage } from './message.ts';
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
 * @see RFC 3461, RFC 3464
 */
export function readBounce(message: InboundMessage): BounceReading {
  const challenge = recogniseChallenge(message);
  if (challenge !== null) return { bounce: null, because: `No bounce but a challenge. ${challenge.because}` };
  const notification = readNotification(message.text);
  if (notification !== null) return readFromNotification(notification);
  const notice = readNotice(message);
  const evidence = gatherEvidence(message, notice);
  const signs = describeEvidence(evidence);
  // People paste and forward reports when they ask about them, so the fields alone prove nothing.
  if (!isConvincing(evidence)) {
    const because =
      signs === '' ? 'Nothing in it looks like a bounce.' : `Not enough for a bounce: ${signs}.`;
    return { bounce: null, because };
  }
  return readFromFields(message, notice) ?? readFromWords(message, notice, signs);
}

function readFromFields(message: InboundMessage, notice: Notice): BounceReading | null {
  const reported = readReported(message, notice.lines);
  if (reported.length === 0) return null;
  const failed = reported.filter(
    ({ action }) => action === null || action === 'failed' || action === 'delayed',
  );
  if (failed.length === 0) return { bounce: null, because: 'The delivery report tells of success only.' };
  return {
    bounce: { recipients: judgeReported(failed, notice) },
    because: `The mail carries delivery report fields for ${count(failed.length)}.`,
  };
}

function judgeReported(reported: readonly ReportedRecipient[], notice: Notice): readonly FailedRecipient[] {
  const stage = findStageOfNotice(notice.lines);
  const named = readFreeText(notice, []);
  const said = reported.slice(0, MAX_RECIPIENTS).map((entry) => {
    const wordsOf = (each: NamedRecipient) =>
      each.recipient?.toLowerCase() === entry.recipient?.toLowerCase();
    const words =
      named.find(wordsOf)?.said ?? (reported.length === 1 ? notice.lines.join('\n').slice(0, 4000) : '');
    return { ...entry, words, stage };
  });
  return judgeRecipients(said);
}

function readFromWords(message: InboundMessage, notice: Notice, signs: string): BounceReading {
  const wrapped = message.embedded[0];
  const inner = wrapped === undefined ? null : readFromFields(wrapped, readNotice(wrapped));
  if (inner?.bounce) return { bounce: inner.bounce, because: 'A gateway wrapped a delivery report in it.' };
  return {
    bounce: { recipients: judgeNamed(message, notice) },
    because: `Read as a bounce: ${signs}.`,
  };
}

function judgeNamed(message: InboundMessage, notice: Notice): readonly FailedRecipient[] {
  const stage = findStageOfNotice(notice.lines);
  const action = tellsOfDelay(message.subject ?? '', notice.lines) ? 'delayed' : 'failed';
  const common = { action, status: null, diagnostic: null, diagnosticType: null, stage };
  const named = nameRecipients(message, notice);
  return judgeRecipients(named.map(({ recipient, said }) => ({ ...common, recipient, words: said })));
}

function readFromNotification({ kind, permanent, recipients }: SesNotification): BounceReading {
  if (kind !== 'bounce') return { bounce: null, because: `Amazon SES tells of a ${kind}, not of a bounce.` };
  const common = { diagnosticType: 'smtp', words: '', stage: null };
  const nobody = {
    recipient: null,
    action: 'failed',
    status: permanent ? '5.0.0' : '4.0.0',
    diagnostic: null,
  };
  const failed = recipients.map(({ address, ...said }) => ({ recipient: address, ...said }));
  const said = (failed.length > 0 ? failed : [nobody]).map((each) => ({ ...each, ...common }));
  return {
    bounce: { recipients: judgeRecipients(said) },
    because: 'It is an Amazon SES bounce notice.',
  };
}

const count = (recipients: number): string =>
  recipients === 1 ? 'one recipient' : `${recipients} recipients`;
