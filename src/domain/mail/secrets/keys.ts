import type { Secret, SecretKind } from './secret.ts';

const blockStart = /-{5}BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{5}/g;
const blockEnd = /-{5}END (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-{5}/g;
const puttyStart = /PuTTY-User-Key-File-\d:/g;
const puttyEnd = /Private-MAC: ?[0-9a-f]{1,128}/g;
/** A key that was not copied to its end: as long as a large one is. */
const longestOpenBlock = 16_384;

/** Private keys: PEM, OpenSSH, PGP, PuTTY. Certificates and public keys are meant to be shown. @see RFC 7468 */
export function* findPrivateKeys(text: string): Generator<Secret> {
  yield* findBlocks(text, blockStart, blockEnd);
  yield* findBlocks(text, puttyStart, puttyEnd);
}

function* findBlocks(text: string, begins: RegExp, ends: RegExp): Generator<Secret> {
  const starts = [...text.matchAll(begins)].map((match) => match.index);
  const stops = [...text.matchAll(ends)].map((match) => match.index + match[0].length);
  let stop = 0;
  let covered = 0;
  for (const start of starts) {
    if (start < covered) continue;
    while ((stops[stop] ?? Number.POSITIVE_INFINITY) <= start) stop += 1;
    const end = stops[stop] ?? Number.POSITIVE_INFINITY;
    covered = Math.min(end, start + longestOpenBlock, text.length);
    yield { kind: 'private-key', start, end: covered };
  }
}

/** Shapes that nothing else has; where a group `secret` is named, only that is hidden. */
const shapes: readonly (readonly [SecretKind, RegExp])[] = [
  // BitLocker: eight groups of six digits; the key's id, which is no secret, has another shape
  ['recovery-key', /(?<!\d)\d{6}(?:[- ]\d{6}){7}(?!\d)/dg],
  // FileVault: six groups of four
  ['recovery-key', /(?<![A-Z0-9-])(?=[A-Z-]{0,28}\d)[A-Z0-9]{4}(?:-[A-Z0-9]{4}){5}(?![A-Z0-9-])/dg],
  ['token', /(?<![A-Z0-9])(?:AKIA|ASIA)[A-Z0-9]{16}(?![A-Z0-9])/dg],
  ['token', /(?<!\w)(?:gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_\w{22,255}|glpat-[\w-]{20,64})/dg],
  ['token', /(?<!\w)(?:xox[abeprs]-[\w-]{10,250}|xapp-[\w-]{10,250})/dg],
  ['token', /https:\/\/hooks\.slack\.com\/services\/(?<secret>[\w/]{20,100})/dg],
  ['token', /(?<![\w-])eyJ[\w-]{5,4000}\.eyJ[\w-]{2,8000}(?:\.[\w-]{0,2000})?/dg],
  ['token', /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~-])/dg],
  ['token', /AccountKey=(?<secret>[\w+/]{60,100}={0,2})/dg],
  ['token', /[?&;]sig=(?<secret>[\w%+/-]{20,200}={0,2})/dg],
  ['token', /(?<!\w)AIza[\w-]{35}(?![\w-])/dg],
  [
    'token',
    /(?<!\w)(?:[sr]k_(?:live|test)_\w{16,200}|sk-[\w-]{20,200}|npm_\w{36}|pypi-[\w-]{50,250}|dop_v1_[0-9a-f]{64}|hvs\.[\w-]{20,200})/dg,
  ],
  ['token', /(?<!\w)SG\.[\w-]{16,40}\.[\w-]{16,80}/dg],
  ['token', /(?<!\w)bearer[ \t]{1,3}(?<secret>[\w.~+/-]{20,4000}={0,2})/dgi],
  ['token', /authorization:[ \t]{0,3}basic[ \t]{1,3}(?<secret>[\w+/]{8,500}={0,2})/dgi],
  [
    'token',
    /(?:secret[_ -]?(?:access[_ -]?)?key|client[_ -]?secret|api[_ -]?key|access[_ -]?token|auth[_ -]?token|refresh[_ -]?token)["']?\s{0,3}[:=]\s{0,3}["']?(?<secret>(?=[A-Za-z_/+.~-]{0,60}\d)[\w/+.~-]{12,500}={0,2})/dgi,
  ],
];

/** API tokens and recovery keys of well-known shapes. */
export function* findShapes(text: string): Generator<Secret> {
  for (const [kind, shape] of shapes)
    for (const match of text.matchAll(shape)) {
      const at = match.indices?.groups?.['secret'] ?? match.indices?.[0];
      if (at !== undefined) yield { kind, start: at[0], end: at[1] };
    }
}
