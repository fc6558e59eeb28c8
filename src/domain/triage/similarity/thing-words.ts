/**
 * What trouble is about, by the words of nine languages (en de fr es pt it nl pl ro) that mean it: so that two
 * people who share no word may be found to speak of the same thing. Words are folded (lower case, no accents);
 * `*` stands for any ending, `_` for a space, and `@de` keeps a word to its language.
 */
export const thingWords: Readonly<Record<string, string>> = {
  printer:
    'printer* drucker* imprimante* impresora* impressora* stampant* afdrukapparaa* drukark* imprimant* multifunction* kopierer* copier* photocopieu* fotokopiar* fotocopiadora* kserokopiark* copiator* plotter* traceur* mfp mfc',
  printing:
    'print prints printed printing druck* ausdruck* gedruckt imprimer imprime impression* imprimir impresion* impressao stampa stampare afdruk* geprint printen drukowa* drukuje wydruk* tipar* printa printeaza imprim prints_out stampato stampati impreso impresso imprimat* printje afgedrukt wydrukowa* tiparit*',
  scanner:
    'scan* eingescannt numeris* escane* digitaliz* scansion* scanne* skan* scaneaz* scanar* escaner digitalizacja',
  'network-drive':
    'laufwerk* netzlaufwerk* netzwerklaufwerk* network_drive* shared_drive* mapped_drive* drive* fileserver* file_server* fileshare* share shares lecteur* unidad* unidade* disco_de_rede disco_di_rete netwerkschij* netwerkstation* dysk_sieciowy dysku_sieciow* dysk* unitat* unita_di_rete drive_de_retea dateiserver* serveur_de_fichier* servidor_de_archivo*',
  folder:
    'folder* ordner* dossier* carpeta* pasta@pt pastas cartell* map@nl mappen mapp* katalog* foldere* dosar* verzeichnis* repertoire* directorio* diretorio* directory submap netzordner netwerkmap netwerkordner',
  network:
    'network* netz netzwerk* reseau* red@es rede@pt rete@it netwerk* siec sieci retea retel* lan ethernet internet* internetverbindung* connectivity netzwerkverbindung* netzverbindung* connexion_internet conexion_internet ligacao_internet connessione_internet internetverbinding* polaczenie_internetowe net@ro netul@ro net@pt net@pl',
  wifi: 'wifi wi_fi wlan* wireless* sans_fil sem_fio* senza_fili inalambric* draadlo* fara_fir bezprzewodow*',
  vpn: 'vpn* remote_access fernzugriff* anyconnect globalprotect forticlient acces_distant fernzugang acceso_remoto acesso_remoto accesso_remoto dostep_zdalny zdalny_dostep tunnel_vpn thuiswerkverbinding',
  email:
    'email* e_mail* mail mails courriel* correo* mailing* posta poczt* mailul* mailuri* mejl* correio* nachricht* postfach* mailbox* boite_mail* buzon* caixa_de_correio casella* skrzynk* postvak* casut* webmail* inbox posteingang boite_de_reception bandeja_de_entrada caixa_de_entrada posta_in_arrivo postvak_in skrzynka_odbiorcza mailuri mejle mejli emaile e_maile correos',
  calendar: 'calend* kalender* agenda* kalendarz*',
  password:
    'password* passwor* passwort* kennwort* mot_de_passe mots_de_passe contrasen* senha* palavra_passe wachtwoord* hasl* parol* passwd pwd passphrase*',
  account:
    'account* konto* benutzerkonto* compte* cuenta* conta@pt contas@pt utenz* gebruikersaccount* kont@pl contul* conturi cont@ro',
  mfa: 'mfa 2fa authenticator* otp token two_factor multi_factor zwei_faktor double_authentification doble_factor dois_fatores due_fattori tweestaps* dwuskladnik* doi_factori verification_code sicherheitscode* uwierzytelnian* second_factor zweiter_faktor multi_factor* multifactor* multifaktor* verificatiecode* codigo_de_verificacion codigo_de_verificacao codice_di_verifica kod_weryfikac* cod_de_verificare',
  computer:
    'computer* laptop* notebook* pc pcs desktop* rechner* ordinateur* portable* ordenador* portatil* computador* komputer* calculator* workstation* arbeitsplatzrechner* pc_ul ordi ordis macbook* station_de_travail estacion_de_trabajo estacao_de_trabalho postazione@it werkstation* komp komput*',
  monitor:
    'monitor* bildschirm* screen* display* ecran* pantalla* tela@pt ecra schermo beeldscherm* ekran* monitors display_panel touch_screen touchscreen*',
  keyboard: 'keyboard* tastatur* clavier* teclado* tastiera* toetsenbord* klawiatur*',
  mouse: 'mouse maus souris raton rato muis mysz* touchpad* trackpad*',
  docking: 'dock* dockingstation* station_accueil* dokk* station_d_accueil base_de_conexion',
  headset:
    'headset* headphone* kopfhorer* casque* auricular* cuffi* koptelefoon* sluchawk* casti@ro castile handset* combine@fr hoorn@nl cornetta',
  camera: 'camera* webcam* kamera* fotocamera*',
  microphone: 'microphone* mikrofon* micro microfon* microfoon* mic',
  sound: 'sound* audio* ton@de sonido* som geluid* dzwiek* sunet* lautsprecher* speaker*',
  phone:
    'phone* telefon* telephon* handy* smartphone* mobile* mobiltelefon* movil* telemovel* celular* cellulare* mobiel* komork* mobil iphone* extension* durchwahl*',
  meeting:
    'meeting* besprechung* reunion* reuniao reunioes riunion* vergader* spotkan* sedint* konferenz* videoconf* videocall* videochamad* videollamad* videogesprek* telco telko videokonferenz*',
  beamer:
    'beamer* projector* projekto* projecteur* videoprojecteur* proyector* projetor* proiettor* proiector* rzutnik*',
  badge:
    'badge* keycard* zutrittskart* ausweis* karta_dostepu tarjeta* cartao tesserin* toegangspas* cardul* zugangskart* chipkart* badgelezer identifikationskart* carte_d_acces carta_de_acceso cartao_de_acesso karta_wejsciow* legitimat*',
  website:
    'website* webseite* site_web pagina* homepage* intranet* portal* portail* portale strona strony site_ul* site_internet sito sitio_web webshop* onlineshop*',
  browser: 'browser* navigateur* navegador* przegladark* edge chrome firefox safari',
  server: 'server* serveur* servidor* serwer* serverul*',
  database:
    'database* datenbank* base_de_donnees base_de_datos banco_de_dados baza_danych baza_de_date databank* db bazy_danych',
  certificate: 'certificat* zertifikat* certyfikat* certificaat*',
  license: 'licen* lizenz* licencj* licent* licentie* licenza licenze licence* license*',
  update: 'update* aktualisier* mise_a_jour actualiz* atualiza* aggiornament* bijwerk* aktualizacj* upgrade*',
  login:
    'login* log_in logon sign_in anmeld* einlogg* connexion* inicio_de_sesion iniciar_sesion acesso* accesso* aanmeld* inlogg* logowan* zalogow* autentific* conectare logging_in log_on',
  application:
    'application* anwendung* programm* app apps aplicacion* aplicativo* applicazion* toepassing* aplikacj* aplicati* software* programa* logiciel*',
  file: 'file files datei* fichier* archivo* ficheiro* arquivo* bestand* plik* fisier* documento* document documents dokument* bestanden',
  attachment:
    'attachment* anhang* anhange piece_jointe pieces_jointes adjunto* anexo* allegat* bijlage* zalacznik* atasament*',
  power:
    'charger* ladegerat* netzteil* chargeur* cargador* carregador* caricator* oplader* ladowark* incarcator* akku* batter* bateri* power_supply transformador* alimentador* alimentator* zasilacz* adaptateur* netstekker laddegerat ladestation* charging_station power_cord alimentation bloc_d_alimentation',
  order:
    'invoice* rechnung* facture* factura* fatura* fattur* factuur* faktur* purchase_order* orders bestellung* commande commandes pedido* encomenda* ordine ordini bestelling* zamowien* comanda comenzi auftrag* auftrage delivery_note* lieferschein* bon_de_livraison albaran* guia_de_remessa ddt bolla pakbon* awiz*',
  access:
    'access* zugriff* zugang* berechtigung* acces permission* autorisation* permiso* permiss* autorizz* toegang* rechten dostep* uprawnien* drepturi acesso* accesso* freigabe* leserecht* schreibrecht* lesezugriff* schreibzugriff* droits_d schrijfrecht* leesrecht* zugreif*',
  virus: 'virus* malware* ransom* phish* trojan* hacked gehackt pirat*',
  starter:
    'new_starter* new_employee* new_hire* new_joiner* neuer_mitarbeiter* neue_mitarbeiter* neue_kolleg* nouvel_employe nouvelle_employe* nuevo_empleado nueva_emplead* novo_colaborador nova_colaborador* nuovo_dipendent* nuova_dipendent* nieuwe_medewerk* nowy_pracown* nowa_pracown* nowego_pracown* angajat_nou noul_angajat eintritt* onboarding* starter* joiner* new_starters neueintritt* neuzugang* nouvel_arriv* arrivee_de nueva_incorporacion alta_de_usuario alta_usuario alta_empleado nova_contratac* novo_funcionario nova_admissao nuovo_assunto assunzione indiensttred* nieuwe_collega zatrudnien* nowego_pracownika nowy_pracownik angajare* nuovo_collega',
  leaver:
    'leaver* offboarding* austritt* ausscheid* leaving_the depart_de salida_de saida_de uitdienst* odejsc* plecare* baja_de_usuario baja_usuario baja_empleado uitdiensttred* cessazione* dimission* saida_do_colaborador zwolnien* odejscie_pracownika demisie* incetare*',
  handheld:
    'handheld* barcode* strichcode* code_barre* codes_barre* codigo_de_barra* codigos_de_barra* codice_a_barre codici_a_barre palmar* terminalin* pda pdas mde lettor* lectores lector kolektor* czytnik* cititor* douchette* leitor leitores coletor* barcodelezer* handscanner* scanpistol* codes_barres codigo_de_barras codigos_de_barras pistola* kod_kreskow* kody_kreskow* cod_de_bare coduri_de_bare',
  label: 'label labels etikett* etiquett* etiquet* etichett* etykiet* etichet* label*',
  tablet: 'tablet* ipad* tablette* tableta*',
  till: 'tills pos cash_register* checkout* kasse kassen kassensystem* caisse caisses caja@es cajas@es caixa@pt caixas@pt cassa@it casse@it kassa* kasa@pl kasy@pl kasie@pl kase@pl casa_de_marcat tpv till cash_desk* caja cajas caja_registradora cassa case_de_marcat',
  scale:
    'scale scales waage waagen bascula* balanza* balanca* bilancia* bilance weegschaal* waga@pl wagi@pl wadze@pl cantar* balance@fr balances@fr',
  router: 'router* modem* livebox* fritzbox* access_point* accesspoint* hotspot*',
  cable:
    'cable cables kabel* cabo@pt cabos@pt cavo@it cavi@it snoer* kabl* cablu* cable* cabo cabos cavo cavi',
  calls:
    'calls llamada* chamada* chiamat* anruf* anrufe appels gesprekken polaczenia_telefoniczne apeluri telefonat* telefonie* centralita* centralino* telefoonlijn* phone_line* hotline* voicemail* anrufbeantworter*',
  signature:
    'signatur* assinatura* handtekening* podpis* semnatur* firma_de_correo firma_email firma_mail signature* unterschrift*',
  macro: 'macro macros makro makros makra makr macro* makro*',
  terminal:
    'terminal terminals terminalu terminali terminale terminais terminales terminaux terminal* kiosk*',
  'distribution-list':
    'verteiler* distribution_list* mailing_list* liste_de_diffusion lista_de_distribu* lista_di_distribuzione distributielijst* verzendlijst* lista_dystrybuc* lista_de_difuz* listes_de_diffusion lista_de_distribucion lista_de_distribuicao lista_dystrybucyjn* lista_de_distributie',
  'shared-mailbox':
    'shared_mailbox* funktionspostfach gruppenpostfach sammelpostfach boite_partagee boite_commune buzon_compartido caixa_partilhada casella_condivisa gedeelde_mailbox gedeelde_postbus skrzynka_wspolna skrzynka_wspoldzielona casuta_comuna group_mailbox team_mailbox',
  payslip:
    'payslip* payroll lohnabrechnung* gehaltsabrechnung* fiche_de_paie bulletin_de_paie nomina* recibo_de_vencimento cedolin* busta_paga loonstrook* pasek_plac fluturas* pay_slip* payroll* salary salaries wage wages lohn* gehalt* abrechnung* bulletins_de_paie fiches_de_paie paie vencimento* salario* salari@it holerite* buste_paga stipendi* salaris* loonstrok* loon@nl wyplat* plac@pl place@pl wynagrodzen* salariu* salarii',
  'time-clock':
    'time_clock timesheet* zeiterfassung* stempeluhr* pointeuse* fichaj* timbratur* picagem ponto_eletronico pontaj* tijdregistratie urenregistratie rejestracja_czasu',
  backup:
    'backup* datensicherung* sauvegarde* copia_de_seguridad copias_de_seguridad copia_de_seguranca kopia_zapasowa kopii_zapasow* reservekopie sicherung* kopia_zapasow* copie_de_rezerva',
  usb: 'usb pendrive* usb_stick memory_stick cle_usb chiavetta* memoria_usb usb* stick sticks pen_drive',
  report:
    'report reports rapport@fr rapports@fr rapportage* informe@es informes@es relatorio* raport* dashboard* auswertung* rapporto@it overzicht* report* bericht* rapport* informe* relazion*',
};
