import type { HeaderField, InboundMessage } from '../message.ts';
import type { Reading } from '../reading.ts';
import { makeMasker } from './mask.ts';
import type { SecretKind, SecretWords } from './secret.ts';

/** What is hidden, and whose words to users are kept beside as they were written. */
export interface Masking {
  readonly hide: readonly SecretKind[];
  readonly words: SecretWords;
  /** Analysts' addresses, lower case: an analyst may have to tell a first password. */
  readonly keepWordsOf: readonly string[];
}

/**
 * Hides the secrets in everything that reading a mail yielded. Nothing behind it ever sees them: no rule, classifier,
 * message, notice or log. The HTML goes, since the text says the same; names of files stay, because their endings
 * decide whether they are passed on.
 */
export function maskReading(reading: Reading, { hide, words, keepWordsOf }: Masking): Reading {
  const { message, body, forwarded } = reading;
  const mask = makeMasker(textsOf(message), new Set(hide), words);
  const kinds = new Set<SecretKind>();
  const hidden = (text: string): string => {
    const masked = mask(text);
    for (const kind of masked.kinds) kinds.add(kind);
    return masked.text;
  };
  const maybe = (text: string | null): string | null => (text === null ? null : hidden(text));
  const masked: Reading = {
    ...reading,
    message: maskMessage(message, hidden),
    body: { reply: hidden(body.reply), quoted: maybe(body.quoted), signature: maybe(body.signature) },
    forwarded:
      forwarded === null
        ? null
        : { ...forwarded, subject: maybe(forwarded.subject), text: hidden(forwarded.text) },
    reasons: Object.fromEntries(Object.entries(reading.reasons).map(([key, said]) => [key, hidden(said)])),
  };
  if (kinds.size === 0) return reading;
  const isKept = keepWordsOf.includes(message.from[0]?.address.toLowerCase() ?? '');
  return { ...masked, secrets: [...kinds], asWritten: isKept ? body.reply : null };
}

function textsOf(message: InboundMessage): readonly string[] {
  return [message.subject ?? '', message.text, ...message.embedded.flatMap(textsOf)];
}

function maskMessage(message: InboundMessage, hidden: (text: string) => string): InboundMessage {
  const { report } = message;
  return {
    ...message,
    subject: message.subject === null ? null : hidden(message.subject),
    headers: message.headers.map((field) => maskField(field, hidden)),
    text: hidden(message.text),
    html: null,
    embedded: message.embedded.map((inner) => maskMessage(inner, hidden)),
    report:
      report === null
        ? null
        : { ...report, returnedHeaders: report.returnedHeaders.map((field) => maskField(field, hidden)) },
    warnings: message.warnings.map(hidden),
  };
}

/** Fields that people write, and what repeats them. */
const written = new Set(['subject', 'thread-topic', 'comments', 'keywords', 'content-description']);

function maskField(field: HeaderField, hidden: (text: string) => string): HeaderField {
  return written.has(field.name) ? { ...field, value: hidden(field.value) } : field;
}
