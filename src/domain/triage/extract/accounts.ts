/** `DOMAIN\user`, as Windows shows it; the domain is a NetBIOS name. */
const account =
  /(?<![\p{L}\p{N}_\\:.-])([A-Za-z][A-Za-z0-9-]{1,14})\\([\p{L}\p{N}][\p{L}\p{N}._-]{0,62}[\p{L}\p{N}])(?!\\|[\p{L}\p{N}])/gu;
/** A path from its drive or its share on, to the end of what may be one. */
const path = /(?:[A-Za-z]:\\|\\\\)[^\n"'<>|*?]{0,300}/g;
/** What stands before a backslash without being a domain. */
const noDomains = new Set([
  'hklm',
  'hkcu',
  'hkcr',
  'users',
  'windows',
  'program',
  'software',
  'temp',
  'downloads',
]);

/** @returns as written */
export function findAccounts(text: string): readonly string[] {
  const withoutPaths = text.replace(path, (found) => ' '.repeat(found.length));
  return [...withoutPaths.matchAll(account)].flatMap(([found, domain = '']) =>
    noDomains.has(domain.toLowerCase()) ? [] : [found],
  );
}
