/** What nobody should send by mail. An IBAN is none: whoever knows it can only pay in. */
export const secretKinds = ['password', 'code', 'card', 'private-key', 'token', 'recovery-key'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** Where a secret stands in a text: from `start` up to, not with, `end`, in UTF-16 units. */
export interface Secret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** What passwords and one-time codes are called here, beside the words of the languages; in any case. */
export interface SecretWords {
  readonly password: readonly string[];
  readonly code: readonly string[];
}

export const noSecretWords: SecretWords = { password: [], code: [] };

/** Words as parts of a regular expression; any white space stands for a space. */
export function literally(words: readonly string[]): readonly string[] {
  return words.map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+'));
}

/** `a password and a private key`, for operators. */
export function listSecrets(kinds: readonly SecretKind[]): string {
  return kinds.map((kind) => `a ${kind.replace('-', ' ')}`).join(' and ');
}
