import { marker } from './mask.ts';
import { type SecretKind, secretKinds } from './secret.ts';

type Words = Readonly<Record<SecretKind, string>>;

const en: Words = {
  password: 'a password',
  code: 'a one-time code',
  card: 'a card number',
  'private-key': 'a private key',
  token: 'an access key',
  'recovery-key': 'a recovery key',
};

/** As the object of "your mail contained …". */
const names: Readonly<Record<string, Words>> = {
  en,
  de: {
    password: 'ein Passwort',
    code: 'einen Einmalcode',
    card: 'eine Kartennummer',
    'private-key': 'einen privaten Schlüssel',
    token: 'einen Zugangsschlüssel',
    'recovery-key': 'einen Wiederherstellungsschlüssel',
  },
  fr: {
    password: 'un mot de passe',
    code: 'un code à usage unique',
    card: 'un numéro de carte',
    'private-key': 'une clé privée',
    token: 'une clé d’accès',
    'recovery-key': 'une clé de récupération',
  },
  es: {
    password: 'una contraseña',
    code: 'un código de un solo uso',
    card: 'un número de tarjeta',
    'private-key': 'una clave privada',
    token: 'una clave de acceso',
    'recovery-key': 'una clave de recuperación',
  },
  pt: {
    password: 'uma palavra-passe',
    code: 'um código de utilização única',
    card: 'um número de cartão',
    'private-key': 'uma chave privada',
    token: 'uma chave de acesso',
    'recovery-key': 'uma chave de recuperação',
  },
  it: {
    password: 'una password',
    code: 'un codice monouso',
    card: 'un numero di carta',
    'private-key': 'una chiave privata',
    token: 'una chiave di accesso',
    'recovery-key': 'una chiave di ripristino',
  },
  nl: {
    password: 'een wachtwoord',
    code: 'een eenmalige code',
    card: 'een kaartnummer',
    'private-key': 'een privésleutel',
    token: 'een toegangssleutel',
    'recovery-key': 'een herstelsleutel',
  },
  pl: {
    password: 'hasło',
    code: 'kod jednorazowy',
    card: 'numer karty',
    'private-key': 'klucz prywatny',
    token: 'klucz dostępu',
    'recovery-key': 'klucz odzyskiwania',
  },
  ro: {
    password: 'o parolă',
    code: 'un cod de unică folosință',
    card: 'un număr de card',
    'private-key': 'o cheie privată',
    token: 'o cheie de acces',
    'recovery-key': 'o cheie de recuperare',
  },
};

/** What a reader of another language than English sees in the place of a secret. */
const markers: Readonly<Record<string, Words>> = {
  de: {
    password: '[Passwort verborgen]',
    code: '[Code verborgen]',
    card: '[Kartennummer verborgen]',
    'private-key': '[Schlüssel verborgen]',
    token: '[Zugangsschlüssel verborgen]',
    'recovery-key': '[Wiederherstellungsschlüssel verborgen]',
  },
  fr: {
    password: '[mot de passe masqué]',
    code: '[code masqué]',
    card: '[numéro de carte masqué]',
    'private-key': '[clé masquée]',
    token: '[clé d’accès masquée]',
    'recovery-key': '[clé de récupération masquée]',
  },
  es: {
    password: '[contraseña oculta]',
    code: '[código oculto]',
    card: '[tarjeta oculta]',
    'private-key': '[clave privada oculta]',
    token: '[clave de acceso oculta]',
    'recovery-key': '[clave de recuperación oculta]',
  },
  pt: {
    password: '[palavra-passe oculta]',
    code: '[código oculto]',
    card: '[cartão oculto]',
    'private-key': '[chave privada oculta]',
    token: '[chave de acesso oculta]',
    'recovery-key': '[chave de recuperação oculta]',
  },
  it: {
    password: '[password nascosta]',
    code: '[codice nascosto]',
    card: '[carta nascosta]',
    'private-key': '[chiave privata nascosta]',
    token: '[chiave di accesso nascosta]',
    'recovery-key': '[chiave di ripristino nascosta]',
  },
  nl: {
    password: '[wachtwoord verborgen]',
    code: '[code verborgen]',
    card: '[kaartnummer verborgen]',
    'private-key': '[sleutel verborgen]',
    token: '[toegangssleutel verborgen]',
    'recovery-key': '[herstelsleutel verborgen]',
  },
  pl: {
    password: '[hasło ukryte]',
    code: '[kod ukryty]',
    card: '[numer karty ukryty]',
    'private-key': '[klucz ukryty]',
    token: '[klucz dostępu ukryty]',
    'recovery-key': '[klucz odzyskiwania ukryty]',
  },
  ro: {
    password: '[parolă ascunsă]',
    code: '[cod ascuns]',
    card: '[card ascuns]',
    'private-key': '[cheie ascunsă]',
    token: '[cheie de acces ascunsă]',
    'recovery-key': '[cheie de recuperare ascunsă]',
  },
};

/** `a password`, in the language or else in English. */
export function nameSecrets(kinds: readonly SecretKind[], language: string): readonly string[] {
  const words = names[language] ?? en;
  return secretKinds.filter((kind) => kinds.includes(kind)).map((kind) => words[kind]);
}

/** What an analyst should know of a conversation whose secrets are hidden; null where there are none. */
export function tellAnalyst(kinds: readonly SecretKind[]): string | null {
  if (kinds.length === 0) return null;
  const what = nameSecrets(kinds, 'en').join(' and ');
  const many = kinds.length > 1;
  const lasts = kinds.some((kind) => kind !== 'code');
  return `The user wrote ${what}. ${many ? 'They are' : 'It is'} hidden${lasts ? ', and should be changed' : ''}.`;
}

/** Writes the markers of a text that a user reads in their language. */
export function translateMarkers(text: string, language: string): string {
  const words = markers[language];
  if (words === undefined || !text.includes(' hidden]')) return text;
  return secretKinds.reduce((said, kind) => said.replaceAll(marker(kind), words[kind]), text);
}
