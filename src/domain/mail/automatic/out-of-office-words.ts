import { accentless, ignoringAccents } from '../accents.ts';

/** What auto-responders put before the subject that they answer, by language. */
const AUTOMATIC_PREFIXES = [
  'automatic (?:reply|response)|auto(?:matic)?[- ]?(?:reply|response|respond(?:er|s)?)(?: message)?|autorespon[sd]e?r?s?|autoreply|auto[- ]generated reply',
  'automatische? (?:antwort|rückmeldung|rückantwort|nachricht|e-?mail-?antwort)|autom(?:\\.|atisierte) antwort|auto-?antwort',
  'réponse (?:automatique|d.absence)(?: du bureau)?|réponse auto|message automatique',
  'respuesta automática|contestación automática',
  'resposta automática',
  'risposta automatica(?: di assenza)?|risposta automatizzata',
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
  '(?:부재 ?중 )?자동 ?(?:회신|응답|답장)',
  'otomatik (?:yanıt|cevap)',
  'trả lời tự động|thư trả lời tự động|tự động trả lời',
].join('|');

/** Titles of notes that somebody is away. A user may write them too, when asking about the feature. */
const AWAY_TITLES = [
  'auto(?=\\s?:)|(?:annual|parental|maternity|paternity|sick) leave|out[- ]of[- ](?:the[- ])?office(?: auto-?(?:reply|response))?|oo[fo](?: reply)?|away from (?:my |the )?(?:office|mail|desk|e-?mail)|on (?:vacation|annual leave|holidays?|leave)|vacation (?:reply|notice|message)|absence (?:notice|notification)|i am (?:currently )?(?:out|away)',
  'abwesend|abwesenheit(?:s\\p{L}{3,16})?|nicht im büro|außer haus|ausser haus|urlaubsnotiz|elternzeit|ich bin (?:im urlaub|abwesend)',
  'absence(?: du bureau| temporaire)?|absente?(?: du bureau)?|je suis absente?|en congés?|message d.absence|hors (?:du )?bureau',
  'fuera de (?:la )?oficina|ausencia|ausente(?: de la oficina)?|de vacaciones|estoy de vacaciones',
  'ausência(?: temporária)?|fora do escritório|ausente|de férias|em férias',
  'fuori (?:sede|ufficio)|assenza(?: dall.ufficio)?|assente|in ferie',
  'afwezig(?:heid)?(?:sbericht|smelding|sassistent)?|niet (?:aanwezig|op kantoor)|buiten kantoor|met vakantie',
  'nieobecno[sś][cć]|poza biurem|na urlopie|jestem (?:nieobecn[ya]|poza biurem)',
  'absent din birou|în concediu|în afara biroului|plecat din birou',
  'mimo kancelář|nepřítomnost|jsem mimo|nejsem v kanceláři',
  'ikke til stede|ikke på kontoret|fravær(?:smeddelelse|sbesked|smelding)?|fraværende|på ferie',
  'frånvaro(?:meddelande)?|frånvarande|föräldraledig|ej på kontoret|inte på kontoret|på semester',
  'poissa(?:olo|oloviesti|oloilmoitus)?|poissa toimistosta|lomalla|en ole paikalla',
  'нет на (?:месте|работе)|вне офиса|отсутств(?:ие|ую)|в отпуске|я в отпуске',
  'поза офісом|відсутн(?:ій|я|ість)|у відпустці',
  '不在(?:办公室)?|外出|休假(?:通知)?|不在辦公室',
  '不在(?:通知|連絡|のお知らせ)?|休暇|外出中',
  '부재 ?중|부재|휴가',
  'ofis dışında(?:yım)?|izindeyim|yıllık izin',
  'vắng mặt|không có mặt tại văn phòng|nghỉ phép',
].join('|');

/** Leave, in one word: with a colon or the subject that is answered behind it, or it is what a ticket is about. */
const LEAVE =
  'vacation|holidays?|urlaub|congés?|vacaciones|férias|ferie|ferien|vakantie|verlof|urlop|concediu|dovolená|semester|loma|отпуск|відпустка|tatil|izin';

/** What stands behind the title of a note: nothing, or the subject that it answers. */
const BEHIND =
  '(?=\\s{0,3}(?:$|[:：|,;.!()–—-]|\\d|(?:re|aw|antw|antwort|sv|rif|odp|ynt|was|until|till?|bis|vom|jusqu|du|hasta|até|fino|al|tot|van|do|od|fra|från|с|до|от)(?!\\p{L})))';

