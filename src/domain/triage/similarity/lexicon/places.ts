/** Where a thing stands, by what the place is for: of two that are alike, it tells which. */
export const places: Readonly<Record<string, string>> = {
  reception:
    'reception rezeption empfangstheke accueil recepcion* rececao recepcao receptie recepcj* portier* pforte',
  warehouse:
    'warehouse* lager lagers lagerhalle* entrepot* almacen almacenes armazem armazens magazzin* magazijn* magazyn* depozit*',
  accounting: 'accounting* buchhalt* comptab* contabil* boekhoud* ksiegow* ksiegowosc',
  'meeting-room':
    'meeting_room* besprechungsraum* sitzungszimmer* salle_de_reunion salles_de_reunion sala_de_reuniones sala_de_reuniao salas_de_reuniao sala_riunioni vergaderruimte* vergaderzaal* sala_konferencyjn* sali_konferencyjnej sala_de_sedinte sala_de_sedinta',
  production:
    'production_hall produktionshalle fertigung werkhalle atelier@fr taller@es oficina@pt officina@it productiehal hala_produkcyjn* hali_produkcyjnej hala_de_productie',
  canteen: 'canteen* cafeteria* kantine* cantine* comedor* cantina* mensa kantin* stolowk* stolowce bufet*',
  kitchen: 'kitchen* kuche kuchen@de teekuche cuisine* cocina* cozinha* cucina* keuken* kuchni* bucatarie*',
  workshop: 'workshop* werkstatt* werkplaats* warsztat* atelier@ro atelierul',
  archive: 'archive_room archiv archivraum archives@fr archivio archief archiwum arhiva',
};
