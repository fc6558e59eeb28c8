/** What people do at their work and with their accounts, as in `deeds-devices.ts`. */
export const officeDeeds: Readonly<Record<string, string>> = {
  login: `log_in login logging sign_in anmelden einloggen connecter identifier iniciar_sesion entrar accedere aanmelden zalogowac logowac autentific* loga log_on komme_rein komm_rein reinkommen get_in getting_in sign_on entrer kom_erin binnenkomen inlog* zaloguj* zaloge loguje intra_in conectarme connetterm* me_connecter ma_conectez ma_loghez einloggt anmelde log_into signing_in log_onto authenticat*
    | anzumelden einzuloggen angemeldet eingeloggt einlogge authentifizier* komme~rein kommen~rein melde~an
    | se_connecter m_identifier s_identifier m_authentifier me_logger connexion_a authentifi*
    | entro entra ingresar loguear* autenticar* identificarme acceder_a_mi
    | iniciar_sessao entro autenticar* fazer_login logar fazer_o_login
    | entrare loggar* autenticar* fare_l_accesso fare_login effettuare_l_accesso entro
    | ingelogd aangemeld logt_in authenticeren kom~in log~in meld~aan
    | logowania wejsc_na_konto uwierzytelni*
    | logheze loghez logam intra intru conecta_la_cont logat`,
  'log-out': `log_out sign_out log_off logging_out logging_off clock_off
    | abmelden ausloggen abzumelden
    | me_deconnecter se_deconnecter
    | cerrar_sesion salir_de_la_sesion
    | terminar_sessao sair_da_conta sair_da_sessao
    | disconnettersi uscire_dall_account
    | afmelden uitloggen
    | wylogowac wyloguje
    | deloga iesi_din_cont delogheze`,
  access: `access* zugreif* zugriff* acced* acess* aceder toegang dostep* accesez accesa erreich* rankomm* komme_an kom_bij kom_niet_in acedo siegam dostac_sie wejsc get_in get_on get_into get_onto get_at reach reached reaches reachable
    | komme_auf komme_ins komme_in aufrufen aufrufbar reinkomme drauf komme_ran kommen_ran komme~ran kommen~ran komme~drauf
    | atteindre joindre joignable
    | alcanzar entrar_en entrar_a accesible llego_a llego_al
    | acede acedemos acesso_a alcancar chego_a chego_ao
    | raggiung* entrare_in
    | bereiken bereik bereikt bereikbaar kan_bij kunnen_bij komen_bij
    | wchodzi wejde osiagaln* dojsc dochodze_do
    | acceseaza accesam ajunge_la ajung_la accesibil accesibila`,
  allow: `let_me let_us lets_me lets_us allow allows let_anyone
    | lasst_mich lasst_uns zulassen
    | laisse laissent permet
    | deja dejan permite
    | deixa deixam permite
    | lascia lasciano permette consente
    | laat_me laat_mij laat_ons staat_toe
    | pozwala wpuszcza zezwala
    | lasa permite`,
  unlock: `unlock unlocks unlocking open_the_door open_the_doors open_the_gate raise_the_barrier lift_the_barrier opens_the_door
    | entsperren freischalten aufschliessen entriegel* aufsperren tur_auf aufschliesst
    | deverrouiller debloquer ouvrir_la_porte ouvre_la_porte leve_la_barriere
    | desbloquear abrir_la_puerta levanta_la_barrera abre_la_barrera
    | desbloquear abrir_a_porta levanta_a_cancela abre_a_cancela levanta
    | sbloccare aprire_la_porta alza_la_sbarra apre_la_sbarra
    | ontgrendelen deblokkeren deur_open gaat_de_deur slagboom_open
    | odblokowac odblokuje otworzyc_drzwi podnosi_szlaban otwiera_bramki
    | debloca deblochez deblocheaza deschide_usa ridica_bariera deschide_usile`,
  reset: `reset resets resetting
    | zurucksetzen zuruckzusetzen
    | reinitialiser
    | restablecer resetear
    | repor redefinir
    | reimpostare resettare
    | resetten opnieuw_instellen
    | zresetowac resetowac
    | reseta resetez`,
  change: `change_my change_the change_it change_password
    | andern wechseln umstellen zu_andern
    | changer_mon changer_de changer_le modifier_mon
    | cambiar_la cambiar_mi cambiar_el cambiarla
    | alterar_a mudar_a alterar_o mudar
    | cambiare_la cambiare_il cambiarla modificare_la
    | wijzigen veranderen omzetten
    | zmienic zmieniac zmiany_hasla
    | schimba_parola schimb_parola schimba modifica_parola`,
  activate: `activate activating enrol register registering set_up registered
    | aktivieren registrieren einrichten freischalten registriert
    | activer enregistrer_mon inscrire configurer enregistre
    | activar registrar configurar registrado
    | ativar registar registrar configurar registado
    | attivare registrare_il configurare registrato
    | activeren registreren instellen geregistreerd
    | aktywowac zarejestrowac skonfigurowac zarejestrowany
    | activa inregistrez configura inregistrat`,
  calculate: `calculate calculates add_up adds_up
    | rechnet berechnet berechnen rechnen
    | calcule calculer
    | calcula calcular
    | calcula calcular
    | calcola calcolare
    | rekent berekent berekenen
    | liczy przelicza oblicza policzyc
    | calculeaza calcula`,
  accept: `accept* annehm* angenommen nimmt akzept* acept* aceit* accett* przyjm* przyjete
    | genommen gilt gelten nimmt~an
    | prend_pas prend_plus passe_pas
    | admite coge vale valen
    | admite serve
    | prende_la prende_il prende prendono
    | geaccepteerd neemt pakt geldt neemt~aan
    | przyjac akceptuje akceptuja przyjeto
    | ia`,
  approve: `approve approves approving authorise authorize confirm confirms validate
    | genehmigen freigeben bestatigen zustimmen bestatigt genehmigt freizugeben
    | approuver valider confirmer autoriser
    | aprobar autorizar validar confirmar
    | aprovar autorizar validar confirmar
    | approvare autorizzare confermare convalidare
    | goedkeuren bevestigen accorderen goed_te_keuren
    | zatwierdzic zatwierdze zatwierdzac potwierdzic akceptowac zatwierdza
    | aproba aprob confirma valida autoriza`,
  release: `release releases releasing collect
    | abholen abzuholen freigegeben
    | liberer recuperer_mes recuperer_les
    | liberar recoger
    | libertar levantar liberar
    | rilasciare ritirare sbloccare_le
    | ophalen vrijgeven
    | odebrac_wydruk* zwolnic odbierac_wydruk*
    | elibera ridica_de_la ridic`,
  submit: `submit submitting file_a
    | einreichen abgeben abzuschicken
    | soumettre deposer_ma
    | presentar tramitar
    | submeter
    | presentare sottomettere
    | indienen
    | zlozyc zlozenia
    | depune inainta`,
  sign: `sign_documents sign_the sign_pdf sign_contracts signing digitally_sign e_sign
    | unterschreiben signieren unterzeichnen signiert
    | signer signe_pas
    | firmar firma_pas
    | assinar assinatura_nao
    | firmare
    | ondertekenen tekenen
    | podpisac podpisywac podpisuje
    | semna semnez semneaza`,
  cancel: `cancel cancelling
    | stornieren abbrechen_der stornierung
    | annuler
    | cancelar anular
    | cancelar anular
    | annullare stornare
    | annuleren
    | anulowac
    | anula anulez`,
  book: `book booked buchen reserver reservar prenotare boeken zarezerwowac booking books
    | bucht gebucht reservieren
    | reserve_pas
    | reservas_no
    | marcar_a_sala
    | prenota
    | reserveren boekt
    | rezerwowac
    | rezerva rezerv programa`,
  post: `posts posting posted post@en
    | verbuchen verbucht bebuchen einbuchen kontieren
    | comptabiliser saisir_des saisir_les passer_une_ecriture
    | contabilizar asentar registrar_la
    | lancar_faturas contabilizar lancar
    | contabilizzare registrare_le registrare_fatture
    | inboeken journaliseren boeken_van
    | zaksiegowac ksiegowac zaksieguje
    | contabiliza contez contabilizez`,
  order: `place_orders place_an_order order_online
    | bestellen bestellung_aufgeben
    | passer_commande passer_des_commandes commander
    | hacer_pedidos hacer_un_pedido pedir_en
    | fazer_encomendas encomendar fazer_pedidos
    | fare_ordini ordinare
    | bestellen bestelling_plaatsen
    | zamowic zlozyc_zamowien* zamawiac
    | comanda plasa_comenzi comand`,
  pay: `pay paying payment* zahlen bezahl* payer paiement* pagar pago* pagament* paga pagare betalen betaling* placic platnosc* plati plateste pays paid pay_by_card card_payments payments go_through goes_through going_through take_payment take_payments take_cards take_card taking_money take_any_money
    | uberweisen kassieren kartenzahlung* kassiert abkassieren abbuchen gezahlt bezahlen tanken
    | regler encaisser paiements encaisse encaissent abonner payent paient facturer
    | cobrar cobro cobran cobramos pagos pagan repostar
    | cobrar cobramos cobro pagam pagamos abastecer
    | incassare pagano pagamenti incassa
    | afrekenen pinnen betaald tanken betaalt
    | zaplacic placi placimy platnosci zatankowac tankowac
    | plata platesc incasa plateasca platim incasam alimenta`,
  clock: `clock_in clock_out clocking clock_on punch_in
    | stempeln einstempeln ausstempeln einzustempeln ausbuchen
    | pointer badger badge_pas
    | fichar ficha fichan
    | picar_o_ponto marcar_o_ponto bater_o_ponto picar
    | timbrare timbra timbrano
    | inklokken uitklokken klokken
    | odbic odbijac odbija_karty zarejestrowac_wejsc*
    | ponta pontez pontam`,
  possible: `possible moglich posible possivel possibile mogelijk mozliwe mozliwa posibil posibila do_it
    | machbar
    | possible
    | posible
    | possivel
    | possibile
    | mogelijk
    | mozliwy
    | posibil`,
  distribute: `distribute distributes assign assigns
    | verteilt verteilen zuteilen
    | distribue distribuer repartit
    | reparte repartir asigna
    | distribui distribuir reparte
    | distribuisce distribuire assegna
    | verdeelt verdelen
    | rozdziela rozdzielic przydziela
    | distribuie distribui aloca`,
  licence: `lizenz* license licence
    | lizenz lizenzen
    | licence* licence licences
    | licencia*
    | licenca*
    | licenz*
    | licentie*
    | licencj*
    | licent*`,
  pick: `pick picking book_out book_in put_away putaway load_the check_in check_out
    | kommissionieren einlagern auslagern einbuchen ausbuchen einchecken eingecheckt auschecken verladen
    | preparer_la prelever receptionner expedier_la charger_le_camion
    | preparar_pedidos recepcionar expedir ubicar
    | preparar_encomendas rececionar expedir arrumar
    | prelevare ricevere_merce spedire_merce archiviare evadere
    | picken inboeken uitboeken inslaan uitslaan inchecken laden_en
    | kompletowac przyjac_towar wydac_towar zaladowac_towar
    | pregati_comenzi receptiona expedia_marfa incarca_marfa`,
};
