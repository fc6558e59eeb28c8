/** Words before the name of a person, folded: a form of address, or what the person does. */
export const titleWords = words(`
  mr mrs ms miss mister dr doctor prof nurse sister sir madam
  herr herrn frau doktor schwester pfleger fahrer fahrerin meister hausmeister hebamme disponent disponentin projektleiter projektleiterin teamleiter teamleiterin schichtleiter schichtleiterin bauleiter polier
  monsieur madame mademoiselle m mme mlle maitre
  sr sra srta senor senora don dona
  senhor senhora dra doutor doutora
  sig signor signora signorina dott dottssa dottoressa ing geom
  dhr mevr mevrouw meneer heer teamleider shiftleader
  pan pana panu panem pani pania panna kierowca brygadzista konstruktor
  dl dna domnul domnului doamna doamnei dnul`);

/** What is written with a capital beside another such word, folded, and names nobody. */
const noNames = words(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober dezember
  lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre
  colleague kollege kollegen kollegin collegue colega companero companera collega kolega kolege koledze kolezanka kolezanki colegul colegei colegului fr hr
  team department dept office house hospital clinic ward centre center shop store warehouse bar suite lab sales services service control engineering marketing purchasing quality practice terrace street road area parts planning project room site unit manager manageress lead coordinator consultant officer user group bakery needed credit digital inside it rh
  ende anfang mitte adresse aula abschluss abteilung akten anforderung apotheke arbeitnehmer arbeitsplatz backerei beleg benutzer benotigte bestellung brauche brauchen buchhaltung buro dispo disposition eile einheit endmontage ersatz fachverfahren faktor filiale firma freigabe garten gebaude grundbuch gruppe guten haus rathaus krankenhaus hafen halle informationen innere kasse kein keine keiner keinen klinik kunden kundenstamm kundigung lager laut letzte letzter letzten letztes linie logistik logo meldung manager medizin messe meter mitarbeiter mitarbeiterin modell montage nachste nachster nahverkehr neubau neue neuen neuer neues alte alten alter altes neuland nachtdienst notaufnahme notfall packplatz partner personal pforte platz praktikant praktikantin projekt prufkamera raum sach schaden sekretariat serie spatdienst fruhdienst standort standortleiter station storung tage tag teleradiologie thema tochter uhrzeit vertretung verwaltung versuch werk werkstatt werte witz woche zentrale zutritt zweite zweiter erste erster dritte dritter zwolf
  departement bureau projet site depart arrivee agence magasin atelier service voyages accueil responsable utilisateur
  departamento oficina proyecto tienda recepcion visita admision central consultas externas clinica hospital seguridad social conservas ceramicas
  loja armazem portaria admissao ensaios clinicos chefia projeto
  ufficio magazzino agenzia negozio risorse umane reparto progetto responsabile personale collana centro filiale
  afdeling magazijn winkel dienst technische leidinggevende grote kantoor
  dzial magazyn biuro ochrona centrum rozliczen przelozona projekt sklep
  departament departamentul depozit depozitul magazin sectia clinica biroul proiect telefoane
  gran grand san saint st santa casa call data google apple`);

/** How German nouns end that are no surnames, and adjectives. */
const noNameEnding =
  /(?:.{5}ung|.{2}(?:heit|keit|schaft|tion|raum|zimmer|saal|halle|amt|stelle|lager|drucker|rechner|dienst|zentrum|center|schule|klinik|station|werkstatt|strasse|karten?|nummer|daten|datei|abschluss|aufnahme|chirurgie|logie|konto|technik|system|linie|stock|buro|leitung|drucke|rollen|angestellte|abschaltung)|isch(?:e[nrs]?)|lich(?:e[nrs]?)|igt(?:e[nrs]?))$/;

export const isNoName = (word: string): boolean => noNames.has(word) || noNameEnding.test(word);

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}
