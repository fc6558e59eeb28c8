/** What auto-responders put before the subject that they answer, by language. */
const AUTOMATIC_PREFIXES = [
  'automatic (?:reply|response)|auto(?:matic)?[- ]?(?:reply|response|respond(?:er|s)?)(?: message)?|autorespon[sd]e?r?s?|autoreply|auto[- ]generated reply',
  'automatische? (?:antwort|rückantwort|nachricht|e-?mail-?antwort)|autom(?:\\.|atisierte) antwort|auto-?antwort',
  'réponse automatique|réponse auto|message automatique',
  'respuesta automática|respuesta automatica|contestación automática',
  'resposta automática|resposta automatica',
  'risposta automatica|risposta automatizzata',
  'automatisch antwoord|automatisch bericht|automatische reactie|automatisch antwoordbericht',
  'automatyczna odpowied[zź]|autoodpowied[zź]|odpowied[zź] automatyczna',
  'răspuns automat|raspuns automat',
  'automatická odpověď|automaticka odpoved',
  'automatisk svar|autosvar|automatisk besvarelse',
  'automatiskt svar|autosvar',
  'automaattinen vastaus|automaattivastaus',
  'автоматический ответ|автоответ(?:чик)?|автоматическое уведомление',
  'автоматична відповідь|автовідповідь|автовідповідач',
  '自动(?:回复|答复|应答)|自動(?:回覆|回復|答覆)',
  '自動(?:応答|返信|送信メール)|自動返信メール',
  '자동 ?(?:회신|응답|답장)',
  'otomatik (?:yanıt|cevap)',
  'trả lời tự động|thư trả lời tự động|tự động trả lời',
].join('|');

/** Titles of notes that somebody is away. A user may write them too, when asking about the feature. */
const AWAY_TITLES = [
  'out[- ]of[- ](?:the[- ])?office(?: auto-?(?:reply|response))?|oo[fo](?: reply)?|away from (?:my|the) (?:office|mail|desk|e-?mail)|on (?:vacation|annual leave|holidays?|leave)|vacation(?: reply| notice| message)?|absence (?:notice|notification)|i am (?:currently )?(?:out|away)',
  'abwesenheit(?:snotiz|sassistent|snachricht|sbenachrichtigung|smeldung|sinfo)?|nicht im büro|außer haus|ausser haus|urlaub(?:snotiz)?|ich bin (?:im urlaub|abwesend)',
  'absence (?:du bureau|temporaire)?|absent(?:e)? du bureau|je suis absente?|en congés?|message d.absence|hors (?:du )?bureau',
  'fuera de (?:la )?oficina|ausencia|ausente|de vacaciones|estoy de vacaciones',
  'ausência|fora do escritório|ausente|de férias|em férias',
  'fuori (?:sede|ufficio)|assenza|assente|in ferie',
  'afwezig(?:heid)?(?:sbericht|smelding|sassistent)?|niet aanwezig|buiten kantoor|met vakantie',
  'nieobecno[sś][cć]|poza biurem|na urlopie|jestem nieobecn[ya]',
  'absent din birou|în concediu|in concediu|plecat din birou',
  'mimo kancelář|nepřítomnost|jsem mimo|dovolená',
  'ikke til stede|ikke på kontoret|fravær(?:smeddelelse|sbesked)?|fraværende|på ferie',
  'frånvaro(?:meddelande)?|ej på kontoret|inte på kontoret|på semester',
  'poissa(?:olo|oloviesti)?|poissa toimistosta|lomalla|en ole paikalla',
  'нет на месте|вне офиса|отсутств(?:ие|ую)|в отпуске|я в отпуске',
  'поза офісом|відсутн(?:ій|я|ість)|у відпустці',
  '不在(?:办公室)?|外出|休假|不在辦公室',
  '不在(?:通知|連絡|のお知らせ)?|休暇|外出中',
  '부재 ?중|부재|휴가',
  'ofis dışında(?:yım)?|izindeyim|yıllık izin',
  'vắng mặt|không có mặt tại văn phòng|nghỉ phép',
].join('|');

/** `Automatic reply: …`, `[Automatyczna odpowiedź] …`, `… (Automatic Response)`. */
export const AUTOMATIC_SUBJECT = new RegExp(
  `^\\s{0,4}[[(<【]?\\s?(?:${AUTOMATIC_PREFIXES})\\s?(?:[\\])>】]|\\s?[:：|,–—-]|$)|[(（[]\\s?(?:${AUTOMATIC_PREFIXES})\\s?[)）\\]]\\s*$`,
  'iu',
);
export const AWAY_SUBJECT = new RegExp(`^\\s{0,4}[[(<【]?\\s?(?:${AWAY_TITLES})(?![\\p{L}])`, 'iu');

