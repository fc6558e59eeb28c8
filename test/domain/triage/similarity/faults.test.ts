import { expect, test } from 'vitest';
import { describeTrouble } from '#domain/triage/similarity/describe.ts';

const faultsOf = (text: string, language: string | null): readonly string[] =>
  describeTrouble('', text, language)
    .concepts.filter((concept) => concept.startsWith('fault:'))
    .map((concept) => concept.slice(6));

const told: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  frozen: {
    en: 'The whole screen locks up as soon as I open a big drawing',
    de: 'Das Programm hängt sich auf, sobald ich eine große Zeichnung öffne',
    fr: "Tout s'est figé au milieu de la saisie",
    es: 'El programa se cuelga cada dos por tres',
    pt: 'O computador bloqueou a meio do relatório',
    it: 'Il gestionale si è bloccato a metà lavoro',
    nl: 'De kassa loopt steeds vast',
    pl: 'Program zawiesił się przy zapisie',
    ro: 'Casa de marcat s-a blocat iar',
  },
  crash: {
    en: 'The viewer closes by itself after a minute',
    de: 'Die Anwendung stürzt beim Speichern jedes Mal ab',
    fr: 'Le logiciel plante dès que je clique',
    es: 'La aplicación se cierra sola',
    pt: 'O programa fecha-se a meio',
    it: 'Il programma si chiude da solo',
    nl: 'Het programma sluit vanzelf',
    pl: 'Aplikacja wysypuje się po chwili',
    ro: 'Aplicația se închide singură',
  },
  slow: {
    en: 'Saving a file takes ages',
    de: 'Das Speichern dauert ewig',
    fr: 'Mon poste rame depuis ce matin',
    es: 'El portátil va lentísimo',
    pt: 'A página demora imenso a abrir',
    it: 'Il video va a scatti',
    nl: 'Alles is vandaag supertraag',
    pl: 'Komputer strasznie muli',
    ro: 'Totul se mișcă foarte încet',
  },
  down: {
    en: 'The booking portal is down',
    de: 'Das Buchungsportal ist nicht erreichbar',
    fr: 'Le portail est hors service',
    es: 'Se ha caído el portal',
    pt: 'O portal está em baixo',
    it: 'Il portale è irraggiungibile',
    nl: 'Het portaal ligt eruit',
    pl: 'Portal leży od rana',
    ro: 'Portalul a picat',
  },
  'not-work': {
    en: 'The badge reader has stopped working',
    de: 'Am Drehkreuz geht gar nichts',
    fr: 'Le badgeur ne marche plus',
    es: 'El torno ha dejado de funcionar',
    pt: 'O torniquete deixou de funcionar',
    it: 'Il tornello non funziona',
    nl: 'Het draaihek doet het niet',
    pl: 'Bramka przestała działać',
    ro: 'Turnichetul nu mai merge',
  },
  drops: {
    en: 'The call cuts out after ten seconds',
    de: 'Das Gespräch bricht nach zehn Sekunden ab',
    fr: 'La communication se coupe au bout de dix secondes',
    es: 'La llamada se corta a los diez segundos',
    pt: 'A chamada cai ao fim de dez segundos',
    it: 'La chiamata cade dopo dieci secondi',
    nl: 'Het gesprek valt na tien seconden weg',
    pl: 'Rozmowę przerywa po dziesięciu sekundach',
    ro: 'Convorbirea se întrerupe după zece secunde',
  },
  off: {
    en: 'The tablet shuts off in the middle of a round',
    de: 'Das Tablet geht mitten in der Visite aus',
    fr: "La tablette s'éteint toute seule",
    es: 'La tableta se apaga sola',
    pt: 'O tablet desliga-se sozinho',
    it: 'Il tablet si spegne da solo',
    nl: 'De tablet valt zomaar uit',
    pl: 'Tablet sam się wyłącza i gaśnie',
    ro: 'Tableta se stinge singură',
  },
  'asks-again': {
    en: 'It keeps asking for the password',
    de: 'Es fragt ständig nach dem Kennwort',
    fr: 'Il redemande sans cesse le mot de passe',
    es: 'Pide la contraseña una y otra vez',
    pt: 'Está sempre a pedir a palavra-passe',
    it: 'Continua a chiedere la password',
    nl: 'Hij blijft vragen om het wachtwoord',
    pl: 'Ciągle pyta o hasło',
    ro: 'Cere mereu parola',
  },
  denied: {
    en: 'I am not allowed into the archive',
    de: 'Für das Archiv fehlt die Berechtigung',
    fr: "Je n'ai pas accès aux archives",
    es: 'No tengo permiso para el archivo',
    pt: 'Não tenho acesso ao arquivo',
    it: 'Non ho accesso all’archivio',
    nl: 'Ik heb geen toegang tot het archief',
    pl: 'Nie mam dostępu do archiwum',
    ro: 'Nu am acces la arhivă',
  },
  'read-only': {
    en: 'The sheet opens as read-only',
    de: 'Die Tabelle ist schreibgeschützt',
    fr: "La feuille s'ouvre en lecture seule",
    es: 'La hoja se abre en solo lectura',
    pt: 'A folha abre só de leitura',
    it: 'Il foglio si apre in sola lettura',
    nl: 'Het blad is alleen-lezen',
    pl: 'Arkusz jest tylko do odczytu',
    ro: 'Foaia este doar în citire',
  },
  hot: {
    en: 'The charger gets very hot',
    de: 'Das Netzteil überhitzt',
    fr: 'Le chargeur est brûlant',
    es: 'El cargador se calienta mucho',
    pt: 'O carregador aquece demais',
    it: 'Il caricatore scotta',
    nl: 'De lader is gloeiend',
    pl: 'Ładowarka się przegrzewa',
    ro: 'Încărcătorul se încinge',
  },
  garbled: {
    en: 'Labels come out with weird characters',
    de: 'Auf den Etiketten stehen Hieroglyphen',
    fr: 'Les étiquettes sortent en charabia',
    es: 'Las etiquetas salen con caracteres raros',
    pt: 'As etiquetas saem com caracteres estranhos',
    it: 'Le etichette escono con caratteri strani',
    nl: 'Op de etiketten staan vreemde tekens',
    pl: 'Na etykietach są krzaczki',
    ro: 'Pe etichete apar caractere ciudate',
  },
  'no-content': {
    en: 'The list of orders is empty, it shows zero',
    de: 'Die Etiketten kommen ohne Inhalt heraus',
    fr: 'Les étiquettes sortent vierges',
    es: 'La lista sale vacía',
    pt: 'A lista aparece vazia',
    it: 'La lista è vuota, nessun dato',
    nl: 'De lijst is leeg',
    pl: 'Lista jest pusta, brak danych',
    ro: 'Lista este goală',
  },
  gone: {
    en: 'All folders have vanished',
    de: 'Alle Ordner sind weg',
    fr: 'Tous les dossiers ont disparu',
    es: 'Han desaparecido todas las carpetas',
    pt: 'As pastas sumiram',
    it: 'Le cartelle sono sparite',
    nl: 'Alle mappen zijn verdwenen',
    pl: 'Zniknęły wszystkie foldery',
    ro: 'Au dispărut toate dosarele',
  },
  'not-arrive': {
    en: 'We are not getting any results',
    de: 'Auf der Station kommen keine Werte an',
    fr: "Je ne reçois plus rien d'eux",
    es: 'No nos llega ningún aviso',
    pt: 'Não recebo os alarmes',
    it: 'Non ricevo niente da fuori',
    nl: 'Er komt niets binnen',
    pl: 'Powiadomienie nie przychodzi',
    ro: 'Notificarea nu ajunge',
  },
  'not-connect': {
    en: 'The scanner is offline',
    de: 'Mein Diensttelefon findet kein Netz',
    fr: "Nous n'avons plus de réseau",
    es: 'Estamos sin conexión',
    pt: 'A máquina está sem rede',
    it: 'Siamo senza rete',
    nl: 'De scanner heeft geen verbinding',
    pl: 'Skaner nie ma zasięgu, brak sieci',
    ro: 'Nu avem rețea',
  },
  'held-back': {
    en: 'All mails from outside are in quarantine',
    de: 'Anhänge werden vom Filter zurückgehalten',
    fr: 'Les messages sont retenus',
    es: 'Los correos están en cuarentena',
    pt: 'Os e-mails estão em quarentena',
    it: 'Le mail restano in quarantena',
    nl: 'Het filter houdt alle bijlagen tegen',
    pl: 'Wiadomości trafiają do kwarantanny',
    ro: 'Mesajele sunt în carantină',
  },
  'wrong-time': {
    en: 'The terminal is one hour behind',
    de: 'Die Anzeige geht eine Stunde vor',
    fr: "L'horloge a une heure de décalage",
    es: 'Los turnos salen una hora antes',
    pt: 'As consultas aparecem uma hora antes',
    it: 'Il terminale è un’ora indietro',
    nl: 'De klok loopt een uur achter',
    pl: 'Czytnik pokazuje godzinę do tyłu',
    ro: 'Pontajul e cu o oră în urmă',
  },
  skewed: {
    en: 'The barcode is cut off at the edge',
    de: 'Der Strichcode ist zur Hälfte abgeschnitten',
    fr: 'Le code-barres est tronqué',
    es: 'El código sale cortado',
    pt: 'O código sai cortado',
    it: 'Il codice esce tagliato',
    nl: 'De streepjescode is afgekapt',
    pl: 'Drukarka ucina kod z prawej strony',
    ro: 'Codul iese tăiat',
  },
  phishing: {
    en: 'Is this real? I did not click the link',
    de: 'Ist das echt? Habe nichts angeklickt',
    fr: "J'ai cliqué sur le lien de ce message douteux",
    es: 'He pinchado en el enlace de un correo sospechoso',
    pt: 'Cliquei no link de um e-mail suspeito',
    it: 'Ho cliccato sul link di una mail sospetta',
    nl: 'Ik heb op de link geklikt',
    pl: 'Kliknąłem w link z dziwnej wiadomości',
    ro: 'Am dat click pe link',
  },
  'not-send': {
    en: 'My messages refuse to send',
    de: 'Meine Nachrichten lassen sich nicht verschicken',
    fr: "Impossible d'envoyer mes messages",
    es: 'No puedo enviar mensajes',
    pt: 'Não consigo enviar mensagens',
    it: 'Non riesco a inviare messaggi',
    nl: 'Ik kan geen berichten versturen',
    pl: 'Nie mogę wysłać wiadomości',
    ro: 'Nu pot trimite mesaje',
  },
  'not-login': {
    en: 'The portal will not let me in',
    de: 'Ich kann mich nicht mehr anmelden',
    fr: "Je n'arrive plus à me connecter",
    es: 'No puedo iniciar sesión',
    pt: 'Não consigo iniciar sessão',
    it: 'Non riesco ad accedere',
    nl: 'Inloggen lukt niet meer',
    pl: 'Nie mogę się zalogować',
    ro: 'Nu mă pot loga',
  },
};

