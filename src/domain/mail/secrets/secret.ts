/** What nobody should send by mail. An IBAN is none: whoever knows it can only pay in. */
export const secretKinds = ['password', 'code', 'card', 'private-key', 'token', 'recovery-key'] as const;
export type SecretKind = (typeof secretKinds)[number];

/** Where a secret stands in a text: from `start` up to, not with, `end`, in UTF-16 units. */
export interface Secret {
  readonly kind: SecretKind;
  readonly start: number;
  readonly end: number;
}

/** `a password and a private key`, for operators. */
export function listSecrets(kinds: readonly SecretKind[]): string {
  return kinds.map((kind) => `a ${kind.replace('-', ' ')}`).join(' and ');
}
