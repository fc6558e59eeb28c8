/** What an enterprise works with: orders, goods, money and time. */
export const businessThings: Readonly<Record<string, string>> = {
  order:
    'invoice* rechnung* facture* factura* fatura* fattur* factuur* faktur* purchase_order* orders bestellung* commande commandes pedido* encomenda* ordine ordini bestelling* zamowien* comanda comenzi auftrag* auftrage delivery_note* lieferschein* bon_de_livraison albaran* guia_de_remessa ddt bolla pakbon* awiz*',
  payslip:
    'payslip* payroll lohnabrechnung* gehaltsabrechnung* fiche_de_paie bulletin_de_paie nomina* recibo_de_vencimento cedolin* busta_paga loonstrook* pasek_plac fluturas* pay_slip* payroll* salary salaries wage wages lohn* gehalt* abrechnung* bulletins_de_paie fiches_de_paie paie vencimento* salario* salari@it holerite* buste_paga stipendi* salaris* loonstrok* loon@nl wyplat* plac@pl place@pl wynagrodzen* salariu* salarii',
  'time-clock':
    'time_clock timesheet* zeiterfassung* stempeluhr* pointeuse* fichaj* timbratur* picagem ponto_eletronico pontaj* tijdregistratie urenregistratie rejestracja_czasu',
  'time-recording':
    'time_clock timeclock* timesheet* time_sheet* timecard* time_card* time_tracking time_recording clock_in clocking clocked zeiterfass* stempel* einstempel* stempeln zeitbuch* arbeitszeit* pointeuse* pointage* badgeuse* temps_de_travail fichar fichaje* control_horario picar_ponto relogio_de_ponto timbra* cartellin* prikklok* tijdregistratie* urenregistratie* inklokken klokken rejestracj* czasu_pracy pontaj* pontez*',
  stock: 'stock* inventory inventar* inventaire* existencias voorraad* zapas* stocuri',
  expenses:
    'expense* reisekosten* spesen* note_de_frais notes_de_frais gastos despesas note_spese nota_spese onkosten* declaratie* delegacj* decont*',
  leave: 'leave_request* urlaub* conges vacaciones ferias ferie verlof* urlop* concedi*',
  shift: 'shift shifts schicht* dienstplan* turno turnos turni rooster* grafik* tura ture',
  'sales-order':
    'sales_order* auftrag* commande* pedido* encomenda* ordine ordini bestelling* zamowien* comanda comenzi comenzile',
  delivery:
    'delivery deliveries lieferschein* lieferung* livraison* entrega* albaran* consegna* levering* pakbon* dostaw* livrar* aviz avize',
  price:
    'price* preis preise preisliste* prix precio* preco* prezz* prijs prijzen prijslijst* cennik* pret@ro preturi',
  production:
    'production* produktion* maschine* machine* produccion maquina* producao produzione macchinar* productie* produkcj* maszyn* productia utilaj*',
};
