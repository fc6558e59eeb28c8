import { maskSecrets } from '#domain/mail/secrets/mask.ts';
import { noSecretWords, secretKinds } from '#domain/mail/secrets/secret.ts';
import { readAddresses } from './addresses.ts';
import { decodeHeaderText } from './encoded-words.ts';
import { readHeaderBlock, skipToFirstField } from './header-block.ts';
import { defaultReadLimits, LimitReached, makeBudget } from './limits.ts';
import { readOwnMessageId } from './message-id.ts';

/** What is worth an index before a mail is read. */
export interface MailSummary {
  readonly messageId: string | null;
  readonly fromAddress: string | null;
  readonly subject: string | null;
}

const hidden = new Set(secretKinds);
const MAX_HEADER_BYTES = 256 * 1024;
const NOTHING: MailSummary = { messageId: null, fromAddress: null, subject: null };

/**
 * Reads the three fields of the header that are looked up by.
 *
 * @param octets the mail, or as much of its beginning as there is
 * @param words what secrets are called besides
 * @returns nulls where the header is missing or past every limit; never throws
 */
export function summariseMail(octets: Buffer, words = noSecretWords): MailSummary {
  const raw = octets.toString('latin1', 0, MAX_HEADER_BYTES);
  const budget = makeBudget(defaultReadLimits);
  try {
    const { fields } = readHeaderBlock(raw, skipToFirstField(raw, 0, raw.length), raw.length, budget);
    const find = (name: string) => fields.find((field) => field.name === name)?.raw ?? null;
    const [id, from, subject] = [find('message-id'), find('from'), find('subject')];
    return {
      messageId: id === null ? null : readOwnMessageId(decodeHeaderText(id)),
      fromAddress: from === null ? null : readAddresses(from, budget)[0]?.address.slice(0, 500) || null,
      // it is for lists and look-ups: what nobody should see there is hidden whatever is configured
      subject:
        subject === null ? null : maskSecrets(decodeHeaderText(subject).slice(0, 2_000), hidden, words).text,
    };
  } catch (error) {
    if (error instanceof LimitReached) return NOTHING;
    throw error;
  }
}
