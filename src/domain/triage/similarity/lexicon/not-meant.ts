/**
 * Phrases in which a word of a concept does not mean it: "steht das Telefon nicht mehr still", "lost property", "auch
 * nicht im Spam". By concept, between bars as in `word-lists.ts`; what begins within such a phrase is not told.
 */
export const notMeant: Readonly<Record<string, string>> = {
  'fault:denied': `accept_decline accept_or_decline
    | annehmen_ablehnen annehmen_oder_ablehnen
    | accepter_refuser accepter_decliner accepter_ou_refuser
    | aceptar_rechazar aceptar_o_rechazar
    | aceitar_recusar aceitar_rejeitar aceitar_ou_recusar
    | accetta_rifiuta accettare_rifiutare accettare_o_rifiutare
    | accepteren_weigeren accepteren_afwijzen accepteren_of_weigeren
    | akceptuj_odrzuc zaakceptuj_odrzuc akceptuj_lub_odrzuc
    | accepta_refuza acceptati_refuzati accepta_sau_refuza`,
  'fault:frozen': `hang_on hang_out stuck_with stuck_to freezer
    | hangt_davon hangt_zusammen hangt_vermutlich hangt_wohl hangt_wahrscheinlich hangt_damit hangt_mit hangt_ab hangt_vom hangt_von hangt_an hangt_am hangen_an nicht_mehr_still nicht_still hangt_wohl_zusammen
    |
    |
    |
    |
    | hangt_ervan hangt_af hangt_samen hangt_aan hangen_daaraan`,
  'fault:gone': `gone_up gone_down gone_to gone_through gone_home gone_live gone_by gone_mad gone_off
    | weit_weg weg_von weg_vom weg_zu krieg*_die_weg krieg*_das_weg krieg*_ich_die_weg kommen_die_weg
    |
    |
    |
    |
    | de_weg`,
  'fault:no-content': `half_empty battery_empty battery_is_empty
    | akku_leer akku_ist_leer batterie_leer batterie_ist_leer toner_leer toner_ist_leer papierfach_leer fach_leer papier_leer leer_geworden patrone_leer tank_leer ins_leere
    | batterie_vide bac_vide toner_vide dans_le_vide a_vide
    | bandeja_vacia bateria_vacia
    | tabuleiro_vazio bateria_vazia
    | cassetto_vuoto gira_a_vuoto a_vuoto
    | accu_leeg accu_is_leeg batterij_leeg batterij_is_leeg loopt_leeg lade_leeg papier_leeg
    | pusty_podajnik pusta_bateria
    | tava_goala baterie_goala`,
  'fault:missing': `
    | fehlt_die_berechtigung fehlt_eine_berechtigung fehlt_*_eine_berechtigung fehlen_die_rechte fehlt_die_zeit
    | manque_de_temps manque_de_papier
    | hace_falta hacen_falta falta_de_tiempo
    | faz_falta falta_de_tempo
    | manca_poco manca_solo`,
  'fault:spam': `in_the_spam in_spam spam_folder spam_filter not_spam
    | im_spam spamordner spam_ordner im_spam_ordner
    | dans_les_spams dans_le_spam en_spam
    | en_spam en_el_spam a_spam
    | no_spam em_spam
    | in_spam nello_spam
    | in_de_spam in_spam
    | w_spamie do_spamu
    | in_spam`,
  'fault:error': `no_error no_errors my_error without_error
    | fehlersuche fehler_gemacht keine_fehlermeldung kein_fehler ohne_fehler ohne_fehlermeldung
    | pas_d_erreur pas_de_message_d_erreur aucune_erreur sans_erreur erreur_de_ma par_erreur
    | sin_error ningun_error por_error
    | sem_erro nenhum_erro por_erro
    | nessun_errore senza_errori per_errore
    | geen_foutmelding geen_fout zonder_foutmelding
    | bez_bledu bez_bledow zadnego_bledu
    | nicio_eroare fara_eroare din_eroare`,
  'fault:restarts': `
    |
    |
    | he_reiniciado hemos_reiniciado ha_reiniciado he_reiniciado_el`,
  'fault:wrong': `wrong_pin wrong_password wrong_passcode wrong_account
    | falsche_pin falsche_passwort falsches_passwort falsches_kennwort
    | mauvais_mot_de mauvais_code
    | contrasena_equivocada pin_equivocado
    | senha_errada pin_errado
    | password_sbagliata pin_sbagliato
    | verkeerde_pin verkeerd_wachtwoord
    | zle_haslo zly_pin
    | parola_gresita pin_gresit`,
  'deed:arrive': `comes_with come_with come_to_think get_my_head
    | kommt_mir kommt_drauf kommt_darauf kommt_dazu bekomme_ich_es_hin`,
  'fault:down': `no_outage no_outages isnt_down not_down
    | keine_storung keinen_ausfall gibt_es_keine_storung
    | pas_de_panne aucune_panne
    | ninguna_averia
    | nenhuma_avaria
    | nessun_guasto
    | geen_storing geen_panne
    | zadnej_awarii
    | nicio_pana`,
  'fault:phishing': `i_suspect we_suspect i_suspected
    | verdachtigt
    | je_suspecte nous_suspectons
    | sospecho sospecho_que
    | suspeito_que suspeitamos
    | sospetto_che sospetto_sia
    | verdacht_ik
    | podejrzewam podejrzewamy
    | suspectez`,
};
