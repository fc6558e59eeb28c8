/** What an import looks for in a directory's columns or attributes. */
export const importFields = [
  'address',
  'userName',
  'aliases',
  'name',
  'firstName',
  'lastName',
  'title',
  'department',
  'site',
  'language',
  'phone',
  'manager',
  'vip',
  'groups',
  'active',
  'accountControl',
  'key',
  'kind',
] as const;
export type ImportField = (typeof importFields)[number];

/** Where an operator says under which names a field stands. */
export type ImportColumns = Readonly<Partial<Record<ImportField, readonly string[]>>>;

/**
 * The usual names, as exports of Entra ID, Active Directory, LDAP and HR systems have them, without what is not a letter
 * or digit, in lower case; the first of a field that has a value counts.
 */
const usualNames: Readonly<Record<ImportField, readonly string[]>> = {
  address: [
    ...[
      'mail',
      'email',
      'emailaddress',
      'primarysmtpaddress',
      'windowsemailaddress',
      'workemail',
      'emailwork',
    ],
    ...[
      'primaryemail',
      'businessemail',
      'companyemail',
      'emailprimarywork',
      'workemailaddress',
      'mailaddress',
    ],
    ...[
      'emailadresse',
      'mailadresse',
      'adresseemail',
      'adressemail',
      'courriel',
      'correo',
      'correoelectronico',
    ],
    ...['emailadres', 'adresemail', 'adresaemail'],
  ],
  userName: ['userprincipalname', 'upn', 'username', 'signinname'],
  aliases: [
    'proxyaddresses',
    'emailaddresses',
    'aliases',
    'alias',
    'otheremail',
    'othermails',
    'secondaryemail',
  ],
  name: ['displayname', 'fullname', 'name', 'cn', 'commonname', 'employeename', 'preferredname'],
  firstName: [
    'givenname',
    'firstname',
    'forename',
    'vorname',
    'prenom',
    'nombre',
    'nome',
    'voornaam',
    'imie',
    'prenume',
  ],
  lastName: [
    'surname',
    'sn',
    'lastname',
    'familyname',
    'nachname',
    'nomdefamille',
    'apellidos',
    'apelido',
    'cognome',
  ],
  title: [
    'title',
    'jobtitle',
    'position',
    'businesstitle',
    'role',
    'funktion',
    'fonction',
    'cargo',
    'functie',
  ],
  department: [
    'department',
    'departmentname',
    'departmentnumber',
    'costcenter',
    'orgunit',
    'division',
    'abteilung',
    'service',
    'departamento',
    'reparto',
    'afdeling',
    'dzial',
    'departament',
  ],
  site: [
    'site',
    'physicaldeliveryofficename',
    'office',
    'officelocation',
    'worklocation',
    'location',
    'branch',
    'building',
    'l',
    'city',
    'standort',
    'bureau',
    'sede',
    'vestiging',
    'lokalizacja',
    'locatie',
  ],
  language: [
    'preferredlanguage',
    'language',
    'locale',
    'sprache',
    'langue',
    'idioma',
    'lingua',
    'taal',
    'jezyk',
    'limba',
  ],
  phone: [
    'telephonenumber',
    'businessphones',
    'officephone',
    'workphone',
    'phone',
    'phonenumber',
    'businessphone',
    'telefon',
    'telephone',
    'telefono',
    'mobile',
    'mobilephone',
  ],
  manager: [
    'manageremail',
    'manageremailaddress',
    'managerupn',
    'manager',
    'managerid',
    'supervisor',
    'supervisoremail',
    'reportsto',
    'vorgesetzter',
    'responsable',
    'managername',
  ],
  vip: ['vip', 'isvip', 'vipuser'],
  groups: ['memberof', 'groups', 'groupmembership'],
  active: [
    'accountenabled',
    'enabled',
    'active',
    'isactive',
    'status',
    'employmentstatus',
    'employeestatus',
    'accountstatus',
  ],
  accountControl: ['useraccountcontrol'],
  key: [
    'distinguishedname',
    'dn',
    'objectid',
    'id',
    'employeeid',
    'employeenumber',
    'personnelnumber',
    'samaccountname',
    'uid',
  ],
  kind: ['objectclass'],
};

/** Of each field the names that a file has, those that count first in front. */
export type ChosenNames = ReadonlyMap<ImportField, readonly string[]>;

/** @param names of columns or attributes, as they stand in the file */
export function chooseNames(names: readonly string[], configured: ImportColumns): ChosenNames {
  const byPlainName = new Map<string, string>();
  for (const name of names) {
    const plain = plainName(name);
    if (!byPlainName.has(plain)) byPlainName.set(plain, name);
  }
  return new Map(
    importFields.map((field) => {
      const wanted = [...(configured[field] ?? []).map(plainName), ...usualNames[field]];
      return [field, [...new Set(wanted)].flatMap((name) => byPlainName.get(name) ?? [])];
    }),
  );
}

/** `E-Mail (Arbeit)` and `e_mail arbeit` are the same; accents do not count. */
export function plainName(name: string): string {
  return name
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What a record says, by the names that stand in the file; an attribute may have several values. */
export type ImportRecord = ReadonlyMap<string, readonly string[]>;

/** @returns the values of a field's first name that has any */
export function valuesOf(record: ImportRecord, names: ChosenNames, field: ImportField): readonly string[] {
  for (const name of names.get(field) ?? []) {
    const values = (record.get(name) ?? []).map((value) => value.trim()).filter((value) => value !== '');
    if (values.length > 0) return values;
  }
  return [];
}
