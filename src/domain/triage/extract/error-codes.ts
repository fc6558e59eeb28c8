/** Codes that say by their form what they are; each is taken as written. */
const forms: readonly RegExp[] = [
  // Windows: 0x80070005
  /(?<![\p{L}\p{N}])0x[0-9a-f]{4,16}(?![\p{L}\p{N}])/giu,
  // Microsoft Entra: AADSTS50126; Microsoft 365 apps: CAA20002
  /(?<![\p{L}\p{N}])(?:AADSTS\d{5,7}|CAA[0-9A-F]{5})(?![\p{L}\p{N}])/giu,
  // databases and boot: ORA-00942, TNS-12541, PXE-E61
  /(?<![\p{L}\p{N}-])(?:ORA|TNS|PLS|SP2|DB2|SQL|PXE|VMX|MSB|JS)-[A-Z]?\d{2,6}[A-Z]?(?![\p{L}\p{N}-])/giu,
  // browsers and stop codes: ERR_CONNECTION_REFUSED, DNS_PROBE_FINISHED_NXDOMAIN, WHEA_UNCORRECTABLE_ERROR
  /(?<![\p{L}\p{N}_])(?:ERR|ERROR|NS_ERROR|DNS_PROBE|SSL|SEC_ERROR|PR|STATUS|E)_[A-Z0-9_]{3,60}(?![\p{L}\p{N}_])/gu,
  /(?<![\p{L}\p{N}_])[A-Z0-9]{2,20}(?:_[A-Z0-9]{2,20}){0,6}_(?:EXCEPTION|ERROR|FAULT|FAILURE|VIOLATION|DEVICE|DIED|EQUAL|CORRUPTION)(?![\p{L}\p{N}_])/gu,
  // RFC 3463: a mail server's 5.7.1
  /(?<![\p{L}\p{N}.])(?:4\d\d|5\d\d)[ -][45]\.\d{1,3}\.\d{1,3}(?![\p{L}\p{N}.])/gu,
];

/** The status of a web server; the number is kept with the name. RFC 9110 §15 */
const http =
  /(?<![\p{L}\p{N}])HTTP(?:S|\/\d(?:\.\d)?)?(?:[ -](?:error|status|code|fehler)){0,2}[ :-]{1,2}([45]\d\d)(?![\p{L}\p{N}])/giu;

const wordsForCode = [
  'error[ -]?(?:code|number|no\\.?|id)',
  'stop[ -]?code',
  'event[ -]id',
  'fehler(?:[ -]?(?:code|nummer|nr\\.?))',
  'erreur(?: n°| numéro)',
  "code (?:d['’]erreur|erreur)",
  '(?:código|codigo) de error?',
  'codice (?:di )?errore',
  'foutcode',
  'kod(?:em)? błędu',
  'cod(?:ul)? de eroare',
];
const wordsForError = [
  'error',
  'fehler',
  'erreur',
  'erro',
  'errore',
  'fout',
  'foutmelding',
  'błąd',
  'błędu',
  'eroare',
  'eroarea',
];

/** "Error code 12" and "error 1234" in each language; the code alone is taken. */
const named = [codeAfter(wordsForCode, 1), codeAfter(wordsForError, 3)];

/** @param fewestDigits "error 15 minutes ago" is no code */
function codeAfter(words: readonly string[], fewestDigits: number): RegExp {
  return new RegExp(
    `(?<![\\p{L}\\p{N}])(?:${words.join('|')})[ \\t]{0,2}(?:[:#=(]|is|ist|est|es|è|nr\\.?|no\\.?)?[ \\t]{0,2}[("„“'’]?([A-Z]{0,6}-?\\d{${fewestDigits},10})(?![\\p{L}\\p{N}%]|[.,:/-]\\d)`,
    'giu',
  );
}

/** Hexadecimal in lower case, names in capitals, as they are written in lists of errors. */
export function findErrorCodes(text: string): readonly string[] {
  const found = [
    ...forms.flatMap((form) => [...text.matchAll(form)].map(({ 0: code, index }) => ({ code, index }))),
    ...[...text.matchAll(http)].map(({ 1: code = '', index }) => ({ code: `HTTP ${code}`, index })),
    ...named.flatMap((form) => [...text.matchAll(form)].map(({ 1: code = '', index }) => ({ code, index }))),
  ];
  const codes = found.toSorted((a, b) => a.index - b.index).map(({ code }) => normalise(code));
  // a code of nothing but zeros says that all went well
  return codes.filter((code) => !codes.includes(`HTTP ${code}`) && !/^(?:0x)?0+$/.test(code));
}

function normalise(code: string): string {
  return /^0x/i.test(code) ? code.toLowerCase() : code.toUpperCase();
}
