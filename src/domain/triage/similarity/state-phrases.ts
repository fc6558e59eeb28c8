/**
 * Phrases of nine languages, folded, that say how a mail stands to one before: that it works again, or that somebody
 * asks once more. Between bars, one language a line (en de fr es pt it nl pl ro).
 */

/** That it works again: the opposite of a report, whatever else the words are. */
export const recoveryPhrases: readonly string[] = phrases([
  'works again|working again|works now|works fine now|is working now|back to normal|is fixed|was fixed|been fixed|is solved|has been solved|is resolved|been resolved|problem solved|sorted itself|no longer needed|can be closed|please close|solved it|fixed it|up again|is back',
  'geht wieder|gehen wieder|funktioniert wieder|funktionieren wieder|lauft wieder|laufen wieder|geht jetzt|funktioniert jetzt|hat sich erledigt|erledigt|ist gelost|wurde gelost|problem gelost|wieder da|klappt wieder|klappt jetzt',
  'fonctionne de nouveau|fonctionne a nouveau|marche de nouveau|marche a nouveau|remarche|refonctionne|est resolu|probleme resolu|est regle|c est bon',
  'ya funciona|funciona de nuevo|vuelve a funcionar|esta resuelto|solucionado|problema resuelto|vuelve a ir',
  'ja funciona|voltou a funcionar|esta resolvido|problema resolvido|funciona novamente|funciona de novo',
  'funziona di nuovo|ora funziona|adesso funziona|e risolto|problema risolto|tornato a funzionare|funziona nuovamente|e stato risolto',
  'werkt weer|werken weer|doet het weer|is opgelost|probleem opgelost|werkt nu',
  'znowu dziala|juz dziala|dziala juz|dziala ponownie|dziala znowu|problem rozwiazany|rozwiazane|juz nieaktualne',
  'merge din nou|functioneaza din nou|merge acum|functioneaza acum|s a rezolvat|este rezolvat|problema rezolvata|rezolvat',
]);

/** That somebody has written before, and asks once more. */
export const askingPhrases: readonly string[] = phrases([
  'still|any news|any update|any progress|did you get|did anyone|did my|my mail|my email|my message|first mail|reminder|follow up|following up|has anyone|has anybody|is anyone|is anybody|is everything ready|no confirmation|no answer|no reply|hello again|getting worse|resending|second time|as i wrote|see below|see my',
  'immer noch|noch immer|immernoch|noch nicht|gibt es schon|gibts schon|etwas neues|was neues|einen stand|der stand|stand der|nachfrage|erinnerung|hat sich das|jemand angesehen|schon jemand|kommt jemand|wann kommt|meine mail|meine nachricht|meine e mail|schon wieder|wieder kein|weiterhin|fehlt noch|keine antwort|noch mal',
  'toujours|tjs|du nouveau|des nouvelles|relance|quelqu un vient|avez vous recu|avez vous pu|mon mail|mon message|ou en est|sera t il|sera t elle|re bonjour|sans reponse|encore une fois|je reviens',
  'sigue|sigo|siguen|seguimos|novedades|os llego|os ha llegado|mi correo|mi mensaje|todavia|alguna noticia|para cuando|hoy igual|otra vez|sin respuesta|hola de nuevo',
  'continua|continuo|continuamos|ainda|novidades|o meu mail|o meu email|a minha mensagem|ja viram|esta tudo pronto|receberam|sem resposta|mais uma vez',
  'ancora|novita|a che punto|avete ricevuto|la mia mail|la mia email|mia richiesta|quando arriva|tuttora|nessuna risposta',
  'nog steeds|nog altijd|is er al|al nieuws|heeft iemand|mijn mail|mijn bericht|hebben jullie|nog geen|al naar|nogmaals|geen antwoord|klaar',
  'nadal|wciaz|dalej|ciagle|czy ktos|cos wiadomo|jest gotowe|jakies wiesci|moja wiadomosc|moj mail|brak odpowiedzi|ponownie|przypominam',
  'tot nu|in continuare|inca|vreo veste|ati primit|totul gata|se ocupa cineva|noutati|niciun raspuns|mailul meu|revin',
]);

function phrases(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|')).map((phrase) => ` ${phrase} `);
}

/** Thanks for what was done, and, further on, a word for now: another trouble begins. */
export const thanksWords = new Set(
  'thanks thank thx danke dank merci gracias obrigado obrigada grazie bedankt dankjewel dziekuje dziekujemy dzieki multumesc multumim mersi'.split(
    ' ',
  ),
);
export const nowWords = new Set(
  'now but jetzt nun aber dafur maintenant mais ahora pero agora mas ora adesso ma nu maar teraz ale acum dar'.split(
    ' ',
  ),
);
