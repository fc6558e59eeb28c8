/** That others have the trouble too, as reports of what many have say: folded phrases between bars, by language. */
export const othersPhrases: readonly (readonly [string, string])[] = [
  [
    'en',
    'colleagues|coworkers|co workers|my colleague has the same|colleague has the same|colleagues too|same here|same for|the same for|same problem for|has the same|have the same|had the same|others have|others too|the others|everyone|everybody|every one of us|all of us|both of us|none of us|neither of us|we all|us all|nobody|no one|noone|no body|the whole|whole team|whole office|whole floor|whole department|whole shift|whole site|entire|my team|our office|our department|our shop|our store|our whole|several people|several of us|many of us|many people|a few of us|some of us|two of us|three of us|four of us|other people|people here|people in|people are|users are|is it general|is this general|anyone else|anybody else|is it just me|just me|only me|for all|on all|at all desks|all desks|all pcs|all phones|all tills|all stores|all lines|customers are|customers cannot|customers cant|we cannot|we cant|we can t|we can not|we are unable|we re unable|my colleague|a colleague|two colleagues|colleague next|next to me|sat near me|next door|across the aisle|the desk next|same problem|same thing|same issue|same story|same error|the same|exactly the same|has it too|have it too|had it too|got it too|also have|also has|does the same|do the same|all of our|all devices|all computers|all four|all five|all six|all three|all eight|all of them|all of the|both our|both my|both of our|none of our|none of the|none of them|each of us|every one of|three customers|two customers|several customers|customers say|customers keep|customers ringing|customers complaining|our customers|my customers|people cant|users report|users cant|patients cant|my drivers|half the office|others around|around me|around us|on our floor|whole building|entire team|we are all|we re all|no one can|nobody can|not just me|isnt just me|its not me|not only me|not the only one|am i the only|known issue|is it known|is this known|this a known|known problem|known fault|are you aware|any of us|of us|us too|our phones|our scanners|our printers|our staff|my staff|team of|everyone in|everyone on|everyone here|every pc|every computer|every single|every desk|across the|across all|company wide|site wide|whoever|people affected|more than one|two of my|three of my|whole ward|all depart*|all users|other wards|other sites|other site|other stores|other desks|other pcs|of my team|of my people|in our department|in our team|happening to|happens to everyone|we ve all|we have all|we all have',
  ],
  [
    'de',
    'kollegen|kolleginnen|kollegin auch|kollege auch|bei kollegen|auch bei|bei uns|bei allen|alle|allen|aller|alle kollegen|niemand|keiner|keiner von uns|wir alle|uns allen|die ganze|der ganze|das ganze|ganze abteilung|ganzes team|ganzes buro|ganze team|gesamte|gesamten|gesamtes|mehrere|viele|etliche|andere auch|anderen auch|die anderen|geht es euch|nur bei mir|nur ich|bin nicht allein|bin nicht der einzige|bin nicht die einzige|nicht nur ich|nicht nur bei mir|am ganzen|im ganzen|jeder|wir konnen|wir konnen nicht|konnen wir nicht|wir kommen nicht|komplett alle|samtliche|beim kollegen|bei der kollegin|vom kollegen|nachbar|nachbarin|nachbartisch|nachbarburo|zu dritt|zu zweit|zu viert|zu funft|unser team|ist was bekannt|was bekannt|ist das bekannt|generelle storung|grossere storung|alle pcs|alle rechner|alle gerate|jeder von uns|in keinem|keinem|keiner der|keines der|auf allen|in allen|an allen|bei den anderen|ganze schicht|ganze halle|ganzen stock|ganze stock|ganzen haus|gesamter|mein team|meine leute|unsere leute|kunden rufen|kunden melden|unsere kunden|die kunden|mehreren|verschiedene|hausweit|standortweit|firmenweit|genauso|ebenfalls|das gleiche|dasselbe|das selbe|gleiches problem|gleiche problem|gleiches bild|genau das gleiche|allen kollegen|geht es nur mir|liegt es an mir|liegts an mir|bin ich die einzige|bin ich der einzige|die einzige|der einzige|alle drei|alle vier|drei leute|wir kriegen|wir bekommen|uns fehlen|uns fehlt|alle anderen|die ganze abteilung|zwei kollegen|drei kollegen',
  ],
  [
    'fr',
    'collegues|ma collegue aussi|mon collegue aussi|mes collegues|tout le monde|tous|toutes|personne ne|personne n|plus personne|tout le service|toute l equipe|tout l etage|tout le site|tout le bureau|toute l agence|tout le magasin|l ensemble|plusieurs|nous sommes|nous avons|nous ne|on est plusieurs|chez nous|notre service|pareil pour|pareil chez|meme probleme pour|ont le meme|a le meme|est ce general|c est general|le probleme est general|suis je le seul|suis je la seule|que moi|qu un seul|aucun poste|aucun de nous|ma voisine|mon voisin|bureau d a cote|meme souci|meme probleme|meme chose|meme message|l equipe|tous les postes|tous nos|toutes nos|tous mes|plusieurs clients|nos clients|mes clients|les clients|des clients|deux clients|trois clients|partout|aucun d entre nous|c est connu|probleme connu|panne generale|on est tous|on a tous|les equipes|nos equipes|ceux qui|ceux avec|nos utilisateurs|moi aussi|chez moi aussi|aussi chez',
  ],
  [
    'es',
    'companeros|companeras|mi companero tambien|mi companera tambien|a todos|todos|todas|todo el equipo|todo el departamento|toda la oficina|toda la planta|toda la tienda|nadie|ninguno|ninguno de nosotros|varios|varias|nos pasa|nos sale|nos ha|no nos|nos da|aqui nadie|es general|solo a mi|soy el unico|soy la unica|los demas|las demas|estamos|no podemos|tenemos|tampoco|a nosotros|en nuestra|nuestro equipo|mi companera|una companera|el de al lado|de al lado|a todo el mundo|todo el mundo|a mas gente|mas gente|mas companeros|varios clientes|los clientes|mis clientes|nuestros clientes|tres clientes|dos clientes|pasa lo mismo|esta igual|estan igual|le pasa|les pasa|nadie puede|ninguno de|ninguna de|toda la plantilla|toda la unidad|todo el turno|todo el centro|solo me pasa|es solo|soy yo|sabeis algo|es conocido|en todas partes|entre nosotros|nos salen|no conseguimos|los tres|los cuatro',
  ],
  [
    'pt',
    'colegas|os meus colegas|o meu colega tambem|a minha colega tambem|todos|todas|toda a gente|toda a equipa|toda a equipe|todo o departamento|todo o escritorio|toda a loja|ninguem|nenhum de nos|varios|varias|nos todos|aqui ninguem|e geral|so a mim|so eu|os outros|estamos|nao conseguimos|nao podemos|temos|connosco|a nossa equipa|o nosso|na nossa|a minha colega|todo o mundo|mais gente|mais pessoas|varios clientes|os meus clientes|os motoristas|os utentes|acontece o mesmo|dizem o mesmo|tambem nao|nenhum dos|nenhuma das|todo o turno|no geral|estamos todos|e so comigo|sou so eu|os restantes|todos nos',
  ],
  [
    'it',
    'colleghi|colleghe|anche i colleghi|anche il collega|anche la collega|anche ai|tutti|tutte|tutto il reparto|tutto l ufficio|tutto il team|tutta la|tutto il piano|nessuno|nessuno di noi|nessuno riesce|diversi|parecchi|noi|da noi|ci da|non riusciamo|non possiamo|siamo|solo io|solo a me|e generale|gli altri|anche agli altri|il nostro|la nostra|lo stesso problema|stesso problema|la stessa cosa|stessa cosa|tutti i|siamo tutti|siamo fermi|fermi tutti|i clienti|i miei clienti|i nostri clienti|gli agenti|le agenzie|gli assicurati|gli utenti|nessuno puo|nessuno dei|nessuna delle|tutto il turno|sono l unico|sono l unica|vi risulta|e noto|problema noto|ci dicono|gli operatori|i ragazzi',
  ],
  [
    'nl',
    'collega s|collegas|collega ook|mijn collega ook|iedereen|niemand|wij allemaal|we allemaal|allemaal|alle|het hele team|hele team|hele afdeling|hele kantoor|hele vestiging|de hele|het hele|bij ons|wij kunnen|we kunnen|meerdere|verschillende collega|anderen ook|de anderen|alleen bij mij|alleen ik|ligt het aan mij|niet de enige|onze|geen van ons|hier ook|mijn collega|naast mij|hiernaast|buurman|buurvrouw|zelfde probleem|precies hetzelfde|bij iedereen|bij mij ook|geen enkele|alle drie|met z n drieen|met z n|heel de|de hele afdeling|de hele ploeg|de hele dienst|onze klanten|chauffeurs|wij staan|we staan|wij krijgen|wij zitten|geen van|niemand kan|is dit bekend|weten jullie|ligt het aan ons|collega s ook|alle scanners|alle pc s',
  ],
  [
    'pl',
    'koledzy|kolezanki|kolegow|wspolpracownicy|kolega tez|kolezanka tez|wszyscy|wszystkim|wszystkich|u wszystkich|nikt|nikomu|zaden|zadnego|caly zespol|caly dzial|cale biuro|cale pietro|cala firma|cala ksiegowosc|cala zmiana|kilka osob|kilku|wiele osob|my tez|nie mozemy|inni tez|inni|tylko u mnie|tylko ja|nie tylko ja|u kolegi|u kolezanki|obok to samo|to samo|tak samo|ten sam problem|taki sam problem|maja to samo|ma to samo|kierowcy|na wszystkich|u mnie i|u nas tez|caly oddzial|cala hala|cala brygada|cala kolejka|nikt nie|zadne z nas|zaden z|zadna z|kazdy z nas|u kazdego|stoimy|nie dostajemy|na trzech|trzy stanowiska|kilkoro|czy to znany|znany problem|czy tylko',
  ],
  [
    'ro',
    'colegii|colegele|colegi|colegilor|si colegii|colega mea|colegul meu|toti|toata lumea|nimeni|niciunul|niciuna|tot biroul|toata echipa|tot etajul|tot departamentul|tot magazinul|mai multi|multi dintre noi|la noi|noi|nu putem|putem|suntem|si la ceilalti|ceilalti|doar la mine|doar eu|numai la mine|e general|este general|si colegul|si colega|vecin*|aceeasi problema|la fel si|clientii|pacientii|soferii|toti colegii|toate calculatoarele|la toti|la toate|nu mai putem|nu primim|nimeni nu|niciunul dintre|niciuna dintre|toata sectia|toata tura|tot corpul|e cunoscut|o problema cunoscuta|doar noi|numai noi|e numai la noi|toata cladirea',
  ],
];

