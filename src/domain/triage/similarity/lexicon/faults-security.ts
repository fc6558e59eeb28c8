/** What people report to those who guard the desk's systems. */
export const securityFaults: Readonly<Record<string, string>> = {
  virus: `virus viruses malware trojan* ransomware ransom spyware infected infection keylogger worm_on
    | schadsoftware schadcode erpress* infiziert* verseucht* losegeld* verschlusselungstroj* virenfund virenbefall virenwarnung viren
    | logiciel_malveillant rancon* infecte* cheval_de_troie malveillant*
    | malicios* infectad* troyano* secuestr* rescate programa_malicioso cifrados
    | malicios* infetad* infectad* resgate encriptados
    | infett* riscatt* infezione malevol*
    | besmet* gijzelsoftware losgeld virusmelding geinfecteerd* kwaadaardig* schadelijk*
    | wirus* zainfekow* zlosliw* okup* zaszyfrowal* zawirusow* szkodliw*
    | virusi virusul infectat* virusat* rascumpar* troian* malitios* criptate`,
  phishing: `phish* scam* fraud* hoax fake fake_mail fake_email fake_invoice spoof* impersonat* pretending_to pretends_to smishing quishing vishing bogus suspicious verdachtig* podejrzan* suspicios* strange_mail strange_email weird_mail dodgy fishy odd_email dont_trust do_not_trust is_this_real is_it_real is_that_real is_this_genuine is_it_genuine is_this_legit is_it_legit legitimate looks_genuine clicked_on_the_link clicked_the_link clicked_on_a_link clicked_a_link clicked_on_it didnt_click did_not_click havent_clicked not_clicked have_not_clicked opened_the_link followed_the_link followed_the_mail fell_for entered_my_password entered_my_details entered_their_password typed_my_password typed_in_my_user put_in_my_password filled_in_my_details entered_my_credentials gave_my_details not_from_us isnt_us_is raise_mail using_our_name did_something_stupid ransom_mail suspect_email suspect_mail suspect_message
    | betrug* abzocke gefalscht* falschung identitatsdiebstahl angebliche angeblicher angeblich_von gibt_sich_als ausgegeben_als dubios* komische_mail seltsame_mail seltsame_nachricht merkwurdig* eigenartig* traue_nicht traue_der traue_einer ist_das_echt mail_echt echt_ist ist_echt ist_die_echt diese_mail_echt komisch_vor seltsam_vor spanisch_vor nicht_koscher angeklickt draufgeklickt drauf_geklickt auf_den_link_geklickt link_geklickt nichts_angeklickt passwort_eingegeben kennwort_eingegeben kennwort_eingetippt passwort_eingetippt daten_eingegeben zugangsdaten_eingegeben mit_meinem_kennwort reingefallen hereingefallen drauf_rein personalabteilung_angeblich fishing
    | hamecon* arnaque* escroc* escroqu* usurpat* usurpe* faux_mail faux_message faux_courriel se_fait_passer louche* mail_bizarre mail_etrange douteu* me_mefie pas_confiance est_ce_vrai est_ce_un_vrai vrai_mail est_ce_authentique authentique c_est_une_arnaque clique_sur_le_lien ai_clique pas_clique saisi_mon_mot_de_passe donne_mon_mot_de_passe entre_mes_identifiants saisi_mes_identifiants me_parait_bizarre me_semble_bizarre tombe_dans_le_panneau piege_a suspect suspecte suspects suspectes
    | estafa* suplant* timo engano_por falso falsa se_hace_pasar falsificad* correo_raro dudos* mensaje_raro extran* no_me_fio desconfio es_real es_verdad es_autentic* es_legitim* pinche_en pinchado he_pinchado hice_clic he_hecho_clic no_he_pinchado metido_la_clave puse_usuario puse_mi_contrasena metido_mi_contrasena he_metido_mis_datos me_huele_raro he_picado entre_en_el_enlace liado_me sospechos*
    | burla burlas burlao falso falsa falsificad* faz_se_passar faz_passar esquema_de vigarice mail_estranho email_estranho duvidos* nao_confio desconfio e_verdadeir* e_verdade e_legitim* e_autentic* cliquei_no_link cliquei_num_link cliquei_na nao_cliquei introduzi_a_palavra meti_a_palavra pus_a_palavra introduzi_os_meus_dados parece_me_estranho cai_no suspeito suspeita suspeitos suspeitas
    | truff* frode frodi falsa falso falsificat* si_spaccia finto finta raggiro mail_strana email_strana non_mi_fido e_autentic* e_vera e_una_truffa ho_cliccato non_ho_cliccato cliccato_sul_link inserito_la_password messo_la_password inserito_le_mie mi_sembra_strano mi_puzza sono_cascat* ci_sono_cascat* sospett*
    | oplicht* nepmail nep valse vervals* doet_zich_voor zogenaamd* verdacht* rare_mail vreemde_mail dubieus* vertrouw_het_niet vertrouw_niet is_dit_echt is_die_echt is_deze_mail_echt wel_echt op_de_link_geklikt geklikt niet_geklikt niks_aangeklikt wachtwoord_ingevuld wachtwoord_ingevoerd gegevens_ingevuld ingetrapt ziet_er_verdacht komt_vreemd_over niet_pluis
    | oszust* oszuk* wyludz* falszyw* podszyw* rzekom* lipn* naciagacz* dziwny_mail dziwna_wiadomosc dziwne_maile podejrzen* nie_ufam czy_to_prawdziw* czy_to_prawda czy_to_oszustwo kliknalem kliknelam kliknalem_w kliknelam_w nie_klikalem nie_klikalam nie_kliknalem podalem_haslo podalam_haslo wpisalem_haslo wpisalam_haslo hasla_nie nabralem_sie nabralam_sie dalem_sie dziwny_link link_z_maila
    | inselat* escroch* fals falsa false impostor* se_da_drept teapa pretinde mail_ciudat mesaj_ciudat dubios* mesaje_nedorite nu_am_incredere e_real este_real e_adevarat e_de_la_noi dat_click am_dat_click n_am_dat_click nu_am_dat_click am_pus_parola am_introdus_parola am_bagat_parola mi_se_pare_ciudat pacalit* email_ciudat email_dubios suspect suspecte suspecta`,
  hacked: `hack* compromised breach* intruder* intrusion broken_into taken_over hijack* leaked data_leak security_incident gave_my_password exposed stolen_credentials misused
    | gehackt* kompromittiert* missbrauch* datenleck* datenpanne* eindringling* ubernommen_worden abgegriffen geleakt fremder_zugriff unbefugter
    | pirate* piratage compromis compromise intrusion* fuite_de_donnees usurpation detourne*
    | pirate* jaquead* vulnerad* comprometid* fuga_de_datos intrus* filtrado filtracion
    | piratead* comprometid* invadid* fuga_de_dados intrus* invasao violac*
    | violat* compromess* violazion* fuga_di_dati intrus* furto_di_identita bucat*
    | gehackt* gekraakt gecompromitt* datalek* misbruikt indringer* gelekte ingedrongen
    | zhakow* wlaman* wlamal* przejet* przejal* wyciek* wykradzi* wykradli shakow* hakier* naruszen*
    | spart_contul compromis* scurgere_de_date scurgeri_de piratat* bresa intrus* accesat_de_altcineva`,
  spam: `spam* junk* junk_mail unwanted adverts unsolicited
    | unerwunscht* werbemail* werbung
    | indesirable* pourriel* courrier_indesirable
    | correo_basura no_deseado
    | lixo_eletronico nao_solicitad* indesejad*
    | indesiderat* posta_indesiderata
    | ongewenst*
    | niechcian* wiadomosci_smieci
    | nesolicitat* nedorit*`,
  warning: `warning* insecure not_secure untrusted warnung* unsicher* nicht_sicher avertissement* non_securis* advertencia* no_seguro nao_seguro avvertiment* non_sicuro onveilig* waarschuw* ostrzez* niezabezpiecz* avertisment* avertizar* nesigur* warns pops_up popping_up pop_up popup alert alerts
    | warnt warnhinweis* warnmeldung* sicherheitswarnung* poppt alarm hinweisfenster
    | avertit alerte alertes message_d_alerte fenetre_qui
    | avisa alerta alertas aviso_de_seguridad ventana_emergente advierte
    | alerta alertas aviso_de_seguranca janela_que avisa_que
    | avviso_di allerta avvisa avvertenza finestra_che
    | pop_ups alarm beveiligingswaarschuwing
    | ostrzega alarm wyskakuje wyskakujace wyskakujacy
    | avertizeaza alerta alerte fereastra_care`,
};
