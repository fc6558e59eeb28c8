/** What people do; with a word for "not" near it, it is trouble: "startet nicht", "ne démarre pas". */
export const deeds: Readonly<Record<string, string>> = {
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
  arrive:
    'arriv* come comes coming kommt ankomm* angekommen kommen_an vient viennent llega* chega* aankom* komt dochodz* przychodz* dotar* ajung* vin@ro vine sosesc soseste',
  dial: 'dial* anrufen wahlen composer marcar ligar chiamare dzwonic zadzwonic suna@ro',
  book: 'book booked buchen reserver reservar prenotare boeken zarezerwowac rezerva@ro',
  share: 'share shared freigeben partager compartir partilhar condividere delen udostepni* partaja*',
  pay: 'pay paying payment* zahlen bezahl* payer paiement* pagar pago* pagament* paga pagare betalen betaling* placic platnosc* plati plata@ro plateste',
  update: 'update updates updated aktualisiert actualis* actualiz* atualiz* aggiorna* bijgewerkt aktualizuj*',
  have: 'network* netz netzwerk* internet* wifi wlan* wireless wi_fi reseau* red@es rede@pt rete@it siec sieci netwerk* retea retelei connection* verbindung* connexion* conexion* conexao ligacao connession* verbinding* polaczen* conexiune* signal* strom power electricity courant corriente corrente stroom prad pradu curent sound ton@de son@fr sonido som@pt geluid dzwiek* sunet licen* lizenz* dial_tone freizeichen tonalite tono@es tono@it',
  accept: 'accept* annehm* angenommen nimmt akzept* acept* aceit* accett* przyjm* przyjete',
  recognise:
    'recogni* erkannt erkenn* reconna* reconnu* reconoc* reconhec* riconosc* riconosciut* herken* rozpozna* recunos*',
  possible: 'possible moglich posible possivel possibile mogelijk mozliwe mozliwa posibil posibila',
};
