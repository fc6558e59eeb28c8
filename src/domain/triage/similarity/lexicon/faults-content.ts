/** What is wrong with what is sent, kept and shown. */
export const contentFaults: Readonly<Record<string, string>> = {
  lost: `lost missing verschwund* verlor* perdu* perdid* verdwen* kwijt zgub* zniknel* pierdut* disparu* gone fehlt fehlen disappear* stolen gestohlen vanish* desaparec* sumiu sumiram sparit* scompars* sparisce scompaiono disparait disparaissent zginel* brakuje lipses* lipsa mancano manquant* manquent faltan faltam ontbreek* ontbrak* weggeraakt leeren vuot* vides pust* goala goale blank_page verschwind* nicht_mehr_da no_longer_there not_there went_missing has_gone have_gone is_gone are_gone nowhere_to not_there_anymore no_trace cant_be_found mislaid misplaced left_behind left_it
    | leer verschwand weg abhanden abhandengekommen liegen_gelassen liegengelassen spurlos nirgends nirgendwo unauffindbar* futsch nicht_mehr_auffindbar nicht_auffindbar verlegt nicht_mehr_vorhanden
    | vide disparait* introuvable* egare* manque envole* n_y_est_plus n_apparait_plus n_existe_plus oublie_dans laisse_dans plus_la nulle_part
    | vacia vacio perdi falta extraviad* no_aparece no_aparecen se_me_perdio he_perdido deje_olvidad* se_ha_perdido ya_no_esta ya_no_estan no_esta_por
    | vazia vazio falta perdi perdeu_se em_falta extraviad* nao_aparece nao_aparecem ja_nao_esta ja_nao_estao deixei_esquecid* em_lado_nenhum
    | persi perso persa smarrit* manca introvabil* non_c_e_piu non_ci_sono_piu non_compare spariscono da_nessuna_parte
    | leeg verdwijn* kwijtgeraakt zoek ontbreken weg zijn_weg nergens laten_liggen onvindbaar* niet_meer_te_vinden
    | znika znikaja zagin* nie_ma_juz nigdzie przepadl* wyparowal* zapodzial* nie_widac gdzies_zniknal znikn* zniklo zniklismy ginie gina
    | gol dispar dispare am_pierdut nicaieri nu_mai_este nu_mai_e nu_mai_apare nu_mai_apar nu_mai_exista ratacit* uitat_in nu_e_nicaieri`,
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
  full: `llena cheio cheia piena pelny pelna plina quota limit_reached over_quota speicherplatz* no_space voller vollstandig_belegt sature* saturad* esaur* przepeln* przekrocz* superad* excedid* superat* overschred* uberschritten limita_de is_full are_full disk_full box_full mailbox_full full_disk full_mailbox drive_full storage_full inbox_full full_again almost_full nearly_full full_up memory_full out_of_space low_disk out_of_storage no_space_left quota_exceeded over_limit full@en quotas
    | volles vollem vollgelaufen kein_platz kein_speicher kein_speicherplatz keinen_platz zu_wenig_speicher zu_wenig_platz platz_mehr kontingent uberfull* platzt speicher_voll
    | pleines est_plein est_pleine boite_pleine disque_plein plus_de_place pas_assez_d_espace espace_insuffisant plus_d_espace quota_depasse quota_atteint
    | llenas llenos esta_lleno esta_llena no_queda_espacio sin_espacio no_hay_espacio espacio_insuficiente se_ha_llenado se_lleno lleno_a falta_de_espacio
    | cheias cheios esta_cheio esta_cheia sem_espaco espaco_insuficiente lotad* nao_ha_espaco falta_de_espaco encheu
    | casella_piena disco_pieno e_pieno e_piena piene pieni spazio_esaurit* senza_spazio spazio_insufficient* non_c_e_spazio non_c_e_piu_spazio quota_superata satur*
    | vol zit_vol is_vol volle geen_ruimte geen_plaats te_weinig_ruimte volgelopen schijf_vol mailbox_vol onvoldoende_ruimte loopt_vol zonder_ruimte postvak_vol
    | brak_miejsca nie_ma_miejsca za_malo_miejsca zapelnion* zapchan* zapelnil* pelne skonczylo_sie_miejsce limit_przekroczony malo_miejsca
    | fara_spatiu nu_mai_are_loc nu_mai_e_loc nu_mai_este_loc nu_mai_am_spatiu nu_mai_am_loc spatiu_insuficient e_plin e_plina este_plina s_a_umplut plin nu_e_loc cota_depasita`,
  'too-large': `too_large too_big too_long size_limit oversize* larger_than exceeds_the too_heavy bigger_than
    | zu_gross* zu_lang zu_lange grossenlimit ubersteigt uberschreitet grossenbeschrank*
    | trop_gros trop_grosse trop_volumin* trop_lourd* trop_grand* trop_long* depasse_la taille_maximale
    | demasiado_grand* muy_grande muy_pesad* demasiado_pesad* demasiado_larg* excede_el supera_el_limite
    | demasiado_grand* muito_grand* muito_pesad* demasiado_pesad* excede_o ultrapassa_o
    | troppo_grand* troppo_pesant* troppo_lung* supera_il_limite
    | te_groot te_grote te_lang te_zwaar
    | za_duz* zbyt_duz* za_dlug* zbyt_dlug* przekracza zbyt_ciezk*
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
  wrong: `wrong incorrect* falsch* faux fausse fausses errone* equivocad* errat* sbagliat* verkeerd* bledn* gresit* incorect* incorretto incorretta fremde fremden errad* somebody_else someone_else jemand_anderem jemand_anderes d_un_autre d_une_autre de_otro de_otra de_outra di_un_altro altra_persona iemand_anders innej_osoby kogos_innego altcuiva altei_persoane not_right mixed_up inaccurat* does_not_match doesnt_match not_matching mismatch* not_the_same somebody_elses mistyped mis_typed wrongly
    | stimmt_nicht stimmen_nicht verkehrt* vertauscht* fehlerhaft* passt_nicht passen_nicht ubereinstimm* vertippt inkorrekt* rechnet_falsch
    | mauvais mauvaise mauvaises inexact* ne_correspond ne_correspondent ne_colle ne_tombe pas_bon pas_bonne pas_le_bon pas_la_bonne tromp*
    | no_cuadra* no_coincide* no_corresponde equivoque mal_escrit* escribi_mal confundid* no_es_correct* no_concuerda
    | trocad* incorret* nao_bate nao_batem nao_coincide* nao_corresponde* enganei engano_na
    | non_corrisp* non_torna non_tornano scorrett* scambiat* non_coincid* non_quadra* non_e_corrett* sbagliat*
    | klopt_niet kloppen_niet foutief* onjuist* komt_niet_overeen niet_juist verwisseld* vergist
    | zle zly zla niepoprawn* niewlasciw* nie_zgadza nie_zgadzaja pomylon* zamienion* niezgodn* zlego zlym zlych nie_pasuje nie_pasuja nie_ten
    | eronat* incurcat* nu_corespund* nu_se_potriv* nu_e_corect* nu_este_corect* gresesc`,
  'wrong-language': `wrong_language different_language
    | falsche_sprache falscher_sprache anderer_sprache plotzlich_englisch nur_auf_englisch
    | mauvaise_langue langue_etrangere autre_langue passe_en_anglais
    | idioma_equivocado otro_idioma en_otro_idioma idioma_incorrecto
    | lingua_errada outra_lingua outro_idioma idioma_errado
    | lingua_sbagliata altra_lingua lingua_errata
    | verkeerde_taal andere_taal
    | zlym_jezyku innym_jezyku zly_jezyk obcym_jezyku
    | limba_gresita alta_limba limba_straina`,
  'wrong-time': `wrong_time wrong_date an_hour_off hour_ahead hour_behind clock_is_wrong wrong_time_zone
    | falsche_uhrzeit falsches_datum falsche_zeit uhr_geht stunde_versetzt uhrzeit_stimmt stunde_verschoben
    | mauvaise_heure heure_fausse decalage_horaire mauvaise_date n_est_pas_a_l_heure heure_de_decalage
    | hora_equivocada hora_incorrecta fecha_incorrecta fecha_equivocada una_hora_de hora_mal
    | hora_errada data_errada uma_hora_a relogio_adiantado relogio_atrasado
    | ora_sbagliata data_sbagliata un_ora_di orario_sbagliato ora_errata
    | verkeerde_tijd verkeerde_datum uur_achter uur_voor klok_loopt loopt_achter tijd_klopt
    | zla_godzina zla_data zly_czas godzine_do zegar_spieszy zla_strefa
    | ora_gresita data_gresita cu_o_ora ora_nu`,
  double: `twice doppelt* double@en doubled doublon* en_double duplicad* duplicat* due_volte dos_veces duas_vezes podwojn* dwa_razy dubla dublat* de_doua_ori deux_fois zweimal tweemaal twee_keer two_copies in_duplicate double_booked double_charged charged_twice prints_twice posted_twice two_of_each dublu*
    | mehrfach zweifach dupliziert* jeweils_zweimal verdoppelt
    | par_deux duplique* dedouble* double_exemplaire en_plusieurs_exemplaires doubles double_les
    | por_duplicado repetidos repetidas por_partida se_duplican se_duplica
    | em_duplicado a_dobrar repetidos repetidas duplicam_se
    | in_doppio doppioni doppia doppie doppia_volta doppione doppi
    | dubbele tweevoud gedupliceerd* dubbelop dubbel verdubbeld
    | dwukrotn* zdublow* dublow* duplikat* po_dwa podwoil*
    | in_dublu dublate_de de_cate_doua se_dubleaza`,
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
  returned: `undeliver* bounced bounce bounces bounces_back non_delivery delivery_failed delivery_failure mailer_daemon ndr message_blocked sent_back returned_mail
    | unzustell* mail_zuruck kommt_zuruck_mit kommen_zuruck_mit kommt_als_unzustellbar zuruckgekommen zustellung_fehlgeschlagen nicht_zugestellt kommen_alle_zuruck
    | non_remis* non_distribu* retour_a_l_expediteur me_reviennent reviennent_avec revient_avec en_erreur_de_remise
    | rebot* devuelt* devuelve no_entregad* me_los_devuelve me_lo_devuelve me_viene_devuelt*
    | devolvid* nao_entregue* vem_devolvid* vem_para_tras voltam_para_tras devolve
    | torna_indietro tornano_indietro mancato_recapito non_recapit* non_consegnat* rimbalz* respinta respinte
    | onbestelbaar* komen_terug_met komt_terug_met teruggestuurd gebounced niet_bezorgd kan_niet_worden_bezorgd
    | niedostarcz* wracaja_z wraca_z zwrotk* odbija odbijaja odbity nie_dostarczon* wraca_z_bledem
    | nelivrat* nedistribuit* intors intoarse se_intoarce_cu se_intorc_cu revine_cu returnat* vin_inapoi vine_inapoi`,
  garbled: `garbled unreadable kryptisch* unleserlich* illisible* ilegib* illeggib* onleesba* nieczyteln* ilizibil* gibberish mojibake scrambled hieroglyph* weird_characters strange_characters strange_symbols weird_symbols funny_characters odd_characters wrong_characters question_marks wingdings
    | kauderwelsch zeichensalat buchstabensalat wirre_zeichen komische_zeichen seltsame_zeichen fragezeichen unlesbar* umlaute_falsch
    | caracteres_bizarres caracteres_etranges signes_bizarres charabia points_d_interrogation symboles_bizarres incomprehensible* caracteres_speciaux
    | caracteres_raros simbolos_raros jeroglif* garabat* signos_raros letras_raras caracteres_extranos
    | caracteres_estranhos simbolos_estranhos carateres_estranhos ilegive* hieroglif* caracteres_esquisitos letras_estranhas
    | caratteri_strani simboli_strani geroglific* segni_strani punti_interrogativi
    | rare_tekens vreemde_tekens hierogliefen vraagtekens rare_symbolen wartaal
    | krzaki krzaczki dziwne_znaki dziwnymi_znakami hieroglif* znaki_zapytania krzaczkami
    | caractere_ciudate semne_ciudate hieroglife caractere_aiurea simboluri_ciudate caractere_dubioase`,
  outdated: `outdated out_of_date obsolete old_version previous_version no_longer_supported yesterdays_version not_up_to_date stale@en
    | veraltet* alte_version alter_stand uberholt nicht_mehr_aktuell nicht_aktuell alten_stand
    | obsolete* ancienne_version pas_a_jour plus_a_jour vieille_version perimee
    | desactualizad* obsolet* version_antigua anticuad* no_esta_actualizad*
    | desatualizad* versao_antiga obsolet* ultrapassad* nao_esta_atualizad*
    | obsolet* non_aggiornat* vecchia_versione versione_vecchia versione_precedente
    | verouderd* oude_versie achterhaald niet_actueel niet_up
    | nieaktualn* przestarzal* stara_wersja starej_wersji stare_dane
    | invechit* versiune_veche versiunea_veche neactualizat* depasita_versiunea`,
  corrupt: `corrupt* damaged_file file_is_damaged
    | korrupt* beschadigt* datei_defekt datei_kaputt
    | corromp* endommag* fichier_abime
    | danad* archivo_danado corromp*
    | corromp* danificad* ficheiro_danificado
    | corrott* danneggiat*
    | beschadigd* bestand_kapot
    | uszkodzon* uszkodzeniu korupc* plik_uszkodz*
    | corupt* deteriorat* fisier_corupt`,
};
