/** Who somebody is to the systems, and what that allows. */
export const identityThings: Readonly<Record<string, string>> = {
  password:
    'password* passwor* passwort* kennwort* mot_de_passe mots_de_passe contrasen* senha* palavra_passe wachtwoord* hasl* parol* passwd pwd passphrase*',
  account:
    'account* konto* benutzerkonto* compte* cuenta* conta@pt contas@pt utenz* gebruikersaccount* kont@pl contul* conturi cont@ro',
  mfa: 'mfa 2fa authenticator* otp token two_factor multi_factor zwei_faktor double_authentification doble_factor dois_fatores due_fattori tweestaps* dwuskladnik* doi_factori verification_code sicherheitscode* uwierzytelnian* second_factor zweiter_faktor multi_factor* multifactor* multifaktor* verificatiecode* codigo_de_verificacion codigo_de_verificacao codice_di_verifica kod_weryfikac* cod_de_verificare',
  badge:
    'badge* keycard* zutrittskart* ausweis* karta_dostepu tarjeta* cartao tesserin* toegangspas* cardul* zugangskart* chipkart* badgelezer identifikationskart* carte_d_acces carta_de_acceso cartao_de_acesso karta_wejsciow* legitimat*',
  login:
    'login* log_in logon sign_in anmeld* einlogg* connexion* inicio_de_sesion iniciar_sesion acesso* accesso* aanmeld* inlogg* logowan* zalogow* autentific* conectare logging_in log_on',
  access:
    'access* zugriff* zugang* berechtigung* acces permission* autorisation* permiso* permiss* autorizz* toegang* rechten dostep* uprawnien* drepturi acesso* accesso* freigabe* leserecht* schreibrecht* lesezugriff* schreibzugriff* droits_d schrijfrecht* leesrecht* zugreif*',
  certificate: 'certificat* zertifikat* certyfikat* certificaat*',
  'single-sign-on': 'sso single_sign adfs',
  virus: 'virus* malware* ransom* phish* trojan* hacked gehackt pirat*',
  antivirus: 'antivirus* virenscann* virenschutz* antiviru*',
  privacy:
    'privacy* datenschutz* data_protection data_breach dsgvo gdpr rgpd donnees_personnelles proteccion_de_datos protecao_de_dados',
  starter:
    'new_starter* new_employee* new_hire* new_joiner* neuer_mitarbeiter* neue_mitarbeiter* neue_kolleg* nouvel_employe nouvelle_employe* nuevo_empleado nueva_emplead* novo_colaborador nova_colaborador* nuovo_dipendent* nuova_dipendent* nieuwe_medewerk* nowy_pracown* nowa_pracown* nowego_pracown* angajat_nou noul_angajat eintritt* onboarding* starter* joiner* new_starters neueintritt* neuzugang* nouvel_arriv* arrivee_de nueva_incorporacion alta_de_usuario alta_usuario alta_empleado nova_contratac* novo_funcionario nova_admissao nuovo_assunto assunzione indiensttred* nieuwe_collega zatrudnien* nowego_pracownika nowy_pracownik angajare* nuovo_collega',
  leaver:
    'leaver* offboarding* austritt* ausscheid* leaving_the depart_de salida_de saida_de uitdienst* odejsc* plecare* baja_de_usuario baja_usuario baja_empleado uitdiensttred* cessazione* dimission* saida_do_colaborador zwolnien* odejscie_pracownika demisie* incetare*',
};
