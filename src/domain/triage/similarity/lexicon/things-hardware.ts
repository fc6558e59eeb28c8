/** Computers, what belongs to them and what is plugged in. */
export const hardwareThings: Readonly<Record<string, string>> = {
  printer:
    'printer* drucker* imprimante* impresora* impressora* stampant* afdrukapparaa* drukark* imprimant* multifunction* kopierer* copier* photocopieu* fotokopiar* fotocopiadora* kserokopiark* copiator* plotter* traceur* mfp mfc',
  printing:
    'print prints printed printing druck* ausdruck* gedruckt imprimer imprime impression* imprimir impresion* impressao stampa stampare afdruk* geprint printen drukowa* drukuje wydruk* tipar* printa printeaza imprim prints_out stampato stampati impreso impresso imprimat* printje afgedrukt wydrukowa* tiparit*',
  scanner:
    'scan* eingescannt numeris* escane* digitaliz* scansion* scanne* skan* scaneaz* scanar* escaner digitalizacja',
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
  beamer:
    'beamer* projector* projekto* projecteur* videoprojecteur* proyector* projetor* proiettor* proiector* rzutnik*',
  power:
    'charger* ladegerat* netzteil* chargeur* cargador* carregador* caricator* oplader* ladowark* incarcator* akku* batter* bateri* power_supply transformador* alimentador* alimentator* zasilacz* adaptateur* netstekker laddegerat ladestation* charging_station power_cord alimentation bloc_d_alimentation',
  handheld:
    'handheld* barcode* strichcode* code_barre* codes_barre* codigo_de_barra* codigos_de_barra* codice_a_barre codici_a_barre palmar* terminalin* pda pdas mde lettor* lectores lector kolektor* czytnik* cititor* douchette* leitor leitores coletor* barcodelezer* handscanner* scanpistol* codes_barres codigo_de_barras codigos_de_barras pistola* kod_kreskow* kody_kreskow* cod_de_bare coduri_de_bare',
  tablet: 'tablet* ipad* tablette* tableta*',
  till: 'tills pos cash_register* checkout* kasse kassen kassensystem* caisse caisses caja@es cajas@es caixa@pt caixas@pt cassa@it casse@it kassa* kasa@pl kasy@pl kasie@pl kase@pl casa_de_marcat tpv till cash_desk* caja cajas caja_registradora cassa case_de_marcat',
  scale:
    'scale scales waage waagen bascula* balanza* balanca* bilancia* bilance weegschaal* waga@pl wagi@pl wadze@pl cantar* balance@fr balances@fr',
  cable:
    'cable cables kabel* cabo@pt cabos@pt cavo@it cavi@it snoer* kabl* cablu* cable* cabo cabos cavo cavi',
  terminal:
    'terminal terminals terminalu terminali terminale terminais terminales terminaux terminal* kiosk*',
  usb: 'usb pendrive* usb_stick memory_stick cle_usb chiavetta* memoria_usb usb* stick sticks pen_drive',
  reader:
    'reader readers lesegerat* leser@de lecteur* lector* leitor leitores lettor* lezer lezers czytnik* cititor*',
  device:
    'device devices gerat gerate* appareil* dispositivo* equipo equipos aparelho* apparat* apparaat urzadzen* dispozitiv*',
  'card-reader':
    'card_reader* card_terminal* payment_terminal* kartenleser* kartenterminal* kartenzahlung* tpe@fr datafono* multibanco terminal_de_pagamento lettore_carte pinautomaat* pinapparaat* terminal_platnicz*',
  label: 'label labels etikett* etiquett* etiquet* etichett* etykiet* etichet* label*',
  storage:
    'storage* speicherplatz* espace_disque espacio_en_disco almacenamiento espaco_em_disco armazenamento spazio_su_disco schijfruimte miejsca_na_dysku spatiu_pe_disc',
};
