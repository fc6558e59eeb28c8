/**
 * Phrases of nine languages, folded, that say how a mail stands to one before: that it works again, or that somebody
 * asks once more. Between bars, one language a line (en de fr es pt it nl pl ro).
 */

/** That it works again: the opposite of a report, whatever else the words are. */
export const recoveryPhrases: readonly string[] = phrases([
  'works again|working again|works now|works fine now|is working now|back to normal|is fixed|was fixed|been fixed|is solved|has been solved|is resolved|been resolved|problem solved|sorted itself|no longer needed|can be closed|please close|solved it|fixed it|up again|is back|boots again|prints again|starts again|opens again|reads again|connects again|loads again|rings again|charges again|can log in again|can print again|can open it again|have access now|have access again|has access again|am in again|can get in again|all good now|got access|got the access',
  'geht wieder|gehen wieder|funktioniert wieder|funktionieren wieder|lauft wieder|laufen wieder|geht jetzt|funktioniert jetzt|hat sich erledigt|erledigt|ist gelost|wurde gelost|problem gelost|wieder da|klappt wieder|klappt jetzt|druckt wieder|startet wieder|offnet wieder|verbindet wieder|ladt wieder|komme wieder rein|kann wieder|konnen wieder|wieder moglich|wieder online|habe jetzt zugriff|wieder zugriff|wieder drin|ist durch',
  'fonctionne de nouveau|fonctionne a nouveau|marche de nouveau|marche a nouveau|remarche|refonctionne|est resolu|probleme resolu|est regle|c est bon|imprime de nouveau|imprime a nouveau|demarre de nouveau|s ouvre de nouveau|ouvre a nouveau|j ai acces maintenant|de nouveau acces|a nouveau acces|est revenu|est revenue|de nouveau possible',
  'ya funciona|funciona de nuevo|vuelve a funcionar|esta resuelto|solucionado|problema resuelto|vuelve a ir|ya imprime|ya abre|ya entra|ya entro|acceso de nuevo|ya puedo|ya se ve|ya arranca|ya tengo acceso|imprime de nuevo|abre de nuevo',
  'ja funciona|voltou a funcionar|esta resolvido|problema resolvido|funciona novamente|funciona de novo|ja imprime|ja abre|ja consigo|ja entra|ja comunica|ja liga|ja da|ja tenho acesso|ja esta a funcionar|acesso de novo|imprime de novo|abre de novo',
  'funziona di nuovo|ora funziona|adesso funziona|e risolto|problema risolto|tornato a funzionare|funziona nuovamente|e stato risolto|ora stampa|ora si apre|adesso stampa|stampa di nuovo|si apre di nuovo|ora riesco|ora va|e tornato|e tornata|ho l accesso ora|di nuovo accesso',
  'werkt weer|werken weer|doet het weer|is opgelost|probleem opgelost|werkt nu|lukt weer|lukken weer|kan weer|kunnen weer|print weer|start weer|opent weer|ik kan er weer|heb nu toegang|weer toegang',
  'znowu dziala|juz dziala|dziala juz|dziala ponownie|dziala znowu|problem rozwiazany|rozwiazane|juz nieaktualne|juz drukuje|znowu drukuje|juz sie otwiera|juz moge|juz mam dostep|znowu mam dostep|znow mam dostep|znow dziala|znow drukuje',
  'merge din nou|functioneaza din nou|merge acum|functioneaza acum|s a rezolvat|este rezolvat|problema rezolvata|rezolvat|se tipareste din nou|porneste din nou|se deschide din nou|acum merge|acum functioneaza|am primit accesul|din nou acces|pot din nou|a revenit',
]);

