/** What is broken, by what one sees, hears and smells of it. */
export const hardwareFaults: Readonly<Record<string, string>> = {
  broken: `broken broke kaputt* defekt* avariad* quebrad* kapot* zepsut* defect* damaged gebrochen zerbroch* gerissen cracked gebarsten estropead* averiad* danificad* guast* danneggi* beschadig* uszkodz* peknie* crapat* deteriorat* endommag* brise* busted knackered smashed shattered snapped cracks crack worn_out broken_off came_off torn wrecked fell_apart chipped is_bent bent_pin frayed sat_on trod_on ran_over faulty fault@en faults@en
    | im_eimer hinuber geht_kaputt zerrissen angerissen abgebrochen verbogen zersplittert gesprungen* gesplittert riss schrott zerkratzt geplatzt sprung abgerissen draufgesetzt zerquetscht
    | hs fissure* felure* fele fendu* tordu* dechire* arrache* use usee hors_service_le pete petee ecrase cassee cassees casses casse assis_sur abim*
    | rotos rotas rajad* agrietad* torcid* astillad* desgastad* doblad* reventad* grieta sentado_encima roto rota
    | partiu escachad* rachad* trincad* estalad* torcid* estragad* estragou gasto amolgad* sentou_se_no partid*
    | spaccat* crepat* crepa incrinat* scheggiat* piegat* strappat* logor* consumat* si_e_rotto si_e_rotta tranciat* spezzat* seduto_sopra rotto rotta rotti rotte
    | barst barsten scheur* gescheurd gebroken afgebroken versleten verbogen stuk naar_de_knoppen gesneuveld op_gaan_zitten
    | popsut* rozwal* zlaman* pekl* wygiet* wyrwan* urwan* zuzyt* rozbit* rozbil* polaman* psuje pekn* zepsul* zwichrow* usiadl usiadla
    | stricat* fisurat* rupt* indoit* zgariat* ciobit* s_a_stricat rupse strica asezat_pe spart sparta sparte spartu*`,
  loose: `wobbl* came_loose come_loose is_loose loose_contact loose_connection loose_cable worn_socket loose@en
    | locker lockere wackel* lose loses gelockert ausgeleiert sitzt_nicht
    | desserre* branlant* faux_contact du_jeu mal_fixe
    | flojo floja suelto suelta mal_contacto holgura se_suelta baila
    | solto solta folga mau_contacto mau_contato frouxo frouxa bamb*
    | allentat* balla falso_contatto staccat* si_e_staccat* lasco lasca
    | wiebel* zit_los zitten_los laat_los losgeraakt losgekomen losse zit_niet_goed_vast laat~los
    | luzn* obluzow* poluzow* chwieje nie_styka rusza_sie odpada
    | slabit* se_misca_mufa se_clatina desprins* joc_la nu_face_contact lejer`,
  fallen: `fell_off fell_down fell_on fell_from dropped_my dropped_it dropped_the has_fallen fallen_off took_a_fall knocked_off knocked_over
    | heruntergefallen runtergefallen hinuntergefallen hingefallen fallen_gelassen fallengelassen gefallen_und auf_den_boden sturz
    | tombe_par_terre m_a_echappe fait_tomber est_tombe_de est_tombee_de echappe_des fait_une_chute
    | se_me_cayo al_suelo se_me_ha_caido caida_al golpe
    | caiu_ao deixei_cair caiu_me caiu_da caiu_do ao_chao
    | e_caduto_a e_caduto_per mi_e_caduto mi_e_caduta per_terra caduto_dal caduto_dalla caduta_a
    | laten_vallen gevallen_en op_de_grond is_gevallen liet_vallen
    | spadl spadla upuscil* upadl* upadek spadlo na_podloge na_ziemie
    | scapat am_scapat cazut_pe cazut_jos l_am_scapat pe_jos`,
  wet: `spill* soaked flooded flooding leaking water_damage got_wet water_leak coffee_over tea_over drenched dripping drips wet@en
    | nass verschutt* uberschwemm* wasserschad* undicht* tropft uberflut* uber_die_tastatur ausgelaufen_auf pfutze uberlauf*
    | mouille* renverse* inond* fuite_d_eau goutte trempe*
    | mojad* derram* inundad* inundacion gotera* encharcad* gotea
    | molhad* derram* entornei entornou entornad* inundad* inundacao pinga encharcad* infiltrac*
    | bagnat* rovesciat* ho_versato versato_il versato_dell versato_sulla allagat* gocciol* perdita_d_acqua allagament*
    | gemorst nat omgegooid overstroom* lekkage* lekt natte over_het_toetsenbord druipt drijfnat over_mijn_laptop over_mijn_toetsenbord
    | zalan* zalal* zalewa wylal* rozlal* cieknie przecieka mokr* podtopi* kapie
    | varsat* inundat* curge picura uda uds umed ud`,
  hot: `overheat* very_hot too_hot so_hot is_hot gets_hot getting_hot runs_hot running_hot red_hot boiling_hot burning_hot very_warm gets_warm gets_really_hot
    | heiss zu_heiss sehr_heiss uberhitz* gluhend* gluht zu_warm sehr_warm warmlauft lauft_heiss kochend* wird_warm
    | surchauff* chauffe chauffent brulant* tres_chaud trop_chaud bouillant* chauffe_beaucoup
    | se_calienta se_calientan recalient* sobrecalient* calentamiento muy_caliente demasiado_caliente ardiendo quema abrasa
    | aquece aquecem sobreaquec* superaquec* muito_quente demasiado_quente a_escaldar a_ferver escalda
    | surriscald* scalda si_scalda scaldano bollente scotta scottano rovente troppo_caldo molto_caldo
    | oververhit* bloedheet heet gloeiend* te_warm erg_warm kokend* roodgloeiend wordt_warm
    | przegrzew* przegrzan* przegrzal* grzeje grzeja goracy goraca gorace parzy rozgrzan*
    | se_incalzeste se_incing* se_incinge supraincalz* fierbinte frige incinge se_incalzesc arde`,
  smell: `smell* smoke smoking smoky burning_smell burnt sparks sparking scorched singed smoulder* caught_fire
    | riecht riechen stinkt gestank verschmor* qualm* raucht verbrannt* schmort funken angekokelt brandgeruch
    | sent_le_brule brule odeur* fumee roussi etincelle* ca_sent prend_feu
    | quemado olor olores huele humo chispa* chamusc* saltan_chispas
    | cheira cheiro fumo queimad* faisca* a_arder chamuscad*
    | odore brucia bruciato bruciatura puzza fumo scintill* puzzo bruciaticcio
    | ruikt ruiken rook brandlucht schroei* stinkt stank vonken verbrand*
    | smrod* smierdz* dym dymi spaleniz* spalil* iskr* przypalon* zapach czuc swad
    | miros miroase fum fumega ars scantei* a_ars_sau arsura`,
  noise: `nois* crackl* rauscht rauschen gresill* grincement* bruit bruits ruido* crepit* fruscio fruscii rumore* ruis kraakt kraken szum* trzeszcz* zgomot* zgrzyt* echo@en knist* chiado trzaski paraie loud humming hums buzz* whirr* whin* grinding grinds rattl* squeak* squeal* hiss* screech* clicking_noise like_a_robot distort* robotic tinny feedback_on_the loudly echo too_loud
    | echo brummt brummen surrt pfeift pfeifen quietsch* klappert sehr_laut zu_laut so_laut laut_und lauter_lufter verzerrt* blechern dreht_laut gerausch gerausche wie_ein_roboter surren schleift knarzt kratzt krach larm
    | bruyant* siffl* grince* ronfle* bourdonn* deforme* hache hachee vibre claque robotique comme_un_robot sature_le fait_du_bruit
    | zumba zumbido zumbidos chirri* pita pitido silba distorsion* a_cortes robotic* como_un_robot traquetea vibra cruje eco
    | zumb* chia chiar barulh* apita distorc* robotic* como_um_robo vibra assobia range eco estala
    | ronza ronzio fischi* rumoros* cigol* vibra gracchia metallic* gratta come_un_robot stride eco sibila
    | echo bromt brommen zoemt zoemen gezoem fluit fluiten lawaai herrie ratelt rammelt luid vervormd* blikkerig robotachtig als_een_robot schuurt knarst galm te_hard te_luid
    | echo buczy brzecz* halas* warcz* wyje stuka stukanie piszczy znieksztalc* metaliczn* jak_robot glosno glosny glosna rzezi poglos* terkocz*
    | bazai* zumzai* suiera hurui* harai* zdrang* fluiera vajai* scartai* distorsionat* ca_un_robot tare_ventilatorul galagi* vibreaz* ecou`,
  beeps: `beep* bleep*
    | piept piepst piepen piepton* piepsen
    | bip bips bipe bipent
    | pita pitan pitido*
    | apita apitam apitos bipe
    | bip bippa bipa
    | piept piepen piep piepjes piepje
    | pika pika_i piszczy pikanie pipcz* pikniec*
    | bipuri bipaie piuie bipuie tiuie`,
  silent: `muet muette silent silence silencio silenzio stumm stille cisza no_sound kein_ton keinen_ton pas_de_son plus_de_son sin_sonido sin_audio sem_som sem_audio nessun_suono senza_audio geen_geluid brak_dzwieku fara_sunet no_audio mute muted mudo muto muti wyciszon* no_voice cant_be_heard volume_too_low too_quiet very_quiet no_sound_at without_sound without_audio lost_sound lost_audio muffled dead_silence hear_nothing cant_hear dead_air nobody_hears nobody_can_hear stays_silent phone_silent no_ring mutes muting goes_quiet no_tone silence_on
    | zu_leise sehr_leise leise ohne_ton tonlos kein_audio kein_klang keinen_sound kein_sound stummgeschaltet bleiben_stumm bleibt_stumm hore_nichts horen_nichts hort_mich_keiner horen_mich_nicht keiner_hort totenstille
    | sans_son aucun_son son_coupe inaudible* trop_bas plus_aucun_son pas_de_voix tres_faible n_entends_rien n_entend_rien reste_muet restent_muets silence_total
    | sin_voz no_se_oye no_se_escucha muy_bajo no_hay_sonido no_hay_audio enmudec* apenas_se_oye muda silencio_total no_oigo no_oyen no_se_me_oye me_oyen queda_mudo
    | sem_voz muito_baixo nao_se_ouve nao_ha_som nao_tem_som som_baixo mal_se_ouve nao_oico nao_ouco nao_me_ouvem fica_mudo silencio_total
    | senza_suono senza_voce troppo_basso non_si_sente non_si_sentono non_c_e_audio ammutolit* non_sento non_mi_sentono muto_muto silenzio_totale resta_muto
    | zonder_geluid te_zacht zacht geen_audio zonder_audio erg_zacht stil hoor_niets hoor_niks horen_me_niet blijft_stil doodstil
    | bez_dzwieku bez_glosu za_cicho cicho nie_slychac brak_glosu nie_ma_dzwieku wycisz* glucha_cisza nic_nie_slysze nikt_mnie_nie gluch*
    | fara_voce prea_incet_se nu_se_aude nu_se_mai_aude niciun_sunet fara_sonor pe_mut pe_silentios nu_aud nu_ma_aud nu_ma_aude liniste_totala`,
  blank: `screen_black screens_black goes_black stays_black stay_black black_screen* blank schwarzer_bildschirm bildschirm_schwarz bleibt_schwarz bleiben_schwarz wird_schwarz alles_schwarz ecran_noir reste_noir restent_noirs devient_noir tout_noir pantalla_negra queda_negra pantalla_en_negro todo_negro ecra_preto fica_preto tela_preta tudo_preto schermo_nero resta_nero diventa_nero tutto_nero zwart_scherm blijft_zwart blijven_zwart helemaal_zwart czarny_ekran ekran_czarny jest_czarny ecran_negru ramane_negru no_picture no_image no_signal kein_bild kein_signal pas_d_image aucune_image aucun_signal sin_imagen sin_senal sem_imagem sem_sinal nessuna_immagine nessun_segnale geen_beeld geen_signaal brak_obrazu brak_sygnalu fara_imagine fara_semnal white_screen weisser_bildschirm ecran_blanc pantalla_blanca ecra_branco schermo_bianco wit_scherm bialy_ekran ecran_alb black_screen weisse_seite leere_seite page_blanche pantalla_en_blanco pagina_en_blanco pagina_em_branco pagina_bianca witte_pagina biala_strona pagina_alba goes_blank went_blank goes_dark went_black turned_black turns_black is_black all_black stays_blank dark_screen blank_page blank_pages blank_screen blank_sheets white_page white_window black_window empty_pages nothing_on_the_screen empty_sheet empty_labels camera_black black_camera screen_dark
    | bleibt_dunkel bleibt_leer bleiben_leer bleibt_weiss leere_seiten weisse_seiten leere_blatter leeres_blatt leeres_fenster weisses_fenster weisser_schirm schwarzer_schirm dunkler_bildschirm bildschirm_dunkel ist_schwarz leeren_bildschirm leere_etiketten kurz_schwarz leere_etikette
    | pages_blanches feuille_blanche feuilles_blanches fenetre_blanche fenetre_vide reste_blanc reste_blanche reste_vide ecran_vide reste_noire devient_noire est_noir est_noire tout_blanc ecran_tout_noir etiquettes_vides
    | paginas_en_blanco hojas_en_blanco queda_en_negro se_pone_negr* se_pone_en_negro ventana_blanca ventana_vacia se_queda_negr* hoja_en_blanco esta_en_negro sale_en_blanco salen_en_blanco queda_en_blanco etiquetas_vacias saca_vacias esta_negra se_ve_negro
    | paginas_em_branco folhas_em_branco fica_em_branco fica_preta ficou_preto ficou_preta janela_branca janela_vazia a_branco tela_branca ecra_todo_preto esta_preto sai_em_branco saem_em_branco etiquetas_vazias esta_preta monitor_escuro ecra_escuro
    | pagine_bianche fogli_bianchi finestra_bianca finestra_vuota rimane_nero rimane_nera resta_nera resta_bianc* rimane_bianc* schermata_nera schermata_bianca tutto_bianco schermo_spento e_nero etichette_vuote e_nera
    | lege_pagina* witte_pagina* blijft_leeg blijft_wit wit_venster leeg_venster op_zwart wordt_zwart zwart_beeld witte_schermen blanco_pagina* lege_vellen leeg_scherm lege_etiketten is_zwart zijn_zwart
    | puste_strony pusta_strona puste_kartki biale_kartki biala_kartka biale_okno puste_okno pusty_ekran ekran_gasnie ekran_jest_czarny czarnym_ekranem biale_strony na_czarno ekran_czarny puste_etykiety jest_czarna kamerka_czarna biala_strone
    | pagini_goale pagini_albe foi_albe foi_goale ramane_neagra ramane_negre ecranul_negru ecranul_e_negru ecranul_este_negru ramane_alb ramane_alba fereastra_alba fereastra_goala imagine_neagra e_negru este_negru se_face_negru iese_alb etichete_goale e_neagra este_neagra`,
  flicker: `flicker* flacker* clignot* parpade* pisca* sfarfall* flikker* migocz* palpai* tremol* trembl* blinking blinks blink flashing flashes flash_on strobing red_light orange_light amber_light red_led red_cross_on orange_led blinks_orange blinks_red red_ring red_lights
    | blinkt blinken flimmer* rote_lampe rotes_licht leuchtet_rot blinkt_rot blinkend* rote_led rote_leds rotes_lampchen blinkt_orange gelbe_lampe orange_leuchtet leuchtet_orange rot_leuchtet
    | scintille* voyant_rouge voyant_orange saute_et vacille led_rouge voyants_rouges lumiere_rouge temoin_rouge
    | luz_roja titila* luz_naranja led_rojo luces_rojas piloto_rojo
    | luz_vermelha a_piscar treme luz_laranja cintila* led_vermelho luzes_vermelhas
    | lampeggi* luce_rossa spia_rossa trema spia_arancione led_rosso spie_rosse
    | knipper* rood_lampje rode_lamp oranje_lampje trilt trillend rode_led rode_lampjes rood_licht oranje_lampjes lampje_knippert rode_lampje
    | miga migaja mruga mrugaja czerwona_lampka czerwona_dioda pomaranczowa_lampka drga czerwone_swiatlo czerwony_led pomaranczowe_lampki czerwone_lampki
    | clipes* licareste licaresc led_rosu bec_rosu lumina_rosie pulseaz* tremura clipeste_portocaliu clipeste_rosu leduri_rosii lumini_rosii`,
  blurry: `blurr* fuzzy pixelat* out_of_focus grainy
    | unscharf* verschwommen* verpixelt* pixelig
    | flou floue flous floues pixelis*
    | borros* desenfoc* pixelad* granulad*
    | desfocad* pixelizad* turv* pixelad*
    | sfocat* sgranat* sfuocat* offuscat*
    | wazig* onscherp* korrelig* gepixeld
    | rozmyt* nieostr* pikseloz* rozpiksel* zamazan* niewyrazn*
    | neclar* blurat* incetosat* estompat*`,
  'battery-drains': `battery_dead battery_drain* battery_dies battery_flat flat_battery battery_empty dies_after runs_flat low_battery battery_low battery_lasts battery_only battery_doesnt battery_wont_hold lasts_only
    | akku_leer akku_halt akku_ist_leer akku_entladt akku_schwach batterie_leer entladt_sich akku_nach entladen halt_nur
    | batterie_vide batterie_a_plat se_decharge decharge* batterie_ne batterie_tient batterie_morte autonomie tient_qu_une batterie_ne_tient
    | bateria_agotada bateria_descargada se_descarga bateria_no bateria_dura se_agota se_gasta descargada dura_solo solo_dura
    | bateria_fraca bateria_gasta descarrega_se descarregad* bateria_nao bateria_dura bateria_acaba vai_se_a_bateria dura_so dura_apenas
    | batteria_scarica si_scarica batteria_dura batteria_non batteria_esausta batteria_morta scarico scariche dura_solo
    | accu_leeg batterij_leeg loopt_leeg leegloopt leeggelopen batterij_is_leeg batterij_houdt accu_houdt houdt_het_maar gaat_maar loopt~leeg
    | rozladow* bateria_pada pada_bateria bateria_trzyma bateria_nie bateria_starcza trzyma_tylko starcza_na
    | baterie_descarcat* bateria_se se_descarca bateria_tine bateria_nu descarcata baterie_goala tine_doar`,
  swollen: `swollen swelled bulging bulged bloated
    | aufgeblaht aufgequollen wolbt_sich gewolbt beult
    | gonfle* gonfla* bombe*
    | hinchad* abombad* abultad*
    | inchad* inchou abaulad*
    | gonfi* rigonfi*
    | opgezwollen gezwollen bol_staat staat_bol
    | spuchn* napuchn* wybrzusz*
    | umflat* bombat*`,
  'missing-part': `key_fell key_missing missing_key missing_keys key_came screw_missing came_unstuck key_is_missing
    | taste_fehlt tasten_fehlen taste_abgebrochen rausgefallen rausgesprungen herausgefallen abgefallen
    | touche_manquante touche_cassee touches_manquent touche_s_est
    | falta_una_tecla tecla_suelta tecla_rota se_ha_salido tecla_se
    | falta_uma_tecla tecla_saltou tecla_caiu teclas_saltaram
    | manca_un_tasto tasto_saltato tasti_mancanti tasto_staccato
    | toets_ontbreekt toets_los toets_is_eruit toets_eraf
    | brak_klawisza klawisz_wypadl odpadl* wypadl*
    | lipseste_o_tasta tasta_lipsa tasta_sarita cazut_o_tasta`,
  sticks: `keys_stick key_sticks sticky sticking sticks_on button_stuck key_stuck double_types
    | klebt kleben klebrig* tasten_klemmen taste_klemmt tasten_hangen
    | colle collent collante collantes reste_enfonce* reste_appuye*
    | se_pega pegajos* pegadas teclas_pegadas hundida
    | cola pegajos* coladas presa_a_tecla teclas_presas
    | appiccicos* si_incollano tasti_bloccati tasto_bloccato
    | plakt plakken plakkerig* toetsen_blijven toets_blijft
    | klei_sie klej* lepi lepia zacina_sie_klawisz klawisze_sie
    | lipicios* se_lipeste lipit* tastele_se lipesc`,
  dirty: `dirty dusty grimy filthy mouldy mold
    | schmutzig* dreckig* verschmutzt* verstaubt* verdreckt*
    | sale poussiereu* encrasse* crasseu*
    | suci* polvorient*
    | suj* poeirent*
    | sporc* polveros*
    | vies vieze stoffig*
    | brudn* zakurzon* zabrudzon*
    | murdar* prafuit* praf`,
  jam: `jam jams jammed jamming papierstau staut bourrage* atasc* atranc* encrav* incepp* papierstoring zacina zaciec* blocaj* paper_jam paper_stuck misfeed* paper_gets_stuck chews_up chews_paper crumples double_feed*
    | papierstau* staus klemmt klemmen eingeklemmt papier_steckt zerknittert zieht_kein papiereinzug
    | bourre papier_coince coince le_papier_se_coince froisse* mange_le_papier
    | se_atasca papel_atascado arruga* se_traga
    | papel_preso papel_encravado atolad* amarrota* engole_o
    | carta_inceppata carta_bloccata si_incastra incastrat* stropiccia* mangia_la_carta
    | papierstoring* papier_vast vastgelopen_papier vastzittend* verfrommel* papieropstopping loopt_vast_papier
    | zacinaja zaciety zacial_papier zacielo papier_sie_zacina wciaga_kilka mnie_papier zacinanie
    | hartie_blocata hartia_blocata se_blocheaza_hartia hartie_prinsa sifoneaza mototoleste mesteca_hartia`,
  empty: `toner* tinte* encre tinta inchiostro inkt tusz* cerneala cartridge* out_of_ink low_on_ink low_toner toner_low ink_low running_low out_of_toner toner_cartridge
    | patrone* druckerpatrone* kartusche* toner_leer toner_fast
    | cartouche* toner_vide plus_d_encre plus_de_toner
    | cartucho* sin_tinta sin_toner tinta_agotada queda_tinta agotado
    | cartucho* sem_tinta sem_toner acabou_a_tinta
    | cartucc* toner_esaurito senza_inchiostro inchiostro_finito finito_il_toner
    | inktpatroon inktpatronen inkt_op toner_op inkt_is_op
    | kartridz* wklad* brak_tuszu brak_tonera skonczyl_sie_toner skonczyl_sie skonczyla_sie
    | cartus* fara_toner fara_cerneala s_a_terminat_tonerul s_a_terminat_cerneala`,
  'no-paper': `out_of_paper no_paper paper_out paper_empty tray_empty add_paper load_paper run_out_of_paper
    | kein_papier papier_leer papierfach_leer ohne_papier papier_alle fach_leer papiermangel
    | plus_de_papier pas_de_papier manque_de_papier bac_vide sans_papier bac_a_papier_vide
    | sin_papel falta_papel falta_de_papel no_hay_papel bandeja_vacia no_tiene_papel
    | sem_papel falta_papel falta_de_papel nao_ha_papel tabuleiro_vazio nao_tem_papel
    | senza_carta manca_carta manca_la_carta carta_finita finita_la_carta carta_esaurita cassetto_vuoto
    | geen_papier papier_op papier_is_op lade_leeg zonder_papier papierlade_leeg
    | brak_papieru nie_ma_papieru bez_papieru pusty_podajnik skonczyl_sie_papier
    | fara_hartie lipsa_hartie nu_are_hartie nu_mai_are_hartie tava_goala s_a_terminat_hartia nu_e_hartie`,
  stripes: `stripe* streak* smear* smudg* streifen* schlieren verschmiert* rayure* traits_noirs bavure* taches rayas manchas manchad* riscas riscos strisce righe macchie macchiat* strepen vlekken vegen smugi plamy dungi linii_negre patat* vertical_lines lignes_verticales lineas_verticales linhas_verticais lines_across lines_on horizontal_lines white_lines black_lines coloured_lines ghosting splodges blotch* specks a_stripe black_stripe black_line
    | streifig striche linien_auf verschmier* flecken fleckig* querstreifen querlinien punkte_auf schmiert schwarzer_strich schwarze_linie
    | tache traces lignes_noires des_lignes bandes_noires trainee* salissure* macule* bande_noire trait_noir
    | lineas_negras lineas_en franjas emborron* rayones raya
    | borra linhas_pretas linhas_na esborrat* borroes faixas borrad* risca risco_preto
    | linee_nere linee_sullo sbavat* aloni riga_nera linea_nera
    | lijnen_op lijnen_over vlekkerig uitgesmeerd streep
    | pasy paski linie_na pionowe_linie rozmazuj* rozmazan* prazki czarny_pasek czarna_linia
    | linii_pe pete manjeste manjit* linii_orizontale urme_de dunga`,
  faded: `pale faded faint wrong_colour* wrong_color* pink_tint green_tint only_black_and_white washed_out prints_light only_in_black only_prints_black colour_is_off
    | blass* verblasst farbstich* gelbstich falsche_farben falschen_farben farbe_fehlt nur_schwarzweiss ausgeblichen nur_schwarz_weiss nur_noch_schwarz
    | pales delave* couleurs_fausses trop_clair mauvaises_couleurs tres_pale decolore* seulement_en_noir qu_en_noir
    | palid* descolorid* desvaid* colores_mal muy_claro colores_raros destenid* solo_en_blanco
    | palid* desbotad* esbatid* cores_erradas muito_claro cores_trocadas so_imprime_a_preto
    | sbiadit* scolorit* colori_sbagliati pallid* slavat* solo_in_bianco
    | vaal bleek bleke verbleekt* verkeerde_kleuren flets* te_licht alleen_zwart alleen_in_zwart
    | blade blady blada wyblak* zle_kolory spran* przeklaman* tylko_czarno tylko_na_czarno
    | palid* decolorat* culori_gresite sters_la stearsa_la spalacit* doar_alb doar_in_alb`,
  skewed: `crooked skewed tilted upside_down cropped truncated chopped_off edges_cut wrong_way_round back_to_front cut_off_at cut_off_on half_cut half_missing half_of_the_label half_the_label right_hand_side left_hand_side is_cut cuts_off_the shifted_to shifted_by shifted off_centre off_center not_centred not_centered runs_off run_off_the out_of_alignment misalign* not_aligned over_the_edge off_the_edge bigger_than_the_paper bigger_than_the_label doesnt_fit_the_label oversized text_oversize does_not_fit_on spills_over overlap* wrong_format wrong_scaling scaling scaled moved_to_the_right out_of_the_margin on_two_labels across_two
    | schief* schrag verdreht auf_dem_kopf abgeschnitten* verrutscht spiegelverkehrt verschoben zur_halfte halb_abgeschnitten abgeschnitten angeschnitten halb_gedruckt nur_halb halb_drauf kommt_halb gerutscht nach_rechts nach_links uber_zwei lauft_uber nicht_mittig nicht_mehr_mittig versetzt verspringt uber_den_rand falsches_format falschen_format skalier* format_stimmt ragt_uber am_rand verschobene_etiketten fehlt_rechts fehlt_links
    | de_travers a_l_envers tronque* rogne* inverse* decale* coupe_a_droite coupe_a_gauche a_moitie moitie_manquante coupees_en_deux code_barre_coupe deborde* depasse_du mal_centre* decentre* pas_centre* mauvais_format hors_cadre sur_deux_etiquettes mise_a_l_echelle mal_aligne*
    | torcid* al_reves cortad* recortad* del_reves invertid* inclinad* a_la_mitad por_la_mitad la_mitad_de_la_etiqueta medio_cortad* descentrad* desplazad* mal_alinead* se_sale_de se_salen_de formato_incorrecto escala_incorrecta desalinead* corrid* descuadrad* movid*_a_la
    | tort* de_pernas cortad* inclinad* ao_contrario invertid* a_meio_do_rotulo metade_da_etiqueta descentrad* deslocad* mal_alinhad* sai_fora fora_da_margem formato_errado desalinhad* escala_errada cortada_a cortado_a
    | storto storta storti storte capovolt* tagliat* al_contrario sottosopra rovescio a_meta meta_etichetta decentrat* spostat*_a disallineat* fuori_margine esce_dal_bordo formato_sbagliato fuori_formato mozzat* troncat* tagliata_a fuori_centro su_due_etichette scala_sbagliata
    | scheef scheve ondersteboven op_zijn_kop afgesneden afgekapt gespiegeld half_op afgeknipt valt_weg_onderaan over_de_rand buiten_de_rand niet_gecentreerd verschoven verschuift verkeerd_formaat uit_het_midden half_afgedrukt op_twee_etiketten loopt_over schaal_klopt rechts_weg links_weg
    | krzyw* do_gory_nogami odwrocon* uciet* obciet* ucina przekrzyw* ucinaj* ucielo obcina polowa_etykiety polowe_etykiety do_polowy przesunie* przesuwa_sie poza_margines poza_krawedz wychodzi_poza zly_format niewysrodkow* nie_na_srodku na_dwoch_etykietach zla_skala skalowanie rozjechal* rozjezdza*
    | stramb* rasturnat* cu_susul taiat* cu_capul invers inclinat* pe_jumatate jumatate_de_eticheta taiata_in taiat_in deplasat* decalat* in_afara_marginii iese_din_margine format_gresit necentrat* nealiniat* pe_doua_etichete descentrat* scalare`,
  'one-sided': `one_side_only on_one_side only_one_side one_ear left_side_only right_side_only single_sided only_left only_right
    | nur_links nur_rechts nur_einseitig auf_einer_seite
    | d_un_seul_cote un_seul_cote d_un_cote une_seule_oreille
    | por_un_lado un_solo_lado de_un_lado una_sola_cara
    | so_de_um_lado um_lado_so de_um_lado um_so_lado
    | un_solo_lato da_un_lato solo_a_sinistra solo_fronte
    | een_kant een_oor enkelzijdig alleen_links alleen_rechts
    | z_jednej_strony jednostronnie jedno_ucho tylko_z_lewej
    | pe_o_parte intr_o_ureche doar_pe_stanga o_singura_parte`,
  'double-feed': `two_sheets several_sheets two_pages_at multiple_sheets
    | zwei_blatter zwei_blatt mehrere_blatter zwei_seiten_auf
    | deux_feuilles plusieurs_feuilles
    | dos_hojas varias_hojas
    | duas_folhas varias_folhas
    | due_fogli piu_fogli
    | twee_vellen meerdere_vellen twee_bladen
    | dwie_kartki kilka_kartek dwie_strony_naraz
    | doua_foi mai_multe_foi`,
};
