/** That others have the trouble too, as reports of what many have say: folded phrases between bars, by language. */
export const othersPhrases: readonly (readonly [string, string])[] = [
  [
    'en',
    'colleagues|coworkers|co workers|my colleague has the same|colleague has the same|colleagues too|same here|same for|the same for|same problem for|has the same|have the same|had the same|others have|others too|the others|everyone|everybody|every one of us|all of us|both of us|none of us|neither of us|we all|us all|nobody|no one|noone|no body|the whole|whole team|whole office|whole floor|whole department|whole shift|whole site|entire|our team|my team|our office|our department|our shop|our store|our site|our whole|several people|several of us|many of us|many people|a few of us|some of us|two of us|three of us|four of us|other people|people here|people in|people are|users are|is it general|is this general|anyone else|anybody else|is it just me|just me|only me|for all|on all|at all desks|all desks|all pcs|all phones|all tills|all stores|all lines|customers are|customers cannot|customers cant|we cannot|we cant|we can t|we can not|we are unable|we re unable',
  ],
  [
    'de',
    'kollegen|kolleginnen|kollegin auch|kollege auch|bei kollegen|auch bei|bei uns|bei allen|alle|allen|aller|alle kollegen|niemand|keiner|keiner von uns|wir alle|uns allen|die ganze|der ganze|das ganze|ganze abteilung|ganzes team|ganzes buro|ganze team|gesamte|gesamten|gesamtes|mehrere|viele|etliche|andere auch|anderen auch|die anderen|geht es euch|nur bei mir|nur ich|bin nicht allein|bin nicht der einzige|bin nicht die einzige|nicht nur ich|nicht nur bei mir|am ganzen|im ganzen|jeder|bei jedem|wir konnen|wir konnen nicht|konnen wir nicht|wir kommen nicht|komplett alle|samtliche',
  ],
  [
    'fr',
    'collegues|ma collegue aussi|mon collegue aussi|mes collegues|tout le monde|tous|toutes|personne ne|personne n|plus personne|tout le service|toute l equipe|tout l etage|tout le site|tout le bureau|toute l agence|tout le magasin|l ensemble|plusieurs|nous sommes|nous avons|nous ne|on est plusieurs|chez nous|dans notre|notre equipe|notre service|pareil pour|pareil chez|meme probleme pour|ont le meme|a le meme|est ce general|c est general|le probleme est general|suis je le seul|suis je la seule|que moi|qu un seul|les autres|aucun poste|aucun de nous',
  ],
  [
    'es',
    'companeros|companeras|mi companero tambien|mi companera tambien|a todos|todos|todas|todo el equipo|todo el departamento|toda la oficina|toda la planta|toda la tienda|nadie|ninguno|ninguno de nosotros|varios|varias|nos pasa|nos sale|nos ha|no nos|nos da|aqui nadie|es general|solo a mi|soy el unico|soy la unica|los demas|las demas|estamos|no podemos|tenemos|tampoco|a nosotros|en nuestra|nuestro equipo',
  ],
  [
    'pt',
    'colegas|os meus colegas|o meu colega tambem|a minha colega tambem|todos|todas|toda a gente|toda a equipa|toda a equipe|todo o departamento|todo o escritorio|toda a loja|ninguem|nenhum de nos|varios|varias|nos todos|aqui ninguem|e geral|so a mim|so eu|os outros|estamos|nao conseguimos|nao podemos|temos|connosco|a nossa equipa|o nosso|na nossa',
  ],
  [
    'it',
    'colleghi|colleghe|anche i colleghi|anche il collega|anche la collega|anche ai|tutti|tutte|tutto il reparto|tutto l ufficio|tutto il team|tutta la|tutto il piano|nessuno|nessuno di noi|nessuno riesce|diversi|parecchi|noi|da noi|ci da|non riusciamo|non possiamo|siamo|solo io|solo a me|e generale|gli altri|anche agli altri|il nostro|la nostra',
  ],
  [
    'nl',
    'collega s|collegas|collega ook|mijn collega ook|iedereen|niemand|wij allemaal|we allemaal|allemaal|alle|het hele team|hele team|hele afdeling|hele kantoor|hele vestiging|de hele|het hele|bij ons|wij kunnen|we kunnen|meerdere|verschillende collega|anderen ook|de anderen|alleen bij mij|alleen ik|ligt het aan mij|niet de enige|onze|geen van ons|hier ook',
  ],
  [
    'pl',
    'koledzy|kolezanki|kolegow|wspolpracownicy|kolega tez|kolezanka tez|wszyscy|wszystkim|wszystkich|u wszystkich|nikt|nikomu|zaden|zadnego|caly zespol|caly dzial|cale biuro|cale pietro|cala firma|cala ksiegowosc|cala zmiana|kilka osob|kilku|wiele osob|u nas|my tez|nie mozemy|mamy|inni tez|inni|tylko u mnie|tylko ja|nie tylko ja|nasz|nasza|nasze',
  ],
  [
    'ro',
    'colegii|colegele|colegi|colegilor|si colegii|colega mea|colegul meu|toti|toata lumea|toate|nimeni|niciunul|niciuna|tot biroul|toata echipa|tot etajul|tot departamentul|tot magazinul|mai multi|multi dintre noi|la noi|noi|nu putem|putem|suntem|avem|si la ceilalti|ceilalti|doar la mine|doar eu|numai la mine|e general|este general|nostru|noastra|noastre',
  ],
];