/** That somebody has written before, and asks once more. */
export const askingPhrases: readonly string[] = phrases([
  'if you need it|if you need to know|for info|for your info|for your information|fyi|for the record|for the engineer|for the technician|you ll want|answer me|tell us anything|tell me anything|tell me at least|who has it|when can i|when could i|when i could|when i can|have a time|a rough date|a date i|how far along|any idea how long|whether it has been|has it been|been ordered|in hand|died again|gone again|down again|same again|it s me again|me again|when can i expect|when will|any news|any update|any progress|did you get|did anyone|did my|my mail|my email|my message|first mail|reminder|follow up|following up|is everything ready|no confirmation|no answer|no reply|hello again|getting worse|resending|second time|as i wrote|see below|see my|status update|looked at it|looked into|looking into|any development|any response|heard back|not heard|haven t heard|havent heard|heard nothing|heard anything|chasing|just checking|checking in|just wondering|wondering if|what is the status|what s the status|status of|an eta|any eta|how long will|got my|see my mail|my request|my ticket|second mail|again please|as mentioned|as i said|forgot to say|forgot to mention|forgot to add|to add to|in case you need|in case it helps|could you give us an update|anyone looking|someone looking|somebody looking|anyone working|someone working',
  'falls ihr das wissen|falls sie das wissen|zu ihrer information|zur information|zur info|zu eurer info|fur den techniker|lebenszeichen|in arbeit|in bearbeitung|wie lange dauert|frage vorsichtig|schon ein datum|wieder weg|wieder tot|wieder aus|ich bins nochmal|wieder ich|ruckmeldung erbeten|bei euch angekommen|bei ihnen angekommen|noch nicht|gibt es schon|gibts schon|etwas neues|was neues|einen stand|der stand|stand der|nachfrage|erinnerung|hat sich das|jemand angesehen|schon jemand|kommt jemand|wann kommt|meine mail|meine nachricht|meine e mail|schon wieder|wieder kein|weiterhin|fehlt noch|keine antwort|noch mal|keine ruckmeldung|noch nichts|nichts gehort|nichts passiert|neuigkeiten|wie ist der stand|wie sieht es aus|wie sieht s aus|wie weit|kummert sich|erganzung|nachtrag|vergessen zu|noch vergessen|wie geschrieben|wie gesagt|meine anfrage|mein ticket|wollte fragen ob|wollte nachfragen|wollte nur|nach wie vor|wann kann ich|wann ist|zweite mail|hallo nochmal|nochmal|hat sich jemand|hat schon jemand|ist jemand dran|ist da jemand|schaut jemand|sieht sich jemand|arbeitet jemand|kann man schon|kommt heute jemand|kommt noch jemand|kommt da jemand|jemand gekummert',
  'pour info|pour information|pour votre info|pour le technicien|si ca vous interesse|c est encore moi|encore moi|sera retabli|seront retablis|dites moi si|dites moi svp|du nouveau|des nouvelles|relance|quelqu un vient|avez vous recu|avez vous pu|mon mail|mon message|ou en est|sera t il|sera t elle|re bonjour|sans reponse|encore une fois|je reviens|pas de nouvelles|aucune nouvelle|toujours pas|je relance|me permets de relancer|je me permets|vous avez pu|avez vous eu|ou en etes|ou en sommes|quel est l etat|quand est ce|ma demande|mon ticket|je precise|pour preciser|j oubliais|j ai oublie de|comme dit|rebonjour|si besoin|pas eu de|sans retour|j attends|avancement|une idee de|quelqu un regarde|quelqu un passe',
  'para vuestra informacion|para informacion|por si lo quereis|para el tecnico|soy yo otra vez|otra vez yo|lo de antes|cuando estara|novedades|os llego|os ha llegado|mi correo|mi mensaje|alguna noticia|para cuando|otra vez|sin respuesta|hola de nuevo|sin noticias|hay noticias|alguna novedad|se sabe algo|como esta el tema|que hay de|sin novedad|sigo esperando|mi solicitud|mi peticion|mi ticket|se me olvido|olvide decir|olvidaba|como os dije|como comente|cuando podeis|cuando podran|cuando pueden|recordatorio|vuelvo a escribir|insisto|anado|para anadir|seguimos igual|aun no|aun sin|viene alguien|va a venir|alguien puede venir',
  'para vossa informacao|para informacao|para o tecnico|sou eu outra vez|outra vez eu|quando estara|quando fica|novidades|o meu mail|o meu email|a minha mensagem|ja viram|esta tudo pronto|receberam|sem resposta|mais uma vez|alguma novidade|ha novidades|alguma resposta|como esta o|ponto de situacao|em que ponto|ja conseguiram|ja puderam|ja alguem|o meu pedido|meu pedido|meu ticket|esqueci me|esqueci de|como disse|quando podem|quando e que|volto a|insisto|relembro|acrescento|so para acrescentar|ainda nao|ainda sem|alguem vem|vem alguem',
  'per informazione|per vostra informazione|per il tecnico|sono ancora io|di nuovo io|quando sara|novita|a che punto|avete ricevuto|la mia mail|la mia email|mia richiesta|quando arriva|nessuna risposta|avete novita|ci sono novita|novita su|nessuna novita|si sa qualcosa|siete riusciti|avete potuto|avete visto|la mia richiesta|il mio ticket|dimenticavo|ho dimenticato di|come dicevo|come detto|quando potete|quando riuscite|sollecito|sollecitare|scrivo di nuovo|aggiungo|volevo sapere|nessun riscontro|un riscontro|non ho ancora|qualcuno se ne|viene qualcuno|qualcuno viene|qualcuno puo venire|se ne occupa|arriva qualcuno',
  'ter info|ter informatie|voor de technicus|ik ben het weer|weer ik|al geantwoord|iets van te zeggen|al iets te zeggen|wanneer is het|is er al|al nieuws|mijn mail|mijn bericht|hebben jullie|nog geen|al naar|nogmaals|geen antwoord|klaar|iets bekend|al iets|nog niets|niets gehoord|enig nieuws|hoe staat het|stand van zaken|wat is de status|kijkt er iemand|al gekeken|mijn verzoek|mijn aanvraag|mijn ticket|vergeten te|nog vergeten|zoals gezegd|zoals gemeld|wanneer kan|wanneer kunnen|wanneer komt|herinnering|reminder|aanvulling|ter aanvulling|schrijf nogmaals|is alles|wilde vragen|even checken|komt er iemand|komt iemand|kijkt iemand|iemand mee bezig|iemand naar',
  'dla informacji|do wiadomosci|dla technika|to znowu ja|znowu ja|kiedy bedzie|cos wiadomo|jest gotowe|jakies wiesci|moja wiadomosc|moj mail|brak odpowiedzi|ponownie|przypominam|cos juz wiadomo|wiadomo juz|wiadomo cos|czy wiadomo|sa jakies|jakies nowosci|jaki jest status|na jakim etapie|co slychac w|czy udalo|moja prosba|moje zgloszenie|zapomnialem|zapomnialam|jak pisalem|jak pisalam|kiedy moge|kiedy mozna|kiedy ktos|przypomnienie|ponawiam|dodam ze|uzupelniam|w uzupelnieniu|pisze ponownie|pisze jeszcze raz|jeszcze raz|nic sie nie|bez zmian|wciaz nie|nie mam odpowiedzi|ktos sie tym|ktos patrzy|ktos przyjdzie|ktos nad tym|zajmuje sie',
  'pentru informare|pentru tehnician|tot eu|eu din nou|cand va fi|vreo veste|ati primit|totul gata|se ocupa cineva|noutati|niciun raspuns|mailul meu|revin|vreo noutate|aveti noutati|ceva noutati|care este stadiul|in ce stadiu|ce se mai aude|s a uitat cineva|se uita cineva|ati apucat|ati reusit|cererea mea|solicitarea mea|tichetul meu|am uitat sa|cum spuneam|cum am scris|cand pot|cand puteti|cand se|reamintesc|va reamintesc|revenim|adaug|completare|scriu din nou|tot fara|este gata|e gata|se ocupa|vine cineva|lucreaza cineva|s a uitat',
]);

