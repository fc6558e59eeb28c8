/** What denies a deed that stands near it, between bars as in `word-lists.ts`: that it is not done, or does not come off. */
export const denials = `not cannot cant dont doesnt didnt wont isnt arent wasnt werent hasnt havent hadnt couldnt wouldnt unable never nobody nothing none neither nor without no@en fails@en fail@en failed@en failing@en refuse@en refuses@en refused@en refusing@en stopped@en impossible@en nowhere@en hardly@en
    | nicht nichts nix nie niemals nimmer kein keine keinen keiner keinem keinerlei niemand ohne weder nirgends unmoglich weigert weigern verweigert scheitert gescheitert fehlgeschlagen misslingt vergeblich erfolglos aufgehort
    | ne n pas plus aucun aucune rien personne jamais sans ni impossible impossibilite incapable incapables refuse refusent echoue echouent nulle cesse
    | no sin nunca jamas ninguno ninguna ningun nadie nada ni tampoco imposible incapaz niega niegan rehusa dejado
    | nao nem sem nunca jamais nenhum nenhuma ninguem nada tampouco impossivel incapaz recusa recusam deixou deixaram
    | non no ne senza mai nessun nessuno nessuna niente nulla neanche nemmeno neppure impossibile incapace rifiuta rifiutano smesso
    | niet niets niks geen niemand nooit nergens zonder noch evenmin onmogelijk weigert weigeren mislukt vergeefs
    | nie nic nigdy nigdzie nikt nikogo zaden zadna zadne zadnego zadnej bez brak ani niemozliwe odmawia przestal przestala przestalo przestaly niesposob
    | nu n nici niciun nicio nimeni nimic niciodata fara imposibil refuza incetat`;

/** Words for "not" that deny no deed: of not knowing, of no hurry, of what is not wanted, of a mere order of words. */
export const idleDenials = `dont_know do_not_know not_know not_sure no_idea not_only no_problem no_rush no_hurry no_worries not_urgent no_longer_need no_longer_needed dont_need do_not_need not_needed dont_forget do_not_forget dont_hesitate do_not_hesitate dont_understand do_not_understand dont_mind if_not or_not whether_or_not why_not not_clear dont_want do_not_want nothing_urgent nothing_changed changed_nothing
    | weiss_nicht weiss_auch_nicht weiss_ich_nicht weiss_leider_nicht wissen_nicht nicht_sicher nicht_nur nicht_dringend keine_ahnung keine_eile eilt_nicht nicht_eilig kein_problem brauche_nicht brauchen_nicht nicht_notig nicht_mehr_notig nicht_verstehe verstehe_nicht nicht_klar oder_nicht nichts_geandert nichts_verandert nicht_vergessen unklar_ob
    | sais_pas ne_sais ne_sais_pas ne_sais_plus savons_pas ne_savons_pas pas_urgent pas_sur_de pas_sure pas_certain pas_seulement pas_presse pas_de_souci pas_de_probleme comprends_pas ne_comprends_pas n_hesitez_pas en_plus de_plus plus_tard plus_tot plus_vite plus_rapide plus_rapidement plus_simple plus_grand plus_grande au_plus le_plus la_plus les_plus un_peu_plus plus_de_deux rien_change n_ai_rien_change ou_pas pourquoi_pas une_personne cette_personne la_personne nulle_autre non_plus
    | no_se_como no_se_si no_se_que no_se_cual no_se_donde no_se_por no_se_quien no_sabemos no_sabia no_estoy_segur* no_entiendo no_urge no_es_urgente no_solo no_hay_prisa no_hay_problema no_corre_prisa no_tengo_claro no_he_cambiado no_dude* no_hace_falta sin_prisa sin_problema* de_nada o_no
    | nao_sei nao_sabemos nao_sabia nao_tenho_a_certeza nao_percebo nao_entendo nao_e_urgente nao_so nao_ha_pressa nao_ha_problema sem_pressa sem_problema* nao_mudei nao_alterei nao_hesit* nao_e_preciso de_nada ou_nao
    | non_so non_sappiamo non_capisco non_sono_sicur* non_e_urgente non_solo non_c_e_fretta senza_fretta nessun_problema nessuna_fretta non_ho_cambiato non_esit* non_serve o_no oppure_no
    | weet_niet weten_niet weet_ik_niet niet_zeker geen_idee geen_haast niet_dringend niet_alleen geen_probleem begrijp_niet snap_niet niets_veranderd niet_nodig niet_meer_nodig of_niet
    | nie_wiem nie_wiemy nie_wiedzialem nie_wiedzialam nie_jestem_pew* nie_rozumiem nie_pilne nie_spieszy nie_tylko nie_ma_problemu nie_jest_pilne nic_nie_zmienial* nie_zmienial* nie_ma_pospiechu bez_pospiechu nie_trzeba nie_potrzeb* czy_nie nic_pilnego
    | nu_stiu nu_mai_stiu nu_stim nu_stiam nu_sunt_sigur* nu_inteleg nu_e_urgent* nu_este_urgent* nu_doar nu_numai nicio_problema nu_e_graba nicio_graba n_am_schimbat nu_am_schimbat nu_e_nevoie nu_trebuie sau_nu`;

/** Those that are one word. */
export const notWords: ReadonlySet<string> = new Set(
  denials
    .split(/[\s|]+/)
    .map((word) => word.replace(/@.*/, ''))
    .filter((word) => word.length > 1),
);

/** What a sentence turns with: a denial on one side of it does not reach to the other. */
export const butWords: ReadonlySet<string> = new Set(
  'but although though aber sondern obwohl mais pero sino aunque mas embora anziche sebbene maar hoewel ale lecz choc dar insa desi'.split(
    ' ',
  ),
);
