/** What does not go at all, stops, or goes badly. What people do, and only with a word for "not" is trouble, stands in the lists of deeds. */
export const outageFaults: Readonly<Record<string, string>> = {
  down: `down outage* ausfall* ausgefallen dead en_panne panne caido caida fuera_de_servicio em_baixo fora_do_ar indisponiv* fuori_servizio giu storing* awari* padl* nie_dziala pica picat cazut* unavailable offline unerreichbar* unreachable hors_service kaput niet_bereikbaar no_connection keine_verbindung sin_conexion sin_red sem_ligacao sem_rede sem_internet sin_internet senza_rete senza_internet sans_internet sans_reseau geen_internet geen_verbinding geen_netwerk brak_internetu brak_sieci brak_polaczenia fara_internet fara_net fara_retea kein_internet kein_netz kein_wlan no_internet no_network bez_internetu bez_sieci abgestellt indisponible* niedostepn* indisponibil* nicht_verfugbar hors_ligne muerto muerta sin_linea sem_linha not_available is_down are_down went_down goes_down went_offline is_offline are_offline out_of_order out_of_service bricked dead_again knocked_out
    | nicht_erreichbar nicht_zu_erreichen lahmgelegt liegt_lahm ausser_betrieb streikt streiken tot tote liegt_flach nicht_online kein_netzwerk keine_netzwerkverbindung keine_internetverbindung liegt~lahm fallt~aus fallen~aus fiel~aus
    | morte mort injoignable* inaccessible* plus_d_internet plus_internet pas_d_internet pas_internet pas_de_reseau plus_de_reseau plus_de_wifi pas_de_wifi pas_de_connexion plus_de_connexion aucune_connexion aucun_reseau hors_d_usage en_rade ko est_tombe tombe_en est_hs
    | no_hay_internet no_hay_red no_hay_conexion no_tenemos_internet no_tengo_internet no_hay_wifi inaccesible* inalcanzable* se_ha_caido se_cayo se_cae fuera_de_linea no_disponible sin_wifi sin_servicio
    | morto nao_ha_internet nao_ha_rede nao_temos_internet nao_tenho_internet nao_temos_rede nao_tenho_rede foi_abaixo inacessive* sem_wifi sem_conexao fora_de_servico nao_disponivel
    | morto non_c_e_internet non_c_e_rete non_c_e_connessione non_c_e_linea non_c_e_wifi fuori_uso irraggiung* inaccessibil* e_giu sono_giu non_disponibil* isolat* senza_linea senza_wifi senza_connessione
    | plat ligt_eruit liggen_eruit lag_eruit eruit_ligt ligt_plat platgelegd platligt op_zijn_gat uitval onbereikbaar* buiten_werking buiten_gebruik niet_beschikbaar niet_online geen_wifi zonder_internet zonder_netwerk uit_de_lucht ligt~eruit liggen~eruit ligt~plat ligt~uit
    | lezy leza nie_ma_internetu nie_ma_sieci nie_ma_polaczenia nie_ma_wifi siadl siadla siadlo zdechl* nieosiagaln* nieczynn* nie_dzialaja niedzial* brak_wifi brak_zasilania nie_ma_lacznosci
    | nu_e_internet nu_avem_internet nu_am_internet nu_este_internet nu_e_net nu_avem_net nu_mai_avem_internet nu_mai_e_internet nu_mai_am_internet nu_avem_retea nu_am_retea fara_conexiune fara_legatura fara_wifi inaccesibil* scos_din_functiune a_cazut au_cazut nu_e_disponibil* nefunctional*`,
  'not-work': `stopped_working stop_working doesnt_do does_nothing stops_working gave_up given_up no_longer_works useless
    | tut_nichts tut_es_nicht tuts_nicht macht_nichts_mehr nix_geht geht_nix geht_gar geht_nichts funktionslos ohne_funktion nichts_geht geht_nimmer
    | ne_marche ne_marchent ne_fonctionne ne_fonctionnent marche_plus marche_pas fonctionne_plus fonctionne_pas rien_ne_marche rien_ne_fonctionne ne_va_plus ca_marche_pas ne_repond_plus_du_tout ne_fait_rien ne_fait_plus
    | no_va no_van no_anda no_andan no_funciona no_funcionan no_tira no_rula no_jala no_sirve ha_dejado_de_funcionar dejo_de_funcionar nada_funciona
    | nao_funciona nao_funcionam nao_trabalha nao_vai nao_anda deixou_de_funcionar deixaram_de_funcionar nada_funciona parou_de_funcionar nao_presta nao_da_nada nao_da_sinal
    | non_va non_vanno non_funziona non_funzionano non_funge ha_smesso_di_funzionare smesso_di non_va_piu niente_funziona fuori_uso
    | doet_het_niet doen_het_niet doet_niets doet_niks doet_t_niet werkt_niet werken_niet werkt_niks het_niet_meer_doet het_niet_doet gaat_niet_meer niets_werkt
    | nie_dziala nie_dzialaja niedziala nic_nie_dziala przestal_dzialac przestala_dzialac przestalo_dzialac przestaly_dzialac nie_chodzi nie_funkcjonuje
    | nu_merge nu_mai_merge nu_merg nu_mai_merg nu_functioneaza nu_mai_functioneaza nu_face_nimic nu_mai_face nimic_nu_merge a_incetat_sa`,
  'not-respond': `unresponsive no_reaction nothing_happens nothing_happened no_response not_responding stopped_responding not_reacting ignores_me
    | keine_reaktion passiert_nichts passiert_nix geschieht_nichts tut_sich_nichts tut_sich_nix ohne_reaktion ohne_wirkung reagiert_nicht reagiert_nur keine_ruckmeldung_der reaktionslos
    | aucune_reaction sans_reaction rien_ne_se_passe ne_se_passe_rien se_passe_rien ne_reagit ne_reagissent ne_repond ne_repondent pas_de_reaction sans_effet
    | ninguna_reaccion sin_reaccion no_pasa_nada no_hace_nada no_responde no_responden no_reacciona no_reaccionan sin_efecto
    | nenhuma_reacao sem_reacao nao_acontece_nada nada_acontece nao_faz_nada nao_responde nao_respondem nao_reage nao_reagem sem_efeito
    | nessuna_reazione non_succede_nulla non_succede_niente non_fa_nulla non_fa_niente non_risponde non_rispondono non_reagisce non_reagiscono senza_effetto
    | reageert_niet reageren_niet gebeurt_niets gebeurt_niks gebeurt_er_niets gebeurt_er_niks zonder_reactie zonder_effect
    | brak_reakcji zero_reakcji bez_reakcji nic_sie_nie_dzieje nie_reaguje nie_reaguja nie_odpowiada nie_odpowiadaja bez_efektu
    | nicio_reactie fara_reactie nu_se_intampla_nimic nu_raspunde nu_mai_raspunde nu_raspund nu_reactioneaza nu_mai_reactioneaza fara_efect`,
  frozen: `freez* frozen froze hang hangs hanging hangt hangen eingefror* bloccat* geblokkeerd vastgelopen zawiesz* travad* trava fige gele haengt aufgehangt hangt_sich hangen_sich congel* encravad* encalhad* intepenit* vastlop* loopt_vast lopen_vast spinning sanduhr pendurad* colgad* se_cuelga plantado impall* ghiacciat* inghet* stehen_geblieben stillsteh* resta_fermo stops_responding not_responding steckt friert einfriert cuelga se_fige blokt unresponsive locks_up locked_up lock_up hung_up is_hung seized_up bogged_down gets_stuck is_stuck stays_on stays_at stuck_at stuck_on stops_at stuck@en
    | hangt_sich_auf hangen_sich_auf hangt_sich_weg aufgehangen hangengeblieben hangen_geblieben festgefahren frieren_ein gefriert erstarrt* bleibt_hangen bleiben_hangen bleibt_stehen stecken_geblieben steckengeblieben blockiert verklemmt hangt_nur hangt_seit hangt_fest bleibt_bei bleibt_auf hakt stockt hangt~auf hangen~auf friert~ein frieren~ein bleibt~hangen bleibt~stehen bleiben~hangen steckt~fest
    | se_figent figee figees figes s_est_fige gelee se_bloque se_bloquent reste_bloque reste_bloquee s_est_bloque coince coincee coinces reste_coince rame_et bloquee_sur bloque_sur reste_sur reste_a bloque_a bloque bloquee bloques bloquees bloquent
    | se_cuelgan se_colgo se_ha_colgado se_quedo_colgad* se_queda_pillad* pillado pillada se_congela* se_clava clavado tildad* trabado trabada se_traba se_bloquea se_bloquean se_quedo_bloquead* se_ha_quedado atascado_en se_queda_parad* quedado_colgad* se_queda_en se_queda_pensando se_queda_colgado bloqueado bloqueada bloquea
    | parada parado bloqueia bloqueou bloqueiam trava_se travou travam travar pendura pendurou encravou empanca empancou empancad* paralis* fica_preso fica_presa ficou_preso ficou_presa pendura_se emperrad* emperra fica_em fica_a_pensar bloqueado bloqueada
    | ferma fermi fermo si_blocca si_bloccano si_e_bloccat* si_impalla si_impallano si_pianta piantat* si_inchioda inchiodat* incantat* si_incanta si_congela resta_bloccat* rimane_bloccat* in_freeze e_bloccat* s_impalla resta_su rimane_su resta_fermo
    | vast liep_vast vast_gelopen vastgelopen* vastloopt hing bevriest bevroren blijft_hangen bleef_hangen stilgevallen zit_vast blijft_steken stokt blijft_op blijft_bij bevriezen loopt~vast lopen~vast liep~vast zit~vast zitten~vast blijft~hangen
    | zawiesil* sie_zawiesil sie_wiesza wiesza_sie wieszaja_sie zamarz* zamiera* zamarl* zamroz* zaciela zacial zwiech* wisi wisza stanal stanela stanelo utknal utknela utknelo utyka przywiesz* zwiesz* zastyg* stoi_na staje_na stanelo_na
    | se_blocheaza blocheaza s_a_blocat s_au_blocat se_blocheaz* ingheata s_a_inghetat ramane_blocat* ramane_agatat* agatat* s_a_agatat intepeneste se_agata a_intepenit ramas_blocat* ramane_la se_opreste_la blocat blocata blocate`,
  crash: `crash* absturz* abgesturzt sturzt plantee plantage* se_ferme se_cierra fecha_sozinh* wywal* bluescreen blue_screen bsod closes_by quits abstuerz* stuerzt schliesst_sich beendet_sich sluit_zich valt_uit se_ferme_tout se_cierra_sol* fecha_se cierra_sol* wysypuje wysypal wylacza_sie zamyka_sie kicked_out kicks_me rausgeworfen wirft_mich fliege_raus schmeisst gooit_me eject* me_echa me_saca expulsa* mi_butta wyrzuca* ma_scoate ma_da_afara me_jette deconnecte_tout blue_screen* blue_error ecran_bleu ecrans_bleus fond_bleu blauer_bildschirm blauem_bildschirm blaues_bild blauen_bildschirm pantalla_azul pantallazo* ecra_azul tela_azul schermata_blu blauw_scherm niebieski_ekran niebieskim_ekranem ecran_albastru falls_over fell_over closes_when closes_as closes_after closes_right closes_immediately closes_without closes_suddenly closes_itself closes_again closes_every closes_whenever closes_during closes_unexpectedly closes_on shuts_itself_down bombs_out quits_when quits_unexpectedly terminates_unexpectedly core_dump
    | sturzt_ab sturzen_ab sturzte_ab abgesturzt* abschmier* schmiert_ab abgeschmiert abgeraucht raucht_ab schliessen_sich schliesst_sofort schliesst_unerwartet geht_sofort_zu geht_einfach_zu geht_von_selbst_zu springt_zu fliegt_raus beim_start_zu unerwartet_beendet sturzt~ab sturzen~ab schmiert~ab fliegt~raus beendet~selbst
    | plantent plantait a_plante planter se_ferment s_est_ferme se_ferme_toute se_coupe_tout quitte_inopinement s_arrete_inopinement plante
    | se_cierran se_cerro casca cascan cascado ha_petado peta petan petado revienta se_cierra_solo se_cierra_sola se_cierra_al cierre_inesperado
    | fecham_se fechou_se fecha_de_repente rebenta estoira vai_abaixo encerra_se encerra_inesperad* fecha_inesperad* fecha_logo
    | si_chiude si_chiudono si_e_chius* va_in_crash chiude_da_sol* chiusura_improvvisa chiude_improvvisa* si_chiude_da
    | gecrasht sluit_zichzelf sluit_vanzelf sluit_meteen sluit_plotseling sluit_onverwacht klapt_eruit klapt_dicht valt_eruit vallen_eruit vliegt_eruit stopt_onverwacht knalt_eruit valt~eruit klapt~eruit vliegt~eruit klapt~dicht
    | wysypuja_sie wywala_sie wykrzacz* kraszuje zamykaja_sie sie_zamyka sie_wysypuje wylacza_sie_sam* wysyp*
    | se_inchide se_inchid s_a_inchis s_au_inchis crapa crapat a_crapat da_crash se_inchide_sing* iese_singur* se_inchide_brusc`,
  restarts: `restarts restarting reboot* boot_loop loops in_a_loop bootet neu_startet startet_neu endlosschleife redemarre en_boucle reinicia* bucle em_ciclo in_loop opnieuw_opstart* restartuje uruchamia_sie_ponownie reporneste restarteaza restarts_itself restarts_by restarts_on keeps_restarting keeps_rebooting reboots_itself boot_loops power_cycles restarts_every restarts_when
    | startet_sich_neu startet_von_selbst startet_immer_wieder_neu startet_standig_neu startet_dauernd_neu startet_plotzlich_neu startet_einfach_neu startet_von_allein startet_alle bootet_standig bootet_immer bootschleife neustartschleife von_selbst_neu startet~neu starten~neu bootet~neu
    | redemarre_tout redemarre_toute redemarre_seul* redemarre_sans redemarre_toutes redemarrent_tout* se_relance_tout redemarrages
    | se_reinicia se_reinician reinicia_sol* se_reinicio reinicios se_apaga_y_se
    | reinicia_se reiniciam_se reinicia_sozinh* em_loop reinicia_sem reinicia_constantemente reinicios
    | si_riavvia si_riavviano riavvia_da si_accende_e_si si_spegne_e_si riavvii continui_riavvii riavvia riavviano
    | herstart_zichzelf herstart_vanzelf herstart_steeds start_steeds_opnieuw start_zichzelf_opnieuw start_vanzelf_opnieuw start_spontaan steeds_opnieuw_op herstart_spontaan start~opnieuw
    | restartuja resetuje_sie sam_sie_restartuje restartuje_sie uruchamia_sie_od w_petli petli wlacza_sie_i_wylacza sam_sie_uruchamia resetuja_sie
    | se_restarteaz* reporneste_sing* se_reporneste reporneste_fara reporneste_mereu bucla in_bucla se_restartea* reseteaza_sing*`,
  slow: `slow* langsam* traag trage wolno powoln* greu sluggish zah lag lagging laggy forever takes_ages eternit* eternid* sloom wolniej ingreunat* crawl* kriech* ages ewig* ruckel* ruckl* stutter* choppy jerky saccad* entrecort* scatt* hapert schokk* tnie takes_forever takes_minutes takes_long takes_too_long takes_hours takes_very_long takes_so_long loads_forever unusably snail* treacle latency bog_slow
    | schleppend* zaher zahe trodelt dauert_ewig dauert_lange dauert_sehr dauert_minuten dauert_stunden dauert_extrem dauert_viel braucht_ewig braucht_lange braucht_minuten lahm lahme lahmt zeitlupe schnecke* trager latenz latenzen ladezeiten verlangsam*
    | ramer tres_lent tres_lente met_longtemps met_une_eternite mettent_une_eternite prend_une_eternite prend_un_temps prend_des_heures mouline* rame rament ramait laggue lags latence latences ralenti* lenteur* trop_de_temps met_des_plombes plusieurs_minutes_a lent lente lents lentes
    | tarda tarda_mucho tarda_una va_muy_lento va_lentisim* va_super_lento a_pedales latencia ralentiz* va_a_tirones se_eterniza tarda_horas va_fatal lent*
    | arrasta* leva_minutos leva_horas leva_muito leva_imenso leva_uma_eternidade demora_imenso demora_muito latencia vagaros* demorad* uma_eternidade lent*
    | ci_mette ci_mettono ci_vuole_una va_a_scatti a_scatti rallenta* impiega una_vita va_pianissimo latenza a_rilento un_eternita lent*
    | duurt_lang duurt_heel_lang duurt_te_lang duurt_eeuwig duurt_eeuwen duurt_minuten duurt_uren eeuwig eeuwen traagheid supertraag stroperig* tergend* vertraagd vertraagt latentie trager
    | muli mula zamula zamulo* zamulaj* wlecze wlecza wolniutko slimacz* dlugo_sie trwa_wieki trwa_bardzo_dlugo trwa_dlugo tnie_sie przycina przycinaja laguje lagi zwolnil spowolni* spowaln* opoznienia wieki minut_laduje
    | se_misca_greu se_misca_foarte incet foarte_incet dureaza_mult dureaza_foarte dureaza_o_vesnicie dureaza_minute incetin* lent lenta sacadeaz* merge_greu merge_incet se_incarca_greu latenta latenta_mare o_vesnicie molcom lente lenti`,
  spins: `spinning_wheel loading_circle spinning_circle circle_spins spinner hourglass keeps_loading loads_forever just_loads loading_forever beachball keeps_spinning just_spins endless_loading
    | sanduhr eieruhr dreht_sich_nur kringel ladekreis ladebalken ladt_und_ladt ladt_ewig ladt_endlos ladt_nur dreht_und_dreht kreis_dreht radchen ladesymbol ladekringel rad_dreht
    | tourne_en_rond sablier roue_qui mouline charge_sans_fin tourne_sans_fin tourne_dans_le charge_indefiniment petit_rond rond_qui cercle_qui ca_tourne
    | dando_vueltas da_vueltas ruedita rueda_de reloj_de_arena se_queda_cargando carga_eternamente circulito ruleta cargando_eternamente
    | a_girar roda_a ampulheta as_voltas a_carregar_para fica_a_carregar bolinha sempre_a_carregar circulo_a rodinha rodela
    | clessidra gira_a_vuoto rotella rotellina continua_a_girare continua_a_caricare carica_all_infinito gira_e_gira cerchietto resta_in_caricamento caricamento_infinito
    | zandloper draait_rond draait_maar blijft_laden blijft_draaien rondje_draait cirkeltje draaiend laadt_eindeloos laden_maar laadicoon wieltje
    | klepsydra kreci_sie krecace kolko_sie kolko_kreci mieli laduje_i_laduje laduje_sie_w_nieskonczonosc kreci_i_kreci krecioll* wciaz_laduje ciagle_laduje caly_czas_laduje
    | clepsidra se_invarte rotita cerculet* se_tot_incarca tot_incarca se_incarca_la_nesfarsit se_invarte_la`,
  off: `stays_off turned_off switches_off no_power geht_aus schaltet_sich kein_strom eteint* s_eteint apagad* se_apaga desligad* desligou* spent* si_spegne valt_uit uitgevallen wylaczon* wylacza* wylaczyl* stins* se_stinge no_enciende has_no_power power_off shuts_off shut_off shuts_down shuts_itself switches_itself_off turns_itself_off turns_off turned_itself_off no_lights no_light no_led went_dead goes_dead dead_battery wont_power bricked stays_dark lost_power dies@en died@en
    | kein_licht keine_lampe keine_led keine_lampchen keine_lampen geht_einfach_aus schaltet_sich_aus schaltet_sich_ab schaltet_ab schalten_sich_ab geht_immer_aus geht_plotzlich_aus ging_aus ausgegangen keinen_strom ohne_strom stromlos fahrt_runter bleibt_dunkel tot mausetot geht~aus gehen~aus ging~aus schaltet~aus schaltet~ab schalten~ab
    | s_eteignent s_est_eteint plus_de_courant pas_de_courant aucun_voyant aucune_lumiere aucune_led mort morte se_coupe_tout reste_eteint* ne_s_allume
    | se_apagan se_apago apagon ninguna_luz sin_corriente sin_luz no_da_senales muerto muerta ni_una_luz no_hay_luz no_se_enciende
    | desliga_se desligam_se desligou_se sem_energia sem_corrente nenhuma_luz sem_luz morto morta apaga_se nao_liga nao_acende sem_vida
    | si_spengono si_e_spent* nessuna_luce nessuna_spia senza_corrente nessun_led morto morta non_si_accende senza_alimentazione
    | slaat_af slaan_af vallen_uit gaat_uit gaan_uit ging_uit geen_stroom zonder_stroom geen_lampje geen_lampjes geen_licht dood morsdood stroomloos schakelt_zichzelf_uit valt~uit vallen~uit gaat~uit gaan~uit ging~uit slaat~af slaan~af schakelt~uit
    | wylacza_sie wylaczaja_sie wylaczyl_sie gasnie gasna zgasl* brak_pradu bez_pradu zadna_lampka zadnej_lampki martwy martwa martwe trup nie_swieci nie_wlacza sam_sie_wylacza padla_bateria
    | se_sting s_a_stins s_au_stins nicio_lumina niciun_bec fara_curent fara_alimentare niciun_led mort moarta moarte se_opreste_sing* s_a_oprit nu_se_aprinde nu_se_mai_aprinde`,
  drops: `drops dropping bricht abbruch* getrennt coupe coupures corta cortes cai quedas cade valt wegvalt rozlacz* intrerup* drops_out dropouts abgebrochen bricht_ab trennt_sich unterbroch* unterbricht deconnect* deconnexion* desconect* disconn* desliga_se scolleg* cadono valt_weg verbreek* verbroken verbinding_verbroken zrywa* przerywa* se_intrerupe deconecteaz* cuts_out cutting_out se_corta se_coupe interrup* kicks_off kicked_out thrown_out throws_me kicks_me rausgeflogen rausgeworfen fliege_raus fliegt_raus ejecte* deconectat* decuplat* drop_out dropped_out drops_off dropping_out keeps_dropping cut_out cuts_off cut_off gets_cut keeps_disconnect* logs_me_out logged_out signed_out signs_me_out breaks_off breaking_up breaks_up hangs_up intermittent* in_and_out loses_connection lose_connection lost_connection
    | brechen_ab bricht_zusammen bricht_weg reisst_ab reissen_ab abgerissen fliegen_raus fliegt_aus setzt_aus setzen_aus aussetzer* weggebrochen unterbrech* verbindungsabbr* instabil* ausgeloggt abgemeldet abgehackt legt_auf springt_raus verliert_die_verbindung verbindung_verloren fliegen_dann_raus bricht~ab brechen~ab bricht~zusammen bricht~weg reisst~ab setzt~aus setzen~aus fliege~raus fliegen~raus
    | coupent se_coupent coupe_au coupe_sans coupe_toutes coupure* decroche saute sautent interrompu* instable* microcoupure* s_interrompt s_interrompent perd_la_connexion perd_le_reseau raccroche coupe_apres perd_sa_connexion perdent_la_connexion
    | se_cortan corte_de_conexion se_pierde_la se_desconecta* desconex* se_interrumpe* interrump* inestable* microcort* intermiten* se_va_la se_va_el se_me_corta pierde_la_conexion pierde_conexion pierdo_la_conexion pierden_la_conexion perdieron_la_conexion
    | caem corta_se cortam_se quebra quebras quebras_de perde_a_ligacao perde_ligacao perde_a_rede instavel instaveis interromp* esta_sempre_a_cair a_cair corta_a desconecta_se desliga_me cai_a perco_a_ligacao perdem_a_ligacao perderam_a_ligacao
    | cade cade_la salta_la salta_il saltano si_scollega* si_disconnette* interrompe interrott* interruzion* instabil* va_e_viene perde_la_connessione perde_il_segnale cade_di_continuo si_sconnette sconness* cadute perdono_la_connessione perdo_la_connessione
    | vallen_weg valt_steeds_weg viel_weg wegvallen weggevallen verbreken onderbr* haperen hapert haperingen instabiel* eruit_gegooid eruit_gegooit eruit_geknikkerd uitgelogd ligt_er_steeds valt_uit vallen_uit verbinding_verloren verbinding_verliezen verliest_verbinding verliezen_verbinding verliest_de_verbinding valt~weg vallen~weg viel~weg valt~af
    | zerwan* przeryw* przerwan* urywa urywaja urwalo niestabiln* gubi_polaczenie traci_polaczenie wylogow* wyrzuca_mnie zanik* znika_polaczenie wypada_z ucina przerwy_w traci_zasieg stracily_polaczenie stracil_polaczenie traca_polaczenie pada_lacze
    | pica se_intrerup* pica_conexiunea pica_legatura se_deconect* deconect* cade_legatura instabil* pierde_conexiunea pierde_legatura ma_delogheaza se_taie se_rupe pica_mereu cade_mereu pierd_legatura pierd_conexiunea au_pierdut_legatura`,
  'no-signal': `no_reception no_coverage no_service no_bars no_dial_tone poor_signal weak_signal bad_reception one_bar no_wi_fi_signal dead_zone
    | kein_empfang keinen_empfang kein_signal keine_netzabdeckung kein_dienst schlechter_empfang schwaches_signal schwacher_empfang funkloch kein_freizeichen ohne_freizeichen kein_mobilfunknetz ohne_netz ohne_empfang
    | pas_de_signal aucun_signal plus_de_signal aucun_service hors_service_mobile pas_de_tonalite aucune_tonalite zone_blanche signal_faible ne_capte ne_capte_pas sans_reseau sans_signal
    | sin_cobertura sin_senal no_hay_senal no_hay_cobertura sin_tono poca_cobertura mala_cobertura senal_debil poca_senal no_da_tono mala_senal
    | sem_cobertura sem_sinal nao_ha_sinal sem_servico sem_tom sinal_fraco fraca_cobertura mau_sinal nao_tem_sinal rede_fraca
    | senza_segnale non_c_e_segnale non_c_e_campo nessun_campo nessun_servizio senza_campo segnale_debole non_prende poco_segnale nessun_segnale
    | geen_bereik geen_ontvangst geen_signaal geen_dienst slecht_bereik zwak_signaal slechte_ontvangst geen_kiestoon zonder_bereik zonder_signaal
    | brak_zasiegu bez_zasiegu brak_sygnalu nie_ma_zasiegu nie_ma_sygnalu brak_uslugi bez_sygnalu slaby_sygnal slaby_zasieg
    | fara_semnal nu_am_semnal nu_e_semnal nu_avem_semnal fara_serviciu fara_ton semnal_slab semnal_foarte_slab nu_are_semnal nu_prinde`,
  unreliable: `acts_up acting_up playing_up plays_up glitch* erratic* misbehav* unreliable temperamental gremlins hit_and_miss works_sometimes sometimes_works every_now_and buggy has_a_bug weirdly going_crazy gone_mad haywire funny_lately
    | spinnt spinnen gesponnen zickt zicken verruckt macht_was_es_will sporadisch* unzuverlass* mal_geht mal_ja eigenleben bockt bocken mag_nicht mucken macken zicken_macht nur_manchmal ab_und_zu
    | deconne deconnent bugge buggue bug bugs fait_des_siennes n_importe_quoi capricieu* une_fois_sur_deux par_intermittence fait_n_importe yoyo
    | cosas_raras hace_cosas raro rara se_vuelve_loco se_vuelve_loca anda_mal va_mal a_ratos a_veces_si da_problemas da_guerra hace_lo_que_quiere de_forma_intermitente
    | maluc* doid* marado as_vezes_funciona falha_por aos_solucos de_vez_em_quando_falha da_problemas comporta_se_mal anda_mal
    | fa_i_capricci fa_capricci impazzit* impazzisce ballerin* a_singhiozzo ogni_tanto fa_le_bizze a_volte_si va_male saltuari*
    | kuren kuurtjes vreemd_gedrag doet_raar doen_raar doet_gek doet_vreemd hikt wispeltur* soms_wel onbetrouwbaar* af_en_toe spoort_niet van_slag hapert
    | szwankuj* swiruje wariuje fiksuje dziwnie raz_dziala czasem_dziala czasami_dziala szaleje glupieje nawala nawalaja kaprysi co_jakis_czas zle_sie_zachowuje
    | se_comporta_ciudat face_figuri face_fite o_ia_razna aiurea cand_si_cand da_rateuri are_probleme_cu nebunit se_poarta_ciudat din_cand_in_cand face_nazuri`,
  unintended: `by_itself on_its_own by_themselves all_by_itself without_warning out_of_the_blue moves_by_itself ghost_touch ghost_typing
    | von_selbst von_allein von_alleine wie_von_geisterhand macht_sich_selbststandig plotzlich_von unaufgefordert
    | tout_seul toute_seule tous_seuls toutes_seules sans_prevenir de_lui_meme d_elle_meme sans_raison
    | solo_sin por_si_solo por_si_sola sin_avisar sin_motivo el_solo sin_razon
    | sozinho sozinha sozinhos por_si_so sem_aviso sem_motivo sem_razao
    | da_solo da_sola da_soli da_sole senza_preavviso senza_motivo
    | uit_zichzelf vanzelf spontaan zonder_waarschuwing zonder_reden
    | sam_z_siebie samoczynn* sam_sie sama_sie samo_sie bez_ostrzezenia bez_powodu
    | de_la_sine din_senin singur singura fara_motiv fara_avertisment`,
  error: `error* fehler* erreur* erro erros fout* bledu bledy eroare* erori failed failure fails fehlgeschlagen warnung* meldung_kommt mensaje_de_error mensagem_de_erro messaggio_di_errore komunikat_bledu mesaj_de_eroare aborts cancels abbruch* bricht_ab se_cancela cancela_sol* mislukt* nie_powiodl* nieudan* nereusit* esuat* echoue* echec fallo falla fallos falha falhou fallisce fallit* gescheitert exception error_code something_went_wrong unexpected_error unexpectedly error_message threw_an reports_an_error bombs shows_error access_violation call_for_service service_required
    | fehlgeschlagen* schlagt_fehl schlug_fehl scheitert scheitern problem_aufgetreten unerwarteter schiefgelaufen missling* misslung* zugriffsverletzung synchronisierungsfehler verbindungsfehler netzwerkfehler lesefehler serverfehler anmeldefehler systemfehler
    | code_erreur echecs erreur_inattendue a_echoue plantage violation_d_acces appeler_le_service
    | codigo_de_error error_inesperado ha_fallado fallaron fallan fallando fallado fallida fallido fallidos ha_salido_un_error salta_un_error inesperado infraccion_de_acceso llame_al_servicio
    | erro_inesperado codigo_de_erro falharam falhar falham da_erro deu_erro mal_sucedid* violacao_de_acesso
    | codice_errore errore_imprevisto non_riuscit* qualcosa_e_andato_storto falliscono in_errore va_in_errore violazione_di_accesso chiamare_l_assistenza
    | mislukken misgegaan gaat_mis ging_mis iets_mis gaat_fout ging_fout niet_gelukt synchronisatiefout proxyfout verificatiefout authenticatiefout verbindingsfout netwerkfout leesfout systeemfout serverfout
    | bledem bledami bledow bledach niepowodzen* kod_bledu wystapil_problem nie_powiodla cos_poszlo wywala_blad zawiodl* blad naruszenie_dostepu wezwij_serwis
    | erorile esueaza a_esuat ceva_nu_a_mers cod_de_eroare da_eroare incalcare_de_acces cere_service`,
  timeout: `timeout* time_out timed_out zeituberschreit* delai_depass* tempo_esgotad* tiempo_de_espera session_expir* sesion_expir* timing_out times_out gateway_timeout took_too_long request_timed
    | zeitlimit zeit_uberschritten sitzung_abgelaufen antwortet_nicht_rechtzeitig
    | delai_d_attente delai_expire temps_d_attente_depasse session_expiree delai_depasse
    | tiempo_agotado tiempo_excedido tiempo_limite se_agoto_el sesion_caducada
    | tempo_limite limite_de_tempo tempo_excedido sessao_expir* esgotou_o_tempo
    | tempo_scaduto sessione_scaduta tempo_esaurito
    | tijd_overschreden time_outs sessie_verlopen tijdslimiet
    | przekroczono_czas przekroczony_czas limit_czasu czas_oczekiwania czas_minal sesja_wygasla przekroczenie_czasu
    | timp_expirat timpul_a_expirat timp_depasit sesiunea_a_expirat timpul_de_asteptare sesiune_expirata`,
  memory: `out_of_memory memory_full low_memory insufficient_memory not_enough_memory memory_error memory_leak memory_management low_on_memory
    | zu_wenig_arbeitsspeicher nicht_genug_speicher nicht_genugend_speicher arbeitsspeicher_voll speicherfehler zu_wenig_ram
    | memoire_insuffisante manque_de_memoire pas_assez_de_memoire memoire_saturee plus_de_memoire
    | memoria_insuficiente falta_de_memoria sin_memoria falta_memoria poca_memoria no_hay_memoria
    | sem_memoria memoria_insuficiente falta_de_memoria pouca_memoria nao_ha_memoria
    | memoria_insufficiente memoria_esaurita senza_memoria poca_memoria
    | te_weinig_geheugen onvoldoende_geheugen geheugen_vol geheugenfout
    | za_malo_pamieci brak_pamieci malo_pamieci pelna_pamiec
    | memorie_insuficienta fara_memorie putina_memorie memorie_plina`,
  certificate: `certificate_error certificate_expired certificate_invalid certificate_warning not_trusted not_private privacy_error untrusted
    | zertifikatsfehler* zertifikatfehler* zertifikatswarnung* nicht_vertrauenswurdig* zertifikat_abgelaufen zertifikat_ungultig ungultiges_zertifikat nicht_sicher keine_sichere
    | erreur_de_certificat certificat_expire certificat_invalide certificat_perime non_securise* pas_securise* n_est_pas_privee
    | certificado_caducado error_de_certificado certificado_invalido certificado_expirado certificado_no no_es_segur* no_es_privad* no_segur*
    | certificado_expirado certificado_expirou erro_de_certificado certificado_invalido nao_e_segur* nao_e_privad* nao_fidedign*
    | certificato_scadut* errore_di_certificato certificato_non certificato_errato non_e_sicur* non_sicur* non_attendibil* non_e_privat*
    | certificaatfout* certificaat_verlopen certificaatwaarschuw* niet_vertrouwd* niet_beveiligd* niet_veilig ongeldig_certificaat
    | certyfikat_wygas* blad_certyfikatu niezaufan* nieprawidlowy_certyfikat nie_jest_bezpieczn* niezabezpiecz* certyfikat_jest
    | certificat_expirat certificatul_a_expirat eroare_de_certificat certificat_nevalid* nesigur* nu_e_sigur* nu_este_sigur* neincredere`,
  'busy-tone': `busy_tone engaged_tone sounds_busy rings_out always_busy
    | besetztzeichen besetztton hort_besetzt sofort_besetzt immer_besetzt ins_leere
    | sonne_occupe tonalite_occupe toujours_occupe occupe
    | da_ocupado comunicando tono_de_ocupado suena_ocupado
    | da_ocupado sinal_de_ocupado sempre_ocupado da_interrompido
    | segnale_di_occupato da_occupato sempre_occupato suona_occupato
    | bezettoon in_gesprek ingesprektoon altijd_bezet
    | sygnal_zajetosci zajete w_proznie sygnal_zajety
    | ton_de_ocupat suna_ocupat mereu_ocupat`,
};
