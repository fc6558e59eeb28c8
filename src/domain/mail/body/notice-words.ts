import { accentless, ignoringAccents } from '../accents.ts';

/** “This mail”, by language, as legal notices speak of the mail that they stand in. */
const THIS_MAIL = [
  '(?:this|of|in this|with this|any) (?:e-?mail|message|communication|transmission|correspondence|electronic)',
  '(?:diese[rsm]?|des) (?:e-?mail|mail|nachricht|mitteilung|kommunikation|elektronische)',
  '(?:ce|cet|cette|du présent|le présent|la présente) (?:message|courriel|courrier|e-?mail|mail|communication|transmission)',
  '(?:est[ea]|presente) (?:mensaje|correo|e-?mail|comunicación|transmisión)',
  '(?:n|d)?est[ea] (?:mensagem|e-?mail|correio|comunicação)|presente (?:mensagem|e-?mail)',
  "(?:quest[ao]|presente) (?:messaggio|e-?mail|mail|comunicazione|posta)|quest['’](?:e-?mail)",
  '(?:dit|deze) (?:bericht|e-?mail|mail)',
  '(?:niniejsz\\w+|ta|tej|ten|tego|t[aeą]) (?:wiadomoś\\w+|e-?mail\\w*|korespondencj\\w+)|wiadomość ta',
  '(?:acest\\w*|prezentul\\w*) (?:mesaj\\w*|e-?mail\\w*)',
  '(?:tato|tento|této|tuto|tohoto|tomto) (?:zpráv\\w+|e-?mail\\w*)|zprávu prosím',
  '(?:denne|dette) (?:e-?mail\\w*|mail\\w*|besked\\w*|meddelelse\\w*|e-?post\\w*|melding\\w*)',
  '(?:detta|denna|det här) (?:meddelande|mejl|e-?post\\w*|e-?mail|mail)',
  '(?:tämä\\w*|tässä) (?:viesti\\w*|sähköposti\\w*)',
  '(?:это|этом|этого|данное|данном|настоящее|настоящем)(?:\\s\\p{L}+)? (?:сообщени|письм)',
  '(?:це|цей|цьому|цього|дане)(?:\\s\\p{L}+)? (?:повідомлен|лист)',
  'bu (?:elektronik posta|e-?posta|mesaj|ileti|e-?mail)',
  '(?:thư điện tử|email|e-mail|thư|tin nhắn) này',
  '(?:本|此|该|這封|这封)(?:邮件|郵件|电子邮件|電子郵件|电邮|電郵|信件)',
  '(?:本|この|当)(?:メール|電子メール|eメール|メッセージ)',
  '(?:본|이) ?(?:메일|이메일|전자우편|메시지)',
].join('|');

/** What such notices say of it. */
const GUARDED = [
  'confidential|privileged|proprietary|intended (?:only|solely|for|recipient)|(?:exclusive|sole) use|(?:unauthori[sz]ed|prohibited).{0,60}(?:use|disclos|copy|distribut)|(?:use|disclos|copy|distribut)\\w*.{0,60}(?:unauthori[sz]ed|prohibited)|named (?:addressee|recipient)',
  'vertraulich|rechtlich geschützt|ausschließlich für|nur für den',
  'confidentiel|exclusi|réservée? (?:à|au)|établi',
  'confidencia|exclusiv|privilegiad|reservad|riservat|confidenzial|esclusiv',
  'vertrouwelijk|uitsluitend|bestemd voor',
  'poufn|wyłącznie|zastrzeżon|prawnie chronion',
  'důvěrn|určen[ay]? (?:pouze|výhradně|jen)|výhradně',
  'fortrolig|konfidensiel|konfidentiel|avse[dt]{1,2} (?:endast|enbart|bara|för)|endast avse|kun (?:ment|tiltænkt|beregnet)',
  'luottamuksel|vain vastaanottaj|tarkoitettu',
  'конфиденциальн|исключительно|предназначен[оа]? (?:только|исключительно)|предназначено только|конфіденційн|призначен',
  'gizli|kişiye özel|kişiye özeldir|(?:yalnızca|sadece) alıcı',
  'bảo mật|bí mật|chỉ dành',
  '保密|机密|機密|仅供|僅供|仅限|僅限|个人观点|秘密|のみを対象|宛先の|기밀|비밀|지정된',
].join('|');

/** The beginnings of “if you are not the one whom this is for”. */
const IF_YOU =
  'if you|wenn sie|falls sie|sollten sie|si vous|si usted|si ha|si no es|si recibe|se (?:você|não|recebeu|o senhor|avete|ha|hai|non|ricevete|lei)|indien u|als u|wanneer u|jeżeli|jeśli|dacă|pokud|hvis du|om du|jos |если вы|якщо ви|eğer|nếu|如果您|如果你|若您|如您|万一|もし|本メール|만약|만일|any person|anyone who|quien reciba|chi ricevesse|qualora|za wiadomość';
const MISTAKEN =
  'in error|by mistake|mistakenly|irrtümlich|fälschlich|versehentlich|par erreur|por error|por engano|por erro|per errore|abusievelijk|ten onrechte|per ongeluk|per vergissing|przez pomyłkę|omyłkowo|din greșeală|din eroare|omylem|ved en fejl|ved en feil|ved feil|fejlagtigt|feilaktig|av misstag|felaktigt|erehdyksessä|vahingossa|по ошибке|ошибочно|помилково|помилкою|yanlışlıkla|sehven|nhầm|错收|误收|誤收|誤って|心当たり|잘못';
