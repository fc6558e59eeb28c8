/** Nouns that a number belongs to, in nine languages, folded; the number tells one such place or thing from another. */
export const numberedNouns: Readonly<Record<string, string>> = {
  floor:
    'floor etage stock stockwerk og etages piso planta andar piano verdieping pietro pietrze pietra etaj etajul etajului storey level',
  room: 'room raum zimmer besprechungsraum meetingraum salle sala salon salita stanza kamer zaal vergaderzaal vergaderruimte vergaderkamer pokoj pokoju pokoje sali camera camerei buro classroom tagungsraum konferenzraum sitzungszimmer lokaal local aula salle gabinet gabinete despacho',
  building:
    'building gebaude haus batiment edificio predio gebouw budynek budynku cladire cladirea block bloc halle hall hala',
  printer: 'printer drucker imprimante impresora impressora stampante drukarka drukarki drukarce imprimanta',
  ticket: 'ticket vorgang',
  order:
    'order bestellung commande pedido encomenda ordine bestelling zamowienie zamowienia comanda po invoice rechnung facture factura fatura fattura factuur faktura faktury',
  customer: 'customer kunde kundennummer client cliente klant klient klienta',
  version: 'version versie wersja wersji versione versao versiune',
  line: 'line linie ligne linea linha lijn linia',
  desk: 'desk platz arbeitsplatz poste puesto posto postazione werkplek stanowisko birou',
  gate: 'gate tor porte puerta porta poort brama poarta dock rampe',
};

/** How nouns end that are put together with one of these: "Sitzungszimmer 2.05". */
export const numberedEndings: readonly (readonly [string, RegExp])[] = [
  ['room', /.{2}(?:zimmer|raum|saal|ruimte|kamer|zaal|lokaal)$/],
  ['printer', /.{2}(?:drucker|printer)$/],
];

/** Written numbers that stand behind their noun: "planta baja". */
export const floorsBehind = new Set(['baja', 'alta', 'terra', 'terreo', 'primo', 'secondo', 'terzo']);

/** Sides of a house or a site: `@de` keeps a word to its language. */
export const sideWords: Readonly<Record<string, string>> = {
  north: 'north nord norte noord noordzijde polnoc*',
  south: 'south sud sul sur@es zuid zuidzijde poludniow* poludnie@pl',
  east: 'east ost@de est@it est@ro este@es leste oost wschod*',
  west: 'west ouest oeste ovest vest@ro zachod*',
};

/** Written numbers of floors and the like: 1 to 10. */
export const ordinalWords: Readonly<Record<string, string>> = {
  0: 'ground erdgeschoss eg rez baja terreo terra begane parter parterze',
  1: 'first ersten erste erster premier premiere primer primera primeiro primo prima eerste pierwszy pierwszym pierwszego primul',
  2: 'second zweiten zweite zweiter deuxieme second seconde segundo segunda secondo tweede drugi drugim drugiego doi doilea',
  3: 'third dritten dritte dritter troisieme tercer tercera tercero terceiro terceira terzo terza derde trzeci trzecim trzeciego treilea',
  4: 'fourth vierten vierte vierter quatrieme cuarto cuarta quarto quarta vierde czwarty czwartym czwartego patrulea',
  5: 'fifth funften funfte funfter cinquieme quinto quinta vijfde piaty piatym piatego cincilea',
  6: 'sixth sechsten sechste sixieme sexto sesto zesde szosty szostym saselea',
  7: 'seventh siebten siebte septieme septimo setimo settimo zevende siodmy siodmym saptelea',
};

/** Nouns whose number says when, how long or how often, and tells no trouble from another. */
export const countedTimes = new Set(
  `day days hour hours minute minutes min mins week weeks month months year years time times second seconds sec am pm o clock people users colleagues percent
  tag tage tagen stunde stunden minuten woche wochen monat monate uhr mal jahr jahre leute kollegen personen prozent sekunden
  jour jours heure heures semaine semaines mois fois personnes collegues an ans h
  dia dias hora horas minuto minutos semana semanas mes meses vez veces vezes personas colegas pessoas
  giorno giorni ora ore minuti settimana settimane mese mesi volta volte persone colleghi
  dag dagen uur minuut minuten weken maand maanden keer mensen collega
  dni dzien godzin godziny godzine minut tygodni miesiac razy osob
  zi zile ore minute saptamani luna luni ori persoane colegi`.split(/\s+/),
);

/** Words that stand before the code of an error. */
export const codeWords = new Set(
  'error errors err code codes fehler fehlercode fehlernummer fehlermeldung erreur erro errore fout foutcode foutmelding blad bledu bledem kod eroare eroarea cod codigo codice status event exception stop message'.split(
    ' ',
  ),
);

export const numberMarks = new Set(
  'no nr num nbr number nummer numero n numer numarul nro ist is the der die das den id'.split(' '),
);

/** Words before an hour that stands without its unit: "um 9", "a las 9". */
export const hourWords = new Set(
  'at since um seit gegen ab bis od desde depuis pela dalle vanaf sinds las a as alle om o godz godzinie la ora until by before'.split(
    ' ',
  ),
);

/** Words before the name of an account. */
export const userWords = new Set(
  'user username userid login kennung benutzername benutzerkennung benutzer identifiant utilisateur usuario utilizador utente gebruikersnaam gebruiker uzytkownik uzytkownika utilizator id'.split(
    ' ',
  ),
);

/** What a drive's letter stands beside. */
export const driveWords =
  'drive share laufwerk netzlaufwerk lecteur disque unidad unidade unita disco schijf netwerkschijf dysk dysku unitatea discul'.split(
    ' ',
  );
