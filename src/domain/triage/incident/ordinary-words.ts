import { hash32 } from '../similarity/fold.ts';
import { stem } from '../similarity/tokens.ts';
import { wordBits } from '../similarity/trouble.ts';

/**
 * Words that stand in mails about anything, folded, in the nine languages that triage knows (en de fr es pt it nl pl
 * ro): a desk without a past would take two mails that share them for two of one trouble. How often a mail has one of
 * them is an estimate.
 */
const ordinary: readonly { readonly probability: number; readonly words: string }[] = [
  {
    // days, months, times
    probability: 0.3,
    words: `monday tuesday wednesday thursday friday saturday sunday mon tue wed thu fri sat sun january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec am pm date day days week weeks month months year years hour hours minute minutes time times
      montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag januar februar marz mai juni juli oktober dezember uhr datum tag tage tagen woche wochen monat monate jahr jahre stunde stunden minute minuten zeit
      lundi mardi mercredi jeudi vendredi samedi dimanche janvier fevrier mars avril juin juillet aout septembre octobre novembre decembre date jour jours semaine semaines mois annee heure heures temps fois
      lunes martes miercoles jueves viernes sabado domingo enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre fecha semana semanas mes meses ano anos hora horas minutos tiempo vez
      segunda terca quarta quinta sexta feira sabado janeiro fevereiro marco maio junho julho setembro outubro novembro dezembro data semana horas tempo
      lunedi martedi mercoledi giovedi venerdi sabato domenica gennaio febbraio maggio giugno luglio settembre ottobre dicembre data giorno giorni settimana settimane mese mesi anno ora ore minuti tempo volta volte
      maandag dinsdag woensdag donderdag vrijdag zaterdag zondag januari februari maart mei augustus datum dagen week weken maand maanden jaar uur minuten tijd keer
      poniedzialek wtorek sroda srode czwartek piatek sobota sobote niedziela styczen stycznia luty lutego marzec marca kwiecien kwietnia maja czerwiec czerwca lipiec lipca sierpien sierpnia wrzesien wrzesnia pazdziernik pazdziernika listopad listopada grudzien grudnia data dni tydzien tygodnia miesiac rok godzina godzine godziny minut czas razy
      luni marti miercuri joi vineri sambata duminica ianuarie februarie martie aprilie iunie iulie septembrie octombrie noiembrie decembrie data zile saptamana saptamani luna ani ora ore minute timp ori`,
  },
  {
    // what stands around a mail: its fields, its attachments, who signs it
    probability: 0.15,
    words: `sent received from subject cc bcc fw fwd re importance high low attached attachment enclosed forward forwarded notice please find below above colleague colleagues manager engineer analyst developer consultant officer director assistant specialist administrator coordinator senior junior lead head chief team department office company group ext extension tel phone fax mobile mob mail email address street floor guys folks somebody everyone sorry advise confirm confirmed inform informed note noted consider environment printing
      gesendet betreff anhang anbei weitergeleitet kollege kollegen kollegin leiter leiterin leitung ingenieur entwickler berater assistent assistenz abteilung buro firma gruppe tel durchwahl handy strasse adresse
      envoye objet ci joint transfere collegue collegues responsable directeur ingenieur assistant assistante service bureau entreprise tel poste rue adresse
      enviado asunto adjunto reenviado companero companeros responsable jefe gerente director ingeniero departamento oficina empresa tel calle direccion
      enviado assunto anexo reencaminhado colega colegas responsavel gerente diretor engenheiro departamento escritorio empresa tel rua morada endereco
      inviato oggetto allegato inoltrato collega colleghi responsabile direttore ingegnere ufficio reparto azienda tel via indirizzo
      verzonden onderwerp bijlage doorgestuurd collega collegas leidinggevende directeur ingenieur afdeling kantoor bedrijf tel straat adres
      wyslano temat zalacznik przeslano kolega koledzy kolezanka kierownik dyrektor inzynier dzial biuro firma tel ulica adres
      trimis subiect atasat redirectionat coleg colegi colega manager director inginer departament birou firma companie tel strada adresa`,
  },
  {
    // what anybody's work is about
    probability: 0.04,
    words: `project projects report reports request requests document documents list name names number code details information info status change changes order orders client clients customer customers user users employee employees person people system data form page link access account task tasks approve approved approval approver submit submitted leave annual holiday holidays vacation meeting call question questions reason case item items version process service services support work working worked use used using find found check checked create created add added remove removed open opened close closed install installed log logged assign assigned provide provided follow require required previous different following available cannot able correct wrong good right left still again
      projekt projekte bericht liste name nummer code details information status anderung auftrag kunde kunden benutzer mitarbeiter mitarbeiterin person system daten formular seite link aufgabe urlaub termin frage grund fall version vorgang dienst arbeit arbeiten nutzen verwenden gefunden pruefen prufen erstellt offnen geoffnet geschlossen
      projet rapport demande document liste nom numero code details information statut modification commande client clients utilisateur employe personne systeme donnees formulaire page lien tache conges reunion question raison cas version dossier service travail utiliser trouve verifier cree ouvrir ouvert
      proyecto informe solicitud documento lista nombre numero codigo detalles informacion estado cambio pedido cliente clientes usuario empleado persona sistema datos formulario pagina enlace tarea vacaciones reunion pregunta motivo caso version servicio trabajo trabajar usar comprobar creado abrir abierto
      projeto relatorio pedido documento lista nome numero codigo detalhes informacao estado alteracao encomenda cliente clientes utilizador usuario colaborador pessoa sistema dados formulario pagina tarefa ferias reuniao pergunta motivo caso versao servico trabalho trabalhar usar verificar criado abrir
      progetto rapporto richiesta documento lista nome numero codice dettagli informazioni stato modifica ordine cliente clienti utente dipendente persona sistema dati modulo pagina link attivita ferie riunione domanda motivo caso versione servizio lavoro lavorare usare verificare creato aprire
      project rapport aanvraag document lijst naam nummer code details informatie status wijziging bestelling klant klanten gebruiker medewerker persoon systeem gegevens formulier pagina link taak vakantie verlof afspraak vraag reden geval versie dienst werk werken gebruiken controleren gemaakt openen
      projekt raport wniosek dokument lista nazwa numer kod szczegoly informacja informacje status zmiana zamowienie klient klienci uzytkownik pracownik osoba system dane formularz strona link zadanie urlop spotkanie pytanie powod przypadek wersja usluga praca pracowac sprawdzic otworzyc
      proiect raport cerere document lista nume numar cod detalii informatii stare modificare comanda client clienti utilizator angajat persoana sistem date formular pagina link sarcina concediu sedinta intrebare motiv caz versiune serviciu munca lucru folosi verifica deschide`,
  },
];

const probabilities = new Map<string, number>();
for (const { probability, words } of ordinary)
  for (const word of words.split(/\s+/)) {
    const feature = `word ${hash32(stem(word)) & wordBits}`;
    probabilities.set(feature, Math.max(probability, probabilities.get(feature) ?? 0));
  }

/** How likely any mail has the word; 0 where it is no ordinary one. */
export const ordinarily = (feature: string): number => probabilities.get(feature) ?? 0;
