/**
 * Words of which some kinds in one sentence say that its sender wrote before: that they do not know what became of it,
 * ask who sees to it, or say that it is urgent by now. Folded; nine lists between bars (en de fr es pt it nl pl ro).
 */
export const toldBeforeWords = {
  /** Not being sure. */
  doubt: `not_sure unsure not_certain dont_know do_not_know no_idea maybe perhaps probably possibly in_case i_believe apparently i_fear afraid wonder wondering sorry_if i_think hope@en hopefully doubt@en seems may_not might_not may_have might_have wasnt_sure apologies_if could_be_that_my suppose presume
    |weiss_nicht nicht_sicher unsicher vielleicht vermutlich glaub glaube wahrscheinlich furchte befurchte fuerchte hoffe hoffentlich scheinbar anscheinend womoglich womoeglich eventuell evtl falls wohl denke keine_ahnung moglicherweise offenbar sicherheitshalber zur_sicherheit kann_sein nehme_an entschuldigung_falls sorry_falls fur_den_fall zweifle vermute bezweifle
    |sais_pas sais_plus pas_sur pas_sure pas_certain pas_certaine peut_etre probablement sans_doute crois pense espere crains au_cas ignore apparemment desole_si possible_que suppose doute
    |no_se no_estoy_segur* quiza quizas tal_vez probablemente creo supongo espero temo por_si dudo parece a_lo_mejor perdon_si puede_que imagino no_estoy_seguro perdonad_si disculpad_si disculpen_si
    |nao_sei nao_tenho_certeza nao_estou_cert* nao_tenho_a_certeza talvez provavelmente acho creio espero receio caso parece desculpem_se se_calhar duvido penso pode_ser_que suponho desculpe_se nao_sei_se
    |non_so non_sono_sicur* forse probabilmente credo penso spero temo nel_caso dubito sembra magari scusate_se puo_darsi immagino suppongo temo scusate
    |weet_niet niet_zeker misschien waarschijnlijk geloof denk hoop vrees geen_idee mogelijk wellicht vermoed voor_het_geval blijkbaar mocht twijfel voor_de_zekerheid kan_zijn vermoedelijk sorry_als weet_niet_of
    |nie_wiem nie_jestem_pew* moze chyba prawdopodobnie mysle sadze obawiam na_wypadek gdyby wydaje widocznie byc_moze mozliwe nie_mam_pewnosci
    |nu_stiu nu_sunt_sigur* poate probabil cred sper ma_tem in_caz se_pare banuiesc posibil scuze_daca presupun`,
  /** The mail before. */
  mail: `mail email message note@en first_one earlier_one last_one request@en report_i ticket_i mail_from_this
    |mail email nachricht anfrage meldung schreiben anliegen mailerl nachricht_von mail_von zuschrift storung_von
    |mail email message courriel demande signalement
    |correo mail mensaje lo_de_ayer lo_de_antes lo_de_esta solicitud incidencia aviso
    |email mail mensagem pedido o_primeiro reporte chamado
    |mail email messaggio richiesta segnalazione mail_di segnalazione_di
    |mail mailtje bericht berichtje aanvraag melding verzoek mailbericht e_mail
    |mail maila wiadomosc zgloszenie maile zgloszenia wiadomosci
    |mail mailul mesaj mesajul cererea solicitarea sesizarea tichetul`,
  /** As the sender's own. */
  mine: `my_mail my_email my_e_mail my_message my_note my_first* my_earlier* my_last_m* my_previous* my_request my_ticket my_report my_mails my_call
    |meine_mail meine_e_mail meine_email meine_nachricht meine_anfrage meine_meldung meine_erste* meine_letzte* meine_gestrige meine_storung mein_ticket mein_schreiben mein_anliegen meiner_gestrigen mein_mail meiner_mail meine_mails meine_frage meine_bitte
    |mon_mail mon_message mon_courriel mon_email mon_e_mail ma_demande mon_precedent mon_premier mon_signalement mes_mails mon_ticket
    |mi_correo mi_mensaje mi_mail mi_solicitud lo_de_ayer lo_de_antes mi_aviso mi_incidencia mis_correos
    |meu_email meu_mail meu_e_mail minha_mensagem meu_pedido meu_chamado minha_solicitacao minha_mensagem meus_emails
    |mia_mail mia_email mio_messaggio mia_richiesta mia_segnalazione mio_ticket mia_mail_di
    |mijn_mail mijn_mailtje mijn_bericht* mijn_aanvraag mijn_melding mijn_verzoek mijn_ticket mijn_vraag mijn_mails mijn_eerste mijn_vorige
    |moj_mail mojego_maila moja_wiadomosc moje_zgloszenie poprzedni_mail pierwszy_mail wczorajszy_mail moj_email moje_pytanie poprzednia_wiadomosc moja_prosba poprzedniego_maila
    |mailul_meu mesajul_meu cererea_mea solicitarea_mea emailul_meu mesajul_anterior mailul_anterior primul_mail`,
  /** What may become of a mail. */
  arrival: `arrived arrive reached reach received receive got gone went through lost landed seen read had@en came wrong_place wrong_address made_it delivered ended_up overlooked missed
    |angekommen ankam gelandet erreicht rausgegangen durchgegangen durchgekommen untergegangen verloren erhalten bekommen gesehen gelesen weggegangen liegt an@de angekommen_ist zugestellt verschwunden ubersehen uebersehen verschutt unter_gegangen eingegangen gekriegt
    |recu recue arrive arrivee parti partie eu passe perdu lu vu aboutie abouti parvenu parvenue arrives recus passee
    |llego llegado llegaron recibido recibieron recibisteis leisteis leyeron leido visto visteis perdido perdio salio llegara llegase entrado entro recibieran
    |chegou receberam recebeu recebida viram leram seguiu perdeu saiu chegado chegaram entrou
    |arrivata arrivato ricevuto ricevuta partita partito letto visto persa pervenuta perso smarrita letta arrivati
    |aangekomen ontvangen doorgekomen gezien gelezen verzonden verdwenen kwijt ligt binnengekomen gearriveerd gemist overgekomen zoekgeraakt
    |doszedl doszla doszlo dotarl dotarla dotarlo dostali otrzymali poszedl poszla poszlo zgubil zgubila przepadl przepadla widzieli widzial czytal otrzymal doszly dostarczony umknal zaginal zaginela
    |ajuns primit plecat citit vazut pierdut sosit ajunsa primita ratacit citita`,
  /** Having written. */
  told: `i_wrote have_written wrote_to_you wrote_you emailed_you i_emailed i_mailed mailed_you reported_it reported_this i_reported i_sent_you sent_you i_sent_something told_you had_written i_contacted i_raised i_logged i_told_you emailed_about i_tried_to_report reported_that opened_a_ticket
    |geschrieben gemailt gemeldet angefragt mail_geschickt ihnen_geschickt euch_geschickt nachricht_geschickt mail_gesendet ticket_aufgemacht ticket_eroffnet
    |ecrit ai_signale avons_signale a_signale envoye_un_mail envoye_un_message envoye_un_courriel vous_ai_contacte ai_contacte ouvert_un_ticket
    |escribi escrito avise avisado reporte os_mande les_mande mande_un envie_un os_envie les_envie abri_un_ticket comunique
    |escrevi avisei reportei enviei_um mandei_um que_mandei abri_um
    |scritto scritta segnalato mandato_una_mail inviato_una_mail mandato_un inviato_un vi_ho_mandato aperto_un_ticket
    |gemaild gemeld geschreven mail_gestuurd mailtje_gestuurd bericht_gestuurd doorgegeven ticket_gemaakt
    |pisalem pisalam zglaszalem zglaszalam wyslalem_maila wyslalam_maila wyslalem_wiadomosc wyslalam_wiadomosc zglosilem zglosilam
    |scris semnalat raportat trimis_un trimis_mail trimis_mesaj deschis_un_tichet`,
  /** Something is written by a machine. */
  passive: `|wird werden wurde wurden|||||wordt worden werd werden||`,
  /** The desk. */
  you: `you|euch ihnen sie bei_euch bei_ihnen|vous|os ustedes les vosotros|voces vos|vi voi avete|jullie u@nl|wam panstwo do_was|ati voi dumneavoastra`,
  /** What was written, by no name. */
  it: `if_it whether_it if_this whether_this if_that whether_that this_went it_went
    |ob_das ob_es ob_dies ob_dieses falls_das falls_es
    |si_ca si_cela
    |si_llego si_os_llego si_ha_llegado
    |se_chegou se_isto receberam_isto receberam_o_que
    |se_e_arrivat* se_questo
    |of_het of_dit of_dat
    |czy_doszl* czy_dosz* czy_dotar*
    |daca_a_ajuns daca_ati_primit`,
  /** Before now. */
  earlier: `yesterday earlier already before this_morning last_week monday tuesday wednesday thursday friday
    |gestern schon vorhin bereits vormittag heute_fruh heute_morgen vorgestern letzte_woche montag dienstag mittwoch donnerstag freitag
    |hier deja ce_matin tout_a_l_heure lundi mardi mercredi jeudi vendredi avant_hier
    |ayer ya antes esta_manana lunes martes miercoles jueves viernes anteayer
    |ontem ja hoje_de_manha esta_manha cedo segunda terca quarta quinta sexta anteontem
    |ieri gia stamattina lunedi martedi mercoledi giovedi venerdi
    |gisteren al vanmorgen vanochtend eerder maandag dinsdag woensdag donderdag vrijdag eergisteren
    |wczoraj juz rano wczesniej poniedzialek wtorek srode czwartek piatek przedwczoraj
    |ieri deja dimineata mai_devreme luni marti miercuri joi vineri alaltaieri`,
  /** Somebody of the desk. */
  someone: `someone somebody anyone anybody no_one nobody
    |jemand jemanden jemandem wer@de einer@de niemand keiner
    |quelqu_un technicien personne un_collegue
    |alguien tecnico nadie
    |alguem tecnico ninguem
    |qualcuno tecnico nessuno
    |iemand monteur niemand
    |ktos ktokolwiek nikt
    |cineva nimeni`,
  /** What somebody does who sees to it. */
  attend: `look looked looking coming come working_on on_it on_this given_to assigned dealing picked_up come_by came stopping_by sorting seeing_to handling handled taking_care
    |angesehen angeschaut dran schaut geschaut gekummert gekuemmert kommt vorbei vorbeikommen arbeitet bearbeitet liegt sieht_sich nachgesehen nachgeschaut ubernommen bearbeitung vorbei_schauen auf_dem_weg
    |regarde regarder passe passer vient venir occupe vu penche intervient traite traiter deplace vous_occupez
    |mirando mirar mirado viene venir pasa pasar visto encarga ocupa atendiendo atendido llevando gestionando de_camino
    |ver viu vem vir visto tratar trata passa a_tratar tratando resolver a_caminho
    |guardando guardato viene venire passa passare occupa mandare visto occupando seguendo arriva prendendo in_carico
    |kijkt gekeken langs komt bezig mee_bezig bekeken opgepakt naartoe onderweg behandelt
    |patrzy patrzyl zajrzal zajal zajmuje przyjdzie przyjedzie sprawdza sprawdzil wpadnie pracuje zajme jedzie obejrzal
    |uita uitat vine trece ocupa verifica verificat lucreaza rezolva lucrand venit ocupat`,
  all: `everything all_set all_ready|alles|tout|todo|tudo|tutto|alles dat_al|wszystko|totul`,
  ready: `ready set_up in_place arranged prepared sorted done_for created
    |vorbereitet fertig bereit eingerichtet geregelt parat angelegt erledigt
    |pret prets prete prepare en_place regle
    |listo lista preparado hecho montado creado
    |pronto pronta preparado tratado criado feito
    |pronto pronta sistemato preparato fatto creato
    |klaar geregeld in_orde gereed geregeld aangemaakt
    |gotowe gotowy gotowa przygotowane zalatwione zrobione zalozone
    |gata pregatit pregatita rezolvat facut creat`,
  urgent: `urgent critical priority_up raise_the_priority desperate time_critical
    |dringend eilt eng akut prioritat dringlich dringender zeitkritisch brenzlig
    |urgent urgente pressant critique
    |urgente critico apremiante
    |urgente critico
    |urgente critico
    |dringend spoed urgent dringender kritiek nijpend
    |pilne pilna pilny krytyczne krytyczna
    |urgent urgenta critic critica`,
  /** It was not so before. */
  becomes: `now become becoming getting really_urgent more_urgent
    |jetzt wird mittlerweile inzwischen langsam nun
    |maintenant devient devenu devenue desormais
    |ahora vuelve vuelto ya@es
    |agora tornou torna ficou ja_e
    |adesso diventa diventato diventata ormai ora@it
    |nu@nl wordt geworden inmiddels
    |teraz juz@pl robi zrobilo
    |acum devine devenit deja`,
} as const;

/** Words of subjects that say nothing but that it is a second mail. */
export const reminderWords: ReadonlySet<string> = new Set(
  `reminder friendly gentle second again followup follow up status chasing chaser addition additional more details
  nachfrage nochmalige erinnerung freundliche zweite erganzung nachtrag sachstand sachstandsanfrage ruckfrage nochmal einzelheiten weitere angaben zusatzliche
  relance rappel suivi complement precision precisions
  recordatorio seguimiento reclamacion insistencia segundo aviso
  lembrete seguimento segundo
  sollecito promemoria integrazione secondo
  herinnering navraag aanvulling tweede
  przypomnienie ponaglenie uzupelnienie ponowne
  reamintire revenire completare
  still nothing immer noch nichts toujours rien sigue sin nada todavia ainda ancora niente nulla steeds niets niks nadal wciaz dalej nic tot nimic inca`.split(
    /\s+/,
  ),
);