/** `Automatic reply: …`, `[Automatyczna odpowiedź] …`, `… (Automatic Response)`. */
export const AUTOMATIC_SUBJECT = new RegExp(
  `^\\s{0,4}[[(<【]?\\s?(?:${accentless(AUTOMATIC_PREFIXES)})\\s?(?:[\\])>】]|\\s?[:：|,–—-]|$)|[(（[]\\s?(?:${accentless(AUTOMATIC_PREFIXES)})\\s?[)）\\]]\\s*$`,
  'iu',
);
export const AWAY_SUBJECT = new RegExp(
  `^\\s{0,4}[[(<【]?\\s?(?:(?:${accentless(AWAY_TITLES)})${accentless(BEHIND)}|(?:${accentless(LEAVE)})\\s?(?:[:：]|.{0,20}\\bre:))|[(（[]\\s?(?:${accentless(AWAY_TITLES)})\\s?[)）\\]]\\s*$`,
  'iu',
);

/** Titles of acknowledgements, which people write too. */
export const RECEIPT_SUBJECT = ignoringAccents(
  /^\s{0,4}(?:eingangsbestätigung|empfangsbestätigung|accusé de réception|acuse de recibo|confirmação de (?:recebimento|receção|recepção)|conferma di (?:ricezione|ricevimento)|ontvangstbevestiging|potwierdzenie (?:otrzymania|przyjęcia)|confirmare de primire|potvrzení (?:o )?přijetí|(?:bekræftelse|kvittering) på|mottagningsbekräftelse|(?:we )?(?:have )?received|acknowledge?ment|your (?:request|message|e-?mail) (?:has been|was) received|подтверждение получения|підтвердження отримання|受付|お問い合わせ|접수)/iu,
);
export const SAYS_AUTOMATIC = ignoringAccents(
  /this is an auto(?:matic|mated|matically generated)|automatisch (?:erzeugt|generiert|erstellt|versandt|versendet)|(?:message|réponse|courriel|e-?mail) (?:est )?(?:automatique|généré automatiquement)|(?:mensaje|respuesta|correo) (?:automátic|generad[oa] automáticamente)|(?:mensagem|resposta|e-?mail) (?:automátic|gerad[oa] automaticamente)|(?:messaggio|risposta|e-?mail) (?:automatic|generat[oa] automaticamente)|automatisch gegenereerd|(?:wiadomość|e-?mail) (?:został[ao]? )?wygenerowan|generat automat|automaticky (?:generovan|vygenerovan)|(?:automatisk|automatiskt) (?:genereret|generert|genererat|besked|melding|meddelande|svar)|automaattinen|автоматически|автоматично|自动(?:发送|生成|回复)|自動(?:送信|配信|返信|生成)|자동(?:으로)? ?(?:발송|발신|생성)|otomatik olarak|tự động/iu,
);

/** A person who asks for something: notes of absence ask at most to write to somebody else. */
export const ASKS_FOR_HELP = ignoringAccents(
  /[?？]|(?<!\p{L})(?:can you|could you|i need|please (?:fix|check|block|lock|give|look|help|set|disable|change|reset|suspend|repair)|does not work|doesn.t work|können sie|könnt ihr|bitte (?:sperren|prüfen|helfen|geben|einrichten|ändern|zurücksetzen|reparieren)|ich brauche|und brauche|benötige|funktioniert nicht|j.ai besoin|merci de (?:suspendre|bloquer|désactiver|réparer|vérifier)|ne (?:marche|fonctionne|part) pas|necesito|no funciona|preciso de|não funciona|ho bisogno|non funziona|nodig|werkt niet|potrzebuj\p{L}|nie działa|am nevoie|nu funcționează|potřebuj\p{L}|nefunguje|brug for|virker ikke|behöver|fungerar inte|trenger|fungerer ikke|tarvitsen|ei toimi|прошу|не работает|не працює|потрібн\p{L}{1,2}|нужн\p{L}{1,2}|çalışmıyor|ihtiyacım|không hoạt động)(?!\p{L})|请帮|幫忙|不起作用|お願い(?:でき|したい)|送られません|안 됩니다|작동하지/iu,
);

