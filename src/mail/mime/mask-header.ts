import { maskSecrets } from '#domain/mail/secrets/mask.ts';
import { noSecretWords, type SecretKind } from '#domain/mail/secrets/secret.ts';
import { decodeHeaderText } from './encoded-words.ts';

const written = /^(?:subject|thread-topic|comments|keywords)$/i;

/** A mail's header as it stands, but for the fields that people write and that hold a secret: those are decoded and masked. */
export function maskHeader(header: string, hide: readonly SecretKind[], words = noSecretWords): string {
  const kinds = new Set(hide);
  let isMasked = false;
  const fields = header.split(/\r?\n(?![ \t])/).map((field) => {
    const colon = field.indexOf(':');
    const name = field.slice(0, Math.max(colon, 0));
    if (!written.test(name)) return field;
    const masked = maskSecrets(decodeHeaderText(field.slice(colon + 1)).trim(), kinds, words);
    if (masked.kinds.length === 0) return field;
    isMasked = true;
    return `${name}: ${masked.text}`;
  });
  return isMasked ? fields.join('\r\n') : header;
}
