/** A person as a quoted header names them: internal mail often has a name only. */
export interface WrittenAddress {
  readonly name: string | null;
  readonly address: string | null;
}

const ADDRESS = /[^\s<>()[\]{}"',;:|]{1,64}@[^\s<>()[\]{}"',;:|]{1,255}/;
/** What stands between the date and the name in some languages. */
const ATTRIBUTION_WORDS =
  /(?<!\p{L})(?:schrieb|schreef|heeft|hat|skrev|uhr|пользователь|користувач|odesílatel|uživatel|používateľ|użytkownik|időpontban|kirjoitti|følgende|kl\.?|ο χρήστης|uhr|mez|cet|utc\S{0,3}|gmt\S{0,6}|on behalf of|via|от|von|de)(?!\p{L})/giu;
const PEOPLE_LIMIT = 200;

/**
 * Reads the people of a field as clients print it: `"Name" <a@b>`, `Name [mailto:a@b]`, `a@b<mailto:a@b>`,
 * `Name (a@b)`, or a name alone; apart by `;` or `,`. Never throws.
 */
export function readWrittenAddresses(value: string): WrittenAddress[] {
  return splitPeople(value)
    .slice(0, PEOPLE_LIMIT)
    .map(readOne)
    .filter((person) => person.name !== null || person.address !== null);
}

/** A comma between a name's parts (`Doe, Jane <j@x>`) does not part people: only one after an address does. */
function splitPeople(value: string): string[] {
  const people: string[] = [];
  let current = '';
  let quoted = false;
  for (const char of value.slice(0, 4_000)) {
    if (char === '"') quoted = !quoted;
    const parts = !quoted && (char === ';' || (char === ',' && ADDRESS.test(current)));
    if (parts) people.push(current);
    current = parts ? '' : current + char;
  }
  return [...people, current];
}

function readOne(text: string): WrittenAddress {
  const plain = text.replaceAll(/mailto:/gi, '');
  const match = ADDRESS.exec(plain);
  if (!match) return { name: cleanName(plain), address: null };
  const address = match[0].replace(/[.*]{1,9}$/, '');
  const name = cleanName(plain.slice(0, match.index));
  return { name: name?.toLowerCase() === address.toLowerCase() ? null : name, address };
}

/**
 * Reads who wrote from a line like `On 6 January 2025 at 10:00, "Anna Nowak" <a@b> wrote:`. Without quotes
 * the name is what stands between the date and the address.
 */
export function readAttributionAuthor(line: string): WrittenAddress {
  const match = ADDRESS.exec(line);
  if (!match) return { name: null, address: null };
  const before = line.slice(Math.max(0, match.index - 120), match.index);
  const quoted = /["„“«]([^"”“»]{1,80})["”“»]\s?[<([]?$/u.exec(before.trimEnd())?.[1];
  const afterDate = before.replace(/^.*(?:\d{1,2}[:.]\d{2}(?::\d{2})?(?:\s?[AP]\.?M\.?)?|\d{4})/iu, '');
  const name = quoted ?? afterDate.replace(ATTRIBUTION_WORDS, ' ').replace(/^.*,\s/, '');
  return { name: cleanName(name), address: match[0].replace(/[.>]{1,3}$/, '') };
}

function cleanName(text: string): string | null {
  const name = text
    .replace(/^[\s"'*<[({,]{1,20}|[\s"'*<[({,]{1,20}$/g, '')
    .replace(/\(.{1,60}\)["*>\]]{0,9}$/.test(text) ? /["*>\]]{1,20}$/ : /["*>\])]{1,20}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? null : name;
}
