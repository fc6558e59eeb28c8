/** What stands behind the name of a file that was not passed on, by language. */
const notPassedOn: Readonly<Record<string, string>> = {
  en: 'not passed on: blocked for security',
  de: 'nicht weitergeleitet: aus Sicherheitsgründen gesperrt',
  fr: 'non transmis\u00A0: bloqué pour des raisons de sécurité',
  es: 'no enviado: bloqueado por seguridad',
  pt: 'não enviado: bloqueado por motivos de segurança',
  it: 'non inoltrato: bloccato per motivi di sicurezza',
  nl: 'niet doorgestuurd: om veiligheidsredenen geblokkeerd',
  pl: 'nie przekazano: zablokowano ze względów bezpieczeństwa',
  ro: 'nu a fost transmis: blocat din motive de securitate',
};

/** `setup.exe (not passed on: blocked for security)` */
export function nameWithheld(name: string, language: string): string {
  return `${name} (${notPassedOn[language] ?? notPassedOn['en']})`;
}
