/**
 * What is wrong, by the words of nine languages, as in `thing-words.ts`. Some words say it alone; others are what
 * people do, and only together with a word for "not" they are trouble ("startet nicht", "ne démarre pas").
 */
export const faultWords: Readonly<Record<string, string>> = {
  down: 'down outage* ausfall* ausgefallen tot@de dead en_panne panne caido caida fuera_de_servicio em_baixo fora_do_ar indisponiv* fuori_servizio giu storing* plat@nl awari* padl* nie_dziala pica picat cazut* unavailable offline unerreichbar* unreachable hors_service kaput niet_bereikbaar no_connection keine_verbindung sin_conexion sin_red sem_ligacao sem_rede sem_internet sin_internet senza_rete senza_internet sans_internet sans_reseau geen_internet geen_verbinding geen_netwerk geen_netwerk brak_internetu brak_sieci brak_polaczenia fara_internet fara_net fara_retea kein_internet kein_netz kein_wlan no_internet no_network bez_internetu bez_sieci abgestellt indisponible* niedostepn* indisponibil* nicht_verfugbar hors_ligne mort@fr morte@fr muerto muerta morto@pt morto@it sin_linea sem_linha',
  slow: 'slow* langsam* lent* lento* lenta* traag trage wolno powoln* greu sluggish zah lag lagging laggy ewig ewigkeit* forever takes_ages rame@fr ramer@fr rament@fr eternit* eternid* sloom slowly wolniej ingreunat* crawl* kriech* ages ewig* ruckel* ruckl* stutter* choppy jerky saccad* entrecort* scatt* hapert schokk* tnie',
  frozen:
    'freez* frozen froze hang hangs hanging hangt hangen eingefror* bloqu* bloccat* geblokkeerd vastgelopen vast@nl zawiesz* zawies* blocat* congela* travad* trava fige gele stuck haengt aufgehangt hangt_sich hangen_sich congel* encravad* encalhad* intepenit* vastlop* loopt_vast lopen_vast wisi@pl wisza@pl stoi@pl spinning sanduhr pendurad* colgad* se_cuelga se_queda plantado impall* bloccato ghiacciat* inghet* parado@pt parada@pt fermo@it fermi@it ferma@it stehen_geblieben stillsteh* resta_fermo stops_responding not_responding steckt friert einfriert cuelga impalla impallat* se_fige blokt',
  crash:
    'crash* absturz* abgesturzt sturzt plante plantee plantage* se_ferme se_cierra fecha_sozinh* chiude zamyka* inchide wywal* bluescreen blue_screen bsod crasht closes_by quits abstuerz* stuerzt schliesst_sich beendet_sich sluit_zich valt_uit se_ferme_tout se_cierra_sol* fecha_se cierra_sol* wysypuje wysypal wylacza_sie zamyka_sie kicked_out kicks_me rausgeworfen wirft_mich fliege_raus schmeisst gooit_me eject* me_echa me_saca expulsa* mi_butta wyrzuca* ma_scoate ma_da_afara me_jette deconnecte_tout blue_screen* blue_error ecran_bleu ecrans_bleus fond_bleu blauer_bildschirm blauem_bildschirm blaues_bild blauen_bildschirm pantalla_azul pantallazo* ecra_azul tela_azul schermata_blu blauw_scherm niebieski_ekran niebieskim_ekranem ecran_albastru',
  locked:
    'bloque bloquee bloques bloqueada bloqueado bloccat* geblokkeerd op_slot blokad* locked lock_out lockout lockedout gesperrt* sperr* verrouill* bloquead* bloqueio vergrendel* zablokowan* blocat entsperr* unlock* deverrouill* debloqu* desbloqu* sblocc* deblokk* odblok* deblo* geblokk* locks_me locked_out',
  forgotten: 'forgot* vergess* oubli* olvid* esquec* dimentic* vergeten zapomn* uitat* forgotten',
  expired:
    'expir* abgelauf* lauft_ab caduc* scadut* verlop* wygas* vencid* expira* expire* vervallen caducad* expirad* perim* przetermin* expirat* ausgelaufen scaden* verstreken',
  jam: 'jam jams jammed jamming papierstau staut bourrage* atasc* atranc* encrav* encrava* incepp* papierstoring zacina zaciec* blocaj*',
  empty: 'toner* tinte* encre tinta tinteiro inchiostro inkt tusz* cerneala',
  full: 'full voll plein plein pleine lleno llena cheio cheia pieno piena vol@nl pelny pelna plin@ro plina quota limit_reached over_quota quota* speicherplatz* no_space voller vollstandig_belegt sature* saturad* esaur* przepeln* przekrocz* superad* excedid* depass* superat* overschred* uberschritten limite_del limite_de limita_de',
  flicker:
    'flicker* flacker* clignot* parpade* pisca* sfarfall* flikker* migocz* palpai* tremol* tremblot* trembl* parpadea',
  drops:
    'drops dropping disconnect* bricht abbruch* getrennt coupe coupures corta cortes cai quedas cade valt wegvalt rozlacz* zrywa intrerup* drops_out dropouts abgebrochen bricht_ab trennt_sich unterbroch* unterbricht deconnect* deconnexion* desconect* disconn* desliga_se scollega* scolleg* cade@it cadono valt_weg verbreek* verbroken verbinding_verbroken rozlacza* zrywa* przerywa* se_intrerupe deconecteaz* pica@ro cuts_out cutting_out se_corta se_coupe interrup* interrupt* kicks_off kicked_out thrown_out throws_me kicks_me rausgeflogen rausgeworfen fliege_raus fliegt_raus ejecte* disconness* deconectat* decuplat*',
  lost: 'lost missing verschwund* verlor* perdu* perdid* persi@it persa@it verdwen* kwijt zgub* zniknel* pierdut* disparu* gone fehlt fehlen disappear* stolen gestohlen weg@de weg@nl vanish* desaparec* sumiu sumiram sparit* scompars* sparisce scompaiono disparait disparaissent zginel* zgubi* brak@pl brakuje lipses* lipsa manca@it mancano manquant* manque@fr manquent falta@es faltan falta@pt faltam ontbreek* ontbrak* weggeraakt leer@de leeren vuot* vide@fr vides vacio@es vacia@es vazio@pt vazia@pt pust* gol@ro goala goale leeg@nl blank_page verschwind* nicht_mehr_da no_longer_there not_there',
  broken:
    'broken broke kaputt* defekt* cass* abim* roto rota avariad* quebrad* rott* kapot* zepsut* stric* defect* fault* damaged gebrochen zerbroch* gerissen cracked spart@ro sparta@ro spart* gebarsten estropead* averiad* danificad* partid* rotto guast* danneggi* beschadig* uszkodz* peknie* crapat* deteriorat* endommag* hs@fr brise*',
  error:
    'error* fehler* fehlermeldung* erreur* erro erros errore* fout* foutmelding* blad bledu bledy eroare* erori failed failure fails fehlgeschlagen warnung* meldung_kommt mensaje_de_error mensagem_de_erro messaggio_di_errore komunikat_bledu mesaj_de_eroare aborts cancels abbruch* bricht_ab se_cancela cancela_sol* mislukt* nie_powiodl* nieudan* nereusit* esuat* echoue* echec fallo falla fallos falha falhou fallisce fallit* gescheitert',
  denied:
    'denied verweigert* refus* deneg* negad* negat* geweigerd odmow* refuz* rejected abgelehnt* forbidden rechaz* rejeit* rifiut* afgewezen odrzuc* respins* not_authori* unauthori* keine_berechtigung kein_recht no_permission no_authori* sin_permiso* sem_permiss* senza_permess* geen_toegang geen_rechten brak_uprawnien brak_dostepu fara_drepturi nicht_berechtigt accesso_negato acesso_negado accesul_interzis interdit* prohib* proibid* vietat* verboden zabronion* interzis* pas_les_droits pas_autoris* kein_zugriff keinen_zugriff kein_zugang keinen_zugang no_access no_tengo_acceso sem_acesso senza_accesso pas_acces fara_acces',
  timeout:
    'timeout* time_out timed_out zeituberschreit* delai_depass* tempo_esgotad* tiempo_de_espera session_expir* sesion_expir* zeituberschreitung*',
  blank:
    'screen_black screens_black goes_black stays_black stay_black black_screen* blank schwarzer_bildschirm bildschirm_schwarz bleibt_schwarz bleiben_schwarz wird_schwarz alles_schwarz ecran_noir reste_noir restent_noirs devient_noir tout_noir pantalla_negra queda_negra pantalla_en_negro todo_negro ecra_preto fica_preto tela_preta tudo_preto schermo_nero resta_nero diventa_nero tutto_nero zwart_scherm blijft_zwart blijven_zwart helemaal_zwart czarny_ekran ekran_czarny jest_czarny ecran_negru ramane_negru no_picture no_image no_signal kein_bild kein_signal pas_d_image aucune_image aucun_signal sin_imagen sin_senal sem_imagem sem_sinal nessuna_immagine nessun_segnale geen_beeld geen_signaal brak_obrazu brak_sygnalu fara_imagine fara_semnal white_screen weisser_bildschirm ecran_blanc pantalla_blanca ecra_branco schermo_bianco wit_scherm bialy_ekran ecran_alb black_screen schwarz* weisse_seite leere_seite page_blanche pantalla_en_blanco pagina_en_blanco pagina_em_branco pagina_bianca witte_pagina biala_strona pagina_alba',
  off: 'stays_off turned_off switches_off no_power geht_aus schaltet_sich kein_strom eteint* s_eteint apagad* se_apaga desligad* desligou* spent* si_spegne valt_uit uitgevallen wylaczon* wylacza* wylaczyl* stins* se_stinge no_enciende',
  stripes:
    'stripe* streak* smear* smudg* streifen* schlieren verschmiert* rayure* traits_noirs bavure* tache@fr taches rayas manchas manchad* riscas riscos borra@pt borrad* strisce righe macchie macchiat* strepen vlekken vegen pasy@pl paski@pl smugi plamy dungi pete@ro linii_negre patat* vertical_lines lignes_verticales lineas_verticales linhas_verticais',
  noise:
    'noise nois* crackl* rauscht rauschen knister* gresill* grincement* bruit bruits ruido* crepit* fruscio fruscii rumore* ruis kraakt kraken szum* trzeszcz* zgomot* hisstit* zgrzyt* echo@de echo@en echo@nl echo@pl knist* ruido chiado szum trzaski zgomot paraie',
  silent:
    'muet muette silent silence silencio silenzio stumm stille stil@nl cisza no_sound kein_ton keinen_ton pas_de_son plus_de_son sin_sonido sin_audio sem_som sem_audio nessun_suono senza_audio geen_geluid brak_dzwieku fara_sunet no_audio mute muted mudo muda muto muti wyciszon*',
  wrong:
    'wrong incorrect* falsch* falsche* faux fausse fausses erronee* errone* equivocad* errat@ro errat* sbagliat* verkeerd* bledn* zla@pl zly@pl zle@pl gresit* incorect* incorretto incorretta fremde fremden errad* bledna bledne bledny somebody_else someone_else jemand_anderem jemand_anderes d_un_autre d_une_autre de_otro de_otra de_outra di_un_altro altra_persona iemand_anders innej_osoby kogos_innego altcuiva altei_persoane',
  double:
    'twice doppelt* double@en doubled duplicate* doublon* en_double duplicad* duplicat* doppi* due_volte dos_veces duas_vezes dubbel* podwojn* dwa_razy dublu dubla dublat* de_doua_ori deux_fois zweimal tweemaal twee_keer',
};

