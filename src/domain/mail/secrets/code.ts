import { codeWords } from './code-words.ts';
import { literally, type Secret } from './secret.ts';
import { type IsToldAsCode, makeCodeTeller } from './told-code.ts';

const number = '(?<![\\d+./-])(?:G-)?(?:\\d{6,8}|\\d{3}[ -]\\d{3}|\\d{4}[ -]\\d{4})(?![\\d\\p{L}]|[./:-]\\d)';
const link =
  '(?:\\s{1,3}\\([^()\\n]{1,30}\\))?(?:[ \\t]{1,3}(?:from|for|of|in|by|für|von|aus|per|pour|de|du|para|do|da|voor|van|do|dla|z|pentru|din|prin)(?:[ \\t]{1,3}[^\\s:=.,;!?\\d]{1,20}){0,5}?)?' +
  '(?:\\s{0,3}[:=：]|[ \\t]{1,3}(?:is|was|ist|war|lautet|est|était|es|era|é|è|to|jest|brzmi|este|e))?["“„«*\\s]{1,8}';
/** "The authenticator shows …" */
const shown = new RegExp(
  `(?<![\\p{L}\\d])authenticator(?:[ \\t]app)?[ \\t](?:(?:me|mi|mir)[ \\t])?(?:shows?|says|gives|zeigt|sagt|affiche|donne|dit|muestra|da|dice|mostra|diz|toont|zegt|geeft|pokazuje|podaje|arată|dă)[ \\t](?:me[ \\t]|mir[ \\t])?(?<code>${number})`,
  'dgiu',
);
const anyNumber = new RegExp(`(?<code>${number})`, 'dgu');
/** Codes that follow in a list: "Backup codes: …". */
const another = new RegExp(
  `[\\s,;]{1,6}(?:[-*•][ \\t]{1,3}|\\d{1,2}[.)][ \\t]{1,3})?(?<code>${number})(?=[\\s,;.]|$)`,
  'duy',
);

/**
 * One-time codes: six to eight digits that are called so; not what a ticket, a telephone or a day is numbered with.
 *
 * @param own further words for a code
 */
export function makeCodeFinder(own: readonly string[]): (text: string) => Iterable<Secret> {
  const names = [...codeWords, ...literally(own)].join('|');
  const named = new RegExp(`(?<![\\p{L}\\d])(?:${names})(?![\\p{L}\\d])${link}(?<code>${number})`, 'dgiu');
  const isTold = makeCodeTeller(literally(own));
  return (text) => findCodes(text, named, isTold);
}

function* findCodes(text: string, named: RegExp, isToldAsCode: IsToldAsCode): Generator<Secret> {
  for (const match of text.matchAll(named)) {
    let found = toSecret(match);
    while (found !== undefined) {
      yield found;
      another.lastIndex = found.end;
      const next = another.exec(text);
      found = next === null ? undefined : toSecret(next);
    }
  }
  for (const match of text.matchAll(shown)) {
    const found = toSecret(match);
    if (found !== undefined) yield found;
  }
  for (const match of text.matchAll(anyNumber)) {
    const found = toSecret(match);
    if (found !== undefined && isToldAsCode(text, found.start, found.end)) yield found;
  }
}

function toSecret(match: RegExpExecArray): Secret | undefined {
  const at = match.indices?.groups?.['code'];
  const digits = match.groups?.['code'] ?? '';
  return at === undefined || isDay(digits) ? undefined : { kind: 'code', start: at[0], end: at[1] };
}

/** `20241105` or `05112024`. */
function isDay(digits: string): boolean {
  return (
    /^(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])$/.test(digits) ||
    /^(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])20[0-4]\d$/.test(digits)
  );
}
