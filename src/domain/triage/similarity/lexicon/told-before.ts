/**
 * Words of which some kinds in one sentence say that its sender wrote before: that they do not know what became of it,
 * ask who sees to it, or say that it is urgent by now. Folded; nine lists between bars (en de fr es pt it nl pl ro).
 */
export const toldBeforeWords = {
  /** Not being sure. */
  doubt: `not_sure unsure not_certain dont_know do_not_know no_idea maybe perhaps probably possibly in_case i_believe apparently i_fear afraid wonder wondering sorry_if i_think hope@en hopefully doubt@en seems may_not might_not may_have might_have wasnt_sure apologies_if could_be_that_my suppose presume not_so_sure no_clue cant_tell cannot_tell cannot_be_sure not_clear
    |weiss_nicht nicht_sicher unsicher vielleicht vermutlich glaub glaube wahrscheinlich furchte befurchte fuerchte hoffe hoffentlich scheinbar anscheinend womoglich womoeglich eventuell evtl falls wohl denke keine_ahnung moglicherweise offenbar sicherheitshalber zur_sicherheit kann_sein nehme_an entschuldigung_falls sorry_falls fur_den_fall zweifle vermute bezweifle nicht_weiss unklar bin_mir_nicht
    |sais_pas sais_plus pas_sur pas_sure pas_certain pas_certaine peut_etre probablement sans_doute crois pense espere crains au_cas ignore apparemment desole_si possible_que suppose doute ignore_si pas_certains
    |no_se no_estoy_segur* quiza quizas tal_vez probablemente creo supongo espero temo por_si dudo parece a_lo_mejor perdon_si puede_que imagino no_estoy_seguro perdonad_si disculpad_si disculpen_si desconozco no_tengo_claro
    |nao_sei nao_tenho_certeza nao_estou_cert* nao_tenho_a_certeza talvez provavelmente acho creio espero receio caso parece desculpem_se se_calhar duvido penso pode_ser_que suponho desculpe_se nao_sei_se desconheco
    |non_so non_sono_sicur* forse probabilmente credo penso spero temo nel_caso dubito sembra magari scusate_se puo_darsi immagino suppongo temo scusate ignoro
    |weet_niet niet_zeker misschien waarschijnlijk geloof denk hoop vrees geen_idee mogelijk wellicht vermoed voor_het_geval blijkbaar mocht twijfel voor_de_zekerheid kan_zijn vermoedelijk sorry_als weet_niet_of niet_weet onzeker
    |nie_wiem nie_jestem_pew* moze chyba prawdopodobnie mysle sadze obawiam na_wypadek gdyby wydaje widocznie byc_moze mozliwe nie_mam_pewnosci nie_mam_pojecia
    |nu_stiu nu_sunt_sigur* poate probabil cred sper ma_tem in_caz se_pare banuiesc posibil scuze_daca presupun nu_sunt_convins*`,
  /** The mail before. */
  mail: `mail email message note@en first_one earlier_one last_one request@en report_i ticket_i mail_from_this my_last the_first earlier_mail
    |mail email nachricht anfrage meldung schreiben anliegen mailerl nachricht_von mail_von zuschrift storung_von erste_nachricht erste_mail letzte_nachricht vorige
    |mail email message courriel demande signalement premier_message precedent premier_mail
    |correo mail mensaje lo_de_ayer lo_de_antes lo_de_esta solicitud incidencia aviso lo_anterior lo_primero
    |email mail mensagem pedido o_primeiro reporte chamado o_anterior
    |mail email messaggio richiesta segnalazione mail_di segnalazione_di la_prima la_precedente
    |mail mailtje bericht berichtje aanvraag melding verzoek mailbericht e_mail eerste_bericht eerste_mail vorige
    |mail maila wiadomosc zgloszenie maile zgloszenia wiadomosci poprzedni poprzednia pierwszy pierwsza
    |mail mailul mesaj mesajul cererea solicitarea sesizarea tichetul primul anteriorul`,
  /** As the sender's own. */
  mine: `my_mail my_email my_e_mail my_message my_note my_first* my_earlier* my_last_m* my_previous* my_request my_ticket my_report my_mails my_call the_morning_one first_mail first_email first_message earlier_mail earlier_email earlier_message previous_mail previous_email right_address correct_address
    |meine_mail meine_e_mail meine_email meine_nachricht meine_anfrage meine_meldung meine_erste* meine_letzte* meine_gestrige meine_storung mein_ticket mein_schreiben mein_anliegen meiner_gestrigen mein_mail meiner_mail meine_mails meine_frage meine_bitte erste_nachricht erste_mail ersten_mail ersten_nachricht vorige_mail vorige_nachricht letzte_mail letzte_nachricht fruhere_mail richtige_adresse richtigen_adresse falsche_adresse falschen_adresse
    |mon_mail mon_message mon_courriel mon_email mon_e_mail ma_demande mon_precedent mon_premier mon_signalement mes_mails mon_ticket premier_mail premier_message precedent_mail precedent_message bonne_adresse mauvaise_adresse
    |mi_correo mi_mensaje mi_mail mi_solicitud lo_de_ayer lo_de_antes mi_aviso mi_incidencia mis_correos primer_correo primer_mensaje correo_anterior mensaje_anterior direccion_correcta direccion_equivocada
    |meu_email meu_mail meu_e_mail minha_mensagem meu_pedido meu_chamado minha_solicitacao minha_mensagem meus_emails primeiro_email primeira_mensagem email_anterior mensagem_anterior endereco_certo endereco_errado
    |mia_mail mia_email mio_messaggio mia_richiesta mia_segnalazione mio_ticket mia_mail_di prima_mail primo_messaggio mail_precedente messaggio_precedente indirizzo_giusto indirizzo_sbagliato
    |mijn_mail mijn_mailtje mijn_bericht* mijn_aanvraag mijn_melding mijn_verzoek mijn_ticket mijn_vraag mijn_mails mijn_eerste mijn_vorige eerste_mail eerste_bericht vorige_mail vorige_bericht goede_adres juiste_adres verkeerde_adres
    |moj_mail mojego_maila moja_wiadomosc moje_zgloszenie poprzedni_mail pierwszy_mail wczorajszy_mail moj_email moje_pytanie poprzednia_wiadomosc moja_prosba poprzedniego_maila pierwszego_maila pierwsza_wiadomosc dobry_adres wlasciwy_adres zly_adres
    |mailul_meu mesajul_meu cererea_mea solicitarea_mea emailul_meu mesajul_anterior mailul_anterior primul_mail primul_mesaj adresa_corecta adresa_buna adresa_gresita`,
  /** What may become of a mail. */
  arrival: `arrived arrive reached reach received receive got gone went through lost landed seen read had@en came wrong_place wrong_address made_it delivered ended_up overlooked missed gets_out gets_through get_through comes_through got_out picked_up went_out saw noticed registered
    |angekommen ankam gelandet erreicht rausgegangen durchgegangen durchgekommen untergegangen verloren erhalten bekommen gesehen gelesen weggegangen liegt an@de angekommen_ist zugestellt verschwunden ubersehen uebersehen verschutt unter_gegangen eingegangen gekriegt rausging durchging durchkam rauskam einging ankommt durchkommt rausgeht registriert erfasst aufgenommen bemerkt zugegangen
    |recu recue arrive arrivee parti partie eu passe perdu lu vu aboutie abouti parvenu parvenue arrives recus passee parvient parviendra arrive_cette passera enregistre enregistree pris_en_compte
    |llego llegado llegaron recibido recibieron recibisteis leisteis leyeron leido visto visteis perdido perdio salio llegara llegase entrado entro recibieran entro llegue entre@es sale@es llega@es registrado registrada quedo_registrado anotado
    |chegou receberam recebeu recebida viram leram seguiu perdeu saiu chegado chegaram entrou chegue chega passou registado registada registrado registrada
    |arrivata arrivato ricevuto ricevuta partita partito letto visto persa pervenuta perso smarrita letta arrivati arrivi passata uscita@it registrata registrato
    |aangekomen ontvangen doorgekomen gezien gelezen verzonden verdwenen kwijt ligt binnengekomen gearriveerd gemist overgekomen zoekgeraakt doorkomt aankomt binnenkwam geregistreerd opgemerkt
    |doszedl doszla doszlo dotarl dotarla dotarlo dostali otrzymali poszedl poszla poszlo zgubil zgubila przepadl przepadla widzieli widzial czytal otrzymal doszly dostarczony umknal zaginal zaginela dojdzie wyszedl wyszla wyszlo przeszlo przyszlo zarejestrowane zarejestrowano zarejestrowal
    |ajuns primit plecat citit vazut pierdut sosit ajunsa primita ratacit citita ajunge plecata inregistrat inregistrata`,
  /** Having written. */
  told: `i_wrote have_written wrote_to_you wrote_you emailed_you i_emailed i_mailed mailed_you reported_it reported_this i_reported i_sent_you sent_you i_sent_something told_you had_written i_contacted i_raised i_logged i_told_you emailed_about i_tried_to_report reported_that opened_a_ticket we_wrote we_reported tried_to_write tried_writing i_asked we_asked we_emailed we_mailed tried_to_reach tried_to_contact
    |geschrieben gemailt gemeldet angefragt mail_geschickt ihnen_geschickt euch_geschickt nachricht_geschickt mail_gesendet ticket_aufgemacht ticket_eroffnet ich_schrieb schrieb_ihnen schrieb_euch schrieben_ihnen nachgefragt angefragt gefragt_hatte hatte_gefragt gesendet_hatte geschickt_hatte hatte_geschickt versucht_sie_zu_erreichen versucht_euch_zu_erreichen
    |ecrit ai_signale avons_signale a_signale envoye_un_mail envoye_un_message envoye_un_courriel vous_ai_contacte ai_contacte ouvert_un_ticket ai_envoye_quelque ai_envoye_une avons_ecrit vous_ai_ecrit avions_ecrit ai_demande tente_de_vous_joindre essaye_de_vous_joindre
    |escribi escrito avise avisado reporte os_mande les_mande mande_un envie_un os_envie les_envie abri_un_ticket comunique escribimos he_pedido pedi@es habia_pedido intente_contactar
    |escrevi avisei reportei enviei_um mandei_um que_mandei abri_um escrevemos pedi@pt tinha_pedido tentei_contactar
    |scritto scritta segnalato mandato_una_mail inviato_una_mail mandato_un inviato_un vi_ho_mandato aperto_un_ticket abbiamo_scritto avevo_chiesto ho_chiesto avevo_mandato provato_a_contattarvi
    |gemaild gemeld geschreven mail_gestuurd mailtje_gestuurd bericht_gestuurd doorgegeven ticket_gemaakt gevraagd schreef_jullie geprobeerd_te_bereiken
    |pisalem pisalam zglaszalem zglaszalam wyslalem_maila wyslalam_maila wyslalem_wiadomosc wyslalam_wiadomosc zglosilem zglosilam pisalismy prosilem prosilam pytalem pytalam probowalem_sie_skontaktowac
    |scris semnalat raportat trimis_un trimis_mail trimis_mesaj deschis_un_tichet v_am_scris am_cerut incercat_sa_va_contactez`,
  /** Something is written by a machine. */
  passive: `|wird werden wurde wurden|||||wordt worden werd werden||`,
  /** The desk. */
  you: `you|euch ihnen sie bei_euch bei_ihnen|vous|os ustedes les vosotros|voces vos|vi voi avete|jullie u@nl|wam panstwo do_was|ati voi dumneavoastra`,
  /** Being sorry for what may come of it. */
  sorry: `sorry_if apologies_if excuse_me_if forgive_me_if pardon_if
    |entschuldigung_falls entschuldigt_wenn sorry_falls sorry_wenn verzeihung_falls entschuldigung_wenn
    |desole_si desolee_si pardon_si excusez_moi_si navre_si
    |perdon_si perdonad_si perdonen_si disculpad_si disculpen_si disculpe_si
    |desculpem_se desculpe_se desculpa_se perdao_se
    |scusate_se scusi_se scusatemi_se mi_scuso_se
    |sorry_als excuses_als sorry_mocht
    |przepraszam_jesli przepraszam_jezeli
    |scuze_daca scuzati_daca imi_cer_scuze_daca`,
  /** A mail that comes once more. */
  twice: `twice double doubly two_times second_time
    |doppelt zweimal zwei_mal
    |double doublon deux_fois
    |doble dos_veces duplicado repetido
    |dobrar duplicado duas_vezes repetido
    |doppio doppia due_volte
    |dubbel twee_keer tweemaal
    |dwa_razy podwojnie dwukrotnie
    |dublu doua_ori`,
  /** What was written, by no name. */
  it: `if_it whether_it if_this whether_this if_that whether_that this_went it_went this_gets this_comes this_reaches hope_it nobody_read
    |ob_das ob_es ob_dies ob_dieses falls_das falls_es ob_die_erste ob_sie_die ob_ihr_die
    |si_ca si_cela que_cela que_ca
    |si_llego si_os_llego si_ha_llegado si_me_leisteis si_me_leyeron que_esto
    |se_chegou se_isto receberam_isto receberam_o_que que_isto se_me_leram
    |se_e_arrivat* se_questo che_questa
    |of_het of_dit of_dat dat_dit of_mijn
    |czy_doszl* czy_dosz* czy_dotar* ze_to czy_to
    |daca_a_ajuns daca_ati_primit ca_asta`,
  /** Before now. */
  earlier: `yesterday earlier already before this_morning last_week monday tuesday wednesday thursday friday in_the_morning this_afternoon last_night an_hour_ago hours_ago days_ago
    |gestern schon vorhin bereits vormittag heute_fruh heute_morgen vorgestern letzte_woche montag dienstag mittwoch donnerstag freitag heut_fruh am_morgen vor_einer_stunde vor_zwei
    |hier deja ce_matin tout_a_l_heure lundi mardi mercredi jeudi vendredi avant_hier cet_apres il_y_a
    |ayer ya antes esta_manana lunes martes miercoles jueves viernes anteayer temprano hace_un_rato esta_tarde
    |ontem ja hoje_de_manha esta_manha cedo segunda terca quarta quinta sexta anteontem ha_pouco
    |ieri gia stamattina lunedi martedi mercoledi giovedi venerdi prima@it poco_fa
    |gisteren al vanmorgen vanochtend eerder maandag dinsdag woensdag donderdag vrijdag eergisteren daarnet daarstraks
    |wczoraj juz rano wczesniej poniedzialek wtorek srode czwartek piatek przedwczoraj przed_chwila
    |ieri deja dimineata mai_devreme luni marti miercuri joi vineri alaltaieri azi_dimineata adineauri`,
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
  attend: `look looked looking coming come working_on on_it on_this given_to assigned dealing picked_up come_by came stopping_by sorting seeing_to handling handled taking_care on_to_it onto_it on_their_way on_its_way on_the_way on_the_case in_hand has_it there coming_up
    |angesehen angeschaut dran schaut geschaut gekummert gekuemmert kommt vorbei vorbeikommen arbeitet bearbeitet liegt sieht_sich nachgesehen nachgeschaut ubernommen bearbeitung vorbei_schauen auf_dem_weg unterwegs in_arbeit sitzt_dran
    |regarde regarder passe passer vient venir occupe vu penche intervient traite traiter deplace vous_occupez en_route en_charge monte
    |mirando mirar mirado viene venir pasa pasar visto encarga ocupa atendiendo atendido llevando gestionando de_camino subir sube en_ello
    |ver viu vem vir visto tratar trata passa a_tratar tratando resolver a_caminho subir a_tratar_disso
    |guardando guardato viene venire passa passare occupa mandare visto occupando seguendo arriva prendendo in_carico salire sale@it guardare in_mano
    |kijkt gekeken langs komt bezig mee_bezig bekeken opgepakt naartoe onderweg behandelt helpen@nl opvolgen
    |patrzy patrzyl zajrzal zajal zajmuje przyjdzie przyjedzie sprawdza sprawdzil wpadnie pracuje zajme jedzie obejrzal siedzi podejdzie podejsc na_to
    |uita uitat vine trece ocupa verifica verificat lucreaza rezolva lucrand venit ocupat urca la_asta`,
  /** A question within a sentence. */
  whether: `whether|ob|si|si|se|se|of@nl|czy|daca`,
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
  /** That nothing came back. */
  nothing: `no not never without nobody havent hasnt didnt dont
    |kein keine keinen keinerlei nicht nie ohne nichts
    |pas aucun aucune sans jamais rien
    |no ningun ninguna ninguno sin nunca nada
    |nao nenhum nenhuma sem nunca nada
    |non nessun nessuna nessuno senza mai
    |geen niet nooit zonder niets niks
    |nie zadnego zadnej zaden bez brak
    |nu niciun nicio fara nimic`,
  /** A mail is written once more. */
  again: `write_again writing_again trying_again try_again once_more asking_again repeat_it repeating resending i_repeat so_again send_it_again sending_again here_it_is_again in_short_again here_again
    |schreibe_nochmal schreibe_noch schreibe_erneut noch_mal nochmal nochmals noch_einmal erneut wiederhole hier_nochmal
    |reecris reessaie renvoie je_repete nouveau_mail je_recommence revoici je_renvoie
    |repito vuelvo_a reenvio insisto lo_mando_otra de_nuevo_os aqui_va_otra ahi_va_otra
    |repito volto_a reenvio insisto aqui_vai_de_novo
    |riscrivo ripeto riprovo rimando riscriviamo ecco_di_nuovo
    |nogmaals opnieuw herhaal nog_eens nog_een_keer hier_nog_een
    |jeszcze_raz ponownie ponawiam powtarzam jeszcze_raz_w_skrocie
    |rescriu repet retrimit scriu_iar din_nou_un inca_o_data iata_din_nou`,
  /** What the desk sends back. */
  receipt: `number ticket confirmation answer reply response acknowledgement reference receipt@en acknowledgment
    |nummer ticketnummer ticket bestatigung antwort ruckmeldung eingangsbestatigung vorgangsnummer empfangsbestatigung
    |numero ticket confirmation reponse accuse retour accuse_de_reception numero_de_dossier
    |numero ticket confirmacion respuesta acuse
    |numero ticket confirmacao resposta aviso_de_rececao
    |numero ticket conferma risposta riscontro avviso_di_ricezione
    |nummer ticket bevestiging antwoord reactie ontvangstbevestiging ontvangstbericht
    |numer numeru potwierdzenia potwierdzenie odpowiedzi zgloszenia odzewu
    |numar tichet confirmare raspuns confirmarea`,
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

/** What a subject gives more of, before what it is of or after what it is about: "laptop details", "datos del equipo". */
export const detailWords: ReadonlySet<string> = new Set(
  `details info infos specs
  angaben infos zusatzinfos inventarnummer inventarnr seriennummer
  precisions infos informations
  datos detalles
  dados detalhes
  dati dettagli
  gegevens details
  dane szczegoly
  datele detalii seria`.split(/\s+/),
);
/** Whatever stands behind them: "Nachtrag Frau Hansen". */
export const additionWords: ReadonlySet<string> = new Set(
  `details addendum addition
  nachtrag erganzung zusatz nachgereicht
  precision precisions complement
  detalles aclaracion anadido
  detalhes adenda aditamento
  dettagli integrazione precisazione aggiunta
  aanvulling bijlage toevoeging
  szczegoly uzupelnienie dopisek
  detalii completare precizare`.split(/\s+/),
);
export const ofWords: ReadonlySet<string> = new Set(
  'of for on about zu zum zur vom von fur uber du de des sur pour del de la do da dos das di dell della van over voor'.split(
    ' ',
  ),
);
/** Details that are missing are a trouble. */
export const missingWords: ReadonlySet<string> = new Set(
  'no without missing wrong ohne keine fehlen sans perte sin faltan sem faltam senza mancanti geen zonder bez brak fara bank personal'.split(
    ' ',
  ),
);
