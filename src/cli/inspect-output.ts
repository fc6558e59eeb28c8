import type { Authentication } from '#domain/mail/authentication.ts';
import type { Attachment } from '#domain/mail/message.ts';
import type { FailedRecipient, Reading } from '#domain/mail/reading.ts';
import type { ReadOutcome } from '#mail/reader-pool.ts';
import { describeReading } from './inspect-text.ts';
import { showAddress } from './shown-address.ts';

export interface InspectFlags {
  readonly json?: true;
  readonly why?: true;
  readonly dns?: true;
  readonly mask?: true;
}

/** @returns one line of JSON, or a block for people; both end in a line end */
export function printOutcome(
  file: string,
  outcome: ReadOutcome,
  authentication: Authentication | null,
  flags: InspectFlags,
): string {
  if (!flags.json) {
    if (outcome.kind === 'read')
      return describeReading(file, outcome.reading, authentication, flags.why === true);
    return `${file}\n  ${whyUnread(outcome)}\n\n`;
  }
  const facts =
    outcome.kind === 'read' ? describe(file, outcome.reading, authentication) : describeUnread(file, outcome);
  const reasons = {
    ...(outcome.kind === 'read' ? outcome.reading.reasons : {}),
    ...(authentication === null ? {} : { authentication: authentication.because }),
  };
  return `${JSON.stringify(flags.why ? { ...facts, reasons } : facts)}\n`;
}

/** The keys and their order are documented: other programs read them. */
function describe(file: string, { message, ...decided }: Reading, authentication: Authentication | null) {
  return {
    file,
    messageId: message.messageId,
    date: message.date?.toISOString() ?? null,
    subject: message.subject,
    from: message.from.map(showAddress),
    to: message.to.map(showAddress),
    cc: message.cc.map(showAddress),
    inReplyTo: message.inReplyTo,
    references: message.references,
    text: message.text,
    reply: decided.body.reply,
    quoted: decided.body.quoted,
    signature: decided.body.signature,
    attachments: message.attachments.map(attachment),
    forwarded: decided.forwarded,
    automatic: decided.automatic,
    bounce: bounce(decided.bounce?.recipients ?? []),
    language: decided.language,
    authentication: authentication === null ? null : results(authentication),
    warnings: message.warnings,
  };
}

/** The same keys for a mail that was given up; the warning says why. */
function describeUnread(file: string, outcome: Exclude<ReadOutcome, { kind: 'read' }>) {
  return {
    file,
    messageId: null,
    date: null,
    subject: null,
    from: [],
    to: [],
    cc: [],
    inReplyTo: null,
    references: [],
    text: '',
    reply: '',
    quoted: null,
    signature: null,
    attachments: [],
    forwarded: null,
    automatic: null,
    bounce: null,
    language: null,
    authentication: null,
    warnings: [whyUnread(outcome)],
  };
}

function whyUnread(outcome: Exclude<ReadOutcome, { kind: 'read' }>): string {
  switch (outcome.kind) {
    case 'over-limit':
      return `The mail would be quarantined: ${outcome.limit} is ${outcome.allowed}, the mail has ${outcome.found}.`;
    case 'timed-out':
      return `The mail would be quarantined: reading it took longer than ${outcome.timeoutMs} ms.`;
    case 'out-of-memory':
      return `The mail would be quarantined: reading it took more than ${outcome.memoryMb} MB.`;
    case 'crashed':
      return `The mail would be quarantined: its reader failed (${outcome.reason}).`;
    default:
      return outcome satisfies never;
  }
}

const results = ({ spf, dkim, dmarc, alignedDomain }: Authentication) => ({
  spf,
  dkim,
  dmarc,
  alignedDomain,
});

const attachment = ({ filename, contentType, sizeBytes, disposition, contentId }: Attachment) => ({
  filename,
  contentType,
  size: sizeBytes,
  disposition,
  contentId,
});

const recipient = (each: FailedRecipient) => ({
  recipient: each.recipient,
  action: each.action,
  status: each.status,
  diagnostic: each.diagnostic,
  permanent: each.permanent,
});

function bounce(recipients: readonly FailedRecipient[]) {
  const [first] = recipients;
  return first === undefined ? null : { ...recipient(first), recipients: recipients.map(recipient) };
}
