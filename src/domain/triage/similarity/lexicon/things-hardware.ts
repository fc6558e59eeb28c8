/** Computers, what belongs to them and what is plugged in. */
export const hardwareThings: Readonly<Record<string, string>> = {
  printer:
    'printer* drucker* imprimante* impresora* impressora* stampant* afdrukapparaa* drukark* imprimant* multifunction* kopierer* copier* photocopieu* fotokopiar* fotocopiadora* kserokopiark* copiator* plotter* traceur* mfp mfc multifuncion* multifuncoes multifunzione multifunktionsgerat* wielofunkcyjn* multifonction* laserdrucker*@de netzwerkdrucker*@de farbdrucker*@de etagendrucker*@de tintendrucker*@de tintenstrahldrucker*@de thermodrucker*@de etikettendrucker*@de labeldrucker*@de armbanddrucker*@de bondrucker*@de flurdrucker*@de abteilungsdrucker*@de arbeitsplatzdrucker*@de multifunktionsdrucker*@de gruppendrucker*@de nadeldrucker*@de matrixdrucker*@de laserprinter*@nl kleurenprinter*@nl labelprinter*@nl netwerkprinter*@nl zebraprinter*@nl etikettenprinter*@nl bonprinter*@nl afdelingsprinter*@nl',
  printing:
    'print prints printed printing druck* ausdruck* gedruckt imprimer imprime impression* imprimir impresion* impressao stampa stampare afdruk* geprint printen drukowa* drukuje wydruk* tipar* printa printeaza imprim prints_out stampato stampati impreso impresso imprimat* printje afgedrukt wydrukowa* tiparit* ausdruck*@de fehldruck*@de bedrucken@de laserausdruck*@de probedruck*@de',
  scanner:
    'scan* eingescannt numeris* escane* digitaliz* scansion* scanne* skan* scaneaz* scanar* escaner digitalizacja',
  computer:
    'computer* pc pcs rechner* ordinateur* ordenador* computador* komputer* workstation* arbeitsplatzrechner* pc_ul ordi ordis station_de_travail estacion_de_trabajo estacao_de_trabalho postazione@it werkstation* komp komput* desktop_pc* desktop_computer* desktops@en calculator@ro calculatorul@ro calculatorului@ro calculatoare@ro calculatoarele@ro calculatoarelor@ro statie_de_lucru@ro statia_de_lucru@ro stacja_robocza@pl stacji_roboczej@pl',
  monitor:
    'bildschirm* display* ecran* pantalla* tela@pt ecra schermo beeldscherm* ekran* display_panel touch_screen touchscreen* scherm schermen schermpje screen screens monitor monitors monitore monitoren monitores monitory monitorow monitora monitorze monitorem monitori moniteur moniteurs monitoru monitorul monitorului monitoare monitoarele monitoarelor beeldschermen bildschirmen@de',
  keyboard: 'keyboard* tastatur* clavier* teclado* tastiera* toetsenbord* klawiatur*',
  mouse: 'mouse maus souris raton muis mysz* touchpad* trackpad* rato@pt',
  docking:
    'dockingstation* station_accueil* dokk* station_d_accueil base_de_conexion dock docks docking* dockstation* dock_station@en docking_stations@en stacja_dokujac*@pl stacje_dokujac*@pl stacji_dokujac*@pl stacja_dok@pl statie_de_andocare@ro statia_de_andocare@ro station_d_accueil@fr stations_d_accueil@fr estacion_de_acoplamiento@es base_de_acoplamiento@es base_de_encaixe@pt estacao_de_ancoragem@pt docking_station@it base_di_espansione@it',
  headset:
    'headset* headphone* kopfhorer* casque* auricular* cuffi* koptelefoon* sluchawk* casti@ro castile auscultadores headsets@de ohrhorer@de earpiece@en earphones@en sluchawki_nauszne@pl zestaw_sluchawkow*@pl',
  camera: 'camera* webcam* kamera* fotocamera* camara@pt camaras@pt camara@es camaras@es',
  microphone: 'microphone* mikrofon* micro microfon* microfoon* mic',
  sound: 'sound* ton@de sonido* som geluid* dzwiek* sunet* lautsprecher* audio audioqualitat* audiogerat*',
  beamer:
    'beamer* projector* projecteur* videoprojecteur* proyector* projetor* proiettor* proiector* rzutnik* projektor projektors projektoren projektora projektorze projektorem projektory projektorow projektoru',
  handheld:
    'handheld* palmar* terminalin* pda pdas mde kolektor* douchette* coletor* barcodelezer* handscanner* scanpistol* pistola* barcode_scanner* barcode_reader* barcodescanner* strichcodeleser* barcodeleser* lecteur_de_code* lector_de_codigo* leitor_de_codigo* lettore_di_codic* lettore_barcode skaner_kodow skanery_kodow scanner_de_coduri scan_gun*@en scanner_gun*@en scanners_on_the_trucks@en data_terminal*@en rf_gun*@en rf_scanner*@en mobile_terminal*@en hand_scanner*@en hand_held*@en mde_gerat*@de mdes@de datenterminal*@de handgerat*@de datenfunk*@de scannerpistole*@de terminal_portable@fr terminaux_portables@fr terminal_portatif@fr pistolet_scanner@fr pistolets_scanner@fr scannette*@fr terminal_portatil@es terminales_portatiles@es pistolas@es radiofrecuencia@es pda_s@es terminal_portatil@pt terminais_portateis@pt pistolas@pt radiofrequencia@pt terminale_portatile@it terminali_portatili@it radiofrequenza@it handterminal*@nl scanners_op_de@nl kolektor*@pl terminal_mobiln*@pl terminale_mobiln*@pl terminal_reczn*@pl recznych_terminalach@pl terminale_reczne@pl terminal_mobil@ro terminale_mobile@ro terminalul_mobil@ro lettore_barcode@it lettori_barcode@it lettore_di_codici@it lettori_di_codici@it lector_de_barras@es lectores_de_barras@es lector_de_codigos@es leitor_de_barras@pt leitores_de_barras@pt czytnik_kodow@pl czytniki_kodow@pl cititor_de_coduri@ro cititoare_de_coduri@ro',
  tablet: 'tablet* ipad* tablette* tableta*',
  till: 'tills pos cash_register* checkout* kasse kassen kassensystem* caisse caisses caja@es cajas@es caixas@pt cassa@it casse@it kassa* kasa@pl kasy@pl kasie@pl kase@pl casa_de_marcat tpv till cash_desk* caja cajas caja_registradora cassa case_de_marcat caixa_registadora caixas_registadoras caixa_1 caixa_2 caixa_3 caixa_4 self_checkout*@en caisse_enregistreuse@fr',
  scale:
    'scale scales waage waagen bascula* balanza* balanca* bilancia* bilance weegschaal* waga@pl wagi@pl wadze@pl cantar* balance@fr balances@fr weighbridge*@en truck_scale*@en weighing_scale*@en fahrzeugwaage*@de lkw_waage@de pont_bascule@fr ponts_bascules@fr pesa_a_ponte@it weegbrug*@nl waga_samochodow*@pl wagi_samochodow*@pl wagi_stol*@pl pod_bascula@ro',
  cable:
    'cable cables kabel* cabo@pt cabos@pt cavo@it cavi@it snoer* kabl* cablu* cable* cabo cabos cavo cavi',
  terminal:
    'terminal terminals terminalu terminali terminale terminais terminales terminaux terminal* kiosk* bde_terminal*@de terminals@de',
  usb: 'usb pendrive* usb_stick memory_stick cle_usb chiavetta* memoria_usb usb* pen_drive stick@de sticks@de stick@nl sticks@nl cle_usb@fr cles_usb@fr',
  reader:
    'reader readers lesegerat* leser@de lecteur* lector* leitor leitores lettor* lezer lezers czytnik* cititor* kaartlezer*@nl badgelezer*@nl paslezer*@nl kartenleser*@de kartenlesegerat*@de ausweisleser*@de badgeleser*@de chipkartenleser*@de card_reader*@en badge_reader*@en',
  device:
    'device devices gerat gerate* appareil* dispositivo* aparelho* apparat* apparaat urzadzen* dispozitiv* mi_equipo nuevo_equipo equipo_nuevo este_equipo equipo_informatico toestel toestellen aparat@ro aparatul aparatului aparatele',
  label:
    'label labels etikett* etiquett* etiquet* etichett* etykiet* etichet* label* sticker* aufkleber*@de klebeetikett*@de paketaufkleber*@de barcodeetikett*@de seriennummernaufkleber*@de behalteraufkleber*@de aktenaufkleber*@de paketlabel*@de versandlabel*@de palettenschein*@de typenschild*@de strichcodeetikett*@de autocollant*@fr pegatina*@es etiquetas_adhesiv*@es autocolante*@pt adesiv*@it etiket@nl etiketten@nl verzendlabel*@nl pakketlabel*@nl naklejk*@pl nalepk*@pl autocolant*@ro',
  storage:
    'storage* speicherplatz* espace_disque espacio_en_disco almacenamiento espaco_em_disco armazenamento spazio_su_disco schijfruimte miejsca_na_dysku spatiu_pe_disc',
  laptop:
    'laptop* notebook* macbook* ultrabook* chromebook* portatil* portable@fr portables@fr portatile@it portatili@it',
};
