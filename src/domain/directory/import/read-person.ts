import { type ChosenNames, type ImportField, type ImportRecord, valuesOf } from './fields.ts';
import { readLanguage } from './language-names.ts';

/** Columns of the directory that an import can set. */
export const importedColumns = [
  'name',
  'title',
  'department',
  'site',
  'language',
  'phone',
  'vip',
  'groups',
] as const;

/** One person as a file has it. Null is empty; what the file does not have at all is not in `known`. */
export interface ImportedPerson {
  /** Lower case. */
  readonly address: string;
  readonly aliases: readonly string[];
  readonly name: string | null;
  readonly title: string | null;
  readonly department: string | null;
  readonly site: string | null;
  readonly language: string | null;
  readonly phone: string | null;
  readonly vip: boolean;
  readonly groups: readonly string[];
  /** Address, distinguished name, number or name of the manager; lower case. */
  readonly manager: string | null;
  /** What others may call this person as their manager; lower case. */
  readonly keys: readonly string[];
  /** False for an account that is switched off: its person has left. */
  readonly isActive: boolean;
  /** Of `importedColumns`, `aliases` and `manager`: what the file has. */
  readonly known: readonly string[];
}

export type ReadPerson =
  | { readonly kind: 'person'; readonly person: ImportedPerson; readonly notes: readonly string[] }
  /** No person, or one without an address. */
  | { readonly kind: 'other' }
  | { readonly kind: 'fault'; readonly what: string };

const wellFormed = /^[^\s@<>",;:()[\]\\]{1,64}@[^\s@<>",;:()[\]\\]{1,190}$/;
const keptLength = 200;
const yes = /^(?:1|y|yes|true|x|vip|ja|j|oui|o|si|sí|s|sim|tak|t|da)$/i;
const no = /^(?:0|n|no|false|-|nein|non|não|nao|nee|nie|nu)$/i;
const gone = /^(?:0|n|no|false|nein|non|disabled|inactive|blocked|terminated|left|leaver|former|inaktiv)$/i;
const personClasses = ['person', 'user', 'inetorgperson', 'organizationalperson'];

/** @param groups names of the groups that are kept, in any case */
export function readPerson(record: ImportRecord, names: ChosenNames, groups: readonly string[]): ReadPerson {
  const values = (field: ImportField) => valuesOf(record, names, field);
  const text = (field: ImportField) => toLine(values(field)[0]);
  const classes = values('kind').map((each) => each.toLowerCase());
  if (classes.includes('computer')) return { kind: 'other' };
  if (classes.length > 0 && !classes.some((each) => personClasses.includes(each))) return { kind: 'other' };

  const others = values('aliases').flatMap((value) => value.split(/[;,|\s]+/));
  const given = (text('address') ?? primaryOf(others) ?? userNameAsAddress(text('userName')))?.toLowerCase();
  if (given === undefined) return { kind: 'other' };
  if (!wellFormed.test(given)) return { kind: 'fault', what: `"${given.slice(0, 80)}" is no address` };
  const vip = values('vip')[0];
  if (vip !== undefined && !yes.test(vip) && !no.test(vip))
    return { kind: 'fault', what: `"${vip.slice(0, 80)}" says neither yes nor no to VIP` };

  const said = values('language')[0];
  const language = said === undefined ? null : readLanguage(said);
  const person: ImportedPerson = {
    address: given,
    aliases: aliasesOf([...others, ...values('userName')], given),
    name: text('name') ?? joined(text('firstName'), text('lastName')),
    title: text('title'),
    department: text('department'),
    site: text('site'),
    language,
    phone: text('phone'),
    vip: vip !== undefined && yes.test(vip),
    groups: groupsOf(values('groups'), groups),
    manager: text('manager')?.toLowerCase() ?? null,
    keys: keysOf(record, names, given),
    isActive: !gone.test(values('active')[0] ?? '') && !isSwitchedOff(values('accountControl')[0]),
    known: knownColumns(names),
  };
  const notes =
    said !== undefined && language === null ? [`"${said.slice(0, 80)}" is no language that is known`] : [];
  return { kind: 'person', person, notes };
}

/** Exchange writes the main one with `SMTP:` in capitals. */
function primaryOf(proxies: readonly string[]): string | null {
  return proxies.find((each) => each.startsWith('SMTP:'))?.slice('SMTP:'.length) ?? null;
}

/** Guests of a tenant have a user name that is no address (`ann_example.org#EXT#@…`). */
function userNameAsAddress(userName: string | null): string | undefined {
  return userName?.includes('@') && !userName.includes('#') ? userName : undefined;
}

/** X.500, SIP and other proxies are no mail addresses. */
function aliasesOf(values: readonly string[], main: string): readonly string[] {
  const addresses = values.map((value) => value.replace(/^smtp:/i, '').toLowerCase());
  return [...new Set(addresses)].filter(
    (address) => address !== main && wellFormed.test(address) && !address.includes('#'),
  );
}

function groupsOf(values: readonly string[], wanted: readonly string[]): readonly string[] {
  if (wanted.length === 0) return [];
  const lower = wanted.map((group) => group.toLowerCase());
  const names = values.flatMap((value) => value.split(/[;|]/)).map((value) => commonName(value.trim()));
  return [...new Set(names)].filter((name) => lower.includes(name.toLowerCase()));
}

/** `CN=Board,OU=Groups,DC=corp` is Board. @see RFC 4514 */
function commonName(name: string): string {
  const value = /^cn=((?:[^,\\]|\\.){1,200})/i.exec(name)?.[1];
  return value === undefined ? name : value.replace(/\\(.)/g, '$1');
}

function keysOf(record: ImportRecord, names: ChosenNames, address: string): readonly string[] {
  const under = (field: ImportField) => (names.get(field) ?? []).flatMap((name) => record.get(name) ?? []);
  const keys = [address, ...under('userName'), ...under('key')].map((key) => key.trim().toLowerCase());
  return [...new Set(keys)].filter((key) => key !== '');
}

/** ACCOUNTDISABLE of Active Directory. */
function isSwitchedOff(control: string | undefined): boolean {
  return control !== undefined && /^\d{1,10}$/.test(control) && (Number(control) & 2) !== 0;
}

const sources: Readonly<Record<string, readonly ImportField[]>> = {
  aliases: ['aliases', 'userName'],
  name: ['name', 'firstName', 'lastName'],
};

function knownColumns(names: ChosenNames): readonly string[] {
  return [...importedColumns, 'aliases' as const, 'manager' as const].filter((column) =>
    (sources[column] ?? [column as ImportField]).some((field) => (names.get(field)?.length ?? 0) > 0),
  );
}

function joined(...parts: readonly (string | null)[]): string | null {
  return parts.filter((part) => part !== null).join(' ') || null;
}

function toLine(value: string | undefined): string | null {
  const line = (value ?? '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, keptLength)
    .toWellFormed();
  return line === '' ? null : line;
}
