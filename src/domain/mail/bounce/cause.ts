import { withoutAccents } from '../accents.ts';
import { CAUSE_WORDS, LOCAL_VERDICTS } from './cause-words.ts';
import type { SmtpStage } from './stage.ts';

/** Why a mail came back. The first four are the address's own fault. */
export type Cause =
  | 'no-mailbox'
  | 'no-domain'
  | 'moved'
  | 'no-mail-domain'
  | 'full'
  | 'too-big'
  | 'suspended'
  | 'relaying'
  | 'authentication'
  | 'filtered'
  | 'sender-refused'
  | 'host-refused'
  | 'form'
  | 'spam'
  | 'rate'
  | 'virus'
  | 'policy'
  | 'system'
  | 'network'
  | 'expired'
  | 'content'
  | 'unknown';

export interface Failure {
  /** What was said about this recipient, in any case. */
  readonly text: string;
  readonly status: string | null;
  readonly reply: string | null;
  readonly stage: SmtpStage | null;
  readonly action: string | null;
  /** Whether a local program failed (`x-unix`), whose words are not about the address. */
  readonly byProgram: boolean;
}

/** What a status code alone says, RFC 3463 and its registry; null for those that say too little. */
const CAUSE_OF_STATUS: Readonly<Record<string, Cause>> = {
  '1.0': 'no-mailbox',
  '1.1': 'no-mailbox',
  '1.2': 'no-domain',
  '1.3': 'no-mailbox',
  '1.6': 'moved',
  '1.7': 'sender-refused',
  '1.8': 'sender-refused',
  '1.10': 'no-mail-domain',
  '1.351': 'no-mailbox',
  '2.0': 'filtered',
  '2.1': 'filtered',
  '2.2': 'full',
  '2.3': 'too-big',
  '2.4': 'filtered',
  '3.1': 'system',
  '3.2': 'no-mail-domain',
  '3.4': 'too-big',
  '4.1': 'expired',
  '4.4': 'network',
  '4.7': 'expired',
  '7.13': 'suspended',
  '7.17': 'moved',
  '7.18': 'moved',
  '7.25': 'host-refused',
  '7.26': 'authentication',
  '7.27': 'no-mail-domain',
};

/** Words that overrule a status code for an unknown mailbox, since that code is given for anything at RCPT. */
const OVERRULES_NO_MAILBOX: readonly Cause[] = [
  'relaying',
  'host-refused',
  'full',
  'moved',
  'sender-refused',
  'no-mail-domain',
  'spam',
  'suspended',
  'too-big',
  'authentication',
  'filtered',
];

/** @returns why the mail came back; the words that were said weigh more than the code */
export function decideCause(failure: Failure): Cause {
  const text = failure.text.toLowerCase().replace(/\s+/gu, ' ');
  if (failure.byProgram) return findCauses(text).includes('full') ? 'full' : 'system';
  const byStatus = causeOfStatus(failure.status);
  if (LOCAL_VERDICTS.some((words) => words.test(text))) return 'no-mailbox';
  const byWords = findCauses(text);
  if (byStatus === 'no-mailbox') {
    return byWords.find((cause) => OVERRULES_NO_MAILBOX.includes(cause)) ?? 'no-mailbox';
  }
  for (const cause of byWords) {
    if (cause !== 'no-mailbox') return cause;
    if (failure.stage === 'rcpt' || (byStatus !== null && PERMANENT.includes(byStatus))) return 'no-mailbox';
    // A filter that has read the mail likes to say "user unknown"; only a refusal at RCPT is about the address.
    return 'filtered';
  }
  if (failure.reply === '521' || failure.reply === '556') return 'no-mail-domain';
  return byStatus ?? (failure.action === 'delayed' ? 'expired' : 'unknown');
}

const PERMANENT: readonly Cause[] = ['no-mailbox', 'no-domain', 'moved', 'no-mail-domain'];

/** @returns true where writing to this address again is of no use, whatever the mail says */
export function isPermanent(failure: Failure, cause: Cause): boolean {
  if (failure.action === 'delayed' || !(failure.status ?? failure.reply ?? '5').startsWith('5')) return false;
  return PERMANENT.includes(cause);
}

function causeOfStatus(status: string | null): Cause | null {
  if (status === null) return null;
  const cause = CAUSE_OF_STATUS[status.slice(2)] ?? null;
  return cause === 'no-mailbox' && !status.startsWith('5') ? null : cause;
}

/** @param text in lower case */
export function findCauses(text: string): readonly Cause[] {
  const plain = withoutAccents(text);
  return CAUSE_WORDS.filter(([, words]) => words.some((word) => word.test(plain))).map(([cause]) => cause);
}
