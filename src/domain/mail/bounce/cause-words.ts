import { ignoringAccents } from '../accents.ts';
import type { Cause } from './cause.ts';

/**
 * Words that a mail system uses of its own directory, where no other side said anything: they name an
 * unknown mailbox as surely as a status code does.
 */
export const LOCAL_VERDICTS: readonly RegExp[] = [
  /recipient name is not recognized|000c05a6/u,
  /not listed in (?:the )?(?:domino directory|public name|name & address)|domino ディレクトリには見つかりません/u,
  /unable to deliver message to .{0,340}check if (?:the )?address is correct/u,
  /no valid recipients for this mm/u,
  /resolver\.adr\.(?:ex)?recip(?:ient)? ?notfound/u,
  // Exchange Online's edge, which knows the directory of the tenant.
  /recipient address rejected: access denied|remote server returned unknown recipient or mailbox unavailable/u,
  // Yahoo refuses after DATA, and yet about the address.
  /delivery error: dd this user doesn't have/u,
  // MessageLabs (Symantec .cloud) refuses unknown addresses; 542 is its own reply code.
  /\b542 \S{3,320} rejected/u,
];

const NO_MAILBOX: readonly RegExp[] = [
  /(?:user|usuario|recipient|mailbox|account|address|alias|addressee|local[- ]part|mail ?box)(?: name| account| address)? (?:is )?(?:unknown|not (?:known|found|exist|recogni[sz]ed|present|valid|active|local)|does(?: not|n't) exist|invalid|inactive|unavailable)/u,
  /(?:unknown|invalid|illegal|bad|non-?existent|undeliverable|nonexistent) (?:or illegal )?(?:virtual )?(?:user|recipient|mailbox|address|alias|addressee|local[- ]part|account|e-?mail address|rcpt)/u,
  /no (?:such|valid) (?:user|recipient|mailbox|person|address|account|alias|local user)/u,
  /no (?:mailbox|mail box|account|user)\b.{0,60}(?:here|by that name|available|found|with that name)/u,
  /(?:user|recipient|mailbox|account|address|rcpt) ?[<("'].{1,320}?[>)"'] ?(?:was |is )?(?:does(?: not|n't) exist|not found|unknown|not known)/u,
  /(?:user|recipient|mailbox|account) \S{1,320} (?:does(?: not|n't) exist|was not found|not found|unknown|is not known)/u,
  /not a (?:known|valid|local) (?:user|mailbox|recipient|address)|not an active address/u,
  /does(?: not|n't) have an? \S{1,255} account/u,
  /(?:this|the) (?:user|address|e-?mail account|email address|recipient).{0,60}(?:does(?: not|n't) exist|no longer (?:exist|valid|accepts)|is not valid|wrong or no longer)/u,
  /(?:could(?: not|n't)|can(?:not|'t)|not) be found|badrcptto|validrcptto|requested action not taken: mailbox unavailable|(?<!sender )address rejected(?:\.|:? ?$|: ?\(in)/u,
  /there is no one at this address|destination addresses were unknown|no thank you rejected|recipient (?:is )?not (?:ok|accepted|local)/u,
  /(?:benutzer|empfänger|postfach|adresse) (?:ist )?(?:unbekannt|existiert nicht|nicht (?:gefunden|vorhanden|bekannt))|unbekannter (?:benutzer|empfänger)/u,
  /utilisateur inconnu|destinataire (?:inconnu|invalide)|adresse (?:inconnue|inexistante)|n'existe pas|boîte inexistante/u,
  /usuario (?:desconocido|inexistente|no existe)|no existe (?:dicha|ese|el)|destinatario desconocido|usuário desconhecido|não existe|nessun utente|utente sconosciuto|destinatario (?:sconosciuto|inesistente)/u,
  /onbekende gebruiker|gebruiker onbekend|nieznany użytkownik|nie istnieje|utilizator necunoscut|neznámý uživatel|neexistuje|ukendt bruger|okänd användare|ukjent bruker|tuntematon/u,
  /пользовател\S{0,4} не (?:найден|существует)|неизвестный пользователь|не існує|kullanıcı (?:bulunamadı|yok)|không tồn tại|不存在|找不到.{0,30}(?:地址|用户|使用者|位址)|存在しません|見つかりません|존재하지 않|찾을 수 없/u,
  /не (?:зарегистрирован|зареєстрован|знайдено)|(?:adresa|adresát|uživatel|příjemce) .{0,40}nebyla? nalezen|(?:ikke|inte) (?:fundet|funnet|hittas?)\b|gick inte att hitta|ei löyd|ei löytynyt|nem található|ismeretlen (?:címzett|felhasználó)|δεν (?:βρέθηκε|υπάρχει)/u,
  /adres niet gevonden|no se ha encontrado la dirección|endereço não (?:foi )?encontrado|indirizzo non (?:è stato )?trovato|adresa nu a fost găsită|adresa nenalezena|nie (?:można znaleźć|znaleziono) (?:tego )?adresu|адрес(?:у)? не (?:найден|знайдено)|adres bulunamadı|không tìm thấy địa chỉ|見つから(?:ない|ず)/u,
  /(?:casella|casilla|caixa|skrzynka|schránka|boîte).{0,20}(?:inesistente|inexistente|nie istnieje|neexistuje)|(?:usuario|usuário|utente|cuenta|conta|konto|postfach) (?:no|não|non|nie|nicht) (?:existe|esiste|istnieje)|对方邮箱不存在/u,
];

const WORDS: readonly (readonly [Cause, readonly RegExp[]])[] = [
  [
    'no-domain',
    [
      /account or domain may not exist|illegal host\/domain name|no such domain|nonexistentdomain|host address lookups failed permanently|mx records point to non-existent hosts|returned answer with no data/u,
    ],
  ],
  [
    'full',
    [
      /(?:mail ?box|mailfolder|maildir|inbox|account|quota|disk|storage|postfach|boîte|buzón|casella)\b.{0,60}(?:\bfull\b|exceed|over (?:the )?(?:quota|limit|disk)|quota|is out of space|voll|pleine|lleno|piena)/u,
      /(?:over|exceed(?:ed|s)?|out of|full|insufficient|not enough|not sufficient)\b.{0,40}(?:quota|storage|mail ?box|disk space|mail ?box space|allocation)/u,
      /quota (?:exceeded|violation|full)|overquota|too (?:many|much) (?:messages|mail data)|no space left|space (?:not enough|has been used up)|mailbox is full|full mailbox/u,
      /容量|一杯|满|已滿|переполнен|заполнен|przepełnion|pełn[ay]|dolu\b|가득|переповнен|ліміт скриньк/u,
      /(?:schránk|adresát)\p{L}{0,3}\b.{0,40}\bpln|(?:postkasse|indbakke|innboks|postboks|brevlåda|mailbox)\p{L}{0,3} (?:er|är) (?:fuld|full)|postilaatikko .{0,30}täynnä|postafiók\p{L}{0,3} .{0,20}(?:megtelt|betelt|tele)|(?:postvak|mailbox|postbus) is vol\b|căsuț\p{L}{0,2} .{0,40}plin|đầy\b|γεμάτ/u,
    ],
  ],
  [
    'too-big',
    [
      /(?:message|mail|size|line)\b.{0,40}(?:too (?:big|large)|exceeds?\b.{0,30}(?:size|limit|maximum)|length exceeds|larger than)|line limit exceeded|message size|maximum size/u,
    ],
  ],
  [
    'suspended',
    [
      /(?:account|mailbox|user|recipient|address|domain)\b.{0,60}(?:suspend|disabled|locked|deactivated|discontinued|inactive\b|expired|blocked by)/u,
      /disabled (?:recipient|mailbox|account|user)|not accepting (?:any )?mail\b|mailbox currently suspended|temporarily (?:locked|disabled) (?:account|mailbox)|deactivated|dormant/u,
    ],
  ],
  [
    'moved',
    [
      /(?:has|have) moved(?:;| to| and|\.)|no longer (?:works|employed)|has been replaced|address has (?:been )?changed/u,
    ],
  ],
  [
    'relaying',
    [
      /relay(?:ing)? (?:not permitted|denied|access denied|prohibited|not allowed|is prohibited)|(?:unable|not permitted|not allowed|refus\w+|cannot) to relay|relay not|not a gateway|rcpthosts|insecure mail relay|no relaying|must (?:be )?authenticat/u,
    ],
  ],
  [
    'authentication',
    [
      /\bdmarc\b|\bspf\b|\bdkim\b|sender policy framework|sender id \(pra\)|not (?:be )?authenticated|unauthenticated|authentication (?:check|level|required|result)|domain owner discourages/u,
    ],
  ],
  ['no-mailbox', NO_MAILBOX],
  [
    'filtered',
    [
      /(?:recipient|user|subscriber)\b.{0,60}(?:refuse[sd]?\b|only accept|restricted|preferences|user rules|blocked you)|rejected due to user rules|message filtered|cannot route mail to user|account is protected by|not accepting mail (?:with|from)|blocked by the recipient/u,
    ],
  ],
  [
    'host-refused',
    [
      /(?:reverse dns|\bptr\b|rdns|reverse lookup|resolve.{0,20}hostname|hostname\b.{0,30}resolve|ip name lookup|ip address\b.{0,30}(?:blocked|blacklist|reputation))/u,
      /\b(?:black|block|deny)[- ]?list|listed (?:in|at|on|by)\b|blocked (?:by|for|using|-)|reputation|\brbl\b|spamhaus|banned sending|open relay|client host|(?:connection|access)\b.{0,20}(?:refused|rejected|denied|blocked)|part of their network|poor reputation|bad helo|weren't sent|relay quota|invalid ip/u,
    ],
  ],
  [
    'sender-refused',
    [
      /sender\b.{0,40}(?:reject|denied|refused|invalid|unknown|not (?:exist|accepted|allowed|found)|does(?: not|n't) exist|must exist|verif)|(?:unrout\w+|invalid|bad|unknown) sender|from: domain is invalid|domain of sender|mail from\b.{0,60}(?:reject|denied|does not exist|size=)|not (?:a )?member|only members|permission to post|may not post/u,
    ],
  ],
  [
    'no-domain',
    [
      /(?:host|domain)(?: name| or domain name)?\b.{0,40}(?:not found|unknown|does(?: not|n't) exist|must exist|unreachable|not reachable)|(?:unknown|no such) (?:host|domain)|unrouteable|unroutable address|name or service not known|couldn't find any host|account or domain may not exist|bad destination system|553 .{0,120}does not exist/u,
    ],
  ],
  [
    'spam',
    [
      /\bspam\b|unsolicited|\bjunk\b|bulk mail|content (?:rejected|filter)|blacklisted url|spamassassin|spammy|classified as/u,
    ],
  ],
  [
    'rate',
    [
      /rate limit|too (?:many|fast)|throttl|exceeded the (?:maximum|rate)|receiving mail at a rate|too much load|connection limit/u,
    ],
  ],
  ['virus', [/\bvirus\b|malware|infected/u]],
  [
    'policy',
    [/polic(?:y|ies)|prohibited|not allowed|not permitted|security reasons|denied by|administrative/u],
  ],
  [
    'no-mail-domain',
    [
      /(?:host|domain|system)\b.{0,30}(?:does not accept|not accepting (?:network )?(?:mail|messages))|null ?mx|no mx record|mail receiving disabled|couldn't find a mail exchanger|name server: \.: host not found|malformed or unexpected name server reply|record indicated no smtp service|no host found for existing smtp connection|smtp protocol returned a permanent error|no route for current request/u,
    ],
  ],
  [
    'network',
    [
      /(?:dns|name server|name service|host name lookup|lookup)\b.{0,40}(?:fail|error|timeout|not found)|too many hops|hop count|mail loop|looping|routing loop|network (?:error|is unreachable)|no route to host|connection (?:reset|lost|dropped)/u,
    ],
  ],
  [
    'expired',
    [
      /(?:timed? ?out|time-?out|expired|retry timeout|too long|queue\b.{0,30}too|could not be delivered for|delivery attempts?\b.{0,30}(?:fail|exceed)|failed \d+ attempts|still being retried|failing for a long time|retry time not reached|has been frozen|frozen on arrival|delayed|deferred|giving up|not yet been delivered|postponed|unable to (?:connect|establish)|wasn't able to establish|not responding|did not respond|not reachable)/u,
    ],
  ],
  ['form', [/malformed address|angle-brackets nested|source-routed address|syntax error/u]],
  [
    'system',
    [
      /system error|several matches found|(?:file|pipe) forbidden|local delivery failed|internal error|local error|configuration error|i\/o error|resources|service (?:currently )?unavailable|can't create|temporar/u,
    ],
  ],
];

/** In order: what stands first is decided first. Matched against lower-case text without accents. */
export const CAUSE_WORDS = WORDS.map(([cause, words]) => [cause, words.map(ignoringAccents)] as const);