/** That it began lately and at once. */
export const onsetPhrases: readonly (readonly [string, string])[] = [
  [
    'en',
    'this morning|since this morning|today|since today|just now|right now|suddenly|all of a sudden|since about|since around|since roughly|since half|since an hour|for an hour|for the last hour|in the last hour|since lunch|after lunch|since noon|this afternoon|last night|overnight|after last night|since last night|since the update|after the update|at the same time|since shift start|since we opened|since opening|minutes ago|an hour ago|as of this morning|started this|since yesterday|worked yesterday|fine yesterday|ok yesterday|yesterday evening|yesterday afternoon|until yesterday|yesterday it|since midnight|since shortly|since after|since shift|since start|since the start|started at|started around|began around|began at|all morning|first thing|since i came|when i came in|came in this|since we came|as of today|moment ago|moments ago|hour ago|hours ago|minutes now|for 20 minutes|for ten minutes|for the past|past hour|last hour|in the night|during the night|out of nowhere|all at once|since the reboot|since the restart|after the restart|after a restart|since the upgrade|last evening|earlier today|just started|just stopped|from one minute|this minute',
  ],
  [
    'de',
    'heute|seit heute|heute fruh|heute morgen|heute vormittag|seit heute fruh|seit heute morgen|seit eben|gerade|gerade eben|eben|plotzlich|auf einmal|schlagartig|seit ca|seit etwa|seit ungefahr|seit kurzem|seit kurz|seit einer stunde|seit einer halben stunde|seit mittag|seit schichtbeginn|seit dem update|nach dem update|uhr|uber nacht|letzte nacht|heute nacht|vor einer stunde|minuten|gestern abend|gestern ging|gestern noch|gestern war|heute in der fruh|in der fruh|seit dienstbeginn|seit der fruhschicht|seit der nachtschicht|in der nacht|ab heute|seit uber|seit stunden|seit dem neustart|nach dem neustart|vorhin|soeben|bis gestern|seit wenigen|seit einigen minuten|seit minuten|von jetzt auf|seit feierabend|seit arbeitsbeginn|seit betriebsbeginn|bis eben|seit knapp|seit rund|seit zirka|seit halb|gestern abends|gestern nachmittag|heute vormittags|heute mittag|heute nachmittag|bis gestern abend|seit kurz nach|ging es noch|ging noch|war noch alles|noch alles ok',
  ],
  [
    'fr',
    'ce matin|depuis ce matin|aujourd hui|d un coup|soudain|soudainement|tout a coup|a l instant|en ce moment|depuis une heure|depuis une demi heure|depuis midi|depuis l ouverture|cet apres midi|cette nuit|depuis cette nuit|depuis la mise a jour|apres la mise a jour|depuis environ|il y a une heure|depuis hier|hier soir|depuis hier soir|hier encore|ca marchait hier|marchait hier|hier apres midi|depuis ce midi|ce midi|a l ouverture|dans la nuit|depuis la nuit|subitement|brusquement|depuis le redemarrage|apres le redemarrage|depuis tout a l heure|tout a l heure|depuis la prise de poste|depuis minuit|depuis la migration|depuis plusieurs|depuis quelques|depuis deux heures|en arrivant ce matin|toute la matinee|depuis la fin|depuis le debut|cet apres|hier tout',
  ],
  [
    'es',
    'esta manana|desde esta manana|hoy|desde hoy|de repente|de golpe|ahora mismo|desde hace una hora|desde hace un rato|hace un rato|desde hace media hora|desde las|desde mediodia|esta tarde|esta noche|anoche|desde la actualizacion|tras la actualizacion|desde la apertura|lleva una hora|llevamos|desde anoche|ayer por la tarde|desde ayer|ayer funcionaba|ayer iba|hasta ayer|ayer todavia|desde primera hora|a primera hora|toda la manana|desde que he|desde que llegue|de madrugada|desde la madrugada|desde el cambio|hace media hora|hace una hora|hace diez minutos|hace un momento|hace nada|subitamente|desde el reinicio|tras el reinicio|esta madrugada|desde medianoche|ayer noche|desde el mediodia',
  ],
  [
    'pt',
    'hoje|desde hoje|hoje de manha|esta manha|desde esta manha|desde manha|de repente|agora mesmo|ha uma hora|ha meia hora|ha pouco|desde as|desde o meio dia|esta tarde|esta noite|ontem a noite|desde a atualizacao|apos a atualizacao|desde a abertura|desde ontem|ontem funcionava|ate ontem|desde que cheguei|de madrugada|desde a madrugada|toda a manha|a manha toda|ha cerca de|ha minutos|ha mais de|subitamente|desde cedo|por volta das|desde a meia noite|apos o reinicio|ha duas horas|ha uns minutos|esta madrugada|ontem estava',
  ],
  [
    'it',
    'stamattina|da stamattina|oggi|da oggi|stamane|da stamane|questa mattina|da questa mattina|all improvviso|improvvisamente|di colpo|adesso|da un ora|da mezz ora|da poco|dalle|da mezzogiorno|oggi pomeriggio|stanotte|questa notte|dall aggiornamento|dopo l aggiornamento|dall apertura|da ieri|ieri sera|ieri pomeriggio|da ieri sera|fino a ieri|ieri funzionava|ieri andava|ieri era|prima di ieri|tutta la mattina|da quando sono|da inizio turno|inizio turno|da due ore|da ore|minuti fa|un ora fa|da stanotte|in nottata|poco fa|da dopo pranzo|dopo pranzo|dopo il riavvio|verso le|nella notte|da mezzanotte|ore fa|da qualche minuto|dal riavvio|di punto in bianco|subito dopo',
  ],
  [
    'nl',
    'vanmorgen|vanochtend|sinds vanmorgen|sinds vanochtend|vandaag|sinds vandaag|plotseling|opeens|ineens|net|zojuist|sinds een uur|al een uur|sinds vanmiddag|vanmiddag|vannacht|sinds vannacht|sinds de update|na de update|uur|sinds gisteren|gisteravond|gisteren deed|gisteren werkte|gisteren nog|tot gisteren|gisteren om|sinds vanavond|in de nacht|sinds de nacht|begin van de dienst|al twee uur|de hele ochtend|zonet|daarnet|net nog|na de herstart|sinds middernacht|plots|sinds ongeveer|sinds ca|hele ochtend|minuten geleden|uur geleden|sinds kort|sinds een half uur|een uur geleden|nu ineens|vanmorgen vroeg|sinds de middag',
  ],
  [
    'pl',
    'dzis|dzisiaj|od dzis|od rana|dzis rano|od dzisiaj|nagle|wlasnie|teraz|od godziny|od pol godziny|od okolo|od poludnia|dzis po poludniu|w nocy|dzis w nocy|od aktualizacji|po aktualizacji|od otwarcia|od wczoraj|wczoraj dzialalo|wczoraj jeszcze|do wczoraj|wczoraj wieczorem|od wieczora|od poczatku|od kilku minut|od kilkunastu minut|od pol|od godz|minut temu|godzine temu|przed chwila|tej nocy|od nocy|od polnocy|po restarcie|po porannym|od momentu|z rana|od switu|wczoraj bylo|wczoraj o|od dzisiejszego|od jakiejs godziny',
  ],
  [
    'ro',
    'azi|de azi|azi dimineata|de azi dimineata|de dimineata|in dimineata asta|dintr o data|brusc|acum|chiar acum|de o ora|de jumatate de ora|de la ora|de la pranz|azi noapte|noaptea trecuta|dupa actualizare|de la actualizare|de la deschidere|ieri mergea|pana ieri|ieri seara|de aseara|aseara|de cateva minute|de pe la|pe la|acum o ora|acum cateva|de cand am|de la inceputul|dupa restart|dupa repornire|peste noapte|in noaptea|deodata|subit|de la miezul|ieri era|ieri a mers|de cand s|de cateva ore|de ore',
  ],
];

/** Words before an hour that say since when: "since 7:40", "depuis 9h30". */
export const sincePhrases: readonly (readonly [string, string])[] = [
  ['en', 'since|since about|since around|since roughly|since approx|from around'],
  ['de', 'seit|seit ca|seit circa|seit etwa|seit ungefahr|seit kurz nach|ab|ab ca|gegen'],
  ['fr', 'depuis|depuis environ|vers|depuis les|des'],
  ['es', 'desde las|desde la|desde eso de las|sobre las'],
  ['pt', 'desde as|por volta das|desde cerca das|a partir das'],
  ['it', 'dalle|da circa le|verso le|dalle ore'],
  ['nl', 'sinds|sinds ongeveer|sinds ca|vanaf|rond'],
  ['pl', 'od|od okolo|od godziny|od godz|okolo'],
  ['ro', 'de la ora|de pe la|de pe la ora|pe la|pe la ora|de la orele'],
];
