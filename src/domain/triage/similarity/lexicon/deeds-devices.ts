/** What devices and programs do, and people with them; with a word for "not" near it, it is trouble: "startet nicht", "ne démarre pas". */
export const deviceDeeds: Readonly<Record<string, string>> = {
  work: `work works working functioning funktion* geht gehen lauft marche* fonctionn* funcion* funzion* werkt werken dziala* merge mergea functioneaza operat* klappt klappen lukt lukken fungeert va_bien worked functions functional
    | tut laufen lief tun klappte
    | marchait tourne
    | va van anda andan tira tiran jala rula sirve
    | vai anda andam trabalha presta
    | va vanno andava funge fungono
    | gaat doet doen deed werkte functioneer* draait
    | chodza chodzi idzie funkcjonuj*
    | merg functionau functioneze functiona`,
  start: `start* boot* open opens opening opened launch* gestartet offne* geoffnet hochfahr* fahrt demarr* ouvr* lance* arranc* abrir abre inicia* parte aprire apre avvia* opstart* openen opent uruchom* uruchamia* wlacz* enciend* allum* accend* otwier* otworz* porni* porneste deschid* turn_on turns_on boots_up hochgefahren odpala odpalic se_inicia ligar acende aangaan start_op gaat_aan se_aprinde partono switch_on switches_on power_on powers_on powers_up turn_it_on wake_up wakes comes_on come_on
    | gestartet* einschalten anschalten schaltet_ein schaltet_sich_ein angeht geht_an gehen_an hochkommt hochzufahren angehen anmachen einzuschalten hochlauft fahrt~hoch geht~an gehen~an schaltet~ein aufmachen aufgeht aufgehen geht~auf gehen~auf aufbekommen aufkriegen
    | s_allume rallume*
    | encender prender prende abren abrirse abrirlo inicie
    | liga ligam abrem abrir_se acender
    | parte aprirsi aprono aprirlo aprirla aperto
    | aanzetten inschakelen gestart opende opengaan gaat_open aan_te_zetten start~op starten~op gaat~aan gaan~aan gaat~open krijg~open
    | zalacza wstaje odpalaja wystartow* ruszyc rusza
    | aprind* pornesc porneasca boteaza`,
  close: `close closes closing closed shut
    | schliessen schliesst zumachen zugeht zu_schliessen geht~zu gehen~zu
    | fermer ferme ferment refermer
    | cerrar cierra cierran cerrarse
    | fechar fecha fecham
    | chiudere chiude chiudono chiudersi
    | sluiten sluit dichtdoen dichtgaat dicht gaat~dicht gaan~dicht
    | zamknac zamyka zamykaja zamykac domyka zamknie
    | inchide inchid inchida`,
  'shut-down': `shut_down switch_off turn_off power_down turn_it_off switch_it_off
    | ausschalten herunterfahren runterfahren abschalten ausmachen fahrt_nicht_runter
    | eteindre s_eteint eteint_pas arreter_le
    | apagar apagarse apagarlo
    | desligar desligar_se encerrar
    | spegnere spegnersi spegnerlo
    | uitzetten afsluiten uitschakelen gaat_niet_uit
    | wylaczyc wylaczy zgasic
    | oprit opreasca inchide_calculatorul`,
  connect: `connect* verbind* verbund* conect* colleg* connett* polacz* lacz* verbindung_herstell* einwahl* se_conecta ligar_a koppel* parowa* zestawi* apparier emparejar pair paired pairing reconnect reconnects link_up hook_up get_online get_onto go_online communicate communicates network* netz netzwerk* internet* wifi wlan* wireless wi_fi reseau* siec sieci netwerk* retea retelei connection* verbindung* connexion* conexion* conexao ligacao connession* verbinding* polaczen* conexiune*
    | verbindung_aufbau* gekoppelt einklinken kommuniziert dialog_mit
    | se_connecter appairer reconnect* joindre_le raccorde* relier communique communiquent dialogue
    | empareja enlaza vincular comunica comunican red
    | ligar_se emparelhar emparelha ligo_me conectar_se comunica comunicam rede
    | abbinare associare connesso comunica comunicano rete
    | verbinding_maken verbonden aansluiten communiceert praat_met
    | nawiazac nawiazuje sparowac podlacz* komunikuje komunikuja lacznosc*
    | imperech* lega leaga leg cupleaza comunica face_legatura conexiun* legatur*`,
  respond: `respond* reagit reagissent repond* reageert reaguje odpowiada reagier* rispond* reageren raspund* react reacts reacting reply obey
    | antwortet antworten
    | reagir
    | reacciona reaccionan reaccionar
    | reage reagem reagir
    | reagisce reagiscono
    | antwoordt
    | reaguja odpowiadaja reagowac
    | reactioneaza reactiona`,
  light: `light_up lights_up lit@en
    | leuchtet leuchten aufleuchtet
    | s_allume s_allument s_eclaire
    | se_enciende se_encienden se_ilumina
    | acende acendem
    | si_accende si_accendono si_illumina
    | brandt branden oplicht licht_op
    | swieci swieca zapala zapalaja
    | se_aprinde se_aprind lumineaza`,
  charge: `lade_sich auflad* aufgeladen charging recharg* oplaad* opladen laduje_sie doladow* se_incarca charge charges charged
    | aufzuladen ladt_der_akku ladt_nicht laden_nicht ladt_der
    | se_recharge charge_plus charge_pas
    | cargarse recargar recarga se_carga no_carga
    | recarregar carrega_a nao_carrega carregar_a_bateria
    | ricaric* si_carica non_carica
    | opgeladen laadt_niet laadt_op bijladen
    | naladow* nie_laduje ladowac
    | reincarc* nu_incarca nu_se_mai_incarca mai_incarca`,
  hold: `hold_charge hold_a_charge hold_the lasts
    | halt_nicht halten_nicht
    | tient tiennent
    | aguanta aguantan dura
    | aguenta aguentam dura
    | tiene_la_carica dura regge
    | houdt houden
    | trzyma trzymaja wytrzymuje
    | tine tin_la rezista`,
  print: `print prints printing druckt drucken gedruckt afdrukken drukuje drukowac printeaza tipareste imprimo stampo stampano drukuja tiparesc stampan wydrukowa* ausdrucken printet afgedrukt printed print_out comes_out come_out print@en spits_out
    | ausdruckt ausgedruckt druckte gedruckten ausgibt druckt~aus ausgespuckt bedruckt bedrucken
    | imprimer imprime imprimes imprimee imprimees impriment sort_pas sort sortent s_imprime s_imprimen*
    | imprimir imprimen imprimirse impreso sale_papel se_imprime se_imprimen sacar
    | imprimir imprimem imprime_se impresso sai_papel
    | stampare stampa stampato stampata stampate stampi escono_stampe
    | printen uitprinten geprint drukt_af drukt~af komt_uit_de
    | wydruku_nie drukowal wydrukuje drukowane wychodzi_z_drukarki
    | tipari tipareasca imprima imprimat printa printez printeze scoate_la tiparim imprimantele_scot`,
  scan: `scannt scaneaza scan scans scanning scannen escanea* digitaliz* scansion* scant skanuj* scanned
    | einscannen eingescannt gescannt
    | scanner scanne scannent numeriser numerise numerisent
    | escaneo lee_el_codigo
    | scanear
    | scannerizza* acquisire
    | inscannen gescand
    | skanowac zeskanowac zeskanuje
    | scana scaneze scanez scaneazi scanat`,
  feed: `feed feeds pulls pull_in
    | einziehen zieht einzug zieht~ein
    | entraine avale prend_le_papier
    | coge_el arrastra traga
    | puxa agarra
    | pesca trascina prende_la_carta
    | pakt trekt_in
    | pobiera_papier wciaga
    | trage prinde_hartia`,
  recognise: `recogni* erkannt erkenn* reconna* reconnu* reconoc* reconhec* riconosc* herken* rozpozna* recunos* detect detects detected identified picked_up liest lesen lire lisent leggere leggono lezen odczyt* citeste citesc reconnai* recunoa* read reads gelesen legge leest czyta* reading
    | detektiert lese auslesen eingelesen einlesen
    | detecte detectee detecter lit lis lu lue
    | detecta detectan detectar detectado leer lee leen leo leido leida
    | deteta detetam detecta detectado detetado ler le leem leio lido lida lidos
    | rileva rilevano rilevato rilevare leggo letta letto letti lette
    | gedetecteerd detecteert uitlezen gelezen
    | wykrywa wykryto wykrywaja wykryl przeczytac wczytuje
    | recunoaste detecteaza detectat citi citeasca citit citita`,
  focus: `focus fit fits go_in
    | einstecken reinstecken hineingeht passt_rein
    | enfoncer rentre_pas brancher
    | encaja encajar entra_el enchufar
    | encaixa encaixar entra_o
    | entra_il inserire si_inserisce
    | past_er past_in insteken
    | wchodzi_do wlozyc miesci
    | intra_in_mufa incape baga`,
  scroll: `scroll scrolls scrolling
    | scrollt scrollen
    | defiler defile
    | desplaza desplazar
    | deslizar scroll_nao
    | scorre scorrere scorrono
    | scrollt scrollen
    | przewija przewijac scrolluje
    | deruleaza derula`,
  type: `typing type@en types@en
    | tippen tippt eintippen eingeben
    | taper tape_pas saisir ecrire
    | teclear escribir
    | digitar escrever teclar
    | digitare scrivere
    | typen typt intypen invoeren
    | pisac wpisac wpisywac
    | tasta tastez scriu tasteze`,
  move: `move moves moving drag dragging
    | verschieben verschiebt verschoben bewegt bewegen ziehen_und
    | deplacer deplace bouge bouger glisser
    | mover mueve mueven arrastrar mover_la se_mueve
    | mover move_se arrastar mexer mexe deslocar mexe_se
    | spostare sposta spostano trascinare muovere si_muove muove
    | verplaatsen verplaatst slepen beweegt bewegen
    | przeniesc przesunac przesuwa przeciagnac rusza porusza
    | muta misca se_misca trage_fereastra glisa mut_fisier*`,
  weigh: `weigh weighs weighing tare calibrate
    | wiegt wiegen tarieren eichen
    | peser pese tarer
    | pesar pesa tarar
    | pesar pesa tarar
    | pesare pesa tarare
    | wegen weegt tarreren
    | wazy wazyc wytarowac
    | cantareste cantari calibra`,
  hear: `hear hore horen entend* oigo oir ouvir ouco sento sentire hoor slysze slychac aud auzi hears hort hoort oye oyen escuch* ouve ouvem sentono slysza aude audem heard listen listening
    | gehort verstehen abhoren versteht anhoren
    | ecouter ecoute
    | oimos
    | ouvimos oico escutar
    | sente sentiamo ascoltare udire
    | gehoord beluisteren afluisteren verstaan versta
    | slyszy slyszymy uslyszec odsluchac
    | auzim aude_nimic asculta ascult auda`,
  speak: `speak talk be_heard
    | sprechen spricht reden telefonieren
    | parler se_parler
    | hablar hablan hablarles
    | falar falam
    | parlare parlano
    | praten spreken bellen_met
    | mowic rozmawiac
    | vorbi vorbesc vorbim`,
  ring: `klingel* suena suona ring rings ringing lautet sonner suenan tocam squilla* rinkel* dzwoni* rang@en rung
    | lauten geklingelt klingelte
    | sonne sonnent sonnait
    | sonar sonado
    | toca tocar tocou tocado
    | suonano suonato squillato
    | gaat_over overgaat overgaan gerinkeld
    | zadzwoni zadzwonil
    | suna sune sunat`,
  dial: `dial* anrufen wahlen composer marcar ligar chiamare dzwonic zadzwonic make_calls make_a_call place_calls call_out phone_out ring_out
    | anzurufen telefonieren rausrufen raustelefonieren
    | appeler telephoner passer_d_appels passer_un_appel
    | llamar telefonear hacer_llamadas
    | ligar_para telefonar fazer_chamadas chamar
    | telefonare comporre fare_chiamate effettuare_chiamate
    | bellen telefoneren uitbellen opbellen
    | wybrac_numer wydzwonic
    | suna suna_pe suna_la apela telefona forma_numarul efectua_apeluri sun`,
  answer: `answer answering answers pick_up picks_up take_calls
    | abheben abnehmen rangehen entgegennehmen entgegenzunehmen annehmen abhebt ran_gehen nimmt~ab hebt~ab
    | decrocher decroche repondre prendre_les_appels
    | descolgar contestar contesta coger_la atender
    | atender atende atendem
    | rispondere alzare_la
    | opnemen opgenomen beantwoorden neemt_op aannemen neemt~op nemen~op
    | odebrac odbierac odbiera odbieraja
    | raspunde_la raspund_la ridica_receptorul prelua`,
  forward: `forward forwarding divert diverts transfer transferring put_through redirect passed_on
    | weiterleiten durchstellen umleiten weiterverbinden umgeleitet umstellen durchgestellt weitergeleitet leitet~weiter stellt~durch
    | transferer renvoyer rediriger renvoie transfere transmis transmises
    | desviar transferir redirigir pasar_llamadas desvia pasan desviadas
    | desviar transferir reencaminh* encaminhar passar_chamadas passam passadas
    | trasferire inoltrare deviare passare_le trasferisce passate passata passano
    | doorverbinden doorschakelen doorsturen omleiden doorverbonden doorgeschakeld schakelt~door verbindt~door
    | przelaczyc przelaczac przekazac przekierow* przelaczane przekazywane
    | redirectiona transfera redirectioneaza redirectionarea transferate redirectionate`,
  record: `record recording@en records
    | aufzeichnen aufnehmen mitschneiden aufgezeichnet
    | enregistrer_la enregistrer_les enregistrer_une
    | grabar graba graban
    | gravar_a gravar_reunioes grava_a
    | registrare registra
    | opnemen_van neemt_niet_op
    | nagrywac nagrac nagrywa nagrywaja
    | inregistra inregistreaza`,
  join: `join joins joining beitreten teilnehmen rejoindre unirme unirse aderir partecipar* deelnemen dolaczyc alatur* get_into_the_meeting enter_the_meeting dial_in
    | beizutreten teilzunehmen einwahlen reinkommen_in
    | rejoint participer se_joindre
    | unirnos unirte entrar_en_la_reunion conectarme_a_la acceder_a_la_reunion
    | participar entrar_na_reuniao juntar_me entrar_em_reunioes
    | collegarsi_alla unirsi unirmi entrare_nella_riunione entrare_in_riunione
    | meedoen deel_te_nemen
    | dolaczac dolacza wejsc_na_spotkanie uczestniczyc
    | participa intra_in_sedinta intru_in_sedinta`,
  share: `share shared freigeben partager compartir partilhar condividere delen udostepni* partaja* shares sharing
    | teilen geteilt bildschirmfreigabe
    | partage_pas partagent
    | comparte
    | compartilhar partilha
    | condivide
    | gedeeld deelt
    | wspoldzielic
    | partajez distribui_ecranul partajeze`,
  browse: `browse surf
    | surfen surft
    | naviguer navigue surfer
    | navegar navega
    | navegar navega
    | navigare naviga
    | internetten surfen
    | surfowac przegladac
    | navigheaza naviga`,
  power: `strom power electricity courant corriente corrente stroom prad pradu curent
    | saft
    | alimentation
    | corriente luz
    | energia
    | alimentazione
    | stroom voeding
    | zasilan*
    | curentul curentului curentul`,
  sound: `signal_tone sound sonido geluid dzwiek* sunet
    | ton
    | son
    | tono audio sonido
    | som audio
    | tono audio suono
    | geluid
    | dzwieku dzwiek
    | sunetul sunetul`,
  dispense: `dispense dispenses dispensing give_out hand_out vend
    | ausgeben gibt_aus ausgibt gibt~aus
    | delivre distribue_rien
    | dispensa dispensar
    | dispensa dispensar
    | eroga erogare erogano dispensa
    | geeft_uit uitgeven geeft~uit
    | wydaje wydawac
    | elibereaza distribuie`,
};
