/** Buildings and what is built into them. */
export const facilityThings: Readonly<Record<string, string>> = {
  building: 'building* gebaude* batiment* edificio* palazzo gebouw* budyn* cladire* headquarters',
  'air-conditioning':
    'air_con air_conditioning klimaanlage* climatis* aire_acondicionado ar_condicionado condizionat* airco* klimatyzac* aer_conditionat aerul_conditionat',
  door: 'door doors gate gates barrier* tur@de turen@de tor@de schranke* barriere* puerta* porta@pt portas@pt portao porta@it cancell* deur deuren poort* slagboom* drzwi bram* szlaban* usa@ro usi@ro bariera',
  electricity:
    'power_cut* power_outage* electricity* strom stromausfall* electricite coupure_de_courant courant@fr electricidad corte_de_luz eletricidad* falta_de_luz corrente@it elettric* stroom* prad@pl pradu curent@ro pana_de_curent',
};