/** That it began lately and at once. */
export const onsetPhrases: readonly (readonly [string, string])[] = [
  [
    'en',
    'this morning|since this morning|today|since today|just now|right now|suddenly|all of a sudden|since about|since around|since roughly|since half|since an hour|for an hour|for the last hour|in the last hour|since lunch|after lunch|since noon|this afternoon|last night|overnight|after last night|since last night|since the update|after the update|at the same time|since 6|since 7|since 8|since 9|since 10|since 11|since 12|since 13|since 14|since 15|since shift start|since we opened|since opening|minutes ago|an hour ago|as of this morning|started this',
  ],
  [
    'de',
    'heute|seit heute|heute fruh|heute morgen|heute vormittag|seit heute fruh|seit heute morgen|seit eben|gerade|gerade eben|eben|plotzlich|auf einmal|schlagartig|seit ca|seit etwa|seit ungefahr|seit kurzem|seit kurz|seit einer stunde|seit einer halben stunde|seit mittag|seit schichtbeginn|seit dem update|nach dem update|uhr|uber nacht|letzte nacht|heute nacht|seit 6|seit 7|seit 8|seit 9|seit 10|seit 11|seit 12|seit 13|seit 14|vor einer stunde|minuten',
  ],
  [
    'fr',
    'ce matin|depuis ce matin|aujourd hui|d un coup|soudain|soudainement|tout a coup|a l instant|en ce moment|depuis une heure|depuis une demi heure|depuis midi|depuis l ouverture|cet apres midi|cette nuit|depuis cette nuit|depuis la mise a jour|apres la mise a jour|depuis 6|depuis 7|depuis 8|depuis 9|depuis 10|depuis 11|depuis 14|depuis environ|il y a une heure|depuis 7h|depuis 8h|depuis 9h|depuis 10h|depuis 6h',
  ],
  [
    'es',
    'esta manana|desde esta manana|hoy|desde hoy|de repente|de golpe|ahora mismo|desde hace una hora|desde hace un rato|hace un rato|desde hace media hora|desde las|desde mediodia|esta tarde|esta noche|anoche|desde la actualizacion|tras la actualizacion|desde la apertura|lleva una hora|llevamos',
  ],
  [
    'pt',
    'hoje|desde hoje|hoje de manha|esta manha|desde esta manha|desde manha|de repente|agora mesmo|ha uma hora|ha meia hora|ha pouco|desde as|desde o meio dia|esta tarde|esta noite|ontem a noite|desde a atualizacao|apos a atualizacao|desde a abertura',
  ],
  [
    'it',
    'stamattina|da stamattina|oggi|da oggi|stamane|da stamane|questa mattina|da questa mattina|all improvviso|improvvisamente|di colpo|adesso|da un ora|da mezz ora|da poco|dalle|da mezzogiorno|oggi pomeriggio|stanotte|questa notte|dall aggiornamento|dopo l aggiornamento|dall apertura',
  ],
  [
    'nl',
    'vanmorgen|vanochtend|sinds vanmorgen|sinds vanochtend|vandaag|sinds vandaag|plotseling|opeens|ineens|net|zojuist|sinds een uur|al een uur|sinds vanmiddag|vanmiddag|vannacht|sinds vannacht|sinds de update|na de update|sinds 7|sinds 8|sinds 9|sinds 10|uur',
  ],
  [
    'pl',
    'dzis|dzisiaj|od dzis|od rana|dzis rano|od dzisiaj|nagle|wlasnie|teraz|od godziny|od pol godziny|od okolo|od poludnia|dzis po poludniu|w nocy|dzis w nocy|od aktualizacji|po aktualizacji|od otwarcia|od 7|od 8|od 9|od 10|od 6',
  ],
  [
    'ro',
    'azi|de azi|azi dimineata|de azi dimineata|de dimineata|in dimineata asta|dintr o data|brusc|acum|chiar acum|de o ora|de jumatate de ora|de la ora|de la pranz|azi noapte|noaptea trecuta|dupa actualizare|de la actualizare|de la deschidere',
  ],
];
