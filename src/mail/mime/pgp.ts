/** Inline PGP, as old clients write it into plain text. @see RFC 9580 §6, §7 */

const ENCRYPTED = /^-----BEGIN PGP MESSAGE-----[ \t]*$/m;
const SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----';
const SIGNATURE = '-----BEGIN PGP SIGNATURE-----';
const END = '-----END PGP SIGNATURE-----';

export function saysPgpEncrypted(text: string): boolean {
  return text.includes('-----BEGIN PGP MESSAGE-----') && ENCRYPTED.test(text);
}

/**
 * Takes the armour off a clear-signed text; what stands before and behind stays.
 *
 * @returns null where the text is not clear-signed
 */
export function readClearSigned(text: string): { readonly text: string; readonly signature: string } | null {
  const start = text.indexOf(SIGNED);
  if (start < 0 || (start > 0 && text[start - 1] !== '\n')) return null;
  const signature = text.indexOf(`\n${SIGNATURE}`, start);
  const head = text.indexOf('\n\n', start);
  if (signature < 0 || head < 0 || head > signature) return null;
  const end = text.indexOf(END, signature);
  const behind = end < 0 ? text.length : end + END.length;
  const signed = text.slice(head + 2, signature).replace(/^- /gm, '');
  return {
    text: text.slice(0, start) + signed + text.slice(behind),
    signature: text.slice(signature + 1, behind),
  };
}
