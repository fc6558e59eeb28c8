import type { FailedRecipient } from '../reading.ts';
import { type Cause, decideCause, isPermanent } from './cause.ts';
import { tellsOfTheEnd } from './delay-words.ts';
import { findStage, type SmtpStage } from './stage.ts';
import { chooseStatus, findReply, findStatus, isVague, statusOfReply } from './status.ts';

/** All that a mail says about one recipient. */
export interface Said {
  readonly recipient: string | null;
  readonly action: string | null;
  /** The Status field, where there is one. */
  readonly status: string | null;
  readonly diagnostic: string | null;
  /** The diagnostic's type, such as `smtp` or `x-unix`; lower case. */
  readonly diagnosticType: string | null;
  /** What the text says about this recipient; empty where it says nothing. */
  readonly words: string;
  /** The stage that the mail's transcript shows. */
  readonly stage: SmtpStage | null;
}

/** Characters that are weighed of all recipients together, and of one at the least and at the most. */
const BUDGET = { all: 200_000, least: 200, most: 2000 } as const;

/** Judges the recipients of one notice within a bounded time, however many and wordy they are. */
export function judgeRecipients(said: readonly Said[]): readonly FailedRecipient[] {
  const share = Math.floor(BUDGET.all / Math.max(said.length, 1));
  const length = Math.min(BUDGET.most, Math.max(BUDGET.least, share));
  return said.map((each) =>
    judgeRecipient(
      endDelay({
        ...each,
        words: each.words.slice(0, length),
        diagnostic: each.diagnostic?.slice(0, length) ?? null,
      }),
    ),
  );
}

/** A notice of a delay whose words say that the time is up tells of a loss. @see RFC 3463 §3.5, X.4.7 */
function endDelay(said: Said): Said {
  const ended = said.action === 'delayed' && tellsOfTheEnd(said.words);
  return ended ? { ...said, action: 'failed', status: '5.4.7' } : said;
}

/** Weighs the fields against the words: the diagnostic is what the other side said, the words come after it. */
function judgeRecipient(said: Said): FailedRecipient {
  const text = said.diagnostic ?? said.words;
  const reply = findReply(text);
  const status = decideStatus(said, text, reply);
  const stage = findStage(text) ?? findStage(said.words) ?? said.stage;
  const byProgram = /^x-unix|^x-pipe/u.test(said.diagnosticType ?? '');
  const failure = { text, status, reply, stage, action: said.action, byProgram };
  const cause = decideCause(failure);
  const failureInWords = { ...failure, text: said.words };
  const final = cause === 'unknown' && !byProgram ? decideCause(failureInWords) : cause;
  return {
    recipient: said.recipient,
    action: said.action,
    status: status ?? statusOfClass(reply, final, said),
    diagnostic: said.diagnostic ?? (said.words === '' ? null : said.words),
    permanent: isPermanent(failure, final),
  };
}

function decideStatus(said: Said, text: string, reply: string | null): string | null {
  const status = chooseStatus(said.status, findStatus(text), reply) ?? statusOfReply(reply);
  if (said.diagnostic === null || !(status === null || isVague(status))) return status;
  if (!['4.4.7', null].includes(findStatus(said.diagnostic))) return status;
  const inWords = findStatus(said.words);
  return inWords?.[0] === (status ?? inWords)?.[0] ? chooseStatus(status, inWords, reply) : status;
}

/** RFC 3463 §3.1: X.0.0 where only the class of the error is known. */
function statusOfClass(reply: string | null, cause: Cause, said: Said): string {
  if (reply !== null) return `${reply[0]}.0.0`;
  const passing = said.action === 'delayed' || /\btemporar|\bpersistent|retry timeout/iu.test(said.words);
  return passing || cause === 'rate' ? '4.0.0' : '5.0.0';
}
