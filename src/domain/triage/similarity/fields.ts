import { foldText } from './fold.ts';

/** Labels whose value says nothing about which trouble it is: the same person fills them in alike, or anew each time. */
const passing =
  /^(?:date|datum|data|fecha|time|zeit|uhrzeit|heure|hora|ora|godzina|tel|phone|telefon|telephone|telefono|telefone|telefoon|mobile|handy|mobil|fax|from|von|de|to|an|cc|subject|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|subiect|sent|gesendet|re|fw|http|https|ps|nb|note|hinweis|error|fehler|erreur)$/;

const longestLabel = 32;
const longestValue = 80;

/**
 * The fields of a form mail: lines, or sentences, of a short label, a colon and a value. Form mails look alike, and what is filled
 * in tells them apart.
 *
 * @returns `field <label>=value`, folded
 */
export function findFields(text: string): readonly string[] {
  return text.split(/\n|[.;] (?=\p{Lu})/u).flatMap((line) => {
    const colon = line.indexOf(':');
    // no time of day
    if (colon < 2 || colon > longestLabel || /\S/.test(line.charAt(colon + 1))) return [];
    const label = simple(line.slice(0, colon));
    const value = simple(line.slice(colon + 1));
    const isField =
      label !== '' && label.split(' ').length <= 4 && value !== '' && value.length <= longestValue;
    // "My S: drive"
    const isDrive = /(?:^|\s)\p{Lu}$/u.test(line.slice(0, colon));
    return isField && !isDrive && !passing.test(label) && !isDate(value) ? [`field ${label}=${value}`] : [];
  });
}

const months =
  /^(?:jan|feb|fev|mar|mae|apr|avr|abr|mai|may|mei|maj|jun|juin|jul|juil|aug|aout|ago|sep|set|oct|okt|out|nov|dec|dez|dic|sty|lut|kwi|cze|lip|sie|wrz|paz|lis|gru|ene|gen|mag|giu|lug|ott|noi|ian|iun|iul)[a-z]{0,9}$/;

const roughly =
  /^(?:mid|end|early|late|ende|anfang|mitte|fin|debut|mi|finales|mediados|fim|inicio|fine|inizio|eind|begin|half|koniec|poczatek|sfarsit|sfarsitul|inceputul) /;

/** It is written in many ways, and who corrects one means the same: "01/06", "Monday, 1 June", "end of June". */
function isDate(value: string): boolean {
  const words = value.split(' ');
  const isFigures = words.every((word) => /^[\d.-]+$/.test(word));
  if (isFigures) return /^\d{1,4}[ .-]\d{1,2}(?:[ .-]\d{2,4})?$/.test(value);
  const isNamed = words.length <= 4 && words.some((word) => months.test(word));
  return isNamed && (words.some((word) => /^\d{1,2}\D{0,3}$/.test(word)) || roughly.test(value));
}

const simple = (text: string): string =>
  foldText(text)
    .replace(/[^\p{L}\p{N}@.-]+/gu, ' ')
    .replace(/[ .-]+$/, '')
    .trim();