test.each(
  Object.entries(told).flatMap(([fault, texts]) =>
    Object.entries(texts).map(([language, text]) => [fault, language, text] as const),
  ),
)('%s is told in %s by "%s"', (fault, language, text) => {
  expect(faultsOf(text, language)).toContain(fault);
});

test.each([
  ['en', 'Please install the viewer on my new laptop'],
  ['de', 'Bitte ein Konto für die neue Kollegin anlegen'],
  ['fr', 'Merci de créer un compte pour la nouvelle collègue'],
  ['es', 'Cread una cuenta para la nueva compañera, por favor'],
  ['pt', 'Criem uma conta para a nova colega, por favor'],
  ['it', 'Create un account per la nuova collega, per favore'],
  ['nl', 'Graag een account aanmaken voor de nieuwe collega'],
  ['pl', 'Proszę utworzyć konto dla nowej koleżanki'],
  ['ro', 'Vă rog să creați un cont pentru noua colegă'],
])('who asks for something tells no fault: %s', (language, text) => {
  expect(faultsOf(text, language)).toEqual([]);
});

test.each([
  ['en', "I don't know how to print on both sides"],
  ['de', 'Ich weiß nicht, wie ich beidseitig drucken kann'],
  ['fr', 'Je ne sais pas comment imprimer recto verso'],
  ['es', 'No sé cómo imprimir por las dos caras'],
  ['pt', 'Não sei como imprimir dos dois lados'],
  ['it', 'Non so come stampare su due facciate'],
  ['nl', 'Ik weet niet hoe ik dubbelzijdig moet printen'],
  ['pl', 'Nie wiem, jak drukować po obu stronach'],
  ['ro', 'Nu știu cum să printez pe ambele fețe'],
])('who does not know how to print does not say that printing fails: %s', (language, text) => {
  expect(faultsOf(text, language)).not.toContain('not-print');
});

