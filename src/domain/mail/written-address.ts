/** A person as a quoted header names them: internal mail often has a name only. */
export interface WrittenAddress {
  readonly name: string | null;
  readonly address: string | null;
}

const ADDRESS = /[^\s<>()[\]{}"',;:|]{1,64}@[^\s<>()[\]{}"',;:|]{1,255}/;
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
  return { name: cleanName(plain.slice(0, match.index)), address: match[0].replace(/[.*]+$/, '') };
}

function cleanName(text: string): string | null {
  const name = text
    .replace(/^[\s"'*<[({,]{1,20}|[\s"'*<[({,]{1,20}$/g, '')
    .replace(/["*>\])]{1,20}$/, '')
    .replace(/\s+/g, ' ')
    .trim();
  return name === '' ? null : name;
}
