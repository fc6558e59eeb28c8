/**
 * Further things, faults and deeds of an office, a shop and a warehouse, written as in `thing-words.ts` and
 * `fault-words.ts` (en de fr es pt it nl pl ro): so that people who share no language are found to speak of the same.
 */
export const officeThings: Readonly<Record<string, string>> = {
  notification:
    'notification* push@en push@de benachrichtigung* notificacion* notificac* aviso avisos avviso avvisi notific* powiadomien* melding* notificar*',
  reader:
    'reader readers lesegerat* leser@de lecteur* lector* leitor leitores lettor* lezer lezers czytnik* cititor*',
  device:
    'device devices gerat gerate* appareil* dispositivo* equipo equipos aparelho* apparat* apparaat urzadzen* dispozitiv*',
  building: 'building* gebaude* batiment* edificio* palazzo gebouw* budyn* cladire* headquarters',
  webshop:
    'webshop* web_shop* online_shop* onlineshop* e_shop boutique_en_ligne tienda_online loja_online negozio_online webwinkel* sklep_internetow* sklepie_internetowym magazin_online',
  interface: 'interface* edi schnittstelle* interfaz* koppeling* interfejs* interfata',
  'single-sign-on': 'sso single_sign adfs',
  'mobile-data':
    'mobile_data roaming datenvolumen mobile_daten donnees_mobiles datos_moviles dados_moveis dati_mobili mobiele_data dane_komorkowe date_mobile',
  fax: 'fax faxe faxes telefax*',
  'air-conditioning':
    'air_con air_conditioning klimaanlage* climatis* aire_acondicionado ar_condicionado condizionat* airco* klimatyzac* aer_conditionat aerul_conditionat',
  drawing: 'drawing* cad zeichnung* dessin* planos desenho* disegn* tekening* rysun* desen desene',
  stock: 'stock* inventory inventar* inventaire* existencias voorraad* zapas* stocuri',
  antivirus: 'antivirus* virenscann* virenschutz* antiviru*',
  'address-book':
    'address_book* adressbuch* telefonbuch* phone_book* phonebook* carnet_d_adresses annuaire* directorio* libreta_de_direcciones lista_de_contactos rubrica adresboek* ksiazka_adresow* ksiazka_telefoniczn* agenda_telefonica',
  expenses:
    'expense* reisekosten* spesen* note_de_frais notes_de_frais gastos despesas note_spese nota_spese onkosten* declaratie* delegacj* decont*',
  leave: 'leave_request* urlaub* conges vacaciones ferias ferie verlof* urlop* concedi*',
  shift: 'shift shifts schicht* dienstplan* turno turnos turni rooster* grafik* tura ture',
  'sales-order':
    'sales_order* auftrag* commande* pedido* encomenda* ordine ordini bestelling* zamowien* comanda comenzi comenzile',
  export: 'export* import*',
  pdf: 'pdf pdfs',
  queue: 'queue* warteschlange* file_d_attente cola_de coda@it fila_de wachtrij* kolejk* coada',
  connection:
    'connection* verbindung* connexion* conexion* conexao conexoes ligacao ligacoes connession* verbinding* polaczeni* conexiun*',
  'time-recording':
    'time_clock timeclock* timesheet* time_sheet* timecard* time_card* time_tracking time_recording clock_in clocking clocked zeiterfass* stempel* einstempel* stempeln zeitbuch* arbeitszeit* pointeuse* pointage* badgeuse* temps_de_travail fichar fichaje* control_horario picar_ponto relogio_de_ponto timbra* cartellin* prikklok* tijdregistratie* urenregistratie* inklokken klokken rejestracj* czasu_pracy pontaj* pontez*',
  'card-reader':
    'card_reader* card_terminal* payment_terminal* kartenleser* kartenterminal* kartenzahlung* tpe@fr datafono* multibanco terminal_de_pagamento lettore_carte pinautomaat* pinapparaat* terminal_platnicz*',
  door: 'door doors gate gates barrier* tur@de turen@de tor@de schranke* barriere* puerta* porta@pt portas@pt portao porta@it cancell* deur deuren poort* slagboom* drzwi bram* szlaban* usa@ro usi@ro bariera',
  electricity:
    'power_cut* power_outage* electricity* strom stromausfall* electricite coupure_de_courant courant@fr electricidad corte_de_luz eletricidad* falta_de_luz corrente@it elettric* stroom* prad@pl pradu curent@ro pana_de_curent',
  template:
    'template* vorlage* modele* plantilla* modelo modelos modello modelli sjabloon* sjablonen szablon* sablon*',
  session: 'session* sitzung* sesion* sessao sessoes sesja sesji sesje sesiun* sessie* sessione sessioni',
  delivery:
    'delivery deliveries lieferschein* lieferung* livraison* entrega* albaran* consegna* levering* pakbon* dostaw* livrar* aviz avize',
  price:
    'price* preis preise preisliste* prix precio* preco* prezz* prijs prijzen prijslijst* cennik* pret@ro preturi',
  voicemail:
    'voicemail* anrufbeantworter* messagerie_vocale buzon_de_voz segreteria_telefonica poczta_glosow*',
  picture:
    'picture* bild@de bilder image* imagen imagenes imagem imagens immagin* beeld@nl beelden obraz obrazu imagine@ro imagini',
  search:
    'search* suche@de suchen suchfunktion* recherche* buscar busqueda* pesquis* ricerca* zoeken zoekfunctie szukac wyszuki* cautare*',
  button:
    'button* schaltflache* knopf bouton* boton botones botao botoes pulsant* knop@nl knoppen przycisk* buton*',
  sync: 'sync* synchron* sincron* gesynchroniseerd zsynchroni*',
  form: 'formular* formulaire* formulario* formulier* formularz*',
  production:
    'production* produktion* maschine* machine* produccion maquina* producao produzione macchinar* productie* produkcj* maszyn* productia utilaj*',
  firewall: 'firewall* proxy* pare_feu cortafuegos',
  sim: 'sim simkaart* sim_karte* carte_sim tarjeta_sim cartao_sim scheda_sim karta_sim karty_sim cartela_sim',
  booking: 'booking* buchung* reservation* reserva reservas prenotazion* boeking* rezerwacj* rezervar*',
  chat: 'chat chats chatt*',
  storage:
    'storage* speicherplatz* espace_disque espacio_en_disco almacenamiento espaco_em_disco armazenamento spazio_su_disco schijfruimte miejsca_na_dysku spatiu_pe_disc',
  privacy:
    'privacy* datenschutz* data_protection data_breach dsgvo gdpr rgpd donnees_personnelles proteccion_de_datos protecao_de_dados',
};