/** That it goes on: who says no more than this may well tell something else that lasts. */
export const lastingPhrases: readonly string[] = phrases([
  'still',
  'immer noch|noch immer|immernoch',
  'toujours|tjs|tjrs',
  'todavia|sigue|sigo|siguen|seguimos|sigue igual|hoy igual',
  'ainda|continua|continuo a|continuo com|continuo sem|continuo na|continuamos|continua igual',
  'ancora|tuttora|sempre uguale',
  'nog steeds|nog altijd',
  'nadal|wciaz|dalej|ciagle',
  'inca|in continuare|tot la fel|tot nu',
]);

function phrases(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line) => line.split('|')).map((phrase) => ` ${phrase} `);
}

/** That it happened once more with something else. */
export const anotherPhrases: readonly string[] = phrases([
  'this time|another one|yet another|a second one|one more of',
  'diesmal|dieses mal|ein weiterer|eine weitere|ein weiteres|und noch ein',
  'cette fois|un autre|une autre|encore un|encore une|un deuxieme|une deuxieme',
  'esta vez|otro mas|otra mas|uno mas|una mas|un segundo|una segunda',
  'desta vez|mais um|mais uma|outro igual|um segundo|uma segunda',
  'questa volta|stavolta|un altro|un altra|ancora uno|ancora una|un secondo',
  'deze keer|dit keer|nog een andere|alweer een|weer een andere|een tweede',
  'tym razem|jeszcze jeden|jeszcze jedna|kolejny|kolejna|drugi taki',
  'de data asta|de data aceasta|inca unul|inca una|un alt|o alta|un al doilea',
]);

