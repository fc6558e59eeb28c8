/** What says that a telephone number follows, in the languages of the desk. */
export const phoneWords =
  'tel|tél|telf|phone|telephone|mobile|cell|call|reach me|reachable|ring|telefon|telefonnummer|handy|mobil|mobilnummer|rückruf|rufnummer|anrufen|erreichbar|téléphone|portable|joindre|joignable|appeler|teléfono|móvil|llamar|telefone|telemóvel|telemovel|celular|ligar|telefono|cellulare|telefoon|telefoonnummer|mobiel|bellen|bereikbaar|telefonu|telefonem|komórka|kom|telefonul|mobilul|fax';

/** The same for a short one inside the house. */
export const extensionWords =
  'ext|extension|durchwahl|dw|nebenstelle|poste|extensión|extensão|ramal|interno|toestel|doorkiesnummer|wew|wewn|wewnętrzny|interior';

/** What may stand between the two. */
export const fillers =
  'number|no|nr|num|numer|nummer|numéro|número|numero|numărul|is|ist|est|es|é|è|on|at|me|under|unter|au|sur|al|ao|op|op nummer|pod|la|jest|este';

/** Numbers behind these are no telephone's. */
export const otherNumbers =
  'ticket|order|invoice|case|incident|inc|request|req|ritm|po|serial|s\\/n|sn|asset|inventory|customer|account|licen[cs]e|id|iban|ref|reference|bestell\\p{L}{0,12}|auftrag\\p{L}{0,12}|rechnung\\p{L}{0,12}|vorgang\\p{L}{0,12}|seriennummer|inventar\\p{L}{0,12}|kunden\\p{L}{0,12}|konto\\p{L}{0,12}|lizenz\\p{L}{0,12}|artikel\\p{L}{0,12}|commande|facture|série|client|pedido|factura|fatura|encomenda|serie|série|ordine|fattura|matricola|bestelling\\p{L}{0,8}|factuur\\p{L}{0,8}|klant\\p{L}{0,8}|serienummer|zamówieni\\p{L}{1,3}|faktur\\p{L}{1,3}|zgłoszeni\\p{L}{1,3}|comand\\p{L}{1,3}|factur\\p{L}{1,3}|serie|tichet\\p{L}{0,3}|vers\\p{L}{2,5}|wersj\\p{L}{1,2}|build|release';
