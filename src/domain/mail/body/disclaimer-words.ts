import { accentless, ignoringAccents } from '../accents.ts';

/** How legal notices, advertisements of virus scanners and footers of lists begin, by language. */
const STARTS = [
  // en
  '(?:confidentiality|privacy|legal|important (?:confidentiality|legal)|privileged) (?:notice|note|statement|warning|disclaimer)\\s?[:.–—-]',
  'disclaimer[\\s*_:]*$',
  'confidentiality (?:notice|note|statement)\\s*$',
  'the (?:information|contents?|material) (?:contained |transmitted |provided |included )?(?:in|by|with) this (?:e-?mail|message|communication|transmission)',
  'this (?:e-?mail|message|communication|transmission|electronic (?:mail|message|transmission))(?! is not)(?: (?:message|transmission|communication|correspondence))?(?:,|[ /]\\(| and| or| is| may| contains?| including| together| with| was| has| along|/)[^.]{0,160}(?:confidential|privileged|intended (?:solely|only|for)|proprietary)',
  'if you (?:are not|have received) (?:the (?:intended|named) (?:recipient|addressee)|this (?:e-?mail|message|communication)[^.]{0,30}in error)',
  '(?:please )?consider the environment before',
  'please think (?:of|about) the environment',
  'this (?:e-?mail|message) (?:has been|was) (?:scanned|checked)',
  'virus[- ]free[.,]? {0,2}(?:<|www|http|$)',
  '(?:to unsubscribe|unsubscribe from this|you received this (?:message|email|e-mail|mail) because|you are receiving this)',
  '(?:registered (?:office|in england)|company (?:registration|registered) (?:no|number))',
  // de
  'diese (?:e-?mail|nachricht)[^.]{0,160}(?:vertraulich|rechtlich geschützt|ausschließlich für|nur für den)',
  '(?:vertraulichkeitshinweis|rechtlicher hinweis|haftungsausschluss|disclaimer)\\s*(?:[:.–—-]|$)',
  '(?:wenn|falls|sollten) sie nicht der (?:richtige|beabsichtigte|vorgesehene|bestimmungsgemäße)',
  'bitte (?:denken sie an die umwelt|prüfen sie[^.]{0,40}ausgedruckt)',
  '(?:geschäftsführer|geschäftsführung|vorstand|vorsitzender des aufsichtsrats|sitz der gesellschaft|registergericht|amtsgericht|handelsregister|ust-?id)\\b[^.:]{0,20}:',
  // fr
  'ce (?:message|courriel|courrier|mail|e-mail)[^.]{0,160}(?:confidentiel|exclusivement)',
  '(?:avertissement|avis de confidentialité|clause de confidentialité|confidentialité)\\s*(?:[:.–—-]|$)',
  "(?:pensez à l['’]environnement|n['’]imprimez ce)",
  "si vous n['’]êtes pas (?:le|la) destinataire",
  // es
  'este (?:mensaje|correo|e-?mail)[^.]{0,160}(?:confidencial|exclusiv|privilegiad)',
  '(?:aviso (?:legal|de confidencialidad)|advertencia legal|confidencialidad|cláusula de confidencialidad)\\s*(?:[:.–—-]|$)',
  'piense en el medio ambiente',
  'la información (?:contenida|incluida) en (?:este|el presente)',
  // pt
  'est[ea] (?:mensagem|e-?mail|correio)[^.]{0,160}(?:confidencia|exclusiv|privilegiad)',
  '(?:aviso (?:legal|de confidencialidade)|confidencialidade)\\s*(?:[:.–—-]|$)',
  // it
  '(?:questo|la presente|il presente|le informazioni contenute)[^.]{0,60}(?:messaggio|e-?mail|comunicazione)[^.]{0,160}(?:riservat|confidenzial|esclusiv)',
  '(?:avviso di riservatezza|nota di riservatezza|avvertenza)\\s*(?:[:.–—-]|$)',
  'ai sensi del (?:d\\.?\\s?lgs|regolamento|gdpr)',
  // nl
  '(?:dit|deze) (?:bericht|e-?mail)[^.]{0,160}(?:vertrouwelijk|uitsluitend|bestemd voor)',
  '(?:denk aan het milieu|de informatie (?:verzonden|in dit))',
  // pl
  '(?:niniejsz[ay]|ta|treść tej|informacje zawarte w)[^.]{0,40}(?:wiadomoś|e-?mail)[^.]{0,160}(?:poufn|przeznaczon|wyłącznie)',
  '(?:klauzula poufności|pomyśl o środowisku|zanim wydrukujesz)',
  // ro
  '(?:acest|prezentul)[^.]{0,20}(?:mesaj|e-?mail)[^.]{0,160}(?:confidențial|destinat (?:doar|numai|exclusiv))',
  // cs, sk
  '(?:tato zpráva|tento e-?mail|obsah tohoto e-?mailu|táto správa)[^.]{0,160}(?:důvěrn|určen|dôvern)',
  // da, no, sv, fi
  '(?:denne|dette|detta|den här)[^.]{0,20}(?:e-?mail|mail|e-?post|besked|melding|meddelande)[^.]{0,160}(?:fortrolig|konfidensiel|konfidentiel|avsedd)',
  'tämä (?:viesti|sähköposti)[^.]{0,160}(?:luottamuksellinen|tarkoitettu)',
  '(?:tänk på miljön|tænk på miljøet|tenk på miljøet)',
  // hu, ru, uk
  '(?:ez az|ezen|jelen)[^.]{0,20}(?:e-?mail|üzenet|levél)[^.]{0,160}(?:bizalmas|kizárólag)',
  '(?:это|данное|настоящее|информация)[^.]{0,40}(?:сообщени|письмо|электронно)[^.]{0,160}(?:конфиденциальн|предназначен)',
  '(?:це|цей|дане)[^.]{0,30}(?:повідомлення|лист)[^.]{0,160}(?:конфіденційн|призначен)',
  // tr, vi, el
  '(?:bu e-?posta|bu mesaj|bu ileti)[^.]{0,160}(?:gizli|kişiye özel)',
  '(?:thư điện tử|email|e-mail|thư) này[^.]{0,160}(?:bảo mật|bí mật|riêng)',
  'το (?:παρόν|μήνυμα)[^.]{0,160}εμπιστευτικ',
  // zh, ja, ko
  '(?:本|此)(?:邮件|郵件|电子邮件|電子郵件|信件)[^。]{0,80}(?:保密|机密|機密|仅供|僅供)',
  '(?:本|この)(?:メール|電子メール)[^。]{0,80}(?:機密|秘密)',
  '(?:본|이) (?:메일|이메일|전자우편)[^.]{0,80}(?:기밀|비밀)',
];