/** A question how something is done, or whether it can be: it begins something, and does not ask how things stand. */
export const howPhrases: readonly (readonly [string, string])[] = [
  [
    'en',
    'how do i|how do we|how can i|how can we|how to|where do i|where can i|who do i|is it possible|is there a way|do we need',
  ],
  [
    'de',
    'wie kann|wie konnen|wie bekomme|wie mache|wie geht das|wo kann|wo finde|an wen|brauchen wir|brauche ich',
  ],
  ['fr', 'comment faire|comment puis|comment peut|comment je|comment on|ou puis|ou trouver|est il possible'],
  ['es', 'como puedo|como podemos|como hago|como se|donde puedo|es posible'],
  ['pt', 'como posso|como podemos|como faco|como se|onde posso|e possivel'],
  ['it', 'come posso|come possiamo|come faccio|come si|dove posso|dove trovo|e possibile'],
  ['nl', 'hoe kan|hoe kunnen|hoe moet|waar kan|waar vind|is het mogelijk'],
  ['pl', 'jak moge|jak mozna|jak mam|gdzie moge|gdzie znajde|czy mozna|czy moge'],
  ['ro', 'cum|unde pot|unde gasesc|se poate'],
];

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

/** That somebody cannot do something, whatever it is, or that nothing comes of it. */
export const cannotPhrases: readonly string[] = phrases([
  'cannot|can not|cant|can t|could not|couldnt|unable to|not able to|won t let me|wont let me|does not let me|doesnt let me|not possible to|nothing happens|does nothing|not let me|do not get|dont get|won t open|will not let me|fails to|failed to|refuses to|refused to|is not possible|isnt possible|not possible|no longer possible|couldn t|could not get|wont let us|no way to|no luck|to no avail|without success|in vain|am unable|are unable|keeps me from|prevents me|stops me from|stopped me from|havent been able|have not been able|nothing works|nothing helps|no matter what|didnt work|did not help',
  'kann nicht|kann ich nicht|kann kein|kann keine|kann man nicht|konnen nicht|konnen wir nicht|nicht mehr moglich|lasst sich nicht|lassen sich nicht|komme nicht|komm nicht|bekomme nicht|schaffe es nicht|es passiert nichts|passiert nichts|tut sich nichts|geht nichts|konnte nicht|konnten nicht|konnte ich nicht|kann es nicht|kann das nicht|kann sich nicht|kann niemand|konnen keine|konnen kein|konnen uns nicht|geht einfach nicht|ist nicht moglich|nicht moglich|unmoglich|gelingt nicht|gelingt mir nicht|klappt nicht|will nicht|lasst mich nicht|lasst uns nicht|lasst es sich nicht|weigert sich|ohne erfolg|erfolglos|vergeblich|nichts zu machen|hilft nichts|hilft nicht|ist mir nicht moglich|bekommen nicht|bekomme es nicht|krieg es nicht|kriege es nicht|schaffe ich nicht|scheitert',
  'n arrive pas|n arrive plus|n arrivons pas|ne peux pas|ne peux plus|peux pas|peux plus|ne peut pas|ne peut plus|ne pouvons|impossible de|impossible d|rien ne se passe|il ne se passe rien|ne parviens|ne me laisse pas|n arrive toujours pas|n arrivons plus|n ai pas pu|n avons pas pu|ne pouvons pas|ne pouvons plus|ne peuvent pas|ne peuvent plus|n est pas possible|n est plus possible|pas possible de|pas moyen de|pas moyen|ne veut pas|ne veut plus|refuse de|refusent de|ne parvenons|ne reussis pas|ne nous laisse pas|ne me permet pas|en vain|sans succes|sans resultat|rien a faire|rien n y fait|incapable de|on ne peut pas|on ne peut plus|on peut pas|on peut plus|on n arrive',
  'no puedo|no podemos|no se puede|no consigo|no conseguimos|no me deja|no nos deja|no logro|imposible|no pasa nada|no hace nada|no hay manera|no pude|no pudimos|no pueden|no puede|no es posible|no nos es posible|no me permite|no nos permite|no permite|no se deja|no quiere|se niega a|no logramos|no consigue|no consiguen|sin exito|en vano|no hay forma|no hay modo|incapaz de|ya no puedo|ya no podemos|me es imposible|es imposible|no me es posible|no he podido|no hemos podido',
  'nao consigo|nao conseguimos|nao posso|nao podemos|nao da para|nao me deixa|nao deixa|impossivel|nao acontece nada|nao faz nada|nao consegui|nao conseguem|nao consegue|nao pude|nao podem|nao pode|nao e possivel|ja nao consigo|ja nao conseguimos|nao nos deixa|nao me permite|nao permite|nao quer|recusa se|sem sucesso|em vao|nao ha maneira|nao ha forma|nao da pra|nao estou a conseguir|nao estamos a conseguir|nao estou conseguindo|incapaz de|e impossivel|deixei de conseguir|nao logrei',
  'non riesco|non riusciamo|non posso|non possiamo|non si riesce|non si puo|non mi lascia|non mi fa|non ci lascia|impossibile|non succede nulla|non succede niente|non fa nulla|non sono riuscito|non sono riuscita|non siamo riusciti|non riesce|non riescono|non possono|non puo|non e possibile|non piu possibile|non mi e possibile|non mi permette|non ci permette|non permette|non mi consente|non consente|non vuole|si rifiuta|rifiuta di|senza successo|senza esito|invano|non c e verso|non c e modo|niente da fare|non si lascia|impossibilitato|non mi riesce|non ce la faccio',
  'kan niet|kan ik niet|kan geen|kan er niet|kunnen niet|lukt niet|lukt me niet|kom niet|krijg het niet|krijg geen|niet meer mogelijk|er gebeurt niets|gebeurt er niks|gebeurt niets|laat me niet|kan ik geen|kan er geen|kan nog niet|kan niemand|kunnen geen|kunnen we niet|kunnen wij niet|kon niet|konden niet|is niet mogelijk|niet mogelijk|onmogelijk|lukt het niet|lukt het me niet|lukt mij niet|lukt ons niet|lukt niet meer|lukte niet|wil niet|willen niet|weigert te|weigert|laat mij niet|laat ons niet|laat zich niet|slaagt er niet in|zonder succes|zonder resultaat|tevergeefs|krijg ik geen|krijgen geen|krijgen het niet|krijg hem niet|niets helpt|gaat niet',
  'nie moge|nie mozemy|nie mozna|nie da sie|nie udaje|nie jestem w stanie|nie pozwala|nic sie nie dzieje|nie mam jak|nie moga|nie moze|nie moglem|nie moglam|nie moglismy|nie udalo|nie udaje sie|nie potrafie|nie jestesmy w stanie|nie jest mozliwe|niemozliwe|nie jest mozliwa|nie da rady|nie daje sie|nie chce sie|nie chce|nie pozwalaja|nie dopuszcza|odmawia|bez skutku|bez powodzenia|bezskutecznie|na prozno|nie idzie|nie wychodzi|nie daje rady|nie mam mozliwosci|nic nie pomaga|nic nie moge|nie wpuszcza|nie wpuszcza mnie',
  'nu pot|nu putem|nu se poate|nu reusesc|nu reusim|nu ma lasa|nu ne lasa|imposibil|nu se intampla nimic|nu imi permite|nu mai pot|nu mai putem|nu pot sa|nu poate|nu am putut|nu am reusit|nu n am reusit|n am reusit|nu reuseste|nu reusesc sa|nu este posibil|nu e posibil|nu mai este posibil|nu mai e posibil|nu mai reusesc|nu mai reusim|nu se mai poate|nu ne permite|nu permite|nu vrea|refuza sa|fara succes|fara rezultat|in zadar|degeaba|nu ai cum|nu am cum|nu avem cum|nimic nu ajuta|incapabil|nu izbutesc|este imposibil|e imposibil',
]);

