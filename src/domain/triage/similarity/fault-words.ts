/**
 * What is wrong, by the words of nine languages, as in `thing-words.ts`. Some words say it alone; others are what
 * people do, and only together with a word for "not" they are trouble ("startet nicht", "ne démarre pas").
 */
export const faultWords: Readonly<Record<string, string>> = {
  down: 'down outage* ausfall* ausgefallen tot@de dead en_panne panne caido caida fuera_de_servicio em_baixo fora_do_ar indisponiv* fuori_servizio giu storing* plat@nl awari* padl* nie_dziala pica picat cazut* unavailable offline unerreichbar* unreachable',
  slow: 'slow* langsam* lent* lento* lenta* traag trage wolno powoln* greu sluggish zah lag lagging laggy',
  frozen:
    'freez* frozen froze hang hangs hanging hangt hangen eingefror* bloqu* bloccat* geblokkeerd vastgelopen vast@nl zawiesz* zawies* blocat* congela* travad* trava fige gele stuck haengt',
  crash:
    'crash* absturz* abgesturzt sturzt plante plantee plantage* se_ferme se_cierra fecha_sozinh* chiude zamyka* inchide wywal* bluescreen blue_screen bsod',
  locked:
    'bloque bloquee bloques bloqueada bloqueado bloccat* geblokkeerd op_slot blokad* locked lock_out lockout lockedout gesperrt* sperr* verrouill* bloquead* bloqueio vergrendel* zablokowan* blocat',
  forgotten: 'forgot* vergess* oubli* olvid* esquec* dimentic* vergeten zapomn* uitat*',
  expired: 'expir* abgelauf* lauft_ab caduc* scadut* verlop* wygas* vencid*',
  jam: 'jam jams jammed jamming papierstau staut bourrage* atasc* atranc* encrav* encrava* incepp* papierstoring zacina zaciec* blocaj*',
  empty: 'toner* tinte* encre tinta tinteiro inchiostro inkt tusz* cerneala',
  full: 'full voll plein plein pleine lleno llena cheio cheia pieno piena vol@nl pelny pelna plin@ro plina quota',
  flicker: 'flicker* flacker* clignot* parpade* pisca* sfarfall* flikker* migocz* palpai*',
  drops:
    'drops dropping disconnect* bricht abbruch* getrennt coupe coupures corta cortes cai quedas cade valt wegvalt rozlacz* zrywa intrerup*',
  lost: 'lost missing verschwund* verlor* perdu* perdid* persi@it persa@it verdwen* kwijt zgub* zniknel* pierdut* disparu* gone fehlt fehlen disappear* stolen gestohlen',
  broken:
    'broken broke kaputt* defekt* cass* abim* roto rota avariad* quebrad* rott* kapot* zepsut* stric* defect* fault* damaged',
  error:
    'error* fehler* fehlermeldung* erreur* erro erros errore* fout* foutmelding* blad bledu bledy eroare* erori failed failure fails fehlgeschlagen',
  denied:
    'denied verweigert* refus* deneg* negad* negat* geweigerd odmow* refuz* rejected abgelehnt* forbidden',
  timeout: 'timeout* time_out timed_out zeituberschreit* delai_depass* tempo_esgotad* tiempo_de_espera',
};

/** What people do; with a word for "not" near it, it is trouble. */
export const deedWords: Readonly<Record<string, string>> = {
  work: 'work works working functioning funktion* geht gehen lauft marche* fonctionn* funcion* va@it funzion* werkt werken doet@nl dziala* merge mergea functioneaza',
  start:
    'start* starts boot* open opens opening opened launch* startet gestartet offne* geoffnet hochfahr* fahrt demarr* ouvr* lance* arranc* abrir abre inicia* parte aprire apre avvia* opstart* openen opent uruchom* uruchamia* wlacz* enciend* allum* accend* otwier* otworz* porni* porneste deschid* turn_on turns_on',
  connect: 'connect* verbind* verbund* connecte* conect* colleg* connett* verbinden polacz* lacz* conecta*',
  print:
    'print prints printing druckt drucken gedruckt imprime* imprim* stampa* afdrukken drukuje drukowac printeaza tipareste',
  send: 'send* sent senden gesendet versend* verschick* envoy* envi* invia* verzend* verstur* wysyl* wysla* trimit*',
  receive:
    'receiv* empfang* erhalt* recoi* recev* recib* receb* ricev* ontvang* otrzym* odbier* primesc primim prime',
  login:
    'log_in login logging sign_in anmelden einloggen connecter identifier iniciar_sesion entrar accedere aanmelden inloggen zalogowac logowac autentific* loga log_on',
  access: 'access* zugreif* zugriff* acced* acess* aceder toegang dostep* accesez accesa reach* erreich*',
  load: 'load* laden ladt charg* carg* carreg* caric* laadt laadde laduje zaladow* incarc*',
  save: 'save* saving speicher* enregistr* guard* gravar salva* opslaan zapis* salvez',
  see: 'see sehe sehen seh voir vois voit veo ver vejo vedo vedere zie zien widze widac vad vede find finde trouve encuentro encontro trovo vinden znalezc gasesc',
  hear: 'hear hore horen entend* oigo oir escucho ouvir ouco sento sentire hoor slysze slychac aud auzi',
};

export const notWords = new Set(
  "not no cannot cant can't dont don't doesnt doesn't wont won't isnt isn't didnt didn't unable never nobody nothing none neither nicht kein keine keinen keiner niemand nichts nie ne pas plus aucun aucune rien personne impossible impossibilite jamais nunca ninguno ninguna nadie nada nao nenhum nenhuma ninguem nem non nessuno nessuna niente mai impossibile niet geen niemand niets nooit nie nikt nic zaden zadna niemozliwe nu nimeni nimic niciun nicio imposibil imposible impossivel without ohne sans sin sem senza zonder bez fara".split(
    ' ',
  ),
);
