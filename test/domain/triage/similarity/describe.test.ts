import fc from 'fast-check';
import { expect, test } from 'vitest';
import { refersTo } from '#domain/triage/similarity/closeness.ts';
import { compareTroubles } from '#domain/triage/similarity/compare.ts';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';

const read = (text: string, language = 'en', subject = '') => describeTrouble(subject, text, language);

test.each([
  ['The printer on floor 2 jams', 'floor=2'],
  ['Der Drucker im zweiten Stock klemmt', 'floor=2'],
  ['A impressora do 3.º piso não imprime', 'floor=3'],
  ['L’imprimante du 2ème étage est bloquée', 'floor=2'],
  ['Wifi in vergaderzaal Maas valt weg', 'room=maas'],
  ['Laptop NB-4711 does not start', 'asset=nb4711'],
  ['It says error 0x80070005 again', 'error=0x80070005'],
  ['Es kommt Fehler 1603', 'error=1603'],
  ['Commande 70045512 bloquée', 'order=70045512'],
  ['My account is locked, username pshah.', 'user=pshah'],
  ['I need \\\\fs01\\finance please', 'path=\\\\fs01\\finance'],
  ['Please create an account for Maria Lopez tomorrow', 'person=maria lopez'],
  ['Name: Anna Berg\nDepartment: Sales', 'field department=sales'],
  ['The dock at desk 4.117 is dead', 'desk=4.117'],
  ['Die Bestellung 4500118822 hängt', 'order=4500118822'],
  ['The label printer of workshop C is empty', 'number of worksh=c'],
  ['seit heute fehlt p: bei mir', 'path=p'],
  ['My colleague Amir needs it too', 'for=amir'],
  ['Bitte das Konto adm-berg entsperren', 'account=adm-berg'],
  ['The password of ledger_close has expired', 'account=ledger_close'],
  ['Auch meine Kollegin Frau Nowak braucht das', 'for=nowak'],
])('"%s" has the key %s', (text, key) => {
  expect(read(text).keys).toContain(key);
});

test.each([
  'Since 9:15 it is slow',
  'It has been so since 12.03.2026',
  'Call me at +49 30 1234567',
  'I tried 3 times for 2 days',
])('"%s" has no key: times, dates and phone numbers tell no troubles apart', (text) => {
  expect(read(text).keys).toEqual([]);
});

test.each([
  ['en', 'Outlook does not start'],
  ['de', 'Outlook startet nicht mehr'],
  ['fr', 'Outlook ne démarre plus'],
  ['es', 'Outlook no arranca'],
  ['pt', 'O Outlook não abre'],
  ['it', 'Outlook non parte'],
  ['nl', 'Outlook start niet op'],
  ['pl', 'Outlook nie uruchamia się'],
  ['ro', 'Outlook nu pornește'],
])('reports in two languages meet without a word in common: %s', (language, text) => {
  const other = read('Outlook won’t open since this morning');
  const trouble = read(text, language);
  expect(trouble.concepts).toContain('fault:not-start');
  expect(trouble.bands.some((band) => other.bands.includes(band))).toBe(true);
  expect(compareTroubles(other, trouble).score).toBeGreaterThanOrEqual(0.5);
});

test('greeting, thanks and signature count for nothing', () => {
  const bare = read('The badge reader at gate 4 stays red.');
  const polite = read('Hi team,\n\nThe badge reader at gate 4 stays red.\n\nMany thanks\nAnna Berg\nSales');
  expect(polite.words).toEqual(bare.words);
});

test('greeting, thanks and signature count for nothing in one line either, nor does the name of the sender', () => {
  const sender = ['anna', 'berg'];
  const bare = describeTrouble('', 'The badge reader at gate 4 stays red.', 'en', [], sender);
  for (const polite of [
    'Hi team, The badge reader at gate 4 stays red. Many thanks, Anna Berg, Sales',
    'Good morning. The badge reader at gate 4 stays red. Anna Berg, Sales',
  ])
    expect(describeTrouble('', polite, 'en', [], sender).words).toEqual(bare.words);
});

test.each([
  ['en', 'laptop details'],
  ['de', 'Angaben zum Gerät'],
  ['fr', 'précisions'],
  ['es', 'datos del equipo'],
  ['it', 'dati del portatile'],
  ['pl', 'szczegóły'],
])('a subject that gives details follows a mail before: %s, %s', (language, subject) => {
  expect(read('CV-05102, since Monday.', language, subject).concepts).toContain('state:details');
});

