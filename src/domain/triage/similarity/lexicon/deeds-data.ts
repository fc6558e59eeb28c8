/** What people do with data and systems, as in `deeds-devices.ts`. */
export const dataDeeds: Readonly<Record<string, string>> = {
  send: `send* sent gesendet versend* verschick* envoy* envi* invia* verzend* verstur* wysyl* wysla* trimit* abschick* mandar mando mandan mandano zenden stuurt sturen send_out transmit transmits deliver dispatch
    | rausschicken rausgehen geht_raus gehen_raus schickt~ab geht~raus gehen~raus geschickt losgeschickt
    | envoient partent part_pas expedier transmet*
    | manda salen_los salen mandado mandada
    | manda saem_os mandam mandado mandada
    | manda spedire spedisce mandare partono_le mandato mandata inviato
    | verstuurt verzonden verstuurd wegsturen gestuurd
    | wychodza wychodzi wyslano
    | expediaza expedia pleaca trimis trimise`,
  arrive: `arriv* comes coming kommt ankomm* angekommen kommen_an vient viennent llega* chega* aankom* komt dochodz* przychodz* dotar* ajung* vine sosesc soseste come_through comes_through turn_up come@en receiv* empfang* erhalt* recoi* recev* recib* receb* ricev* ontvang* otrzym* odbier* primesc primim prime bekomm* kriege kommt_an llega llegan llegar chega chegam krijg* binnenkom* komt_binnen dostaj* dostac primeste entram reach@en reaches reaching reached delivered delivering get_our get_my get_any get_their get_the_notification get_jobs getting_jobs getting_anything getting_the getting_any gets_the notified returning return@en turning_up pop_up_on come_up comes_up coming_up land landed shows_up show_up appear_on ping_on
    | eintrifft eintreffen durchkommt kommt~an kommen~an kommt~durch gekriegt kriegen reinkommen kommen_rein zugestellt kommt~rein kommen~rein bekommen bekommt bekomme kriegt kam kamen eingegangen eingehen reinkommt eingelangt gelangen gelangt einlauft ubertragen ubermittelt geht_ein gehen_ein
    | arriver recu recue recus parvien* recoit recoivent reçoit arrivent arrivee arrive parvient parviennent remonte remontent transmis
    | llega entra me_llega me_llegan nos_llega nos_llegan entran llego llegado llegaba recibo recibe reciben recibimos aparece_en_el
    | chega entra chegou recebo recebe recebem recebemos
    | arriva ricevere arrivato arrivati arrivata arrivano ricevo riceve ricevono riceviamo entrano
    | aangekomen binnenkomt binnenkomen binnengekomen komt~aan komen~aan komt~binnen komen~binnen gekregen kregen ontvangen ontvang ontvangt krijg krijgen krijgt komen_door
    | dociera docieraja odebrac dostalem dostalam dotarl* doszlo doszly doszla dotarlo dostaje dostajemy otrzymuje otrzymujemy wplywa wplywaja splywaja
    | vin ajuns primi primit primeasca intra_mail receptiona receptioneaza ajung ajunge intra_nimic`,
  load: `load* laden ladt charg* carg* carreg* caric* laadt laadde laduje zaladow* incarc* laedt laden_sich ladowac laduje_sie
    | geladen ladt_sich lud hochladen_der
    | charge_pas charge_plus se_charge
    | carga
    | abre_a_pagina
    | caricare
    | geladen inladen
    | laduja wczyt* doczyt* zaladuje
    | incarce`,
  save: `save* saving speicher* enregistr* guard* gravar salva* opslaan zapis* salvez bewaren wrzuci* upload* hochlad* subir televers* store
    | abspeichern gespeichert sichern abgespeichert abzuspeichern
    | sauvegard* sauver
    | grabar_el
    | grava
    | memorizz*
    | slaat_op opgeslagen bewaart slaat~op
    | zapisuje
    | salveaza salveze`,
  upload: `upload uploads uploading uploaded
    | hochladen hochzuladen hochgeladen ladt_hoch einstellen_der ladt~hoch
    | televerser televerse mettre_en_ligne deposer charger_le_fichier uploader
    | subir subo sube cargar_el_archivo subirlo adjuntar
    | carregar_o_ficheiro enviar_o_ficheiro fazer_upload subir
    | caricare_il caricare_i caricare_la caricare_un allegare
    | uploaden geupload bestand_plaatsen
    | przeslac wgrac wgrywa wrzucic zaladowac_plik przesyla
    | incarca_fisier* urca urc uploada`,
  download: `download downloads downloading downloaded
    | herunterladen runterladen herunterzuladen heruntergeladen ladt_herunter ladt~herunter ladt~runter
    | telecharg* telechargent
    | descargar descarga_el bajar descargarlo descargan descargue
    | descarregar transferir baixar descarrega fazer_download descarregam
    | scaricare scaricarlo scarica_il scaricarla scaricano si_scaricano scaricati
    | downloaden gedownload downloadt binnenhalen
    | pobrac pobiera pobierac pobieraja sciagnac sciaga pobieranie
    | descarca descarc descarce descarcat`,
  copy: `copy copies copying copied paste
    | kopieren kopiert kopieren_die reinkopieren einfugen
    | copier copie_pas photocopier coller copie_les
    | copiar copia copian pegar fotocopiar
    | copiar copia copiam colar fotocopiar
    | copiare copia copiano incollare fotocopiare
    | kopieren kopieert plakken gekopieerd
    | skopiowac kopiowac kopiuje wkleic wkleja
    | copia copiez copiaza lipesc_in copieze`,
  delete: `delete deleting remove removing
    | loschen entfernen loscht zu_loschen
    | supprimer effacer enlever
    | borrar eliminar quitar borra
    | apagar eliminar remover
    | cancellare eliminare rimuovere cancella
    | verwijderen wissen verwijdert weggooien
    | usunac usuwac skasowac usuwa
    | sterge sterg stearga elimina`,
  attach: `attach attaching
    | anhangen anfugen beifugen
    | joindre_un joindre_des joindre_une
    | adjuntar
    | anexar
    | allegare
    | bijvoegen toevoegen_aan
    | zalaczyc zalaczac
    | atasa atasez ataseze`,
  create: `create creating
    | anlegen erstellen erzeugen
    | creer generer
    | crear generar
    | criar gerar
    | creare generare
    | aanmaken maak_aan genereren
    | utworzyc stworzyc tworzyc wygenerowac
    | crea creez genera`,
  add: `add adding
    | hinzufugen hinzuzufugen
    | ajouter
    | anadir agregar
    | adicionar acrescentar
    | aggiungere
    | toevoegen
    | dodac dodawac
    | adauga adaug`,
  select: `select choose pick_a pick_the
    | auswahlen auswahlbar anwahlen auszuwahlen
    | selectionner choisir
    | seleccionar elegir
    | selecionar escolher
    | selezionare scegliere
    | selecteren kiezen
    | wybrac wybiore zaznaczyc
    | selecta alege aleg selectez`,
  edit: `edit* bearbeit* edytow* bewerk* andern aendern schreiben scrivere escribir escrever ecrire scriu modify rename
    | umbenennen beschreiben anpassen
    | modifier renommer ecrire_dans changer_le
    | modificar renombrar escribir_en cambiar
    | modificar alterar escrever_no renomear mudar
    | modificare rinominare scrivere_nel cambiare
    | wijzigen aanpassen hernoemen
    | zmienic modyfikowac edytuje
    | modifica modific schimba`,
  restore: `restore restoring recover retrieve
    | wiederherstellen zuruckholen herstellen
    | restaurer recuperer
    | restaurar recuperar
    | restaurar recuperar
    | ripristinare recuperare
    | herstellen terughalen terugzetten
    | przywrocic odzyskac
    | restaura recupera`,
  sync: `sync* sincroniz* gesynchron*
    | abgleichen gleicht abgeglichen abgleich gleicht~ab
    | se_synchronise
    | sincroniz*
    | sincroniz*
    | sincronizz*
    | gesynchroniseerd
    | zsynchroniz*
    | sincroniz*`,
  install: `instal* einricht* einzurichten aktualisieren actualizar atualizar aggiornare bijwerken zaktualizow* zainstal*
    | zu_installieren
    | s_installe
    | instalar
    | instalar
    | installare
    | geinstalleerd
    | zainstalowac
    | instala`,
  update: `update updates updated aktualisiert actualis* actualiz* atualiz* aggiorna* bijgewerkt aktualizuj* updating upgrade upgrading refresh refreshes
    | aktualisieren updaten auffrischen
    | mettre_a_jour se_met mise_a_jour_qui rafraichir
    | refrescar
    | refrescar
    | aggiornare
    | bijwerken updaten ververst verversen vernieuwt
    | zaktualizowac aktualizowac odswieza odswiezyc zaktualizuje
    | actualiza`,
  see: `see sehe sehen seh voir vois voit veo ver vejo vedo vedere zie zien widze widac vad vede show shows showing anzeig* angezeigt erscheint erscheinen appara* affich* aparec* mostra mostrar muestra compaiono verschijn* toont pokazuje pojawia* widoczn* wyswietl* afis* visible sichtbar visibil* sees seeing seen shown display displays displayed view appear appears browse
    | sieht gesehen zeigt anzuzeigen auftaucht taucht einsehen taucht~auf tauchen~auf zeigt~an
    | voient voyons visualiser visibles
    | ve ven vemos muestran sale salen visualizar da_imagen
    | ve veem vemos mostram visualizar surge surgem visivel da_imagem
    | vedono vediamo appare appaiono compare mostrano visualizz* esce escono
    | ziet tonen getoond weergegeven weergeven zichtbaar
    | widzi widza widzimy zobaczyc pokazuja wczytuja
    | vedem vedea apare apar vizualiza arata vizibil* vada scoate_imagine`,
  search: `search searches searching
    | suchen durchsuchen sucht suche_findet
    | rechercher chercher
    | buscar busca buscador
    | pesquisar procurar pesquisa
    | cercare cerca ricerca
    | zoeken zoekt doorzoeken
    | szukac wyszukac wyszukuje szuka wyszukiwanie
    | cauta caut cautarea`,
  export: `export exports exporting exported
    | exportieren exportiert ausleiten
    | exporter exporte
    | exportar exporta
    | exportar exporta
    | esportare esporta
    | exporteren exporteert
    | eksportowac wyeksportowac eksportuje
    | exporta exportez exporteaza`,
  import: `import imports importing imported
    | importieren importiert einspielen
    | importer importe
    | importar importa
    | importar importa
    | importare importa
    | importeren importeert inlezen
    | importowac zaimportowac importuje
    | importa importez importeaza`,
  find: `find found finds finding locate locates
    | finde findet finden findbar auffindbar gefunden fand
    | trouve trouver trouvent retrouver retrouve retrouvons trouves trouvee
    | encuentro encontrar encuentra encuentran encontrado encontrada
    | encontro encontrar encontra encontram encontrado encontrada
    | trovo trovare trova trovano trovato trovata
    | vinden vindt vind gevonden
    | znalezc znajduje znajduja znalazlem znalezion* odnalez*
    | gasesc gaseste gasim gasi gaseasca gasit gasita`,
};
