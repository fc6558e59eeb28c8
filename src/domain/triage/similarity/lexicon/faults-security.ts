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
  phishing: `phish* scam* fraud* hoax fake fake_mail fake_email fake_invoice spoof* impersonat* pretending_to pretends_to smishing quishing vishing bogus
    | betrug* abzocke gefalscht* falschung identitatsdiebstahl angebliche angeblicher angeblich_von gibt_sich_als ausgegeben_als
    | hamecon* arnaque* escroc* escroqu* usurpat* usurpe* faux_mail faux_message faux_courriel se_fait_passer
    | estafa* suplant* timo engano_por falso falsa se_hace_pasar falsificad*
    | burla burlas burlao falso falsa falsificad* faz_se_passar faz_passar esquema_de vigarice
    | truff* frode frodi falsa falso falsificat* si_spaccia finto finta raggiro
    | oplicht* nepmail nep valse vervals* doet_zich_voor zogenaamd*
    | oszust* oszuk* wyludz* falszyw* podszyw* rzekom* lipn* naciagacz*
    | inselat* escroch* fals falsa false impostor* se_da_drept teapa pretinde`,
  hacked: `hack* compromised breach* intruder* intrusion broken_into taken_over hijack* leaked data_leak security_incident gave_my_password exposed stolen_credentials misused
    | gehackt* kompromittiert* missbrauch* datenleck* datenpanne* eindringling* ubernommen_worden abgegriffen geleakt fremder_zugriff unbefugter
    | pirate* piratage compromis compromise intrusion* fuite_de_donnees usurpation detourne*
    | pirate* jaquead* vulnerad* comprometid* fuga_de_datos intrus* filtrado filtracion
    | piratead* comprometid* invadid* fuga_de_dados intrus* invasao violac*
    | violat* compromess* violazion* fuga_di_dati intrus* furto_di_identita bucat*
    | gehackt* gekraakt gecompromitt* datalek* misbruikt indringer* gelekte ingedrongen
    | zhakow* wlaman* wlamal* przejet* przejal* wyciek* wykradzi* wykradli shakow* hakier* naruszen*
    | spart_contul compromis* scurgere_de_date scurgeri_de piratat* bresa intrus* accesat_de_altcineva`,
  spam: `spam* junk* suspicious verdachtig* suspect* sospech* suspeit* sospett* podejrzan* suspicios* junk_mail unwanted adverts strange_mail strange_email weird_mail dodgy fishy unsolicited odd_email dont_trust do_not_trust
    | dubios* komische_mail seltsame_mail seltsame_nachricht unerwunscht* werbemail* merkwurdig* eigenartig* werbung traue_nicht traue_der traue_einer
    | indesirable* pourriel* louche* mail_bizarre mail_etrange douteu* courrier_indesirable me_mefie pas_confiance
    | correo_basura no_deseado correo_raro dudos* mensaje_raro extran* no_me_fio desconfio
    | lixo_eletronico nao_solicitad* mail_estranho email_estranho duvidos* indesejad* nao_confio desconfio
    | indesiderat* posta_indesiderata mail_strana email_strana non_mi_fido
    | verdacht* ongewenst* rare_mail vreemde_mail dubieus* vertrouw_het_niet vertrouw_niet
    | niechcian* dziwny_mail dziwna_wiadomosc dziwne_maile podejrzen* wiadomosci_smieci nie_ufam
    | nesolicitat* nedorit* mail_ciudat mesaj_ciudat dubios* mesaje_nedorite nu_am_incredere`,
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