const NOT_FOR_YOU =
  '(?:not|nicht|pas|no es|não|non|niet|nie|nu sunteți|nejste|ikke|inte|не (?:являетесь|є)|değil|không phải|不是|非|아닌).{0,50}(?:recipient|addressee|empfänger|adressat|destinatair|destinatar|destinatár|ontvanger|geadresseerde|adresat|odbiorc|příjem|adresát|modtager|mottaker|mottagare|получател|адресат|одержувач|alıcı|người nhận|收件人|수신)';

const PRINTING =
  '(?:consider|think|protect|respect|save a tree|denken|denk(?= aan)|pensez|penser|pense|piense|pensa|rispetta|pomyśl|zanim|mysli|tænk|tenk|tänk|подумай|антес|antes de|prima di|avant d|bevor sie|prüfen sie|ajattele|çevre|环境|環境|환경).{0,80}(?:print|druck|impri|stamp|afdruk|druk|tipări|vytisk|tisk|udskriv|skriver ut|skriv ut|tulost|печат|друк|yazdır|打印|列印|印刷|인쇄|출력)';

/** What a call to print less speaks of beside printing. */
const SPARING =
  'environment|tree|umwelt|environnement|ambiente|milieu|środowisk|mediul|životní|miljø|miljö|ympäristö|окружающ|довкілл|çevre|môi trường|环境|環境|환경|necess|erforderlich|nécessaire|e-?mail|message|courriel|correo|mensaje|mensagem|messaggio|wiadomoś|bericht|mejl|письм|邮件|郵件|メール|메일';

/** Lines that a company must put below its letters. */
const REGISTERS =
  'registered in \\p{L}+.{0,60}(?:number|no\\b|nr\\b|\\d{5,})|registered office ?:|company (?:registration )?(?:number|no)\\.? ?:? ?\\d{5,}|hrb ?\\d{3,}|(?:sąd rejonowy|krs).{0,60}\\d{6,}|siret ?:? ?\\d|rcs \\p{L}+ .{0,12}\\d{3}|p\\. ?iva ?:? ?\\d{5,}';

const OPENINGS = [
  '(?:strictly |private and |privileged (?:and|&) )?confidential(?: communication)?[\\s*_]*(?:[:.–—-]|$)',
  'notice of confidentiality',
  '(?:any|the|all) (?:views?|opinions?).{0,60}(?:e-?mail|message|author|sender)',
  'unless otherwise (?:stated|agreed|indicated)',
  '(?:warning|caution|note)[:!] .{0,60}virus.{0,60}(?:e-?mail|present|transmit)',
  'scanned by [\\p{L} ]{0,30}(?:mail|virus|security|guard)',
  '(?:informationen|hinweise) zum datenschutz (?:finden|unter|gibt)|unsere datenschutz(?:hinweise|erklärung|informationen) finden',
  'de conformidad con lo (?:dispuesto|establecido)|en cumplimiento de(?:l| la| lo)',
  'op (?:al )?onze (?:overeenkomsten|diensten|leveringen)',
  'när du skickar e-?post till oss',
  '免责声明|免責聲明|保密声明|保密聲明',
].join('|');

const start = '^(?:p |[^\\p{L}\\p{N}]{0,6})';
export const THIS = new RegExp(`(?<!\\p{L})(?:${accentless(THIS_MAIL)})`, 'iu');
export const IS_GUARDED = new RegExp(accentless(GUARDED), 'iu');
export const IF_NOT_YOU = new RegExp(
  `${start}(?:${accentless(IF_YOU)}).{0,200}(?:${accentless(MISTAKEN)}|${accentless(NOT_FOR_YOU)})`,
  'iu',
);
export const NOTICE_OPENING = new RegExp(`${start}(?:${accentless(OPENINGS)})`, 'iu');
export const BEFORE_PRINTING = new RegExp(
  `${start}(?:(?:please|bitte|merci de|por favor,?|prosimy|prosím),? ){0,2}(?:${accentless(PRINTING)})`,
  'iu',
);
export const SPARES = new RegExp(accentless(SPARING), 'iu');
export const COMPANY_LINE = new RegExp(accentless(REGISTERS), 'iu');

/** Whoever says “I” writes by hand. */
export const SAYS_I = ignoringAccents(
  /(?<!\p{L})(?:ich|mich|mir|meine?[rsmn]?|j['’]\p{L}|moi|mon|mes|yo|io|ik|mijn|mij|mnie|moje|moja|jeg|mig|meg|jag|minun?|minulle|я|мне|меня|мой|мені|мене|benim|bana|tôi)(?!\p{L})|我(?!们|們|司)|私(?!たち|ども)|제가|저는/iu,
);
export const SAYS_I_IN_ENGLISH = /(?<![\p{L}.])(?:I(?:['’]\p{L}+)?|[Mm]y|me)(?![\p{L}.])/u;
/** Whoever asks for something, or says “our”, speaks of such a line. */
export const ASKS = ignoringAccents(
  /(?<!\p{L})(?:our|please|wrong|unsere?[rsmn]?|bitte|falsch|notre|nos|merci|nuestr[oa]s?|por favor|nostr[oaie]|onze|graag|nasz[aey]?|prosz[eę]|våra?|vores|naše|prosím|наш\p{L}{0,2}|прошу)(?!\p{L})/iu,
);
