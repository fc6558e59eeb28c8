/** Written otherwise than as small letters. */
const acronyms = new Set(
  'ad api cad cctv crm dhcp dns erp ftp hr hris id ip ldap mes mfa nc pdf pin rdp rfid sap sccm sd sim sms spss tms tv ups url usb vdi vlan vmware vpn wms wsus'.split(
    ' ',
  ),
);
const spellings: Readonly<Record<string, string>> = { wifi: 'Wi-Fi', webshop: 'web shop' };

/** Deeds of people, of which "does not …" would say something else. */
const peoplesDeeds = new Set(
  'access add approve attach book browse cancel change copy create delete dial download edit export find hear import join order pay pick post restore save search see select share sign submit type upload weigh'.split(
    ' ',
  ),
);

/** What is not done, of which neither is said. */
const notDone: Readonly<Record<string, string>> = {
  login: 'cannot log in',
  'log-out': 'cannot log out',
  clock: 'cannot clock in',
  possible: 'is not possible',
  licence: 'no licence',
  power: 'no power',
  sound: 'no sound',
};

/** Kinds of keys whose value says by itself what it is. */
const tellingKinds = new Set(['app', 'asset', 'address', 'ip', 'mac', 'path', 'url']);

/**
 * What a feature of a trouble reads as in English, by rule, so that a new concept needs no words here:
 * `thing:network-drive` is "network drive", `fault:not-start` "does not start", `floor=2` "floor 2".
 *
 * @returns null for what has no words, such as the stem of a word, which is kept as a number
 */
export function phraseOf(feature: string): string | null {
  const [, kind = '', sign, value = ''] = /^([a-z ]+)([:=])(.+)$/s.exec(feature) ?? [];
  if (sign === ':') return phraseOfConcept(kind, value);
  if (sign === undefined) return null;
  if (kind === 'app' || kind === 'person') return spell(value, capitalised);
  // what follows "number of" is a stem, and no word
  const noun = kind.startsWith('number') ? 'number' : kind.replace(/^field /, '');
  return tellingKinds.has(kind) ? value : `${noun} ${value}`;
}

function phraseOfConcept(kind: string, name: string): string | null {
  if (kind === 'state') return null;
  const deed = kind === 'fault' && name.startsWith('not-') ? name.slice(4) : null;
  if (deed === null) return spell(name, asItIs);
  return notDone[deed] ?? `${peoplesDeeds.has(deed) ? 'cannot' : 'does not'} ${spell(deed, asItIs)}`;
}

/**
 * The first few of them that have words, things before what is wrong with them: "printer, does not start".
 *
 * @param features the most telling first
 */
export function tellFeatures(features: readonly string[], most: number): string {
  const told = features.filter((feature) => phraseOf(feature) !== null).slice(0, most);
  const inOrder = [...told.filter((feature) => !isFault(feature)), ...told.filter(isFault)];
  return [...new Set(inOrder.map(phraseOf))].join(', ');
}

const isFault = (feature: string): boolean => feature.startsWith('fault:');

const spell = (name: string, word: (part: string) => string): string =>
  name
    .split(/[-_ ]/)
    .map((part) => spellings[part] ?? (acronyms.has(part) ? part.toUpperCase() : word(part)))
    .join(' ');

const asItIs = (part: string): string => part;
const capitalised = (part: string): string => part.charAt(0).toUpperCase() + part.slice(1);
