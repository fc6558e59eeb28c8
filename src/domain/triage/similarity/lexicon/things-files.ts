/** Files, where they lie and what is in them. */
export const filesThings: Readonly<Record<string, string>> = {
  'network-drive':
    'laufwerk* netzlaufwerk* netzwerklaufwerk* network_drive* shared_drive* mapped_drive* drive* fileserver* file_server* fileshare* share shares lecteur* unidad* unidade* disco_de_rede disco_di_rete netwerkschij* netwerkstation* dysk_sieciowy dysku_sieciow* dysk* unitat* unita_di_rete drive_de_retea dateiserver* serveur_de_fichier* servidor_de_archivo*',
  folder:
    'folder* ordner* dossier* carpeta* pasta@pt pastas cartell* map@nl mappen mapp* katalog* foldere* dosar* verzeichnis* repertoire* directorio* diretorio* directory submap netzordner netwerkmap netwerkordner',
  file: 'file files datei* fichier* archivo* ficheiro* arquivo* bestand* plik* fisier* documento* document documents dokument* bestanden',
  database:
    'database* datenbank* base_de_donnees base_de_datos banco_de_dados baza_danych baza_de_date databank* db bazy_danych',
  backup:
    'backup* datensicherung* sauvegarde* copia_de_seguridad copias_de_seguridad copia_de_seguranca kopia_zapasowa kopii_zapasow* reservekopie sicherung* kopia_zapasow* copie_de_rezerva',
  report:
    'report reports rapport@fr rapports@fr rapportage* informe@es informes@es relatorio* raport* dashboard* auswertung* rapporto@it overzicht* report* bericht* rapport* informe* relazion*',
  macro: 'macro macros makro makros makra makr macro* makro*',
  export: 'export* import*',
  pdf: 'pdf pdfs',
  drawing: 'drawing* cad zeichnung* dessin* planos desenho* disegn* tekening* rysun* desen desene',
  template:
    'template* vorlage* modele* plantilla* modelo modelos modello modelli sjabloon* sjablonen szablon* sablon*',
  form: 'formular* formulaire* formulario* formulier* formularz*',
  picture:
    'picture* bild@de bilder image* imagen imagenes imagem imagens immagin* beeld@nl beelden obraz obrazu imagine@ro imagini',
  search:
    'search* suche@de suchen suchfunktion* recherche* buscar busqueda* pesquis* ricerca* zoeken zoekfunctie szukac wyszuki* cautare*',
};
