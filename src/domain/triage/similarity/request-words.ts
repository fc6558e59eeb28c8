/** What people ask for who miss nothing that they had: to be given, to have made, to have taken away. `*`: any ending. */
const words = `
  provide create add install grant order assign remove delete enable activate deactivate register rename request requesting approve extend subscribe unsubscribe setup
  anlegen einricht* hinzufug* bestell* freischalt* freizugeben freigeben erstell* losch* entfern* zuweis* beantrag* benotig* installier* bereitstell* aktivier* deaktivier*
  creer ajouter installer commander fournir attribuer supprimer accorder activer desactiver demande souhait*
  crear anadir agregar instalar solicit* proporcionar asignar eliminar activar desactivar
  criar adicionar fornecer atribuir remover ativar desativar
  creare aggiungere installare ordinare richied* richiesta fornire assegnare rimuovere eliminare attivare abilitare
  aanmaken toevoegen installeren bestellen aanvragen aanvraag verwijderen toewijzen activeren
  utworz* stworz* dodac dodanie zainstal* zamow* przydziel* usun* nadac nadanie wniosek
  creati creare crearea adaug* instala* comand* sterge* acord* activati`
  .split(/\s+/)
  .filter((word) => word !== '');

const exactRequests = new Set(words.filter((word) => !word.endsWith('*')));
const requestBeginnings = words.filter((word) => word.endsWith('*')).map((word) => word.slice(0, -1));

export const isRequestWord = (word: string): boolean =>
  exactRequests.has(word) || requestBeginnings.some((beginning) => word.startsWith(beginning));
