/** Mail, calendars and what goes with them. */
export const mailThings: Readonly<Record<string, string>> = {
  email:
    'email* e_mail* mail mails courriel* correo* mailing* posta poczt* mailul* mailuri* mejl* correio* nachricht* postfach* mailbox* boite_mail* buzon* caixa_de_correio casella* skrzynk* postvak* casut* webmail* inbox posteingang boite_de_reception bandeja_de_entrada caixa_de_entrada posta_in_arrivo postvak_in skrzynka_odbiorcza mailuri mejle mejli emaile e_maile correos',
  calendar: 'calend* kalender* agenda* kalendarz*',
  attachment:
    'attachment* anhang* anhange piece_jointe pieces_jointes adjunto* anexo* allegat* bijlage* zalacznik* atasament*',
  signature:
    'signatur* assinatura* handtekening* podpis* semnatur* firma_de_correo firma_email firma_mail signature* unterschrift*',
  'distribution-list':
    'verteiler* distribution_list* mailing_list* liste_de_diffusion lista_de_distribu* lista_di_distribuzione distributielijst* verzendlijst* lista_dystrybuc* lista_de_difuz* listes_de_diffusion lista_de_distribucion lista_de_distribuicao lista_dystrybucyjn* lista_de_distributie',
  'shared-mailbox':
    'shared_mailbox* funktionspostfach gruppenpostfach sammelpostfach boite_partagee boite_commune buzon_compartido caixa_partilhada casella_condivisa gedeelde_mailbox gedeelde_postbus skrzynka_wspolna skrzynka_wspoldzielona casuta_comuna group_mailbox team_mailbox',
  'address-book':
    'address_book* adressbuch* telefonbuch* phone_book* phonebook* carnet_d_adresses annuaire* directorio* libreta_de_direcciones lista_de_contactos rubrica adresboek* ksiazka_adresow* ksiazka_telefoniczn* agenda_telefonica',
  notification:
    'notification* push@en push@de benachrichtigung* notificacion* notificac* aviso avisos avviso avvisi notific* powiadomien* melding* notificar*',
  booking: 'booking* buchung* reservation* reserva reservas prenotazion* boeking* rezerwacj* rezervar*',
};