/** What people do; with a word for "not" near it, it is trouble. */
export const deedWords: Readonly<Record<string, string>> = {
  work: 'work works working functioning funktion* geht gehen lauft marche* fonctionn* funcion* va@it funzion* werkt werken doet@nl dziala* merge mergea functioneaza operat* tut@de klappt klappen gaat@nl lukt lukken fungeert chodzi@pl idzie@pl funcioneaza va_bien marchent',
  start:
    'start* starts boot* open opens opening opened launch* startet gestartet offne* geoffnet hochfahr* fahrt demarr* ouvr* lance* arranc* abrir abre inicia* parte aprire apre avvia* opstart* openen opent uruchom* uruchamia* wlacz* enciend* allum* accend* otwier* otworz* porni* porneste deschid* turn_on turns_on boots_up hochgefahren startuje startowac odpala odpalic se_inicia ligar liga@pt acende enciende accende aangaan start_op gaat_aan se_aprinde arrancar demarrer arranca parte@it partono',
  connect:
    'connect* verbind* verbund* connecte* conect* colleg* connett* verbinden polacz* lacz* conecta* verbindung_herstell* einwahl* se_conecta ligar_a koppel* parowa* laczy laczyc polacze zestawi* zestawia apparier emparejar',
  print:
    'print prints printing druckt drucken gedruckt imprime* imprim* stampa* afdrukken drukuje drukowac printeaza tipareste imprimo stampo stampano drukuja tiparesc stampan wydrukowa* ausdrucken printet afgedrukt',
  send: 'send* sent senden gesendet versend* verschick* envoy* envi* invia* verzend* verstur* wysyl* wysla* trimit* sendet abschick* mandar mando manda@es manda@it mandan mandano zenden stuurt versturen sturen trimite trimitem',
  receive:
    'receiv* empfang* erhalt* recoi* recev* recib* receb* ricev* ontvang* otrzym* odbier* primesc primim prime bekomm* kriege kommt_an kommen_an arriv* arriva arrivano llega llegan llegar chega chegam krijg* binnenkom* komt_binnen przychodz* dochodz* dostaj* dostac primeste vine@ro vin@ro entra@es entran@es entra@pt entram',
  login:
    'log_in login logging sign_in anmelden einloggen connecter identifier iniciar_sesion entrar accedere aanmelden inloggen zalogowac logowac autentific* loga log_on komme_rein komm_rein reinkommen get_in getting_in sign_on entrer entro@it kom_erin binnenkomen inlog* zaloguj* zaloge loguje intru@ro intra_in conectarme connetterm* me_connecter ma_conectez ma_loghez einloggt anmelde',
  access:
    'access* zugreif* zugriff* acced* acess* aceder toegang dostep* accesez accesa reach* erreich* rankomm* komme_an kom_bij kom_niet_in acceder acedo accedo ajung siegam dostac_sie wejsc get_in get_on get_into komme kommen kommt_man',
  load: 'load* laden ladt charg* carg* carreg* caric* laadt laadde laduje zaladow* incarc* laedt laden_sich charge@fr carga@es cargan carrega@pt carica@it caricano ladowac laduje_sie incarca',
  save: 'save* saving speicher* enregistr* guard* gravar salva* opslaan zapis* salvez speichern enregistrer guardar salvare bewaren zapisac zapisywac wrzuci* upload* hochlad* uploaden subir televers*',
  see: 'see sehe sehen seh voir vois voit veo ver vejo vedo vedere zie zien widze widac vad vede find finde trouve encuentro encontro trovo vinden znalezc gasesc show shows showing anzeig* angezeigt zeigt@de erscheint erscheinen appara* affich* aparec* aparece mostra mostrar muestra compare@it compaiono verschijn* toont pokazuje pojawia* widoczn* wyswietl* apar@ro apare@ro afis* visible sichtbar visibil* found gefunden introuvable* encontrad* trovat* gevonden znalezion* gasit*',
  hear: 'hear hore horen entend* oigo oir escucho ouvir ouco sento sentire hoor slysze slychac aud auzi hears hort hoort entendent oye oyen escuch* ouve ouvem sentono slysza aude audem',
  charge: 'lade_sich auflad* aufgeladen charging recharg* oplaad* opladen laduje_sie doladow* se_incarca',
  sync: 'sync* synchron* sincroniz* synchroniz* gesynchron*',
  install:
    'install* instal* einricht* einzurichten aktualisieren actualizar atualizar aggiornare bijwerken zaktualizow* zainstal* instaleaza installier*',
  read: 'liest lesen lire lisent lee@es leen@es leer@es ler@pt leggere legge@it leggono leest@nl lezen czyta@pl czytac odczyt* citeste citesc recogni* erkenn* erkannt reconnai* reconoc* reconhec* riconosc* herken* rozpozna* recunoa* read reads gelesen lit@fr legge leem@pt leest czyta*',
  join: 'join joins joining beitreten teilnehmen rejoindre unirme unirse aderir partecipar* deelnemen dolaczyc alatur*',
  respond:
    'respond* reagiert* reagieren reagit reagissent repond* responde@es responde@pt risponde reageert reaguje raspunde odpowiada reagier* responde* rispond* reageren raspund*',
  edit: 'edit* bearbeit* modifi* editar edytow* bewerk* andern aendern wijzig* zmieni* schreiben scrivere escribir escrever ecrire scriu',
  scan: 'scannt escanea digitaliza scansiona skanuje scaneaza scan scans scanning scannen scanner@fr escanea* digitaliz* scansion* scant skanuj*',
  ring: 'klingel* sonne@fr suena suona toca@pt rinkelt dzwoni@pl suna@ro ring rings ringing lautet sonner suenan tocam squilla* rinkel* dzwoni*',
};

export const notWords = new Set(
  "without ohne sans sin sem senza zonder bez brak fara not no cannot cant can't dont don't doesnt doesn't wont won't isnt isn't didnt didn't unable never nobody nothing none neither nicht kein keine keinen keiner niemand nichts nie ne pas plus aucun aucune rien personne impossible impossibilite jamais nunca ninguno ninguna nadie nada nao nenhum nenhuma ninguem nem non nessuno nessuna niente mai impossibile niet geen niemand niets nooit nie nikt nic zaden zadna niemozliwe nu nimeni nimic niciun nicio imposibil imposible impossivel without ohne sans sin sem senza zonder bez fara".split(
    ' ',
  ),
);