/** That somebody else, or something else, has it too. */
export const alsoWords = new Set(
  'also too auch ebenfalls aussi egalement tambien tambem anche pure ook eveneens tez takze rowniez deasemenea'.split(
    ' ',
  ),
);

/** In a question they ask after something that was told before: already, ready, ordered. */
export const questionWords = new Set(
  'already yet ready done schon bereits fertig bereit vorbereitet erledigt deja pret prets prete prepare ya listo lista preparado ja pronto pronta tratado gia pronta sistemato klaar geregeld juz gotowe gotowy gotowa zalatwione deja gata pregatit ordered created fixed repaired arrived delivered granted approved bestellt angelegt eingerichtet freigegeben repariert angekommen geliefert commande commandes cree creee repare reparee arrive livre creado creada arreglado llegado encomendado encomendados criada criado reparado chegou ordinato ordinati creato riparato arrivato besteld aangemaakt gerepareerd aangekomen geleverd zamowione zamowiony utworzone utworzony naprawione naprawiony zalatwiony comandat comandate creat reparat sosit rezolvat'.split(
    ' ',
  ),
);
/** In a question they ask for help, as every first mail does. */
export const requestWords = new Set(
  'can could would please kann konnen konnte konnten konnt kannst konntet mochte wurde wurden bitte peut peux pouvez pourriez pourrait puede pueden podeis puedes podria podrian podriais pode podem poderia poderiam podiam puo puoi potete potreste potrebbe kan kunnen kunt zou zouden moze mozecie mozna moglby moglibyscie prosze poate puteti poti'.split(
    ' ',
  ),
);
/** That it cannot wait. */
export const urgentWords = new Set(
  'urgent urgently asap immediately dringend dringendst eilt sofort schnellstmoglich umgehend urgence urgente urgentes urgentemente urgenza urgentissimo subito urgentisimo spoed dringende direct pilne pilnie natychmiast urgenta imediat'.split(
    ' ',
  ),
);
/** Somebody else for whom a mail asks. */
export const othersWords = new Set(
  'colleague coworker intern trainee apprentice deputy successor teammate assistant kollege kollegen kollegin praktikant praktikantin praktikanten azubi auszubildende auszubildenden stellvertreter stellvertreterin nachfolger nachfolgerin vertretung werkstudent werkstudentin collegue stagiaire apprenti apprentie alternant alternante remplacant remplacante assistante companero companera colega becario becaria sustituto sustituta estagiario estagiaria substituto substituta collega stagista tirocinante sostituto sostituta stagiair stagiaire vervanger vervangster opvolger kolega koledze kolegi kolezanka kolezance kolezanki stazysta stazystka stazysty stazystki zastepca zastepczyni coleg colegul colegului colega colegei stagiar stagiara inlocuitor'.split(
    ' ',
  ),
);