/** What people tell of their absence, in the first person; read only where something else tells of a machine. */
export const AWAY_SENTENCES: readonly RegExp[] = [
  /\bi(?:'m| am| will be|'ll be) (?:currently |presently |now )?(?:out of (?:the )?(?:office|town|country)|away\b|on (?:vacation|holiday|leave|annual leave|maternity|parental|sick)|travell?ing|not in the office|unable to (?:read|respond|reply|answer)|absent)/iu,
  /\b(?:thank you for your (?:e-?mail|message|mail))?.{0,60}\b(?:out of (?:the )?office|limited access to (?:e-?)?mail|no access to (?:my )?(?:e-?)?mail|return(?:ing)? (?:to (?:the office|work) )?on|back in the office|upon my return|when i return|i (?:will|.ll) be back|in my absence|during my absence|no longer (?:with|works? (?:for|at)|employed))/iu,
  /\bich (?:bin|befinde mich)\b.{0,80}(?:elternzeit|mutterschutz|nicht (?:im (?:büro|hause)|erreichbar|da)|abwesend|im urlaub|außer haus|ausser haus|unterwegs|wieder (?:erreichbar|im büro))|(?:e-?mails?|nachricht(?:en)?) (?:wird|werden) (?:nicht|während)|während meiner abwesenheit|in dringenden fällen|ab dem .{0,40}wieder/iu,
  /\bje (?:suis|serai)(?!\p{L}).{0,60}(?:absente?|en congés?|en vacances|en déplacement|hors du bureau|de retour)|en mon absence|durant mon absence|en cas d.urgence/iu,
  /\b(?:estoy|estaré|me encuentro|no estaré)(?!\p{L}).{0,60}(?:fuera|ausente|vacaciones|de viaje|de baja|disponible)|durante mi ausencia|a mi regreso/iu,
  /\b(?:estou|estarei|encontro-me)(?!\p{L}).{0,60}(?:fora|ausente|férias|de viagem)|durante a minha ausência|no meu regresso/iu,
  /\b(?:sono|sarò)(?!\p{L}).{0,60}(?:fuori (?:sede|ufficio)|assente|in ferie|in vacanza)|durante la mia assenza|al mio rientro/iu,
  /\b(?:ik ben|ben ik)\b.{0,60}(?:weer op kantoor|afwezig|niet (?:aanwezig|op kantoor|bereikbaar)|op vakantie|met vakantie|met verlof)|tijdens mijn afwezigheid/iu,
  /\b(?:jestem|będę|przebywam)(?!\p{L}).{0,60}(?:nieobecn|poza biurem|na urlopie|urlop)|podczas mojej nieobecności/iu,
  /\b(?:sunt|voi fi|mă aflu)(?!\p{L}).{0,60}(?:plecat|absent|în concediu|in concediu|în afara biroului)|în absența mea/iu,
  /\b(?:jsem|budu|čerpám)(?!\p{L}).{0,60}(?:dovolenou|mimo kancelář|na dovolené|nepřítom|mimo)|v mé nepřítomnosti/iu,
  /\bjeg (?:er|har|holder)(?!\p{L}).{0,60}(?:ikke (?:på kontoret|til stede|tilgjengelig)|ferie|fraværende|bortrejst|bortreist)/iu,
  /\bjag (?:är|har)(?!\p{L}).{0,60}(?:inte på (?:kontoret|plats)|på semester|bortrest|frånvarande|semester|ledig|föräldraledig)/iu,
  /\b(?:olen|en ole)(?!\p{L}).{0,60}(?:lomalla|poissa|paikalla|tavoitettavissa|matkoilla)/iu,
  /(?:(?<!\p{L})я\s.{0,40}(?:отпуске|отсутству|нахожусь вне|вне офиса)|меня (?:нет|не будет)|во время моего отсутствия|вернусь|нахожусь (?:в отпуске|вне))/iu,
  /(?:(?<!\p{L})я\s.{0,40}(?:відпустці|відсутн|поза офісом)|мене (?:немає|не буде)|під час моєї відсутності)/iu,
  /(?:我.{0,20}(?:不在|外出|休假|出差|度假)|(?:目前|现在|現在).{0,10}(?:不在|休假|出差))/u,
  /(?:不在に?し|不在です|休暇(?:中|を)|外出(?:中|して)|出張(?:中|の)|夏季休業|年末年始|長期休暇)/u,
  /(?:부재 ?중|휴가 ?중|출장 ?중|자리를 비|사무실에 없)/u,
  /(?:ofis dışında|izinde(?:yim)?|yıllık iznim|tatilde|ofiste (?:değil|olmayac))/iu,
  /(?:tôi (?:đang|sẽ|hiện).{0,40}(?:vắng|nghỉ|đi công tác)|không có mặt)/iu,
].map(ignoringAccents);
