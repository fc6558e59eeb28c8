/**
 * What trouble is about, by the words of nine languages (en de fr es pt it nl pl ro) that mean it: so that two
 * people who share no word may be found to speak of the same thing. Words are folded (lower case, no accents);
 * `*` stands for any ending, `_` for a space, and `@de` keeps a word to its language.
 */
export const thingWords: Readonly<Record<string, string>> = {
  printer:
    'printer* drucker* imprimante* impresora* impressora* stampant* afdrukapparaa* drukark* imprimant* multifunction* kopierer* copier* photocopieu* fotokopiar* fotocopiadora* kserokopiark* copiator*',
  printing:
    'print prints printed printing druck* ausdruck* gedruckt imprimer imprime impression* imprimir impresion* impressao stampa stampare afdruk* geprint printen drukowa* drukuje wydruk* tipar* printa printeaza imprim',
  scanner: 'scan* eingescannt numeris* escane* digitaliz* scansion* scanne* skan* scaneaz* scanar*',
  'network-drive':
    'laufwerk* netzlaufwerk* netzwerklaufwerk* network_drive* shared_drive* mapped_drive* drive* fileserver* file_server* fileshare* share shares lecteur* unidad* unidade* disco_de_rede disco_di_rete netwerkschij* netwerkstation* dysk_sieciowy dysku_sieciow* dysk* unitat* unita_di_rete drive_de_retea dateiserver* serveur_de_fichier* servidor_de_archivo*',
  folder:
    'folder* ordner* dossier* carpeta* pasta@pt pastas cartell* map@nl mappen mapp* katalog* foldere* dosar*',
  network:
    'network* netz netzwerk* reseau* red@es rede@pt rete@it netwerk* siec sieci retea retel* lan ethernet internet* internetverbindung* connectivity',
  wifi: 'wifi wi_fi wlan* wireless* sans_fil sem_fio* senza_fili inalambric* draadlo* fara_fir bezprzewodow*',
  vpn: 'vpn* remote_access fernzugriff* anyconnect globalprotect forticlient acces_distant',
  email:
    'email* e_mail* mail mails courriel* correo* mailing* posta poczt* mailul* mailuri* mejl* correio* nachricht* postfach* mailbox* boite_mail* buzon* caixa_de_correio casella* skrzynk* postvak* casut*',
  calendar: 'calend* kalender* agenda* kalendarz*',
  password:
    'password* passwor* passwort* kennwort* mot_de_passe mots_de_passe contrasen* senha* palavra_passe wachtwoord* hasl* parol* passwd pwd passphrase*',
  account:
    'account* konto* benutzerkonto* compte* cuenta* conta@pt contas@pt utenz* gebruikersaccount* kont@pl contul* conturi cont@ro',
  mfa: 'mfa 2fa authenticator* otp token two_factor multi_factor zwei_faktor double_authentification doble_factor dois_fatores due_fattori tweestaps* dwuskladnik* doi_factori verification_code sicherheitscode* uwierzytelnian*',
  computer:
    'computer* laptop* notebook* pc pcs desktop* rechner* ordinateur* portable* ordenador* portatil* computador* komputer* calculator* workstation* arbeitsplatzrechner*',
  monitor: 'monitor* bildschirm* screen* display* ecran* pantalla* tela@pt ecra schermo beeldscherm* ekran*',
  keyboard: 'keyboard* tastatur* clavier* teclado* tastiera* toetsenbord* klawiatur*',
  mouse: 'mouse maus souris raton rato muis mysz*',
  docking: 'dock* dockingstation* station_accueil*',
  headset: 'headset* headphone* kopfhorer* casque* auricular* cuffi* koptelefoon* sluchawk* casti@ro castile',
  camera: 'camera* webcam* kamera* fotocamera*',
  microphone: 'microphone* mikrofon* micro microfon* microfoon* mic',
  sound: 'sound* audio* ton@de sonido* som geluid* dzwiek* sunet* lautsprecher* speaker*',
  phone:
    'phone* telefon* telephon* handy* smartphone* mobile* mobiltelefon* movil* telemovel* celular* cellulare* mobiel* komork* mobil iphone* extension* durchwahl*',
  meeting:
    'meeting* besprechung* reunion* reuniao reunioes riunion* vergader* spotkan* sedint* konferenz* videoconf*',
  beamer:
    'beamer* projector* projekto* projecteur* videoprojecteur* proyector* projetor* proiettor* proiector* rzutnik*',
  badge:
    'badge* keycard* zutrittskart* ausweis* karta_dostepu tarjeta* cartao tesserin* toegangspas* cardul*',
  website:
    'website* webseite* site_web pagina* homepage* intranet* portal* portail* portale strona strony site_ul*',
  browser: 'browser* navigateur* navegador* przegladark* edge chrome firefox safari',
  server: 'server* serveur* servidor* serwer* serverul*',
  database:
    'database* datenbank* base_de_donnees base_de_datos banco_de_dados baza_danych baza_de_date databank* db',
  certificate: 'certificat* zertifikat* certyfikat* certificaat*',
  license: 'licen* lizenz* licencj* licent*',
  update: 'update* aktualisier* mise_a_jour actualiz* atualiza* aggiornament* bijwerk* aktualizacj* upgrade*',
  login:
    'login* log_in logon sign_in anmeld* einlogg* connexion* inicio_de_sesion iniciar_sesion acesso* accesso* aanmeld* inlogg* logowan* zalogow* autentific* conectare logging_in log_on',
  application:
    'application* anwendung* programm* app apps aplicacion* aplicativo* applicazion* toepassing* aplikacj* aplicati* software* programa* logiciel*',
  file: 'file files datei* fichier* archivo* ficheiro* arquivo* bestand* plik* fisier*',
  attachment:
    'attachment* anhang* anhange piece_jointe pieces_jointes adjunto* anexo* allegat* bijlage* zalacznik* atasament*',
  power:
    'charger* ladegerat* netzteil* chargeur* cargador* carregador* caricator* oplader* ladowark* incarcator* akku* batter* bateri* power_supply',
  order: 'invoice* rechnung* facture* factura* fatura* fattur* factuur* faktur* purchase_order*',
  access:
    'access* zugriff* zugang* berechtigung* acces permission* autorisation* permiso* permiss* autorizz* toegang* rechten dostep* uprawnien* drepturi',
  virus: 'virus* malware* ransom* phish* trojan* hacked gehackt pirat*',
  starter:
    'new_starter* new_employee* new_hire* new_joiner* neuer_mitarbeiter* neue_mitarbeiter* neue_kolleg* nouvel_employe nouvelle_employe* nuevo_empleado nueva_emplead* novo_colaborador nova_colaborador* nuovo_dipendent* nuova_dipendent* nieuwe_medewerk* nowy_pracown* nowa_pracown* nowego_pracown* angajat_nou noul_angajat eintritt* onboarding* starter* joiner*',
  leaver:
    'leaver* offboarding* austritt* ausscheid* leaving_the depart_de salida_de saida_de uitdienst* odejsc* plecare*',
};