test.each([
  ['en', 'The phone rings but nobody hears me', 'not-ring'],
  ['de', 'Das Telefon klingelt, aber niemand hört mich', 'not-ring'],
  ['pl', 'Telefon dzwoni, ale nikt mnie nie słyszy', 'not-ring'],
  ['en', 'I cannot find the form, please print it for me', 'not-print'],
])('a "not" stays on its side of a comma or a "but" (%s)', (language, text, fault) => {
  expect(faultsOf(text, language)).not.toContain(fault);
});

test('a word counts in its own language only', () => {
  expect(faultsOf('De printer werkt nu', 'nl')).toEqual([]);
  expect(faultsOf('O ficheiro abre no computador da colega', 'pt')).toEqual([]);
  expect(faultsOf('Der neue Vertrag liegt bei', 'de')).toEqual([]);
  expect(faultsOf('Il cassetto della scrivania', 'it')).toEqual([]);
});

test.for([
  ['de', 'Bei uns steht das Telefon nicht mehr still', 'frozen'],
  ['de', 'Die Mail ist auch nicht im Spam', 'spam'],
  ['fr', 'Pas de message d’erreur, pourtant', 'error'],
  ['es', 'He reiniciado el ordenador dos veces', 'restarts'],
  ['it', 'La rotella gira a vuoto', 'no-content'],
  ['en', 'Our Rotterdam office asked', 'broken'],
  ['en', 'The page is upside down', 'down'],
  ['en', 'I suspect the cable', 'phishing'],
  ['nl', 'Er komt niets terug', 'returned'],
  ['nl', 'Er is daar geen storing', 'down'],
  ['de', 'Auf der Station kommen keine Werte an', 'not-access'],
])(
  'a word in a phrase in which it means something else tells no fault (%s: %s)',
  ([language, text, fault]) => {
    expect(faultsOf(text ?? '', language ?? '')).not.toContain(fault);
  },
);

test('a narrower fault tells the broader one too', () => {
  expect(faultsOf('My mail bounced', 'en')).toEqual(
    expect.arrayContaining(['returned', 'denied', 'not-arrive']),
  );
});