export const DISCLAIMER_START = new RegExp(`^[\\s*_#|[(]{0,4}(?:${accentless(STARTS.join('|'))})`, 'iu');

/** What mailing lists put below: the line after a rule that names the list. */
export const LIST_FOOTER = ignoringAccents(
  /(?:mailing ?list|listinfo|mailman|-list@|-users@|-dev@|google ?groups|groups\.google|unsubscribe|abmelden|désabonner|darse de baja|cancelar inscrição|disiscriver|afmelden|wypisać|退订|配信停止|수신거부)/iu,
);

/** What gateways put above mail from outside the company: the whole first paragraph. */
export const GATEWAY_BANNER = ignoringAccents(
  /^[\s*_[({|!-]{0,8}(?:⚠\ufe0f?)?[\s*]{0,3}(?:caution|external|warning|attention|notice|alert|important|achtung|warnung|vorsicht|hinweis|extern|externe e-?mail|avertissement|attenzione|precaución|advertencia|atenção|aviso|cuidado|let op|waarschuwing|uwaga|atenție|pozor|advarsel|bemærk|varning|obs|varoitus|внимание|увага|dikkat|uyarı|cảnh báo|注意|警告|外部|주의|외부)[^\p{L}]{0,8}.{0,120}(?:outside (?:of )?(?:the|your|our)|external (?:sender|source|e-?mail|email)|from an external|do not click|(?:von|aus) (?:außerhalb|extern)|externe[nmr]? (?:absender|e-?mail|quelle)|extérieur|externe à|fuera de|remitente externo|origen externo|fora d[ao]|remetente externo|esterno|all['’]esterno|buiten (?:de|onze|uw)|externe (?:afzender|bron)|spoza|zewnętrzn|din afara|extern[ăe]? |mimo organizaci|externí|udefra|ekstern|extern avsändare|utanför|ulkopuol|внешн|извне|зовнішн|dışından|harici|bên ngoài|外部|社外|외부)/iu,
);

/** Outlook's and Proofpoint's banners in any language, and a tag that says no more than where the mail is from. */
export const OTHER_BANNER =
  /aka\.ms\/LearnAboutSenderIdentification|^zjqcmqryfpfptbanner|^this message (?:is from an external|came from outside)|^you don['’]t often get e-?mail from|^some people who received this message don['’]t often get|^[[(*<_\s!-]{0,6}extern(?:al|e|o|a|ny|í)?(?: (?:e-?mail|sender|message|mail))?[\])*>_\s!:-]{0,6}$/iu;
