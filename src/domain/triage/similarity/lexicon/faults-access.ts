/** What keeps people out, or from doing something. */
export const accessFaults: Readonly<Record<string, string>> = {
  locked: `bloque bloquee bloques bloccat* op_slot blokad* locked lock_out lockout lockedout gesperrt* verrouill* bloquead* bloqueio vergrendel* zablokowan* blocat entsperr* unlock* deverrouill* desbloqu* sblocc* odblok* deblo* geblokk* locks_me locked_out blocked is_blocked got_blocked was_blocked account_disabled account_blocked blocked_account locks_itself shut_out
    | ausgesperrt aussperr* blockiert konto_deaktiviert benutzer_deaktiviert wurde_deaktiviert sperrt sperrte sperrbildschirm sperrung sperrliste sperre
    | compte_desactive est_desactive est_desactivee bloquees bloquent
    | bloqueo bloquea cuenta_desactivada esta_desactivad* inhabilitad*
    | bloqueou trancad* conta_desativada esta_desativad* foi_desativad*
    | account_disattivato e_disattivat* e_stato_disattivato
    | buitengesloten uitgesloten_van account_uitgeschakeld is_uitgeschakeld is_gedeactiveerd
    | blokuje blokowan* blokuja konto_nieaktywne konto_wylaczone dezaktywowan* nieaktywne_konto zablokowan* zablokowal*
    | blocheaza_contul contul_blocat contul_e_blocat blocata blocate cont_dezactivat e_dezactivat a_fost_dezactivat`,
  'not-login': `let_me_in lets_me_in get_back_in locked_out_of signed_out_of kicks_me_out
    | komme_nicht_rein komme_nicht_mehr_rein nicht_mehr_rein komm_nicht_rein lasst_mich_nicht_rein ausgesperrt komme_nicht_ins anmeldung_schlagt anmeldung_klappt anmeldung_fehlgeschlagen rausgeworfen
    | ne_me_laisse_pas_entrer connexion_refusee connexion_echoue connexion_impossible identifiants_refuses identifiants_rejetes impossible_de_me_connecter impossible_de_s_identifier
    | no_me_deja_entrar no_me_deja_acceder no_puedo_entrar no_consigo_entrar no_logro_entrar no_podemos_entrar no_me_deja_iniciar
    | nao_consigo_entrar nao_me_deixa_entrar nao_deixa_entrar nao_posso_entrar nao_consigo_aceder
    | non_riesco_ad_entrare non_riesco_a_entrare non_mi_fa_entrare non_mi_lascia_entrare non_posso_entrare non_entro
    | kom_er_niet_in kom_niet_in kom_niet_meer_in laat_me_er_niet_in laat_mij_niet_toe buitengesloten inloggen_lukt inloggen_mislukt aanmelden_mislukt
    | nie_wpuszcza nie_moge_wejsc nie_moge_sie_dostac nie_moge_sie_zalogowac logowanie_nie nie_wejde nieudane_logowanie blad_logowania
    | nu_ma_lasa_sa_intru nu_ma_mai_lasa nu_pot_intra nu_ma_lasa_inauntru nu_pot_sa_intru nu_intru autentificare_esuata autentificarea_nu conectarea_esueaza`,
  forgotten: `forgot* vergess* oubli* olvid* esquec* dimentic* vergeten zapomn* uitat* dont_remember cant_remember no_longer_know do_not_remember slipped_my not_remember
    | weiss_nicht_mehr kenne_nicht_mehr nicht_mehr_weiss fallt_mir_nicht entfallen weiss_das_passwort passwort_nicht_mehr nicht_erinnern
    | ne_me_souviens me_souviens_plus me_souviens_pas ne_me_rappelle me_rappelle_plus ne_sais_plus ne_connais_plus
    | no_recuerdo no_me_acuerdo se_me_olvido se_me_ha_olvidado no_se_la_contrasena
    | nao_me_lembro nao_recordo nao_me_recordo nao_lembro ja_nao_sei ja_nao_a_sei
    | non_ricordo non_mi_ricordo ho_scordato scordat*
    | weet_niet_meer niet_meer_weten niet_meer_weet wachtwoord_niet_meer vergeet herinner_me_niet kwijt_wat
    | nie_pamietam wylecial* nie_pamieta
    | nu_mai_stiu nu_imi_amintesc nu_mi_amintesc nu_tin_minte nu_mi_mai_amintesc nu_imi_mai`,
  expired: `expir* abgelauf* lauft_ab caduc* scadut* verlop* wygas* vencid* vervallen perim* przetermin* ausgelaufen scaden* verstreken ran_out run_out runs_out lapsed has_ended no_longer_valid past_its
    | lauft_aus ungultig_geworden nicht_mehr_gultig verfallen verfallt lauft_heute_ab lauft_morgen_ab lauft_bald_ab lauft_demnachst_ab laufen~ab
    | a_expire echu echue arrive_a_expiration n_est_plus_valable plus_valide
    | ha_caducado vencio vence ha_expirado ya_no_es_valid*
    | fora_de_prazo fora_de_validade venceu ja_nao_e_valid*
    | e_scaduta e_scaduto scade scadono non_piu_valid* decadut*
    | verloopt niet_meer_geldig vervalt loopt~af
    | po_terminie stracil*_waznosc utracil* niewazne skonczyla_sie_waznosc przedawn*
    | a_expirat iesit_din nu_mai_e_valabil* nu_mai_este_valabil*`,
  denied: `denied verweigert* refus* deneg* negad* negat* geweigerd odmow* refuz* rejected abgelehnt* forbidden rechaz* rejeit* rifiut* afgewezen odrzuc* respins* not_authori* unauthori* keine_berechtigung kein_recht no_permission no_authori* sin_permiso* sem_permiss* senza_permess* geen_toegang geen_rechten brak_uprawnien brak_dostepu fara_drepturi nicht_berechtigt accesso_negato acesso_negado accesul_interzis interdit* prohib* proibid* vietat* verboden zabronion* interzis* pas_les_droits pas_autoris* kein_zugriff keinen_zugriff kein_zugang keinen_zugang no_access no_tengo_acceso sem_acesso senza_accesso pas_acces fara_acces no_rights no_access_to not_allowed not_permitted not_authorised not_entitled insufficient_rights insufficient_perm* lacking_permission access_denied blocks_me turned_away blocked_by need_permission rejects declined decline declines declining turned_down wont_accept not_accepting refusal refusals knocked_back blacklist* block_list blocklist* blocked_using client_host_blocked poor_reputation reputation spamhaus rejection rejecting rejections reject wont_take_cards no_entry red_light_at keeps_refusing not_authorised_to
    | keine_rechte keine_erlaubnis keine_freigabe keine_zugriffsrechte unbefugt nicht_befugt nicht_erlaubt nicht_gestattet darf_nicht fehlende_rechte fehlen_rechte fehlt_die_berechtigung fehlende_berechtig* zugriff_verweigert ohne_berechtigung nicht_zugelassen abgewiesen zuruckgewiesen blockt gesperrt_durch lehnt_ab lehnen_ab weist_ab weisen_ab ablehn* lehnt~ab lehnen~ab weist~ab weisen~ab sperrliste* zuruckgewies* wird_nicht_genommen verweigern keine_annahme
    | pas_le_droit aucun_droit droits_insuffisants non_autorise* acces_refuse sans_autorisation pas_d_acces plus_acces plus_d_acces n_ai_pas_acces n_ai_plus_acces rejete* decline* declinee* liste_noire refusent n_accepte n_acceptent ne_passe_pas ne_passent_pas n_autorise rejet rejets
    | no_autorizad* no_tengo_permiso* no_tiene_permiso* sin_autorizacion permisos_insuficientes acceso_denegado sin_acceso no_tenemos_acceso no_permite rechazad* denegad* lista_negra no_acepta no_aceptan no_admite no_autoriza no_pasan no_les_coge
    | nao_autorizad* sem_autorizacao nao_tenho_permiss* nao_tem_permiss* nao_tenho_acesso permissoes_insuficientes nao_temos_acesso recusa recusad* nao_permite rejeitad* lista_negra nao_aceita nao_aceitam nao_autoriza nao_passa nao_deixa_passar
    | non_autorizzat* senza_autorizzazione non_ho_i_permessi non_ho_accesso non_abbiamo_accesso permessi_insufficienti senza_permessi respint* non_consente rifiutat* lista_nera non_accetta non_accettano non_autorizza respinge respingono non_passa
    | niet_bevoegd niet_gemachtigd niet_geautoris* onvoldoende_rechten mag_niet geen_toestemming geen_machtiging heb_geen_toegang geen_bevoegdheid toegang_geweigerd niet_toegestaan weigert geen_rechten_om weigeren zwarte_lijst accepteert_niet accepteren_niet afgekeurd niet_geaccepteerd blacklist
    | brak_autoryzacji nie_mam_dostepu nie_mam_uprawnien nie_wolno niewystarczajac* nieautoryzow* nieuprawnion* nie_posiadasz nie_masz_uprawnien nie_mamy_dostepu bez_uprawnien brak_praw brak_zgody nie_zezwala odrzuca odrzucaja odrzucon* odrzucil* czarna_lista czarnej_liscie czarnej_listy nie_przyjmuje nie_przyjmuja nie_akceptuje nieautoryzowan*
    | fara_autorizare fara_drept* neautorizat* nu_am_drept* nu_am_acces nu_mai_am_acces nu_am_permis* nu_aveti_permis* nu_avem_acces permisiuni_insuficiente drepturi_insuficiente nepermis* acces_refuzat acces_interzis respinge nu_am_voie nu_mi_permite fara_permis* refuza refuzat refuzata refuzate lista_neagra respins respinse nu_accepta nu_primeste_cardul nu_l_accepta`,
  'asks-again': `keeps_asking asks_again asks_me_again keep_asking prompts_again keeps_prompting asks_for_my_password asks_every over_and_over again_and_again asks_me_to asks_me_for wants_the_password
    | fragt_immer fragt_standig fragt_dauernd fragt_jedes verlangt_standig verlangt_immer verlangt_jedes verlangt_dauernd immer_wieder_nach standig_nach will_standig will_immer jedes_mal_neu
    | redemande* demande_sans_cesse demande_toujours demande_encore me_demande_a_chaque sans_arret en_permanence demande_a_chaque demande_tout_le
    | vuelve_a_pedir me_pide_todo me_pide_la me_pide_el una_y_otra_vez sigue_pidiendo pide_constantemente no_para_de_pedir pide_cada me_pide_cada
    | pede_sempre continua_a_pedir volta_a_pedir pede_constantemente sempre_a_pedir vezes_sem pede_me_sempre pede_a_toda
    | continua_a_chiedere chiede_sempre richiede_sempre chiede_di_nuovo chiede_ogni chiede_continuamente mi_chiede_sempre mi_chiede_di mi_chiede_la in_continuazione
    | blijft_vragen vraagt_steeds vraagt_telkens vraagt_elke vraagt_altijd steeds_opnieuw vraagt_constant telkens_opnieuw vraagt_weer vraagt_om
    | ciagle_pyta pyta_o pyta_ciagle w_kolko ciagle_prosi prosi_ponownie wciaz_pyta wciaz_prosi caly_czas_pyta ciagle_zada zada_hasla
    | cere_mereu cere_din_nou tot_cere imi_cere_mereu cere_intruna cere_de_fiecare imi_cere_din imi_tot_cere cere_iar imi_cere_parola`,
  invalid: `invalid* ungultig* no_valid* ongeldig* niewazn* nieprawidlow* nevalid* not_valid not_accepted is_not_a_valid
    | nicht_gultig unzulassig*
    | non_valide non_valable pas_valide pas_valable
    | no_es_valid*
    | nao_valid* nao_e_valid*
    | non_valid* non_e_valid*
    | niet_geldig
    | niepoprawn*
    | nu_e_valid*`,
  unknown: `unknown unrecognised unrecognized unfamiliar never_heard_of
    | unbekannt* fremder nicht_bekannt
    | inconnu* pas_connu
    | desconocid*
    | desconhecid*
    | sconosciut*
    | onbekend*
    | nieznan* nieznajom* obcy
    | necunoscut*`,
  greyed: `greyed* grayed* inactive_button
    | ausgegraut* grau_hinterlegt inaktiv* nicht_anklickbar nicht_auswahlbar
    | grise grisee grisees grises inactif inactive non_cliquable
    | en_gris gris sombread* desactivado_el inactivo inactiva
    | esbatid* acinzentad* inativ* a_cinzento cinzento inactivo
    | in_grigio grigio grigia disattivata_la inattiv*
    | grijs uitgegrijsd grijze inactief
    | wyszarz* szare szary szara nieaktywn* na_szaro
    | gri este_gri colorat_gri inactiv inactiva`,
  'read-only': `read_only write_protected readonly protected_view view_only
    | schreibgeschutzt* nur_lesen lesemodus nur_lesend schreibschutz* geschutzte_ansicht nur_lesezugriff lesezugriff
    | lecture_seule protege_en mode_protege
    | solo_lectura protegido_contra vista_protegida de_solo_lectura
    | somente_leitura so_de_leitura apenas_leitura so_leitura so_para_leitura
    | sola_lettura protetto_da protetto_in_scrittura
    | alleen_lezen schrijfbeveilig* alleen_bekijken beveiligde_weergave
    | tylko_do_odczytu do_odczytu chroniony_przed tylko_odczyt
    | doar_citire protejat_la numai_citire doar_in_citire doar_pentru_citire doar_vizualizare protejat*`,
  'in-use': `in_use in_use_by locked_by opened_by being_used already_open used_by_another open_by_another locked_for_editing
    | in_benutzung in_verwendung von_einem_anderen bereits_geoffnet in_bearbeitung gesperrt_von verwendet_von gerade_benutzt belegt
    | deja_ouvert utilise_par ouvert_par en_cours_d_utilisation verrouille_par deja_utilise
    | en_uso abierto_por esta_siendo ya_abierto bloqueado_por otro_usuario
    | em_utilizacao aberto_por a_ser_usad* ja_aberto em_uso a_ser_utilizad* outro_utilizador
    | in_uso aperto_da gia_aperto utilizzato_da bloccato_da un_altro_utente
    | in_gebruik geopend_door al_geopend door_een_ander vergrendeld_door andere_gebruiker
    | w_uzyciu uzywany_przez uzywane_przez otwarty_przez juz_otwarty zablokowany_przez innego_uzytkownika
    | in_uz deschis_de folosit_de utilizat_de deja_deschis alt_utilizator`,
  unlicensed: `unlicensed trial_over trial_ended trial_expired trial_mode trial_version no_licence no_license not_licensed not_activated activation_required licence_missing license_missing read_only_mode_license
    | nicht_lizenziert* keine_lizenz lizenz_fehlt testversion* testzeitraum* nicht_aktiviert produktaktivierung unlizenziert* ohne_lizenz
    | sans_licence pas_de_licence version_d_essai plus_de_licence non_active periode_d_essai licence_manquante
    | sin_licencia version_de_prueba no_activad* falta_licencia falta_la_licencia sin_activar no_tiene_licencia
    | sem_licenca versao_de_teste versao_experimental versao_de_avaliacao nao_ativad* nao_tem_licenca falta_licenca
    | senza_licenza versione_di_prova non_attivat* manca_la_licenza licenza_mancante non_e_attivat*
    | geen_licentie proefversie* proefperiode_is niet_geactiveerd zonder_licentie licentie_ontbreekt
    | brak_licencji bez_licencji wersja_probna wersji_probnej nieaktywow* nie_ma_licencji wersja_demo niezarejestrow*
    | fara_licenta versiune_de_proba versiunea_de_proba neactivat* licenta_lipsa nu_are_licenta neinregistrat* mod_demo`,
  incompatible: `incompatib* not_compatible not_supported unsupported isnt_supported does_not_support not_support
    | inkompatib* nicht_kompatibel nicht_unterstutzt nicht_mehr_unterstutzt unvereinbar
    | non_compatible* pas_compatible* non_pris_en_charge pas_pris_en_charge non_supporte*
    | no_compatible* no_es_compatible no_soportad* no_soporta no_admite
    | nao_compative* nao_e_compative* incompative* nao_suportad* nao_suporta
    | non_compatibil* non_supportat* non_e_compatibil* non_supporta
    | niet_compatibel niet_ondersteund* ondersteunt_niet
    | niekompatybiln* nieobslugiwan* nie_jest_obslugiwan* nie_obsluguje nie_jest_kompatybiln*
    | necompatibil* nesuportat* nu_e_compatibil* nu_suporta nu_este_compatibil*`,
  'not-access': `unreachable unavailable not_available not_accessible inaccessible cant_get_at cannot_get_at cant_get_to cannot_get_to cant_get_onto cannot_get_onto path_not_found path_was_not_found not_reachable cant_open_any
    | nicht_erreichbar unerreichbar* nicht_verfugbar nicht_zu_erreichen nicht_aufrufbar pfad_nicht_gefunden komme_nicht_an komme_nicht_auf komme_nicht_ins komme_nicht_mehr_auf komme_nicht_mehr_ins komme_nicht_mehr_an kommen_nicht_auf kommen_nicht_ins kommen_nicht_an komm_nicht_auf komm_nicht_ins komm_nicht_an
    | inaccessible* injoignable* indisponible* pas_disponible chemin_introuvable
    | inaccesible* inalcanzable* no_disponible no_esta_disponible ruta_no_encontrada
    | inacessive* indisponiv* nao_disponivel nao_esta_disponivel caminho_nao_encontrado
    | irraggiung* inaccessibil* non_disponibil* non_e_disponibile percorso_non_trovato
    | onbereikbaar* niet_bereikbaar niet_beschikbaar niet_toegankelijk pad_niet_gevonden
    | niedostepn* nieosiagaln* nie_jest_dostepn* nie_znaleziono_sciezki
    | indisponibil* inaccesibil* nu_e_disponibil* nu_este_disponibil* cale_negasita`,
  'not-recognise': `unknown_card unknown_barcode unknown_badge unknown_user unknown_id unknown_code no_read misread not_in_the_system
    | unbekannte_karte karte_unbekannt unbekannter_barcode unbekannter_ausweis kennt_*_nicht
    | carte_inconnue badge_inconnu code_inconnu utilisateur_inconnu
    | tarjeta_desconocida codigo_desconocido usuario_desconocido
    | cartao_desconhecido codigo_desconhecido
    | carta_sconosciuta badge_sconosciuto codice_sconosciuto utente_sconosciuto
    | onbekende_kaart onbekende_pas onbekende_badge pas_onbekend
    | nieznana_karta nieznany_identyfikator nieznany_kod karta_nieznana nikogo_nie_zna nie_zna_karty rozmagnesowal*
    | card_necunoscut cod_necunoscut legitimatie_necunoscuta`,
};
