/**
 * The words around a one-time code in a sentence such as "The code that you sent me is 482913"; each is part of a
 * regular expression. Accents may be missing in the text.
 */

/** What a code is called for short. Only where a determiner stands before it: a product code is another thing. */
export const shortCode = [
  '(?<=^ ?|(?<!\\p{L})(?:the|a|this|that|my|your|new|first|last|same|right|with|as|(?:six|eight|\\d)[- ]digit) )code',
  '(?<=(?<!\\p{L})(?:der|den|dem|ein|einen|mein|meinen|neue|als|\\p{L}{4,8}stellige[nr]?) )code',
  '(?<=(?<!\\p{L})(?:le|un|du|ce|mon|votre|comme|de|een|deze|die|mijn|uw|nieuwe) )code',
];

/** The same in languages that say behind it what kind of code it is. */
export const shortCodeAfterAny = ['códigos?', 'codice', 'kod(?:u|em)?', 'cod(?:ul)?'];

/** What may follow the short name: "the code THAT …", not "the code of the article", "código postal". */
export const afterShortCode = [
  'that|which|you|i|we|they|from|on|in|by|was|is|just|now|received|sent|texted',
  'den|der|aus|auf|vom|von|per|ist|war|lautete?|hier|eben',
  'que|qui|reçu|envoyé|affiché|par|sur|est|était',
  'recibido|enviado|mostrado|por|en|es|era|recebido|no|foi|pel[oa]|d[ea] app|do telemóvel',
  "che|ricevuto|mandato|inviato|mostrato|arrivato|via|sul|è|era|dell[’']app",
  'die|dat|uit|op|luidt',
  'który|z|ze|na|to|brzmi',
  'pe care|primit|trimis|afișat|din|de pe|prin|este',
];

/** Leads from the name to the number: "… IS 482913". */
export const linkWords = [
  'is|was|were|reads?|says',
  '(?:ist|war|lautete?|heißt|hieß)(?: die)?',
  "(?:est|était|c[’']est|c[’']était)(?: le)?",
  '(?:es|era|fue)(?: el)?|(?:é|foi)(?: o)?|è|luidde?|luidt',
  'to|jest|był|brzmi|este|e|a fost',
];

/** Leads from the number to the name: "482913 AS the code". */
export const nameLinkWords = [
  'is|was|as|ist|war|als|est|était|comme|es|era|fue|como|é|foi|è|come|to|był|jako|este|a fost|ca(?: și)?',
];

/** Somebody got or typed it. */
export const receivedWords = [
  'got|received|came|arrived|given|gave|sent|typed|entered|texted',
  'bekommen|bekam|erhalten|erhielt|kam|gekommen|geschickt|gesendet|eingegeben|eingetippt',
  'reçu|envoyé|arrivé|donné|saisi|tapé',
  'lleg[óo]|llegado|recib[íi]|recibido|enviaron|enviado|mandaron|mandado|dieron|introduje|introducido',
  'chegou|recebi|recebido|enviaram|mandaram|deram|introduzi|digitei|inseri',
  'arrivato|ricevuto|mandato|inviato|dato|inserito|digitato',
  'kreeg|gekregen|ontving|ontvangen|stuurde|gestuurd|kwam|gekomen|ingevoerd|ingetypt',
  'dostał[ae]m|otrzymał[ae]m|przyszedł|wysłali|wysłał[ae]?|przysłali|wpisał[ae]m|podał[ae]m',
  'primit|trimis|venit|sosit|introdus|scris|dat',
];

/** It came to a person's phone, or a person typed it. */
export const deliveredWords = [
  'sms(?:-\\p{L}{1,2})?|texts?|text message|whatsapp|authenticator|texted|typed|entered|you (?:have )?(?:just )?sent|sent (?:me|us|him|her)',
  "(?:from the|aus der|de l[’']|de la|da|dall[’']|uit de) app(?:lication)?|z aplikacji|din aplicație",
  '(?:my|the|his|her) (?:mobile|phone)|handy|téléphone|portable|móvil|celular|telemóvel|cellulare|telefoon|gsm|telefon(?:ul)?|komórkę',
  'geschickt|eingegeben|eingetippt|envoyé|saisi|tapé|enviaron|mandaron|introducido|introduje',
  'enviaram|mandaram|introduzi|digitei|mandato|inviato|inserito|digitato|gestuurd|stuurde|ingevoerd|ingetypt',
  'wysłali|przysłali|wpisał[ae]m|trimis|introdus',
];

/** What says that a code for short belongs to a fault or to what a machine shows. */
export const faultWords = [
  'errors?|faults?|crash\\p{L}{0,3}|exception|printer|scanner|copier|display|excel|sap|stops?',
  'fehler\\p{L}{0,12}|absturz|stürzt|drucker|kopierer|kostenstelle|erreurs?|panne|imprimante|écran',
  'error|errores|fallo|impresora|pantalla|erros?|falha|avaria|impressora|ecrã|errore|errori|guasto|stampante|schermo',
  'fout|fouten|foutmelding|storing|scherm|błąd|błęd\\p{L}{1,3}|awari\\p{L}{1,2}|drukark\\p{L}{1,2}|ekran\\p{L}{0,2}',
  'eroare|erori|defect|imprimant[ăa]|ecran(?:ul)?',
];

/** What else has a number: where it stands between the name of a code and the number, that is its own. */
export const otherNumbers = [
  'tickets?|orders?|cases?|incident|invoice|number|no|nr|extension|ext|phone|mobile|fax|room|building|id|badge|staff|employee|account|asset|serial|postcode|zip|version|build',
  '\\p{L}{0,20}nummer|durchwahl|telefon|raum|zimmer|bestellung|auftrag|rechnung|vorgang|fall|kostenstelle|konto',
  'commande|numéro|facture|poste|salle|bureau|dossier|compte|téléphone|pedido|número|factura|extensión|sala|cuenta|caso|teléfono',
  'encomenda|fatura|extensão|conta|telefone|processo|ordine|fattura|interno|stanza|conto|telefono|numero|bestelling|factuur|toestel|kamer|zaak|rekening',
  'zamówieni[ea]|faktur[ay]|numer\\p{L}{0,3}|pok[óo]j\\p{L}{0,2}|wewnętrzny|zgłoszeni[ea]|comand[aă]|numărul|interior|camer[aă]|ti[ct]h?et\\p{L}{0,3}|cont',
];
