import { domainToASCII, domainToUnicode } from 'node:url';
import type { MailAddress } from '#domain/mail/message.ts';

/** Letters of other alphabets that look like Latin ones: a label of these alone may be meant to deceive. */
const LOOKS_LATIN = /^[аеіјорсухѕԁһԛԝҽӏгѵѡьъпԍκονρτυχγιαμ0-9-]+$/u;

/** Labels in one alphabet each. Of Latin the letters of European languages only, without a dotless i or a long s. */
const ONE_SCRIPT = [
  /^[a-z0-9ß-öø-ÿā-įĳ-ķĺ-ňŋ-žșț-]+$/u,
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー0-9-]+$/u,
  /^[\p{Script=Hangul}0-9-]+$/u,
  /^[\p{Script=Cyrillic}0-9-]+$/u,
  /^[\p{Script=Greek}0-9-]+$/u,
  /^[\p{Script=Arabic}0-9-]+$/u,
  /^[\p{Script=Hebrew}0-9-]+$/u,
  /^[\p{Script=Thai}0-9-]+$/u,
  /^[\p{Script=Devanagari}0-9-]+$/u,
];

/**
 * An address as people write it: `post@xn--mnchen-3ya.example` is `post@münchen.example`.
 *
 * For eyes only: threads, answers and permissions go by the address as received. A domain that would not come
 * back the same, mixes alphabets or looks like another one stays as it is.
 *
 * @see RFC 5890 §2.3.2.1, Unicode Technical Standard 39 §5
 */
export function showAddress({ name, address }: MailAddress): MailAddress {
  const at = address.lastIndexOf('@');
  const domain = address.slice(at + 1).toLowerCase();
  if (!domain.includes('xn--')) return { name, address };
  const shown = domainToUnicode(domain);
  const isPlain = shown.split('.').every(isOneScript) && domainToASCII(shown) === domain;
  return { name, address: isPlain ? `${address.slice(0, at)}@${shown}` : address };
}

function isOneScript(label: string): boolean {
  return ONE_SCRIPT.some((letters) => letters.test(label)) && (isAscii(label) || !LOOKS_LATIN.test(label));
}

const isAscii = (label: string): boolean => /^[a-z0-9-]*$/u.test(label);