export const officeFaults: Readonly<Record<string, string>> = {
  late: 'late delay* backlog* verspat* verzoger* spater zu_spat retard* tardiv* retras* demora* tarde@pt atraso* atrasad* ritard* in_ritardo vertrag* te_laat opozni* spozni* z_opoznieniem intarzi* intarzie*',
  restarts:
    'restarts restarting restarted reboot* boot_loop loops in_a_loop bootet neu_startet startet_neu neustart* endlosschleife redemarre redemarrage* en_boucle reinicia* bucle reinici* em_ciclo riavvia* in_loop herstart* opnieuw_opstart* restartuje uruchamia_sie_ponownie reporneste restarteaza',
  twice:
    'twice duplicate* duplicat* doppelt* deux_fois en_double dos_veces duplicad* duas_vezes doppi* due_volte dubbel* dwa_razy podwojn* de_doua_ori dublu* dublat*',
  garbled:
    'garbled unreadable kryptisch* unleserlich* illisible* ilegib* illeggib* onleesba* nieczyteln* ilizibil*',
  invalid: 'invalid* ungultig* no_valid* ongeldig* niewazn* nieprawidlow* nevalid*',
  warning:
    'warning* insecure not_secure untrusted warnung* unsicher* nicht_sicher avertissement* non_securis* advertencia* no_seguro nao_seguro avvertiment* non_sicuro onveilig* waarschuw* ostrzez* niezabezpiecz* avertisment* avertizar* nesigur*',
  spam: 'spam* junk* suspicious verdachtig* suspect* sospech* suspeit* sospett* podejrzan* suspicios*',
};

export const officeDeeds: Readonly<Record<string, string>> = {
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

/** Where a thing stands, by what the place is for: of two that are alike, it tells which. */
export const officePlaces: Readonly<Record<string, string>> = {
  reception:
    'reception rezeption empfangstheke accueil recepcion* rececao recepcao receptie recepcj* portier* pforte',
  warehouse:
    'warehouse* lager lagers lagerhalle* entrepot* almacen almacenes armazem armazens magazzin* magazijn* magazyn* depozit*',
  accounting: 'accounting* buchhalt* comptab* contabil* boekhoud* ksiegow* ksiegowosc',
  'meeting-room':
    'meeting_room* besprechungsraum* sitzungszimmer* salle_de_reunion salles_de_reunion sala_de_reuniones sala_de_reuniao salas_de_reuniao sala_riunioni vergaderruimte* vergaderzaal* sala_konferencyjn* sali_konferencyjnej sala_de_sedinte sala_de_sedinta',
  production:
    'production_hall produktionshalle fertigung werkhalle atelier@fr taller@es oficina@pt officina@it productiehal hala_produkcyjn* hali_produkcyjnej hala_de_productie',
  canteen: 'canteen* cafeteria* kantine* cantine* comedor* cantina* mensa kantin* stolowk* stolowce bufet*',
  kitchen: 'kitchen* kuche kuchen@de teekuche cuisine* cocina* cozinha* cucina* keuken* kuchni* bucatarie*',
  workshop: 'workshop* werkstatt* werkplaats* warsztat* atelier@ro atelierul',
  archive: 'archive_room archiv archivraum archives@fr archivio archief archiwum arhiva',
};
