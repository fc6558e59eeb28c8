/** What is wrong with what is sent, kept and shown. */
export const contentFaults: Readonly<Record<string, string>> = {
  lost: `lost_my lost_his lost_her lost_their lost_our i_lost ive_lost have_lost_my i_have_lost left_behind left_it left_my_phone left_my_laptop left_my_bag left_the_phone left_the_laptop mislaid misplaced lost_phone lost_badge lost_laptop lost_card lost_keys lost_work_phone lost_property lost_it lost_or_stolen got_lost_in cant_find_my_badge went_astray nowhere_to_be_found
    | verlor* verloren* liegen_gelassen liegengelassen abhanden abhandengekommen verlegt stehen_gelassen liegenlassen verbummelt
    | j_ai_perdu ai_perdu a_perdu_son perdu_mon perdu_ma perdu_mes egare* oublie_dans laisse_dans perte_de_mon perte_du_badge perte_de_mon_badge perdu_le_badge perdu_son
    | he_perdido perdi perdio_el ha_perdido_su extraviad* se_me_perdio deje_olvidad* perdida_de_mi perdida_de_tarjeta se_me_ha_perdido perdida_del
    | perdi perdeu_o extraviad* deixei_esquecid* perda_do perda_de extraviou
    | ho_perso ha_perso_il ha_perso_la smarrit* smarrimento ho_smarrito perso_il_badge perso_il_telefono ho_lasciato_il ho_lasciato_la
    | verloren kwijt kwijtgeraakt laten_liggen zoekgeraakt zoek_geraakt laten_staan
    | zgub* zapodzial* zostawilem_w zostawilam_w gdzies_posial*
    | am_pierdut pierdut_telefonul ratacit* uitat_in mi_am_pierdut pierdut_cardul pierdut_legitimatia`,
  stolen: `stolen stole theft thefts burgl* robbed robbery nicked pickpocket* mugged snatched
    | gestohlen* geklaut* diebstahl* entwendet* einbruch eingebrochen geraubt
    | vole volee voles volees vol_de_mon vol_d_un vol_du derobe* cambriol* pique_mon s_est_fait_voler fait_voler
    | robo robado robada robados robadas robaron han_robado me_robaron hurto* sustraid*
    | roubad* roubaram roubo furtad* furto assalt* furtaram
    | rubat* rubarono furto furti scippat* rapina* trafugat*
    | gestolen diefstal* gejat gepikt inbraak ingebroken beroofd gerold
    | skradzi* ukradzi* ukradl* kradziez* wlamani* okradzi*
    | furat* furt furtul hotii jaf jefuit* spart_geamul s_a_furat`,
  deleted: `accidentally_deleted deleted_by been_deleted was_deleted were_deleted deleted_the deleted_a deleted_my deleted_it deleted_all overwritten overwrote erased wiped deleted_an
    | versehentlich_geloscht aus_versehen_geloscht geloscht_und wurde_geloscht wurden_geloscht hat_geloscht uberschrieben* weggeloscht habe_geloscht einfach_geloscht ist_geloscht
    | supprime_par supprimee_par par_erreur_supprime ai_supprime a_supprime ont_supprime ete_supprime* ecrase* supprimes_par efface effaces effacee effacees
    | borre borro borraron he_borrado se_ha_borrado han_borrado he_eliminado sobrescri* eliminado_por borrado borrada borrados borradas
    | apaguei apagou apagaram foi_apagad* foram_apagad* apagad*_por eliminei eliminou foi_eliminad* sobrescri* substitui_o
    | cancellato_per ho_cancellato ha_cancellato cancellat*_per_errore e_stato_cancellat* sono_stati_cancellat* eliminato_per sovrascritt* per_errore_cancellato ho_eliminato
    | verwijderd_door per_ongeluk_verwijderd is_verwijderd zijn_verwijderd heb_verwijderd gewist weggegooid_per overschreven per_ongeluk_gewist
    | skasowa* usunal_sie usunalem usunelam usunieto przez_przypadek przypadkowo_usun* niechcacy nadpisa* wykasowa* zostal_usuniet* zostaly_usuniet*
    | am_sters a_sters s_a_sters s_au_sters au_sters sters_din stersa_din suprascris* din_greseala_sters sters_din_greseala a_fost_sters`,
  full: `llena cheio cheia piena pelny pelna plina quota limit_reached over_quota speicherplatz* no_space voller vollstandig_belegt sature* saturad* esaur* przepeln* przekrocz* superad* excedid* superat* overschred* uberschritten limita_de is_full are_full disk_full box_full mailbox_full full_disk full_mailbox drive_full storage_full inbox_full full_again almost_full nearly_full full_up memory_full out_of_space low_disk out_of_storage no_space_left quota_exceeded over_limit full@en quotas insufficient_space not_enough_space no_free_space 0_bytes_free
    | volles vollem vollgelaufen kein_platz kein_speicher kein_speicherplatz keinen_platz zu_wenig_speicher zu_wenig_platz platz_mehr kontingent uberfull* platzt speicher_voll ist_voll sind_voll rappelvoll randvoll proppenvoll platte_voll laufwerk_voll speicherplatz_voll voll_gelaufen kein_platz_mehr 0_byte_frei nicht_genugend_speicherplatz
    | pleines est_plein est_pleine boite_pleine disque_plein plus_de_place pas_assez_d_espace espace_insuffisant plus_d_espace quota_depasse quota_atteint
    | llenas llenos esta_lleno esta_llena no_queda_espacio sin_espacio no_hay_espacio espacio_insuficiente se_ha_llenado se_lleno lleno_a falta_de_espacio
    | cheias cheios esta_cheio esta_cheia sem_espaco espaco_insuficiente lotad* nao_ha_espaco falta_de_espaco encheu
    | casella_piena disco_pieno e_pieno e_piena piene pieni spazio_esaurit* senza_spazio spazio_insufficient* non_c_e_spazio non_c_e_piu_spazio quota_superata satur*
    | vol zit_vol is_vol volle geen_ruimte geen_plaats te_weinig_ruimte volgelopen schijf_vol mailbox_vol onvoldoende_ruimte loopt_vol zonder_ruimte postvak_vol
    | brak_miejsca nie_ma_miejsca za_malo_miejsca zapelnion* zapchan* zapelnil* pelne skonczylo_sie_miejsce limit_przekroczony malo_miejsca
    | fara_spatiu nu_mai_are_loc nu_mai_e_loc nu_mai_este_loc nu_mai_am_spatiu nu_mai_am_loc spatiu_insuficient e_plin e_plina este_plina s_a_umplut plin nu_e_loc cota_depasita`,
  'too-large': `too_large too_big too_long size_limit oversize* larger_than exceeds_the too_heavy bigger_than oversize text_oversize twice_the_size everything_bigger half_the_label comes_out_bigger
    | zu_gross* zu_lang zu_lange grossenlimit ubersteigt uberschreitet grossenbeschrank* viel_zu_grosse
    | trop_gros trop_grosse trop_volumin* trop_lourd* trop_grand* trop_long* depasse_la taille_maximale
    | demasiado_grand* muy_grande muy_pesad* demasiado_pesad* demasiado_larg* excede_el supera_el_limite
    | demasiado_grand* muito_grand* muito_pesad* demasiado_pesad* excede_o ultrapassa_o
    | troppo_grand* troppo_pesant* troppo_lung* supera_il_limite
    | te_groot te_grote te_lang te_zwaar weer_te_groot veel_te_groot
    | za_duz* zbyt_duz* za_dlug* zbyt_dlug* przekracza zbyt_ciezk* poltora_raza_za
    | prea_mar* prea_lung* depaseste prea_greu`,
  'too-small': `too_small tiny far_too_small
    | zu_klein* winzig*
    | trop_petit* minuscul*
    | demasiado_peque* muy_peque* diminut*
    | demasiado_pequen* muito_pequen* minuscul*
    | troppo_piccol* minuscol* piccolissim*
    | te_klein* piepklein*
    | za_maly za_mala za_male za_malych zbyt_mal* malutk*
    | prea_mic* minuscul* foarte_mic*`,
  wrong: `wrong incorrect* falsch* faux fausse fausses errone* equivocad* errat* sbagliat* verkeerd* bledn* gresit* incorect* incorretto incorretta fremde fremden errad* somebody_else someone_else jemand_anderem jemand_anderes d_un_autre d_une_autre de_otro de_otra de_outra di_un_altro altra_persona iemand_anders innej_osoby kogos_innego altcuiva altei_persoane not_right mixed_up inaccurat* does_not_match doesnt_match not_matching mismatch* not_the_same somebody_elses mistyped mis_typed wrongly absurd nonsense nonsensical rubbish_figures crazy_price* crazy_prices crazy_amount* ridiculous way_off way_too_high way_too_low far_too_high far_too_low far_too_cheap too_cheap off_by times_too times_higher ten_times a_thousand_times factor_of factor_ten decimal_point decimal_place should_be_about should_be_around supposed_to_be should_read instead_of_the miscalculat* calculated_wrong doesnt_add_up dont_add_up not_add_up not_correct isnt_right arent_right cant_be_right not_plausible implausible scrambled_up muddled garbled_data shifted_by out_by of_another_person belonging_to_another wrong_person wrong_unit wrong_units wrong_price wrong_prices incorrectly bogus_figures makes_no_sense make_no_sense old_prices x10 10x looks_crazy look_crazy charged_too_much too_much_money overcharg* undercharg* price_mismatch
    | stimmt_nicht stimmen_nicht verkehrt* vertauscht* fehlerhaft* passt_nicht passen_nicht ubereinstimm* vertippt inkorrekt* rechnet_falsch absurd* unsinn quatsch unsinnig* viel_zu_hoch viel_zu_niedrig viel_zu_billig zu_hohe zu_hohen zu_niedrig* zehnfach* zehnmal tausendfach um_den_faktor faktor_zehn kommastelle komma_verschoben sollte_es_sein musste_es stimmt_was_nicht stimmt_etwas_nicht kann_nicht_stimmen kann_ja_nicht_stimmen nicht_plausibel unplausib* daneben vollig_daneben nicht_korrekt nicht_richtig falsch_berechnet berechnet_falsch falsche_betrage von_anderen_leuten einer_anderen_person ergibt_keinen_sinn fantasiepreis* mondpreis* verstellt alte_preise rechnet_zu_viel zu_viel_berechnet falsch_zugeordnet
    | mauvais mauvaise mauvaises inexact* ne_correspond ne_correspondent ne_colle ne_tombe pas_bon pas_bonne pas_le_bon pas_la_bonne tromp* absurde* aberrant* fantaisiste* n_importe_quoi incoheren* dix_fois mille_fois beaucoup_trop_eleve* beaucoup_trop_bas trop_bas trop_eleve* anormal* anormalement virgule_decal* facteur_dix devrait_etre au_lieu_de n_a_pas_de_sens aucun_sens pas_normal mal_calcule* calcul_faux pas_pris_en_compte d_une_autre_personne melange* montants_faux tarif_faux prix_faux anciens_prix trop_facture prix_different
    | no_cuadra* no_coincide* no_corresponde equivoque mal_escrit* escribi_mal confundid* no_es_correct* no_concuerda absurd* disparatad* disparate* sin_sentido no_tiene_sentido diez_veces mil_veces demasiado_alto demasiado_bajo demasiado_altos demasiado_bajos deberia_ser tendria_que_ser deberian_ser mal_calculad* no_es_normal no_esta_bien me_sale_mal sale_mal salen_mal esta_mal estan_mal incoherent* disparados importes_raros precios_raros una_barbaridad de_otra_persona precios_antiguos cobra_de_mas cobran_de_mas
    | trocad* incorret* nao_bate nao_batem nao_coincide* nao_corresponde* enganei engano_na absurd* sem_sentido nao_faz_sentido dez_vezes mil_vezes demasiado_alto demasiado_baixo devia_ser deveria_ser mal_calculad* nao_esta_bem nao_e_normal incoerent* disparatad* esta_mal estao_mal sai_mal saem_mal de_outra_pessoa troca_de estapafurdi* precos_antigos cobra_a_mais cobrado_a_mais
    | non_corrisp* non_torna non_tornano scorrett* scambiat* non_coincid* non_quadra* non_e_corrett* sbagliat* absurd* assurd* sballat* insensat* senza_senso non_ha_senso dieci_volte mille_volte troppo_alto troppo_basso troppo_alti troppo_bassi dovrebbe_essere dovrebbero_essere calcolat*_male calcola_male non_e_normale non_puo_essere anomal* fuori_da_ogni folli qualcosa_non_torna di_un_altra_persona invece_di_quella prezzi_vecchi addebitato_troppo in_piu_del_dovuto
    | klopt_niet kloppen_niet foutief* onjuist* komt_niet_overeen niet_juist verwisseld* vergist absurd* onzin nonsens slaat_nergens_op nergens_op_slaat tien_keer duizend_keer veel_te_hoog veel_te_laag veel_te_hoge veel_te_lage moet_zijn zou_moeten_zijn verkeerd_berekend klopt_niks klopt_niets klopt_iets_niet niet_correct raar_bedrag vreemde_bedragen van_iemand_anders van_een_ander komma_verschoven oude_prijzen rekent_te_veel te_veel_gerekend
    | zle zly zla niepoprawn* niewlasciw* nie_zgadza nie_zgadzaja pomylon* zamienion* niezgodn* zlego zlym zlych nie_pasuje nie_pasuja nie_ten absurdaln* bzdur* bez_sensu dziesiec_razy tysiac_razy za_wysok* za_nisk* zbyt_wysok* zbyt_nisk* powinno_byc powinna_byc powinien_byc zle_wylicz* zle_nalicz* blednie cos_sie_nie_zgadza nie_jest_normalne nie_ma_sensu przesunieta_przecinka cudze nalezace_do_innej pomieszan* nieprawdziw* stare_ceny liczy_za_duzo naliczono_za_duzo
    | eronat* incurcat* nu_corespund* nu_se_potriv* nu_e_corect* nu_este_corect* gresesc absurd* aberant* fara_sens nu_are_sens de_zece_ori de_1000_de_ori de_o_mie_de_ori prea_mare_pretul prea_mic_pretul ar_trebui_sa_fie calculat_gresit calculeaza_gresit nu_e_normal nu_este_normal nu_e_in_regula ceva_nu_e gresit gresita gresite amestecat* anormal* ale_altei_persoane preturi_vechi taxat_prea_mult`,
  'wrong-language': `wrong_language different_language
    | falsche_sprache falscher_sprache anderer_sprache plotzlich_englisch nur_auf_englisch
    | mauvaise_langue langue_etrangere autre_langue passe_en_anglais
    | idioma_equivocado otro_idioma en_otro_idioma idioma_incorrecto
    | lingua_errada outra_lingua outro_idioma idioma_errado
    | lingua_sbagliata altra_lingua lingua_errata
    | verkeerde_taal andere_taal
    | zlym_jezyku innym_jezyku zly_jezyk obcym_jezyku
    | limba_gresita alta_limba limba_straina`,
  'wrong-time': `wrong_time wrong_date an_hour_off hour_ahead hour_behind clock_is_wrong wrong_time_zone an_hour_out hour_out hour_off one_hour_off an_hour_early an_hour_late an_hour_earlier an_hour_ahead an_hour_behind one_hour_early one_hour_late one_hour_earlier one_hour_later one_hour_missing hour_missing 60_min_early 60_minutes_early clock_change clocks_changed clocks_went time_change winter_time summer_time daylight_saving dst clock_wrong time_is_wrong times_are_wrong clock_is_slow clock_is_fast clock_shows time_zone_wrong hour_too_early hour_too_late hour_shifted shifted_by_an_hour
    | falsche_uhrzeit falsches_datum falsche_zeit uhr_geht stunde_versetzt uhrzeit_stimmt stunde_verschoben eine_stunde_zu stunde_zu_fruh stunde_zu_spat stunde_fruher stunde_spater stunde_vor stunde_nach stunde_falsch stunde_daneben stunde_fehlt stunde_abweich* zeitumstellung winterzeit sommerzeit uhr_falsch uhrzeit_falsch falsch_gehende zeitverschiebung zeitstempel_falsch minuten_vor_und geht_falsch
    | mauvaise_heure heure_fausse decalage_horaire mauvaise_date n_est_pas_a_l_heure heure_de_decalage une_heure_de_moins une_heure_de_plus une_heure_trop une_heure_plus une_heure_avant une_heure_apres une_heure_en_avance une_heure_de_decalage decalage_d_une_heure decale_d_une_heure decalees_d_une_heure heure_d_ete heure_d_hiver changement_d_heure horloge_retarde horloge_avance heure_manque
    | hora_equivocada hora_incorrecta fecha_incorrecta fecha_equivocada una_hora_de hora_mal una_hora_antes una_hora_despues una_hora_menos una_hora_mas una_hora_adelantad* una_hora_atrasad* una_hora_de_menos una_hora_de_mas cambio_de_hora horario_de_invierno horario_de_verano hora_de_diferencia reloj_atrasado reloj_adelantado desfase_horario desfase_de_una_hora
    | hora_errada data_errada uma_hora_a relogio_adiantado relogio_atrasado uma_hora_antes uma_hora_depois uma_hora_menos uma_hora_mais uma_hora_adiantad* uma_hora_atrasad* uma_hora_a_menos uma_hora_a_mais horas_a_menos mudanca_da_hora mudanca_de_hora hora_de_inverno hora_de_verao horario_de_inverno hora_de_diferenca
    | ora_sbagliata data_sbagliata un_ora_di orario_sbagliato ora_errata un_ora_prima un_ora_dopo un_ora_indietro un_ora_avanti un_ora_in_meno un_ora_in_piu un_ora_di_differenza un_ora_di_anticipo un_ora_di_ritardo cambio_dell_ora cambio_ora ora_legale ora_solare orologio_indietro orologio_avanti sfasat* manca_un_ora
    | verkeerde_tijd verkeerde_datum uur_achter uur_voor klok_loopt loopt_achter tijd_klopt een_uur_te een_uur_vroeger een_uur_later een_uur_eerder een_uur_achter een_uur_voor een_uur_verschil uur_te_vroeg uur_te_laat uur_minder uur_verschoven wintertijd zomertijd tijdverschil klok_achter klok_voor uur_ernaast
    | zla_godzina zla_data zly_czas godzine_do zegar_spieszy zla_strefa godzine_za godzine_wczesniej godzine_pozniej godzine_do_tylu godzine_do_przodu o_godzine godzine_mniej godzine_wiecej zmiana_czasu zmianie_czasu zmiany_czasu czas_zimowy czas_letni czasu_zimowego na_zimowym na_letnim przesuniecie_o_godzine brakuje_godziny zegar_pozni
    | ora_gresita data_gresita cu_o_ora ora_nu o_ora_mai cu_o_ora_mai cu_o_ora_in o_ora_in_minus o_ora_in_plus o_ora_inainte o_ora_inapoi o_ora_mai_devreme o_ora_mai_tarziu ora_de_iarna ora_de_vara schimbarea_orei trecerea_la_ora decalaj_de_o_ora ceasul_merge lipseste_o_ora`,
  double: `doublon* en_double duplicad* duplicat* podwojn* dubla dublat* two_copies in_duplicate double_booked double_charged charged_twice prints_twice posted_twice two_of_each dublu* twice_the_amount there_twice in_twice listed_twice appears_twice appear_twice shows_twice showing_twice entered_twice recorded_twice billed_twice paid_twice booked_twice sent_twice arrives_twice arrive_twice counted_twice received_twice double_booking double_entries double_entry duplicate duplicates duplicated charged_double doubled entered_*_twice in_there_twice twice_in_the created_twice
    | zweifach dupliziert* jeweils_zweimal verdoppelt doppelt doppelte doppelten doppelter doppeltes zweimal_drin zweimal_abgezogen zweimal_gebucht zweimal_belastet zweimal_abgebucht zweimal_angelegt zweimal_angezeigt zweimal_da zweimal_gedruckt zweimal_auf mehrfach_gebucht mehrfach_angezeigt zweimal_erfasst zweimal_eingegeben zweimal_vorhanden zweimal_gesendet zweimal_im
    | par_deux duplique* dedouble* double_exemplaire en_plusieurs_exemplaires doubles double_les deux_fois_le deux_fois_la deux_fois_les debite_deux_fois facture_deux_fois apparait_deux_fois apparaissent_deux_fois imprime_deux_fois en_deux_exemplaires saisi*_deux_fois enregistre*_deux_fois cree*_deux_fois figure_deux_fois
    | por_duplicado repetidos repetidas por_partida se_duplican se_duplica cobrado_dos_veces cobran_dos_veces aparece_dos_veces aparecen_dos_veces sale_dos_veces salen_dos_veces imprime_dos_veces cargado_dos_veces introducid*_dos_veces registrad*_dos_veces cread*_dos_veces esta_dos_veces figura_dos_veces
    | em_duplicado a_dobrar repetidos repetidas duplicam_se cobrado_duas_vezes cobrou_duas_vezes aparece_duas_vezes aparecem_duas_vezes imprime_duas_vezes sai_duas_vezes inserid*_duas_vezes registad*_duas_vezes criad*_duas_vezes esta_duas_vezes
    | in_doppio doppioni doppia doppie doppia_volta doppione doppi addebitato_due_volte appare_due_volte stampa_due_volte compare_due_volte arriva_due_volte arrivano_due_volte risulta_due_volte doppio inserit*_due_volte registrat*_due_volte creat*_due_volte presente_due_volte
    | dubbele tweevoud gedupliceerd* dubbelop dubbel verdubbeld twee_keer_afgeschreven dubbel_afgeschreven twee_keer_in staat_er_twee_keer tweemaal_geboekt twee_keer_geprint staat_twee_keer twee_keer_ingevoerd twee_keer_aangemaakt dubbel_ingevoerd dubbel_geboekt
    | zdublow* dublow* duplikat* po_dwa podwoil* dwa_razy_pobran* pobralo_dwa_razy jest_dwa_razy zalozony_dwa_razy drukuje_dwa_razy dwukrotnie_naliczon* zalozon*_dwa_razy wprowadzon*_dwa_razy wpisan*_dwa_razy utworzon*_dwa_razy widnieje_dwa_razy
    | in_dublu dublate_de de_cate_doua se_dubleaza taxat_de_doua_ori apare_de_doua_ori apar_de_doua_ori platit_de_doua_ori tipareste_de_doua_ori incasat_de_doua_ori introdus*_de_doua_ori inregistrat*_de_doua_ori creat*_de_doua_ori figureaza_de_doua_ori`,
  late: `late delay* backlog* verspat* verzoger* zu_spat retard* tardiv* retras* atraso* atrasad* ritard* in_ritardo te_laat opozni* spozni* z_opoznieniem intarzi* hours_late a_day_late arrives_late arrive_late comes_late hours_later minutes_later days_later late_by lagging_behind
    | stunden_spater minuten_spater erst_stunden tage_spater erst_nach zeitversetzt mit_verspatung kommt_zu_spat
    | en_retard avec_retard arrive_tard heures_plus_tard minutes_plus_tard avec_du_retard jours_apres decalage
    | llega_tarde llegan_tarde llega_con con_retraso horas_despues minutos_despues dias_despues tardan_en_llegar demorad*
    | chega_tarde chegam_tarde chega_atrasad* com_atraso horas_depois minutos_depois dias_depois muito_tarde tarde_demais demorad*
    | arriva_in_ritardo arrivano_in_ritardo arriva_tardi arrivano_tardi ore_dopo minuti_dopo giorni_dopo tardi
    | komt_te_laat komen_te_laat uren_later minuten_later dagen_later vertraagd* laat_aan vertrag*
    | godzin_pozniej godzine_pozniej dopiero_po dni_pozniej za_pozno
    | cu_intarziere ajunge_tarziu ajung_tarziu ore_mai_tarziu minute_mai_tarziu zile_mai_tarziu cu_ore`,
  queued: `stuck_in queue_stuck jobs_stuck stuck_in_the_outbox in_outbox outbox sits_in_the stays_in_the waiting_in_the pile_up piling_up held_in in_drafts
    | hangt_in_der hangen_in_der in_der_warteschlange steckt_in_der bleibt_in_der bleiben_im_postausgang bleibt_im_postausgang im_postausgang postausgang hangen_im staut_sich stauen_sich
    | dans_la_file file_d_attente boite_d_envoi reste_dans_la restent_dans_la bloques_dans s_accumulent
    | en_la_cola en_cola bandeja_de_salida atascado_en atascados_en se_acumulan cola_de_impresion
    | na_fila presos_na presas_na preso_na caixa_de_saida ficam_na ficam_presos acumulam_se ficam_presas
    | in_coda restano_in posta_in_uscita bloccati_nella rimangono_in ferme_nella si_accumulano nella_coda
    | in_de_wachtrij blijft_in_de blijven_in_de postvak_uit stapelen_zich
    | w_kolejce kolejka_stoi skrzynce_nadawczej nadawczej wisza_w wisi_w utknely zalegaja
    | in_coada blocat_in blocate_in ramane_in_coada raman_in se_aduna casuta_de_iesire mesaje_de_trimis de_iesire`,
  returned: `undeliver* bounced bounce bounces bounces_back non_delivery delivery_failed delivery_failure mailer_daemon ndr message_blocked sent_back returned_mail message_rejected messages_rejected rejected_by 550 blacklisted spamhaus blocked_using client_host come_back_to_me came_back_with undelivered mail_delivery mail_delivery_failed delivery_subsystem postmaster returned_to_sender back_as bouncing bounce_messages delivery_status
    | unzustell* mail_zuruck kommt_zuruck_mit kommen_zuruck_mit kommt_als_unzustellbar zuruckgekommen zustellung_fehlgeschlagen nicht_zugestellt kommen_alle_zuruck kommen_zuruck kommt_zuruck kam_zuruck kamen_zuruck kommen~zuruck kommt~zuruck unzustellbar* rucklaufer sperrliste blacklist nicht_zustellbar zuruckgeschickt
    | non_remis* non_distribu* retour_a_l_expediteur me_reviennent reviennent_avec revient_avec en_erreur_de_remise revient_en me_revient non_delivre* non_distribuable renvoye_en_erreur retour_en_erreur mails_reviennent messages_reviennent
    | rebot* devuelt* devuelve no_entregad* me_los_devuelve me_lo_devuelve me_viene_devuelt* rebotan rebota rebotado* vienen_devueltos me_devuelven devuelven devueltos me_vuelven no_entregable* lista_negra
    | devolvid* nao_entregue* vem_devolvid* vem_para_tras voltam_para_tras devolve vem_de_volta vem_devolvidos sao_devolvid* nao_entregavel nao_entregues lista_negra mails_voltam
    | torna_indietro tornano_indietro mancato_recapito non_recapit* non_consegnat* rimbalz* respinta respinte mi_tornano ritornano_indietro rimandat*_indietro respint*_al_mittente mancata_consegna
    | onbestelbaar* komen_terug_met komt_terug_met teruggestuurd gebounced niet_bezorgd kan_niet_worden_bezorgd retour_afzender niet_afgeleverd mails_komen_terug mail_komt_terug
    | niedostarcz* wracaja_z wraca_z zwrotk* odbija odbijaja odbity nie_dostarczon* wraca_z_bledem wraca_do_mnie zwrot_do zwracan* odbijaja_sie niedoreczon* odbite maile_wracaja mail_wraca wiadomosci_wracaja
    | nelivrat* nedistribuit* intors intoarse se_intoarce_cu se_intorc_cu revine_cu returnat* vin_inapoi vine_inapoi imi_vin_inapoi returnate returnat nelivrabil* mailurile_se_intorc mesajele_se_intorc`,
  garbled: `garbled unreadable kryptisch* unleserlich* illisible* ilegib* illeggib* onleesba* nieczyteln* ilizibil* gibberish mojibake scrambled hieroglyph* weird_characters strange_characters strange_symbols weird_symbols funny_characters odd_characters wrong_characters question_marks wingdings encoding_issue encoding_problem utf_8 instead_of_accent* instead_of_umlauts instead_of_letters special_characters_wrong accented_letters broken_characters funny_symbols strange_letters squares_instead little_squares
    | kauderwelsch zeichensalat buchstabensalat wirre_zeichen komische_zeichen seltsame_zeichen fragezeichen unlesbar* umlaute_falsch statt_umlaute statt_umlauten umlaute_kaputt umlaute_werden sonderzeichen_falsch kodierung zeichenkodierung komische_symbole kastchen_statt
    | caracteres_bizarres caracteres_etranges signes_bizarres charabia points_d_interrogation symboles_bizarres incomprehensible* caracteres_speciaux a_la_place_des_accents accents_remplac* encodage symboles_a_la_place lettres_bizarres accents_mal carres_a_la_place
    | caracteres_raros simbolos_raros jeroglif* garabat* signos_raros letras_raras caracteres_extranos simbolos_en_vez simbolos_en_lugar en_vez_de_acentos acentos_mal enes_mal codificacion letras_extranas tildes_salen
    | caracteres_estranhos simbolos_estranhos carateres_estranhos ilegive* hieroglif* caracteres_esquisitos letras_estranhas simbolos_em_vez simbolos_no_lugar em_vez_de_acentos acentos_trocados acentos_mal codificacao letras_esquisitas
    | caratteri_strani simboli_strani geroglific* segni_strani punti_interrogativi simboli_al_posto al_posto_degli_accenti accenti_sbagliati codifica lettere_strane accentate_sbagliate
    | rare_tekens vreemde_tekens hierogliefen vraagtekens rare_symbolen wartaal in_plaats_van_accenten tekens_in_plaats rare_letters vreemde_symbolen codering trema_s
    | krzaki krzaczki dziwne_znaki dziwnymi_znakami hieroglif* znaki_zapytania krzaczkami zamiast_polskich polskie_znaki polskich_znakow kodowanie dziwne_symbole kwadraciki
    | caractere_ciudate semne_ciudate hieroglife caractere_aiurea simboluri_ciudate caractere_dubioase in_loc_de_diacritice diacriticele codificare litere_ciudate simboluri_in_loc patratele`,
  outdated: `outdated out_of_date obsolete old_version previous_version no_longer_supported yesterdays_version not_up_to_date stale@en old_prices old_price last_weeks_price last_weeks_prices yesterdays_prices old_data old_values last_weeks_version week_old out_of_date_data promo_not promotion_not
    | veraltet* alte_version alter_stand uberholt nicht_mehr_aktuell nicht_aktuell alten_stand alte_preise alten_preise alter_preis alte_daten alte_werte vorwoche veralteten alte_adresse
    | obsolete* ancienne_version pas_a_jour plus_a_jour vieille_version perimee anciens_prix ancien_prix vieux_prix anciennes_donnees anciens_tarifs
    | desactualizad* obsolet* version_antigua anticuad* no_esta_actualizad* precios_antiguos precio_antiguo datos_antiguos tarifas_antiguas precios_viejos
    | desatualizad* versao_antiga obsolet* ultrapassad* nao_esta_atualizad* precos_antigos preco_antigo dados_antigos precos_velhos
    | obsolet* non_aggiornat* vecchia_versione versione_vecchia versione_precedente prezzi_vecchi vecchi_prezzi prezzo_vecchio dati_vecchi
    | verouderd* oude_versie achterhaald niet_actueel niet_up oude_prijzen oude_prijs oude_gegevens prijs_van_vorige
    | nieaktualn* przestarzal* stara_wersja starej_wersji stare_dane stare_ceny starych_cen stara_cena sprzed_tygodnia w_wersji_sprzed
    | invechit* versiune_veche versiunea_veche neactualizat* depasita_versiunea preturi_vechi pretul_vechi preturile_vechi date_vechi`,
  corrupt: `corrupt* damaged_file file_is_damaged
    | korrupt* beschadigt* datei_defekt datei_kaputt
    | corromp* endommag* fichier_abime
    | danad* archivo_danado corromp*
    | corromp* danificad* ficheiro_danificado
    | corrott* danneggiat*
    | beschadigd* bestand_kapot
    | uszkodzon* uszkodzeniu korupc* plik_uszkodz*
    | corupt* deteriorat* fisier_corupt`,
  gone: `vanish* disappear* gone went_missing gone_missing no_longer_there not_there_anymore not_there_any_more no_longer_exists no_longer_exist does_not_exist_anymore no_trace wiped_out work_lost lost_work lost_files lost_everything lost_contracts lost_all lost_hours losing_work losing_data
    | verschwund* verschwind* verschwand weg fort nicht_mehr_da nicht_mehr_dort nicht_mehr_vorhanden spurlos futsch unauffindbar* nicht_auffindbar nicht_mehr_auffindbar nicht_mehr_zu_finden wie_weggeblasen existiert_nicht_mehr daten_verloren eingaben_verloren eingabe_verloren arbeit_verloren verloren_gegangen gehen_verloren geht_verloren
    | disparu* disparait disparaissent disparition envole* introuvable* n_existe_plus n_existent_plus n_y_est_plus n_y_sont_plus plus_la n_est_plus_la ne_sont_plus_la evapore* nulle_part perdu_mon_travail travail_perdu donnees_perdues s_est_volatilis* il_n_y_est_pas
    | desaparec* desaparic* se_ha_esfumado esfumad* ya_no_esta ya_no_estan ya_no_existe ya_no_aparece ya_no_aparecen se_ha_perdido se_han_perdido se_pierde se_pierden perdido_todo evaporad* volatiliz* no_queda_nada
    | desaparec* sumiu sumiram desaparicao ja_nao_esta ja_nao_estao ja_nao_existe ja_nao_aparece ja_nao_aparecem perdeu_se perderam_se evapor* perdeu_tudo perdido_tudo
    | sparit* scompars* sparisce spariscono scompaiono scompare sparizione volatilizzat* non_c_e_piu non_ci_sono_piu non_esiste_piu non_compare_piu non_compaiono_piu andato_perso andati_persi andata_persa vanno_persi si_sono_persi si_perde_tutto perso_tutto persi_i persi_tutti perso_il_lavoro introvabil*
    | verdwen* verdwijn* zijn_weg is_weg alles_weg weer_weg spoorloos onvindbaar* niet_meer_te_vinden bestaat_niet_meer bestaan_niet_meer er_niet_meer staat_er_niet_meer staan_er_niet_meer werk_kwijt alles_kwijt gegevens_kwijt bestanden_kwijt
    | znikn* znika znikaja zniklo znikl* zginel* zagin* ginie gina przepadl* wyparowal* wcielo wcielo_mi nie_ma_juz juz_nie_ma nie_istnieje stracilem_prace stracilam_prace utracon* poszlo_w_kosmos
    | dispar* disparut* am_pierdut_tot nu_mai_este_acolo nu_mai_exista nu_mai_sunt_acolo s_au_pierdut s_a_pierdut s_au_dus s_a_volatiliz* nicaieri nu_mai_este_in nu_e_nicaieri`,
  missing: `missing missing@en not_there isnt_there arent_there is_absent are_absent cant_be_found nowhere_to not_to_be_found
    | fehlt fehlen fehlte fehlten fehlend* nicht_da nicht_vorhanden nirgends nirgendwo
    | manque manquent manquant* il_manque absent_de absente_de absents_de pas_la n_y_est_pas n_y_sont_pas
    | falta faltan faltaba faltaban faltando ausente_en no_esta_en no_estan_en
    | falta faltam faltava em_falta em_lado_nenhum nao_esta_na nao_estao_na
    | manca mancano mancante mancanti mancava mancanza da_nessuna_parte assente_in
    | ontbreek* ontbrak* ontbreken ontbrekend* is_er_niet zijn_er_niet nergens
    | brakuje brakowalo brakujac* nigdzie nie_widnieje nieobecn*
    | lipses* lipsa lipsesc lipseste nu_exista_in nu_e_acolo nu_sunt_acolo`,
  'no-content': `empty nothing_in_it nothing_on_it nothing_there nothing_inside contains_nothing shows_nothing show_nothing no_data no_content no_contents no_records no_entries no_results shows_0 showing_0 shows_zero showing_zero says_0 says_zero reads_0 reads_zero zero_bytes 0_bytes 0_byte 0_kb showing_nothing nothing_under nothing_in_the nothing_on_the_label blank@en blanks@en comes_out_blank come_out_blank unprinted no_print_on only_white white_labels white_stickers white_band 0_calls zero_calls 0_orders zero_orders no_items_in no_rows 0_days have_0 has_0 all_show_0 0_of_0 white_paper prints_white prints_blank only_blank blank_stickers
    | leer leere leeren leerer leeres vollig_leer komplett_leer nichts_drin nichts_drauf nichts_darin nichts_darauf steht_nichts ohne_inhalt inhaltslos keine_daten keine_eintrage keine_ergebnisse keine_werte null_befunde 0_befunde steht_auf_null auf_null zeigt_0 zeigt_null 0_anrufe 0_auftrage unbedruckt* blank blanke nur_weiss nur_weisse weisse_etiketten weisses_band weisse_aufkleber weisser_zettel komplett_weiss leerfolie leeretiketten leerseiten ganz_weiss keine_inhalte blanko druckt_weiss weisses_papier 0_tage 0_tagen 0_0_tagen 0_von_0 kommt_weiss weiss_raus
    | vide vides rien_dedans rien_dessus sans_contenu aucune_donnee pas_de_donnees aucun_resultat aucune_ligne affiche_zero affiche_0 a_zero vierge vierges en_blanc etiquettes_blanches ruban_blanc carres_gris carre_gris il_n_y_a_rien n_y_a_rien j_ai_rien rien_a_voir zero_appel 0_jours sort_blanc sortent_blanc sortent_blanches sort_vierge imprime_blanc zero_jours
    | vacia vacio vacias vacios sin_contenido sin_datos no_hay_datos no_hay_nada ningun_dato a_cero en_cero muestra_0 marca_0 marca_cero en_blanco saca_en_blanco etiquetas_blancas cero_llamadas nada_dentro no_contiene 0_resultados 0_dias cero_dias sale_blanca salen_blancas imprime_en_blanco
    | vazia vazio vazias vazios sem_conteudo sem_dados nao_ha_dados nenhum_dado a_zero a_zeros zero_viaturas mostra_0 mostra_zero em_branco etiquetas_brancas nao_tem_nada nada_la nao_ha_nada 0_dias zero_dias sai_branca saem_brancas imprime_em_branco
    | vuota vuoto vuote vuoti senza_contenuto senza_dati nessun_dato nessun_risultato a_zero segna_zero segna_0 mostra_0 mostra_zero in_bianco etichette_bianche non_c_e_niente non_c_e_nulla niente_dentro oggi_zero 0_giorni zero_giorni esce_bianca escono_bianche stampa_bianco stampa_in_bianco
    | leeg lege leegte niets_in niks_in zonder_inhoud geen_gegevens geen_data geen_resultaten op_nul toont_0 staat_op_0 op_0 blanco witte_etiketten onbedrukt* niets_op niks_op er_staat_niets er_staat_niks 0_dagen nul_dagen komt_blanco komen_blanco print_wit drukt_wit
    | pust* bez_zawartosci brak_danych nie_ma_danych zadnych_danych brak_wynikow pokazuje_0 pokazuje_zero na_zero zero_osob 0_osob biale_etykiety niezadrukowan* nic_w_nim nic_tam_nie_ma nic_nie_ma nic_w_nich 0_dni zero_dni calkowicie_biale wychodza_biale wychodzi_biala drukuje_na_bialo brak_nadruku bez_nadruku
    | gol goala goale goi fara_continut fara_date nu_sunt_date nicio_inregistrare niciun_rezultat arata_0 arata_zero pe_zero zero_rezultate albe_complet etichete_albe nimic_in_el nu_e_nimic nu_este_nimic nu_contine nimic_inauntru 0_zile zero_zile ies_albe iese_alba iese_goala ies_goale complet_albe`,
  'not-arrive': `no_results no_bloods no_orders no_calls no_incoming no_emails no_mail no_mails no_messages no_sms no_text no_texts no_code no_codes no_notification no_notifications no_push no_prompt no_alerts no_alarms no_jobs no_shipments no_bookings no_new_orders no_new_mail no_new_messages no_replies no_reply no_updates no_deliveries no_requests no_invoices today_nothing nothing_today nothing_since nothing_after not_a_single_email not_a_single_call no_single nothing_comes nothing_came nothing_coming nothing_arrives nothing_back never_came heard_nothing_back last_one_is_from last_one_was_at last_seen hasnt_rung not_rung
    | keine_werte keine_ergebnisse keine_befunde keine_laborwerte keine_auftrage keine_anrufe keine_mails keine_mail keine_email keine_emails keine_nachricht keine_nachrichten keine_sms keinen_code keine_benachrichtigung keine_benachrichtigungen keine_meldungen keine_alarme keine_bestellungen keine_sendungen keine_daten_mehr heute_nichts nichts_mehr_an nichts_an kommt_nichts kommt_aber_nichts kommt_nix nichts_gekommen keine_einzige keine_lieferungen keine_buchungen die_letzten_sind_von der_letzte_ist_von
    | aucun_resultat aucune_commande aucun_appel aucun_mail aucun_message plus_de_sms pas_de_sms aucun_sms aucun_code pas_de_code aucune_notification pas_de_notification pas_de_mail pas_de_mails plus_de_mails plus_d_appels pas_d_appels plus_de_commandes pas_de_resultat pas_de_resultats plus_de_resultats aucune_alerte plus_d_alertes aujourd_hui_rien rien_depuis rien_ne_vient rien_n_arrive rien_recu rien_ne_remonte le_dernier_date
    | ningun_resultado sin_resultados ningun_pedido sin_pedidos ninguna_llamada sin_llamadas ningun_correo sin_correos ningun_mensaje ningun_sms sin_sms ningun_codigo sin_codigo ningun_aviso ninguna_notificacion sin_notificacion sin_respuesta ninguna_alarma hoy_nada nada_desde no_hay_pedidos no_hay_llamadas no_hay_correos el_ultimo_es_de ni_una_sola
    | nenhum_resultado sem_resultados nenhum_pedido sem_pedidos nenhuma_chamada sem_chamadas nenhum_email nenhuma_mensagem nenhum_sms sem_sms nenhum_codigo nenhum_aviso nenhuma_notificacao sem_notificacao nenhum_alarme hoje_nada nada_desde nao_vem nao_chega_nada
    | nessun_risultato nessun_ordine nessuna_chiamata nessuna_mail nessun_messaggio nessun_sms nessun_codice nessun_avviso nessuna_notifica nessun_allarme oggi_niente oggi_nulla niente_da_stamattina non_arriva_niente non_arriva_nulla non_viene_niente mandato_nulla mandato_niente
    | geen_resultaten geen_uitslagen geen_orders geen_opdrachten geen_bestellingen geen_telefoontjes geen_oproepen geen_mails geen_mail geen_berichten geen_sms geen_code geen_melding_op geen_meldingen geen_alarmen vandaag_niets vandaag_niks niets_sinds niets_terug komt_niets komt_niks er_komt_niets
    | brak_wynikow brak_zamowien brak_zlecen brak_polaczen brak_maili brak_wiadomosci brak_sms brak_kodu brak_powiadomienia brak_powiadomien zadnych_zlecen zadnych_zamowien zadnych_maili dzis_nic nic_nie_przychodzi nic_nie_dochodzi nic_nie_przyszlo
    | niciun_rezultat nicio_comanda niciun_apel niciun_mail niciun_mesaj niciun_sms niciun_cod nicio_notificare nicio_alarma fara_rezultate fara_comenzi azi_nimic nu_vine_nimic nu_vin_rezultatele`,
  'held-back': `quarantine quarantined held_by held_back held_in_quarantine withheld filtered_out stopped_by_the_filter being_held stuck_in_quarantine
    | quarantane zuruckgehalten halt_zuruck ausgefiltert rausgefiltert herausgefiltert halt~zuruck
    | quarantaine retenu retenue retenus retenues filtre_bloque mis_en_quarantaine
    | cuarentena retenido retenida retenidos retenidas
    | quarentena retido retida retidos retidas
    | quarantena trattenut* bloccat*_dal_filtro
    | quarantaine tegengehouden houdt_tegen vastgehouden houdt~tegen
    | kwarantann* zatrzyman* wstrzyman*
    | carantina retinut* oprite_de_filtru`,
};
