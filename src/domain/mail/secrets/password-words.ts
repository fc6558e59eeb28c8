/** What people call a password, in the languages of our users; each is part of a regular expression. */
export const passwordWords = [
  // Germans and Dutch put other words in front without a space, programs an underscore
  '[\\p{L}\\d]{0,30}[-_]?(?:pass?wor[dt]s?|kennwort|wachtwoord|paswoord)s?',
  'passwrd',
  'passphrase',
  'passcode',
  'passwd',
  'mot de passe?',
  'contrase[ñn]a',
  'senha',
  'palavra[- ]passe',
  'has[łl]o',
  'parola',
  'parolă',
];

/** Short or ambiguous ones: something must be assigned to them. */
export const shortPasswordWords = [
  'pwd',
  'pw',
  'psw',
  'pass',
  'ww',
  'mdp',
  'clave',
  'pin-code',
  'code pin',
  'pin',
];

/** "My password IS …" */
export const isWords = [
  ...[
    'is',
    'was',
    'are',
    'ist',
    'war',
    'lautet',
    'lautete',
    'heißt',
    'est',
    'était',
    "c[’']est",
    'es',
    'era',
    'é',
    'è',
  ],
  ...["e['’]", 'e', 'luidt', 'to', 'jest', 'brzmi', 'este'],
];

/** "… changed my password TO …" */
export const toWords = ['to', 'auf', 'en', 'a', 'na', 'în', 'in', 'naar', 'para', 'por', 'pe'];

/** Words between the password and what it is: "the password FOR THE VPN is …". */
export const betweenWords = [
  ...['hab', 'habe', 'actuel', 'actuelle', 'actual', 'atual', 'attuale', 'huidige', 'obecne', 'actuala'],
  ...['provisoire', 'temporal', 'temporário', 'provvisoria', 'tijdelijk', 'tymczasowe', 'temporara'],
  ...['for', 'of', 'from', 'on', 'at', 'in', 'to', 'i', 'you', 'we', 'he', 'she', 'they', 'that', 'which'],
  ...['für', 'von', 'vom', 'zum', 'zur', 'bei', 'beim', 'im', 'am', 'ich', 'sie', 'wir', 'das'],
  ...['pour', 'de', 'du', 'des', "d[’']\\p{L}+", 'sur', 'que', 'para', 'del', 'do', 'da', 'dos', 'no', 'na'],
  ...['per', 'di', 'della', 'dello', "dell[’']\\p{L}+", 'al', 'che', 'voor', 'van', 'op', 'dat', 'die'],
  ...[
    'dla',
    'od',
    'w',
    'pentru',
    'la',
    'din',
    'care',
    'mea',
    'meu',
    'mia',
    'mio',
    'ta',
    'windows',
    'outlook',
    'sap',
  ],
];

/** "… logged in WITH the password …" */
export const withWords = [
  ...[
    'with',
    'using',
    'use',
    'and',
    'mit',
    'und',
    'avec',
    'et',
    'con',
    'y',
    'com',
    'met',
    'en',
    'z',
    'i',
    'cu',
  ],
  ...['temp', 'temporary', 'new', 'neues', 'nouveau', 'nueva', 'nova', 'nuova', 'nieuwe', 'nowe', 'noua'],
];

/** Headings over a name and its password: "Credentials: jdoe / …". */
export const credentialWords = [
  ...[
    'credentials',
    'login data',
    'log-?in',
    'zugangsdaten',
    'anmeldedaten',
    'zugang',
    'identifiants',
    'accès',
  ],
  ...[
    'credenciales',
    'credenciais',
    'credenziali',
    'inloggegevens',
    'dane logowania',
    'date de (?:logare|conectare)',
  ],
];

