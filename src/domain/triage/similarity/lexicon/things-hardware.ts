/** Computers, what belongs to them and what is plugged in. */
export const hardwareThings: Readonly<Record<string, string>> = {
  printer:
    'printer* drucker* imprimante* impresora* impressora* stampant* afdrukapparaa* drukark* imprimant* multifunction* kopierer* copier* photocopieu* fotokopiar* fotocopiadora* kserokopiark* copiator* plotter* traceur* mfp mfc multifuncion* multifuncoes multifunzione multifunktionsgerat* wielofunkcyjn* multifonction*',
  printing:
    'print prints printed printing druck* ausdruck* gedruckt imprimer imprime impression* imprimir impresion* impressao stampa stampare afdruk* geprint printen drukowa* drukuje wydruk* tipar* printa printeaza imprim prints_out stampato stampati impreso impresso imprimat* printje afgedrukt wydrukowa* tiparit*',
  scanner:
    'scan* eingescannt numeris* escane* digitaliz* scansion* scanne* skan* scaneaz* scanar* escaner digitalizacja',
  computer:
    'computer* laptop* notebook* pc pcs desktop* rechner* ordinateur* portable* ordenador* portatil* computador* komputer* calculator* workstation* arbeitsplatzrechner* pc_ul ordi ordis macbook* station_de_travail estacion_de_trabajo estacao_de_trabalho postazione@it werkstation* komp komput*',
  monitor:
    'monitor* bildschirm* screen* display* ecran* pantalla* tela@pt ecra schermo beeldscherm* ekran* monitors display_panel touch_screen touchscreen* scherm schermen schermpje',
  keyboard: 'keyboard* tastatur* clavier* teclado* tastiera* toetsenbord* klawiatur*',
  mouse: 'mouse maus souris raton rato muis mysz* touchpad* trackpad*',
  docking:
    'dockingstation* station_accueil* dokk* station_d_accueil base_de_conexion dock docks docking* dockstation*',
  headset:
    'headset* headphone* kopfhorer* casque* auricular* cuffi* koptelefoon* sluchawk* casti@ro castile auscultadores',
  camera: 'camera* webcam* kamera* fotocamera* camara@pt camaras@pt camara@es camaras@es',
  microphone: 'microphone* mikrofon* micro microfon* microfoon* mic',
  sound: 'sound* audio* ton@de sonido* som geluid* dzwiek* sunet* lautsprecher*',
  beamer:
    'beamer* projector* projekto* projecteur* videoprojecteur* proyector* projetor* proiettor* proiector* rzutnik*',
  handheld:
    'handheld* palmar* terminalin* pda pdas mde lettor* lectores lector kolektor* czytnik* cititor* douchette* leitor leitores coletor* barcodelezer* handscanner* scanpistol* pistola* barcode_scanner* barcode_reader* barcodescanner* strichcodeleser* barcodeleser* lecteur_de_code* lector_de_codigo* leitor_de_codigo* lettore_di_codic* lettore_barcode skaner_kodow skanery_kodow scanner_de_coduri',
  tablet: 'tablet* ipad* tablette* tableta*',
  till: 'tills pos cash_register* checkout* kasse kassen kassensystem* caisse caisses caja@es cajas@es caixas@pt cassa@it casse@it kassa* kasa@pl kasy@pl kasie@pl kase@pl casa_de_marcat tpv till cash_desk* caja cajas caja_registradora cassa case_de_marcat caixa_registadora caixas_registadoras caixa_1 caixa_2 caixa_3 caixa_4',
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
    'device devices gerat gerate* appareil* dispositivo* aparelho* apparat* apparaat urzadzen* dispozitiv* mi_equipo nuevo_equipo equipo_nuevo este_equipo equipo_informatico toestel toestellen aparat@ro aparatul aparatului aparatele',
  label: 'label labels etikett* etiquett* etiquet* etichett* etykiet* etichet* label*',
  storage:
    'storage* speicherplatz* espace_disque espacio_en_disco almacenamiento espaco_em_disco armazenamento spazio_su_disco schijfruimte miejsca_na_dysku spatiu_pe_disc',
};
