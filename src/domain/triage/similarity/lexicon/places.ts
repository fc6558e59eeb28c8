/** Where a thing stands, by what the place is for: of two that are alike, it tells which. */
export const places: Readonly<Record<string, string>> = {
  reception:
    'rezeption empfangstheke recepcion* rececao recepcao receptie recepcj* portier* pforte reception@en reception@it la_reception l_accueil',
  warehouse:
    'warehouse* lager lagers lagerhalle* entrepot* almacen almacenes armazem armazens magazzin* magazijn* magazyn* depozit*',
  accounting:
    'accounting* buchhalt* comptab* contabil* ksiegow* ksiegowosc boekhouding boekhouder boekhouders',
  'meeting-room':
    'meeting_room* besprechungsraum* sitzungszimmer* salle_de_reunion salles_de_reunion sala_de_reuniones sala_de_reuniao salas_de_reuniao sala_riunioni vergaderruimte* vergaderzaal* sala_konferencyjn* sali_konferencyjnej sala_de_sedinte sala_de_sedinta',
  production:
    'production_hall produktionshalle fertigung werkhalle atelier@fr taller@es oficina@pt officina@it productiehal hala_produkcyjn* hali_produkcyjnej hala_de_productie',
  canteen: 'canteen* cafeteria* kantine* cantine* comedor* cantina* mensa kantin* stolowk* stolowce bufet*',
  kitchen: 'kitchen* kuche kuchen@de teekuche cuisine* cocina* cozinha* cucina* keuken* kuchni* bucatarie*',
  workshop: 'workshop* werkstatt* werkplaats* warsztat* atelier@ro atelierul',
  archive: 'archive_room archiv archivraum archives@fr archivio archief archiwum arhiva',
  shop: 'shop_floor sales_floor our_shop in_the_shop at_the_shop in_store in_the_store retail_store showroom | filiale_verkaufsraum verkaufsraum* verkaufsflache im_laden ladengeschaft* showroom | magasin_de surface_de_vente en_magasin au_magasin boutique@fr showroom | tienda tiendas en_tienda sala_de_ventas | loja lojas na_loja showroom | punto_vendita punti_vendita negozio negozi showroom | winkel winkels winkelvloer showroom | sklep@pl sklepie sklepu salonie_sprzedazy salon_sprzedazy | magazin@ro magazinul magazinului magazinele showroom',
  branch:
    'branch@en branches branch_office* subsidiary | filiale@de filialen zweigstelle* niederlassung* aussenstelle* geschaftsstelle* zweigniederlassung* | agence@fr agences succursale* filiale@fr | sucursal sucursales delegacion_de oficina_de_zona | filial filiais sucursal sucursais delegacao_de balcao_de | filiale@it filiali succursale sede_secondaria | filiaal filialen@nl bijkantoor nevenvestiging | oddzial oddziale oddzialu filia filii | filiala filiale@ro filialei sucursala sucursale',
  'home-office':
    'home_office working_from_home work_from_home at_home from_home wfh | homeoffice home_office von_zu_hause zu_hause mobiles_arbeiten heimarbeitsplatz daheim | teletravail a_la_maison a_domicile de_chez_moi | teletrabajo desde_casa en_casa trabajo_en_casa | teletrabalho de_casa_nao em_casa a_partir_de_casa trabalho_remoto | smart_working da_casa telelavoro lavoro_da_casa lavoro_a_casa | thuiswerk* thuis vanuit_huis | praca_zdalna pracy_zdalnej z_domu w_domu home_office domu@pl | de_acasa acasa telemunca munca_de_acasa lucrez_de_acasa',
  'loading-dock':
    'loading_dock* loading_bay* ramp@en dock_door* | laderampe* rampe@de verladerampe* ladetor* verladung_tor | quai_de_chargement quai_d_expedition quais_de | muelle muelles muelle_de_carga | cais_de_carga cais_de doca_de_carga | banchina_di_carico ribalta baia_di_carico banchina | laadperron* laaddock* laadkade laadklep | rampa_zaladunkow* rampie rampa@pl rampy dok_zaladunkow* | rampa_de_incarcare rampa@ro rampei rampa_de_descarcare',
  basement:
    'basement* cellar | keller untergeschoss kellergeschoss | sous_sol cave@fr | sotano semisotano | cave@pt subcave semicave | seminterrato scantinato piano_interrato | kelder* souterrain | piwnic* suterena | subsol subsolul subsolului',
  laboratory:
    'laboratory lab_room in_the_lab lab@en | labor im_labor laborraum laboren | laboratoire labo@fr | laboratorio@es | laboratorio@pt | laboratorio@it | laboratorium lab@nl | laboratorium@pl laboratorii laboratorium_w | laborator laboratorul laboratorului',
  classroom:
    'classroom* lecture_hall* lecture_theatre seminar_room* auditorium | klassenzimmer* horsaal* seminarraum* aula@de | salle_de_classe salle_de_cours amphitheatre* amphi | aula@es aulas@es salon_de_actos | sala_de_aula salas_de_aula anfiteatro auditorio@pt | aula@it aule aula_magna | klaslokaal* collegezaal* lokaal aula@nl | sala_lekcyjn* sali_wykladow* aula@pl auli sala_wykladow* sali_lekcyjn* | sala_de_curs sala_de_clasa amfiteatr* salii_de_curs',
  'training-room':
    'training_room* computer_room* | schulungsraum* computerraum* edv_raum trainingsraum* | salle_de_formation salle_informatique salles_de_formation | sala_de_formacion aula_de_informatica aula_de_formacion | sala_de_formacao sala_de_informatica salas_de_formacao | sala_formazione aula_informatica aula_di_formazione sala_corsi | trainingslokaal opleidingslokaal computerlokaal trainingsruimte cursusruimte | sala_szkoleniow* sali_szkoleniow* sala_komputerow* sali_komputerow* | sala_de_training sala_de_calculatoare sala_de_instruire sala_de_traininguri',
  library:
    'library@en libraries@en reading_room | bibliothek* bucherei* lesesaal | bibliotheque* mediatheque* salle_de_lecture | biblioteca@es sala_de_lectura | biblioteca@pt sala_de_leitura | biblioteca@it sala_lettura | bibliotheek leeszaal | bibliotek* czyteln* | biblioteca@ro bibliotecii sala_de_lectura biblioteci',
  ward: 'nursing_station nurses_station on_the_ward hospital_ward wards@en | krankenstation pflegestation bettenstation schwesternzimmer stationszimmer | poste_de_soins salle_de_soins service_de_soins poste_infirmier | planta_de_hospitalizacion control_de_enfermeria sala_de_hospitalizacion | enfermaria* internamento posto_de_enfermagem | reparto_di_degenza sala_infermieri corsia@it | verpleegafdeling* zusterpost verpleegpost | oddzial_szpitaln* dyzurka oddziale_szpitaln* punkt_pielegniarski | salon_spital cabinet_asistente sectia sectie sectiei',
  clinic:
    'clinic@en outpatient* doctor_s_office surgery_room consulting_room* | ambulanz@de poliklinik sprechzimmer* praxisraum behandlungsraum* | clinique* consultation_externe cabinet_medical salle_de_consultation | consulta_medica clinica@es ambulatorio consultas_externas | clinica@pt consultorio* gabinete_medico consulta_externa | ambulatori* clinica@it studio_medico | polikliniek* poli@nl spreekkamer* kliniek | przychodni* gabinet_lekarsk* klinik* poradni* | clinica@ro cabinet_medical policlinic* cabinetul_medical',
  pharmacy:
    'pharmacy pharmacies | apotheke* | pharmacie@fr pharmacies_de | farmacia@es farmacias | farmacia@pt farmacias | farmacia@it farmacie@it | apotheek apotheken@nl | aptek* | farmacie@ro farmacia@ro farmaciei',
  'operating-room':
    'operating_theatre* operating_room* | operationssaal op_saal | bloc_operatoire salle_d_operation | quirofano* | bloco_operatorio sala_de_operacoes | sala_operatoria sale_operatorie blocco_operatorio | operatiekamer* ok_complex | sala_operacyjn* sali_operacyjn* blok_operacyjn* | sala_de_operatie sala_de_operatii bloc_operator',
  'server-room':
    'server_room* comms_room data_room machine_room | serverraum* technikraum* edv_zentrale | salle_serveur* salle_des_serveurs local_technique | sala_de_servidores cuarto_de_comunicaciones sala_tecnica | sala_de_servidores sala_dos_servidores sala_tecnica | sala_server locale_server locale_tecnico | serverruimte* technische_ruimte | serwerowni* | camera_serverelor camera_de_servere sala_de_servere camera_serverului',
  'print-room':
    'print_room* copy_room* printer_room* | druckerraum* kopierraum* druckerei_raum | local_reprographie salle_d_impression local_photocopie reprographie | sala_de_impresoras cuarto_de_impresoras reprografia | sala_de_impressoras reprografia sala_das_impressoras | sala_stampanti locale_stampanti centro_stampa | kopieerruimte* printerruimte* repro@nl | pokoj_z_drukark* pomieszczenie_z_ksero punkt_ksero | camera_de_imprimante camera_imprimantelor centru_de_copiere',
  'post-room':
    'post_room* mail_room* mailroom* | poststelle* postraum | salle_du_courrier service_courrier | sala_de_correo cuarto_de_correo departamento_de_correo | sala_do_correio sala_de_correspondencia | ufficio_posta sala_posta | postkamer* | kancelari* pokoj_pocztow* | registratura camera_corespondent*',
  staircase:
    'staircase* stairwell* stairs | treppenhaus* treppe | cage_d_escalier escalier escaliers | escalera escaleras | escada escadas vao_de_escada | scala_di scale_di vano_scale tromba_delle | trappenhuis trap@nl trappen | klatka_schodow* klatce_schodow* schody schodach | scara@ro casa_scarii scari',
  corridor:
    'corridor* hallway* | flur flure gang_im korridor* flurdrucker | couloir couloirs | pasillo pasillos | corredor corredores | corridoio corridoi | gang_bij in_de_gang hal_bij op_de_gang gangprinter* | korytarz* | hol@ro holul coridor* holului',
  lobby:
    'lobby lobbies foyer entrance_hall main_entrance | foyer eingangshalle eingangsbereich lobby haupteingang | hall_d_entree entree_principale | vestibulo hall_de_entrada entrada_principal | atrio hall_de_entrada entrada_principal | atrio@it ingresso_principale hall@it | lobby hal_van ingang hoofdingang | lobby hol_glowny wejscie_glowne glownym_wejsci* | lobby holul_principal intrarea_principala intrare_principala',
  'break-room':
    'break_room* staff_room* common_room | pausenraum* aufenthaltsraum* lehrerzimmer sozialraum | salle_de_pause salle_de_repos salle_des_profs | sala_de_descanso sala_de_profesores | sala_de_descanso sala_de_professores sala_de_convivio | sala_pausa sala_professori area_break sala_relax | pauzeruimte* kantoortuin_pauze lerarenkamer personeelsruimte | pokoj_socjaln* pokoju_socjaln* pokoj_nauczycielski | camera_de_relaxare sala_de_pauza cancelarie',
  'changing-room':
    'changing_room* locker_room* | umkleide* umkleideraum | vestiaire* salle_de_casiers | vestuario@es vestuarios | vestiario@pt balneario* vestiarios | spogliatoi* | kleedkamer* omkleedruimte kleedruimte | szatni* przebieralni* | vestiare vestiarul',
  'cold-store':
    'cold_store* cold_room* freezer_room | kuhlraum* kuhlhaus* kuhllager* tiefkuhllager* | chambre_froide chambres_froides entrepot_frigorifique | camara_frigorifica camaras_frigorificas camara_fria | camara_frigorifica camaras_frigorificas camara_fria | cella_frigorifera celle_frigorifere | koelcel* koelhuis* vriescel* | chlodni* mrozni* | camera_frigorifica depozit_frigorific camera_de_congelare',
  'packing-station':
    'packing_station* packing_table* packing_bench | packplatz packplatze packtisch* packstation* | poste_d_emballage table_d_emballage zone_d_emballage | puesto_de_embalaje mesa_de_embalaje zona_de_embalaje | posto_de_embalagem bancada_de_embalagem zona_de_embalagem | postazione_di_imballaggio banco_imballaggio zona_imballaggio | inpaktafel* inpakstation* inpakplek | stanowisko_pakow* stanowisku_pakow* pakowni* | masa_de_ambalare statia_de_ambalare zona_de_ambalare',
  'parking-area':
    'underground_car_park visitor_car_park staff_car_park | tiefgarage* besucherparkplatz* mitarbeiterparkplatz* | parking_souterrain parking_visiteurs parking_du_personnel | parking_subterraneo aparcamiento_de_visitas garaje_subterraneo | parque_subterraneo parque_de_visitantes garagem_subterranea | parcheggio_sotterraneo parcheggio_visitatori parcheggio_dipendenti | ondergrondse_parkeergarage bezoekersparkeerplaats parkeergarage* | parking_podziemn* parkingu_podziemn* garaz_podziemn* | parcare_subterana parcarea_subterana parcarea_vizitatorilor',
  yard: 'yard@en courtyard forecourt | hof@de innenhof werkshof | cour_interieure cour_de parvis | patio patio_interior | patio@pt logradouro | cortile piazzale | binnenplaats erf@nl buitenterrein | plac_manewrow* dziedziniec dziedzincu podworz* | curtea_interioara curtea curte',
  gym: 'gym gymnasium sports_hall | turnhalle* sporthalle* fitnessraum* | gymnase salle_de_sport | gimnasio pabellon_deportivo polideportivo | ginasio pavilhao_desportivo | palestra@it palazzetto | gymzaal sporthal fitnessruimte | silowni* sala_gimnastyczn* hala_sportow* hali_sportow* | sala_de_sport sala_de_fitness',
  dispatch:
    'dispatch_area shipping_area dispatch_office shipping_office in_dispatch in_shipping despatch | im_versand versandhalle versandburo versand_buro warenausgang | a_l_expedition quai_expedition service_expedition l_expedition | zona_de_expedicion expediciones en_expedicion | expedicao | ufficio_spedizioni spedizioni reparto_spedizioni | expeditie verzendafdeling | wysylk* ekspedycj* spedycj* | expeditie expeditii',
  'goods-in':
    'goods_in inbound_dock receiving_dock receiving_area | wareneingang* warenannahme | reception_des_marchandises | entrada_de_mercancias recepcion_de_mercancias | rececao_de_mercadorias | ricevimento_merci accettazione_merci | goederenontvangst inslag | przyjec*_towar* przyjecia_towaru | receptia_marfurilor receptie_marfa',
  gatehouse:
    'gatehouse gate_house guardhouse security_desk porter_s_lodge | pfortnerhaus pforte pfortnerloge | poste_de_garde loge_du_gardien la_loge | porteria garita | portaria guarita | portineria guardiola | portiersloge portiershuis | portiernia portierni stroz* | poarta_de_acces ghereta',
  'sales-office':
    'sales_office sales_department sales_floor_office in_sales | im_vertrieb vertriebsburo verkaufsburo vertriebsabteilung | service_commercial bureau_des_ventes service_des_ventes | departamento_de_ventas oficina_de_ventas | departamento_comercial escritorio_de_vendas | ufficio_vendite ufficio_commerciale reparto_vendite | verkoopafdeling verkoopkantoor | dzial_sprzedazy dziale_sprzedazy dzialu_sprzedazy | departamentul_vanzari biroul_de_vanzari birou_vanzari',
  'purchasing-office':
    'purchasing_office purchasing_department procurement_office in_purchasing in_procurement | im_einkauf einkaufsburo einkaufsabteilung | service_achats bureau_des_achats aux_achats | departamento_de_compras oficina_de_compras en_compras | departamento_de_compras escritorio_de_compras | ufficio_acquisti reparto_acquisti | inkoopafdeling afdeling_inkoop | dzial_zakupow dziale_zakupow dzialu_zakupow | departamentul_achizitii biroul_achizitii birou_achizitii',
  'personnel-office':
    'hr_office hr_department personnel_office in_hr | personalburo personalabteilung in_der_personalabteilung | service_rh service_du_personnel bureau_rh | oficina_de_rrhh departamento_de_rrhh departamento_de_personal | escritorio_de_rh departamento_de_rh | ufficio_personale ufficio_hr ufficio_risorse_umane | personeelszaken afdeling_hr hr_afdeling | dzial_kadr dziale_kadr kadrach dziale_hr | departamentul_hr biroul_hr departamentul_resurse',
  'engineering-office':
    'engineering_office design_office engineering_department drawing_office | konstruktionsburo in_der_konstruktion konstruktionsabteilung | bureau_d_etudes | oficina_tecnica departamento_de_ingenieria | gabinete_tecnico departamento_de_engenharia | ufficio_tecnico ufficio_progettazione | tekenkamer engineeringafdeling | biuro_konstrukcyjn* biurze_konstrukcyjnym biuro_projektow* | birou_proiectare biroul_tehnic',
};
