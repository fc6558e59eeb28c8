import type { Secret } from './secret.ts';

const candidate = /(?<![\dA-Za-z.+/-])\d(?:[ -]?\d){12,18}(?![\d]|[ -]\d)/g;
/** An IBAN is written in groups as a card number is. @see ISO 13616 */
const iban = /(?<![\p{L}\d])[A-Z]{2}\d{2}(?: ?[A-Z\d]{4}){2,7}(?: ?[A-Z\d]{1,4})?(?![\p{L}\d])/gu;
/** Numbers that are called something else. */
const calledOtherwise =
  /(?:order|invoice|tracking|parcel|serial|ticket|case|imei|iccid|sim|phone|tel|auftrag|bestell|rechnung|sendung|seriennummer|vorgang|commande|facture|série|pedido|factura|fatura|ordine|fattura|seriale|zamówieni|faktur|comand|factur)[\p{L}.:#º° -]{0,24}$/iu;
const securityCode =
  /(?<![\p{L}\d])(?:cvv2?|cvc2?|prüfnummer|cryptogramme)(?![\p{L}\d])[ \t]{0,3}[:=]?[ \t]{0,3}(?:(?:is|ist|est|es|é|è) )?(?<code>\d{3,4})(?!\d)/dgiu;

/** Numbers of payment cards: of an issuer's range, with a right check digit; and their security codes. */
export function* findCards(text: string): Generator<Secret> {
  const accounts = [...text.matchAll(iban)].map(
    (match) => [match.index, match.index + match[0].length] as const,
  );
  let next = 0;
  for (const match of text.matchAll(candidate)) {
    const start = match.index;
    while ((accounts[next]?.[1] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    if ((accounts[next]?.[0] ?? Number.POSITIVE_INFINITY) <= start) continue;
    const digits = match[0].replace(/\D/g, '');
    if (!isIssued(digits) || !hasCheckDigit(digits)) continue;
    if (calledOtherwise.test(text.slice(Math.max(0, start - 40), start))) continue;
    yield { kind: 'card', start, end: start + match[0].length };
  }
  for (const match of text.matchAll(securityCode)) {
    const at = match.indices?.groups?.['code'];
    if (at !== undefined) yield { kind: 'card', start: at[0], end: at[1] };
  }
}

/** Ranges of Visa, Mastercard, American Express, Diners, Discover, JCB, UnionPay and Maestro. @see ISO/IEC 7812 */
function isIssued(digits: string): boolean {
  const { length } = digits;
  const two = Number(digits.slice(0, 2));
  const four = Number(digits.slice(0, 4));
  if (length === 15) return two === 34 || two === 37;
  if (length === 14) return two === 36 || two === 38 || two === 39 || (four >= 3000 && four <= 3059);
  if (length === 13) return false;
  if (length !== 16) return length === 19 && two === 62;
  if (digits.startsWith('4')) return true;
  if ((two >= 51 && two <= 55) || (four >= 2221 && four <= 2720)) return true;
  if (four === 6011 || two === 65 || (four >= 6440 && four <= 6499)) return true;
  return (four >= 3528 && four <= 3589) || two === 62 || four === 5018 || four === 6759 || four === 6763;
}

/** @see ISO/IEC 7812-1, annex B (Luhn) */
function hasCheckDigit(digits: string): boolean {
  let sum = 0;
  for (let i = 0; i < digits.length; i += 1) {
    const digit = Number(digits[digits.length - 1 - i]);
    const doubled = i % 2 === 1 ? digit * 2 : digit;
    sum += doubled > 9 ? doubled - 9 : doubled;
  }
  return sum % 10 === 0;
}
