import type { DeskMailbox } from '../desk.ts';
import { headerValue, type InboundMessage } from '../mail/message.ts';

/** From this spam confidence level on, Exchange Online itself puts a mail into the junk folder. */
const spamLevel = 5;

/**
 * Says what the mail host's filter calls spam. Of a field that stands there twice, the topmost is the host's.
 * The SCL counts where Microsoft 365 is trusted, since it takes that field out of what comes from outside.
 *
 * @returns a sentence, or null where nothing calls it so
 */
export function findSpamVerdict(
  message: Pick<InboundMessage, 'headers'>,
  mailbox: Pick<DeskMailbox, 'trust' | 'spamHeaders'>,
): string | null {
  const value = (name: string) => headerValue(message, name)?.trim() ?? '';
  if (/^yes\b/i.test(value('x-spam-flag'))) return 'X-Spam-Flag says yes.';
  if (/^yes\b/i.test(value('x-spam-status'))) return 'X-Spam-Status says yes.';
  const level = value('x-ms-exchange-organization-scl');
  if (mailbox.trust?.kind === 'microsoft365' && /^\d{1,2}$/.test(level) && Number(level) >= spamLevel)
    return `Microsoft 365 gives it a spam confidence level of ${level}.`;
  const found = mailbox.spamHeaders.find(({ name, contains }) =>
    value(name).toLowerCase().includes(contains.toLowerCase()),
  );
  return found === undefined ? null : `${found.name} contains "${found.contains}".`;
}