/** What people tell of their absence, in the first person; read only where something else tells of a machine. */
export const AWAY_SENTENCES: readonly RegExp[] = [
  /\bi(?:'m| am| will be|'ll be) (?:currently |presently |now )?(?:out of (?:the )?(?:office|town|country)|away\b|on (?:vacation|holiday|leave|annual leave|maternity|parental|sick)|travell?ing|not in the office|unable to (?:read|respond|reply|answer)|absent)/iu,
  /\b(?:thank you for your (?:e-?mail|message|mail))?.{0,60}\b(?:out of (?:the )?office|limited access to (?:e-?)?mail|no access to (?:my )?(?:e-?)?mail|return(?:ing)? (?:to (?:the office|work) )?on|back in the office|upon my return|when i return|in my absence|during my absence|no longer (?:with|works? (?:for|at)|employed))/iu,
  /\bich bin\b.{0,80}(?:nicht (?:im (?:büro|hause)|erreichbar|da)|abwesend|im urlaub|außer haus|ausser haus|unterwegs|wieder (?:erreichbar|im büro))|(?:e-?mails?|nachricht(?:en)?) (?:wird|werden) (?:nicht|während)|während meiner abwesenheit|in dringenden fällen|ab dem .{0,40}wieder/iu,
  /\bje (?:suis|serai)(?!\p{L}).{0,60}(?:absente?|en congés?|en vacances|en déplacement|hors du bureau|de retour)|en mon absence|durant mon absence|en cas d.urgence/iu,
  /\b(?:estoy|estaré|me encuentro|no estaré)(?!\p{L}).{0,60}(?:fuera|ausente|vacaciones|de viaje|de baja|disponible)|durante mi ausencia|a mi regreso/iu,
  /\b(?:estou|estarei|encontro-me)(?!\p{L}).{0,60}(?:fora|ausente|férias|de viagem)|durante a minha ausência|no meu regresso/iu,
  /\b(?:sono|sarò)(?!\p{L}).{0,60}(?:fuori (?:sede|ufficio)|assente|in ferie|in vacanza)|durante la mia assenza|al mio rientro/iu,
  /\bik ben\b.{0,60}(?:afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|op vakantie|met vakantie|met verlof)|tijdens mijn afwezigheid/iu,
  /\b(?:jestem|będę|przebywam)(?!\p{L}).{0,60}(?:nieobecn|poza biurem|na urlopie|urlop)|podczas mojej nieobecności/iu,
  /\b(?:sunt|voi fi|mă aflu)(?!\p{L}).{0,60}(?:plecat|absent|în concediu|in concediu|în afara biroului)|în absența mea/iu,
  /\b(?:jsem|budu)(?!\p{L}).{0,60}(?:mimo kancelář|na dovolené|nepřítom|mimo)|v mé nepřítomnosti/iu,
  /\bjeg (?:er|har|holder)(?!\p{L}).{0,60}(?:ikke (?:på kontoret|til stede|tilgjengelig)|ferie|fraværende|bortrejst|bortreist)/iu,
  /\bjag (?:är|har)(?!\p{L}).{0,60}(?:inte på (?:kontoret|plats)|på semester|bortrest|frånvarande|semester|ledig)/iu,
  /\b(?:olen|en ole)(?!\p{L}).{0,60}(?:lomalla|poissa|paikalla|tavoitettavissa|matkoilla)/iu,
  /(?:(?<!\p{L})я\s.{0,40}(?:отпуске|отсутству|нахожусь вне|вне офиса)|меня (?:нет|не будет)|во время моего отсутствия|вернусь)/iu,
  /(?:(?<!\p{L})я\s.{0,40}(?:відпустці|відсутн|поза офісом)|мене (?:немає|не буде)|під час моєї відсутності)/iu,
  /(?:我.{0,20}(?:不在|外出|休假|出差|度假)|(?:目前|现在|現在).{0,10}(?:不在|休假|出差))/u,
  /(?:不在に?し|不在です|休暇(?:中|を)|外出(?:中|して)|出張(?:中|の)|夏季休業|年末年始|長期休暇)/u,
  /(?:부재 ?중|휴가 ?중|출장 ?중|자리를 비|사무실에 없)/u,
  /(?:ofis dışında|izinde|yıllık iznim|tatilde|ofiste (?:değil|olmayac))/iu,
  /(?:tôi (?:đang|sẽ|hiện).{0,40}(?:vắng|nghỉ|đi công tác)|không có mặt)/iu,
];