test.each(['No details', 'Bank details wrong', 'Where are the details?'])(
  'details that are missing follow nothing: %s',
  (subject) => {
    expect(read('The page is empty.', 'en', subject).concepts).not.toContain('state:details');
  },
);

test.each([
  [
    'no hay red en el muelle norte',
    'no hay red en el muelle sur',
    'es',
    { kind: 'side', told: 'north, south' },
  ],
  [
    'I need access to Tableau',
    'Please also give access to Tableau to Amir',
    'en',
    { kind: 'person', told: 'it is for another too' },
  ],
])('"%s" and "%s" are two troubles', (first, second, language, conflict) => {
  expect(compareTroubles(read(first, language), read(second, language)).conflict).toEqual(conflict);
});

test('a shared mailbox is none of one’s own', () => {
  const own = read('My mailbox is full, I cannot send');
  expect(compareTroubles(own, read('The shared mailbox is full')).conflict).toEqual({
    kind: 'mailbox',
    told: 'one is shared',
  });
});

test('who asks after a shared mailbox need not name it', () => {
  const shared = read('Please give Ana access to the shared mailbox members.');
  expect(compareTroubles(shared, read('She sits next to me and sees nothing.')).conflict).toBeNull();
});

test('any text is described, the same way each time, and is like itself without a conflict', () => {
  const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 400 }), fc.lorem({ maxCount: 60 }));
  fc.assert(
    fc.property(texts, texts, (subject, text) => {
      const once = describeTrouble(subject, text, null);
      expect(describeTrouble(subject, text, null)).toEqual(once);
      expect(once.words).toEqual(once.words.toSorted((a, b) => a - b));
      for (const value of [...once.words, ...once.bands]) expect(value).toBe(value | 0);
      expect(compareTroubles(once, once).conflict).toBeNull();
    }),
  );
});

test('a question that names nothing refers to a mail before, and one how something is done does not', () => {
  const first = read('The scanner in the archive shows a paper jam.');
  const asks = (text: string) => {
    const second = read(text);
    return refersTo(first, second, compareTroubles(first, second));
  };
  expect(asks('Is anyone on to it? Four of us sit here.')).toBe(true);
  expect(asks('How do I do that abroad?')).toBe(false);
  expect(asks('Could Nadia Crewe-Hall have one?')).toBe(false);
});

test('what the first mail says of itself too does not make the second one refer to it', () => {
  const first = read('Did you get my mail? Please order a headset for seat four on the left.');
  const second = read('Did you get my mail? Please order a webcam for seat four on the left.');
  expect(second.earlier).toBeGreaterThan(0);
  expect(refersTo(first, second, compareTroubles(first, second))).toBe(false);
});

test('a subject that answers sounds as if the matter was told before', () => {
  expect(read('The till hangs.', 'en', 'Till').earlier).toBeLessThan(0);
  expect(read('The till hangs.', 'en', 'Re: Till').earlier).toBeGreaterThan(0);
});

test.each([
  ['de', 'Der Beamer im Raum Elbe ist aus. Ende August brauchen wir ihn. Sekretariat Chirurgie', []],
  ['de', 'Zugriff bitte für Jonas Petrik und Frau Nowak.', ['person=jonas petrik', 'person=nowak']],
  ['pt', 'Aprovado pela senhora Costa.', ['person=costa']],
  ['ro', 'Aprobat de dna Manea.', ['person=manea']],
  ['en', 'Could Nadia Crewe-Hall get the same access?', ['person=nadia crewe-hall']],
] as const)('people are known by two names or a form of address: %s, %s', (language, text, people) => {
  expect(read(text, language).keys.filter((key) => key.startsWith('person='))).toEqual(people);
});

test.each([
  ['en', 'As a number I use what the lady I met told me', []],
  ['en', 'The screens for 2.118 are missing', ['number=2.118']],
  ['de', 'WLAN im Sitzungszimmer 4.02', ['room=4.02']],
  ['es', 'La impresora de la planta baja', ['floor=0']],
  ['en', 'Starts: Monday, 1 June\nEnds: 30/09/2026', []],
] as const)('keys are what names one thing: %s, %s', (language, text, keys) => {
  expect(read(text, language).keys).toEqual(keys);
});