/** What a number counts, when it is no password: "12 characters", "90 days". */
export const unitWords = new Set(
  `day days week weeks month months year years hour hours minute minutes time times character characters char chars
  digit digits letter letters attempt attempts tag tage tagen woche wochen monat monate jahr jahre stunden minuten mal
  zeichen stellen stellig ziffern versuche jour jours semaine semaines mois an ans heure heures minutes fois caractères
  chiffres tentatives día días semana semanas mes meses año años horas minutos veces caracteres dígitos intentos dia dias
  mês ano anos vezes tentativas giorno giorni settimana settimane mesi anni ore minuti volte caratteri cifre tentativi
  dag dagen week weken maand maanden jaar uur minuten keer tekens cijfers pogingen dni dzień tygodni miesiąc miesiące
  miesięcy lat godzin minut razy znaków cyfr prób zi zile săptămâni luni ani ore minute ori caractere cifre`.split(
    /\s+/,
  ),
);

/** What people write behind "password:" or "password is" and is none. */
export const noPassword = new Set(
  `a about above accepted account again all already also always an and any asked at bad been being below blank blocked
  broken by cannot change changed changes compromised correct deleted denied different disabled due empty error expired
  expires expiring failed failing fails false fine for forgot forgotten from gone good hacked help here hidden i identical
  if impossible in incorrect invalid issue issues it just known leaked locked login lost missing my needed never new no none
  not nothing now ok okay old on only out outdated please problem problems question rejected refused required reset
  resetting right same saved secret see set short since still stolen stored the then there too unchanged unclear unknown
  unlock unlocked update updated urgent user username valid very was weak what when where why wrong yes yesterday your n/a na
  tbd todo thanks thank regards hello hi dear
  abgelaufen abgelehnt aktuell alt angabe bekannt bereits bitte das defekt der die dringend ein eine entsperren erneuern
  falsch fehler fehlt frage gehackt geht geändert gelöscht gesetzt gesperrt gestern gleich gültig hallo heute hilfe ich
  identisch im immer in jetzt kein keine klar korrekt kurz leer leider mehr mein möglich neu nicht nie noch notwendig nötig
  ok ohne pflicht problem richtig schon seit setzen sicher siehe so unbekannt ungültig unverändert unten vergessen
  verloren wie zu zurücksetzen zurückgesetzt ändern danke gruß grüße viele mfg
  à accepté aide bloqué bloquée bon bonne changé changer correct de demandé désactivé erreur erroné expiré expirée
  faux identique il impossible inconnu incorrect incorrecte invalide je le la les merci mauvais ne non nouveau oublié
  oubliée pas perdu périmé refusé rejeté réinitialisé réinitialiser toujours trop un urgent verrouillé vide voir ci-dessous
  aceptada actual ayuda bloqueada bloqueado caducada caducado cambiada cambiar correcta correcto de el errónea error es
  expirada expirado gracias hola igual incorrecta incorrecto inválida la mal mi misma muy nada no nueva nuevo olvidada
  olvidado olvidé perdida por que rechazada restablecer sin todavía urgente vacía vencida ver ya
  aceita ajuda alterada alterar antiga bloqueado certa correta desconhecida errada erro esquecida esqueci expirou inválida
  igual incorreta inválido mesma muito não nova obrigado obrigada olá perdida recusada redefinir vazia
  accettata aiuto bloccata bloccato cambiata cambiare ciao corretta dimenticata errata errore giusta grazie identica
  invalida la mia modificata necessaria non nuova persa rifiutata sbagliata scaduta scaduto sempre stessa urgente vuota
  aangepast bedankt bekend correct dank fout geblokkeerd geweigerd gewijzigd goed hallo help hetzelfde incorrect juist
  kwijt leeg niet nieuw nodig onbekend ongeldig onjuist oud resetten verlopen vergeten verkeerd verloren vervallen wijzigen
  aktualne błędne błąd dobre dziękuję identyczne nie niepoprawne nieprawidłowe nieznane nieważne nowe odrzucone poprawne
  pomoc potrzebne prawidłowe proszę puste reset stare takie wygasło wygasa zablokowane zapomniane zapomniałem zapomniałam
  zgubione zły złe zmiana zmienić
  ajutor aceeași blocată blocat bună corectă corecta este expirată expirat expirata greșită gresita goală incorectă
  incorecta invalidă invalida mulțumesc multumesc nevoie nouă noua nu pierdută resetare schimbată uitată uitata uitat
  veche`.split(/\s+/),
);
