import { accentless, ignoringAccents } from '../accents.ts';

/** What phones and mail programs add: the line's beginning, by language. Matched on short lines only. */
const MOBILE_STARTS = [
  // en
  'sent (?:from|via|by|with|using|on) (?:my|our|the new|mobile|outlook|mail|mailbox|airmail|yahoo|windows|samsung|iphone|ipad|ipod|ios|galaxy|proton|gmail|google|huawei|xiaomi|redmi|oneplus|spark|blackberry|nokia|sony|android|typeapp|type|bluemail|blue|aol|nine|boxer|canary|superhuman|hey|zoho|sparrow|thunderbird|mozilla|tuta|edison|newton|polymail|mailspring|acompli|airwatch|workspace|front|fastmail|k-9|fairemail|verizon|at&t|t-mobile|sprint|virgin|rogers|bell|optus|telstra|vodafone|o2|ee|three|lg|htc|motorola|moto|pixel|surface|apple|icloud|roundcube|rediffmail|webmail|postbox|eM client|em client|mimecast|postfix mobile|cloudmagic|inky|myMail|mymail|mailbird|shift|missive|spike|groove|lotus|ibm|hcl)(?!\\p{L})',
  'sent (?:from|via|with|by) (?:an?|the) (?:mobile|cell|smart ?phone|phone|tablet|android|iphone|ipad|handheld|galaxy|samsung|blackberry)(?!\\p{L})',
  '(?:get|download|try) (?:outlook|bluemail|typeapp|\\w+ ?mail|boxer|spark|nine|spike) for(?!\\p{L})',
  'get \\[outlook for',
  'from my (?:iphone|ipad|ipod|android|mobile|phone|cell|blackberry|samsung|galaxy|smartphone|tablet)(?!\\p{L})',
  'sent (?:from|via|with|using|through|on) (?:\\S+ ){0,7}(?:mobile|app|smartphone|phone|device|tablet|e-?mail|\\w+mail)$',
  'sent (?:from|with|via) (?:the |all |new |all-new )*(?:proton ?mail|tuta(?:nota)?|aol|web\\.de|gmx|mail\\.com|xfinity|comcast|vmware|unibox|hiri|mailtrack|\\w+mail)(?!\\p{L})',
  'sent on the (?:go|move|run|road)$',
  '(?:please )?(?:excuse|pardon|apologies|sorry)(?!\\p{L})[^.?]{0,60}(?:sent|typed|written) (?:from|on|via) (?:an? |my )?(?:mobile|phone|iphone|ipad|smartphone)',
  // de
  '(?:von|aus|mit) (?:meinem|meiner|unterwegs|outlook|dem|der)(?!\\p{L}).{0,60}(?:gesendet|verschickt|geschickt)',
  '(?:gesendet|verschickt|geschickt) (?:von|mit|über|aus|per|via|unterwegs|vom)(?!\\p{L})',
  'diese (?:nachricht|e-?mail|mail) wurde (?:von|mit|über|per)(?!\\p{L}).{0,80}(?:gesendet|geschrieben|verschickt|versendet)',
  '(?:holen sie sich|hol dir|herunterladen|laden sie|beziehen sie) outlook (?:für|for)(?!\\p{L})',
  'outlook für (?:ios|android|mac)',
  // fr
  'envoyée? (?:de|depuis|à partir|a partir|par|avec|via|du)(?!\\p{L})',
  '(?:télécharge[zr]|telecharge[zr]|obtenir|obtenez) outlook(?!\\p{L})',
  'provenance ?: ?courrier',
  // es
  'enviad[oa] (?:desde|del|con|por|a través|vía|via|mediante)(?!\\p{L})',
  '(?:obt(?:ener|én|enga)|descargar?|descargue) (?:outlook|el outlook)(?!\\p{L})',
  // pt
  'enviad[oa] (?:do|da|de|a partir|através|pelo|via|no|com)(?!\\p{L})',
  '(?:obter|obtenha|baixar|baixe|transfer(?:ir|e)) (?:o )?outlook(?!\\p{L})',
  // it
  "inviat[oa] (?:da|dal|dall['’]|con|tramite|via|dalla)(?!\\p{L})",
  "inviat[oa] dall['’]",
  '(?:scarica|ottieni) outlook(?!\\p{L})',
  // nl
  '(?:verzonden|verstuurd|gestuurd) (?:vanaf|vanuit|met|van|via|door)(?!\\p{L})',
  'vanaf mijn(?!\\p{L}).{1,30}(?:verzonden|verstuurd)$',
  '(?:outlook voor|download outlook|outlook downloaden)(?!\\p{L})',
  // pl
  'wysłan[eoay] (?:z|ze|za pomocą|przez|przy)(?!\\p{L})',
  '(?:pobierz|uzyskaj|pobierz program) (?:program |aplikację )?outlook(?!\\p{L})',
  // ro
  'trimis[ăe]? (?:de pe|din|de la|cu|prin)(?!\\p{L})',
  '(?:obțineți|obţineţi|obține|descărcați|descarcă) outlook(?!\\p{L})',
  // cs, sk
  'odesláno (?:z|ze|pomocí|přes|prostřednictvím|mobilem)(?!\\p{L})',
  'odoslané (?:z|zo|pomocou|cez)(?!\\p{L})',
  '(?:získejte|získat|stáhnout|stáhněte si|získajte|získať) (?:aplikaci |aplikáciu )?outlook(?!\\p{L})',
  // da, no, sv
  'sen[dt]t (?:fra|via|med|af|ved|från)(?!\\p{L})',
  'skicka(?:t|des|d) (?:från|via|med|av)(?!\\p{L})',
  '(?:hent|få|skaff deg|skaff|last ned|ladda ned|hämta|skaffa) outlook(?!\\p{L})',
  // fi
  'lähetetty (?:\\S+(?:sta|stä|lla|llä|lta|ltä)|minun|matkapuhelim|.{0,30}(?:iphone|ipad|android|samsung|outlook|sähköposti))',
  '(?:hanki|lataa) outlook',
  // hu
  'küldve ',
  '(?:az|a) .{0,40}(?:készülékemről|telefonomról|iphone-omról)',
  '(?:outlook beszerzése|az outlook letöltése)',
  // ru, uk, bg
  '(?:отправлено|отправлена|послано) (?:с|со|из|через|от)(?!\\p{L})',
  '(?:скачать|скачайте|получить|получите|загрузить) outlook',
  '(?:надіслано|відправлено) (?:з|із|зі|за|через)(?!\\p{L})',
  '(?:отримати|отримайте|завантажити|завантажте) outlook',
  '(?:изпратено|пратено) от(?!\\p{L})',
  // tr
  '(?:android|ios|iphone) (?:için|uygulaması) outlook',
  "outlook['’]?(?:u|ı)? (?:edinin|indirin)",
  // hr, sr, sl
  '(?:poslano|poslato) (?:s|sa|iz|z|preko)(?!\\p{L})',
  // el, he, ar, th, id
  'στάλθηκε από',
  'נשלח מ',
  '(?:أُ?رسل(?:ت)?|تم الإرسال) من',
  'ส่งจาก',
  'dikirim dari',
  // vi
  '(?:đã )?(?:được )?gửi (?:từ|bằng|qua)(?!\\p{L})',
  '(?:tải|nhận|lấy) outlook',
  // zh
  '(?:发自|發自|發送自|发送自|来自|來自|傳送自|传送自)(?:我的|于|於|新浪|网易|QQ|outlook| outlook|邮箱|.{0,12}(?:手机|手機|邮箱|客户端))',
  '(?:从|從)我的.{1,40}(?:发送|傳送|发出|寄出)',
  '(?:发送自|發送自|傳送自|传送自).{1,30}$',
  '(?:获取|獲取|取得|下载|下載).{0,8}outlook',
  // ja, ko
  '.{1,40}(?:から送信|より送信)',
  '(?:(?:ios|android) 版 )?outlook .{0,20}を(?:入手|取得|ダウンロード)',
  '.{1,40}에서 (?:보냄|보냈습니다|전송|보낸 메일)',
  '(?:android|ios)용 outlook',
];

/** The line's end, for the languages whose verb comes last. */
const MOBILE_ENDS = [
  "(?:['’]?(?:dan|den|tan|ten|umdan|imden|ümden)) gönderildi",
  '(?:-ról|-ről|ról|ről|mról|mről) küldve',
  '(?:iphone|ipad|android|mobile|phone|smartphone|mobil|handy|blackberry) (?:aus )?gesendet',
  ' ile gönderildi',
  'を使用して送信(?:しました)?',
  'から送信(?:されました|しました|されたメール)?',
  '(?:傳送|发送|發送|发出)',
  'via mobile',
  'from mobile',
];

export const MOBILE_START = new RegExp(`^(?:${accentless(MOBILE_STARTS.join('|'))})`, 'iu');
export const MOBILE_END = new RegExp(`(?:${accentless(MOBILE_ENDS.join('|'))})$`, 'iu');
/** A device, program or service: without one, whoever says “sent by …” may be telling of a parcel. */
export const DEVICE = ignoringAccents(
  /(?:iphon|ipad|ipod|android|samsung|galaxy|huawei|xiaomi|redmi|nokia|blackberry|oneplus|pixel|xperia|sony|htc|motorola|(?<!\p{L})(?:cell|lg|mac|apps?|aol|gmx|hey|nine|boxer|spark|spike|tuta(?:nota)?|type|blue|front|shift|newton|edison|canary|superhuman|unibox|hiri|airmail|sparrow|postbox|zimbra|proton|verizon|sprint|at&t|t-mobile|telekom|o2|orange|seznam|libero|web\.de|1&1|xfinity|comcast|unterwegs|workspace one|workspace|polymail|cloudmagic|acompli)(?!\p{L})|macbook|watch|outlook|windows|ios|yahoo|mobile|mobil|móvil|telemóvel|mobiel|celular|cellulare|komórk|phone|telefon|telefoon|téléphone|teléfono|handy|tablet|portable|puhelim|laitte|телефон|смартфон|мобильн|мобільн|điện thoại|device|gerät|appareil|dispositivo|apparaat|urządzeni|zařízení|dispozitiv|enhet|enhed|устройств|пристр|cihaz|thiết bị|mail|courrier|messagerie|posta|pošt|poczt|post(?!\p{L})|thư|correo|e-?post|sähköposti|почт|пошт|go$|move$|run$|road$|手机|手機|邮|郵|メール|スマート|携帯|から送信|휴대|메일|에서 (?:보|전))/iu,
);
/** “Sent from my …” and a word or two, whatever it is. */
export const SENT_FROM_MY = /^sent from my \S+(?: \S+)?$/iu;

/** What people add to a phone's line. */
export const EXCUSE = ignoringAccents(
  /(?:excuse|forgive|pardon|sorry|typo|brevity|apolog|autocorrect|brief|entschuldig|kürze|tippfehler|excus|désol|fautes|disculp|perdón|erros|desculp|scusa|errori|excuses voor|przeprasz|scuz|omluv|undskyld|ursäkt|beklager|anteeksi|извин|вибач)/iu,
);

/** Words that close a letter, by language, without punctuation. */
const CLOSINGS = [
  // en
  'v/r|warmly|warm wishes|very truly yours|thank you kindly|much appreciated|kindly|kindest|respectfully yours|thanks a million|appreciate it|regards|best regards|kind regards|kindest regards|warm regards|warmest regards|with regards|with best regards|with kind regards|best|all the best|best wishes|with best wishes|many thanks|thanks|thanks again|thanks a lot|thanks so much|thanks in advance|thanks in advance for your help|thank you|thank you in advance|thank you very much|thank you so much|thank you for your help|thanks for your help|thanks and regards|thanks & regards|thank you and regards|thanks and best regards|thanks & best regards|cheers|sincerely|sincerely yours|yours sincerely|yours truly|yours faithfully|yours|respectfully|cordially|take care|rgds|brgds|br|kr|thx|ty|tia|have a nice day|have a great day|have a good day|have a nice weekend',
  // de
  'mit den besten grüßen|besten dank|herzlichen dank|schönen tag noch|i\\. ?a|im auftrag|mit freundlichen grüßen|mit freundlichen grüssen|mit freundlichen gruessen|mit freundlichem gruß|mit freundlichem gruss|freundliche grüße|freundliche grüsse|freundlichen gruß|freundlicher gruss|freundlicher gruß|mfg|mit besten grüßen|mit besten grüssen|beste grüße|beste grüsse|besten gruß|besten gruss|bester gruß|viele grüße|viele grüsse|viele gruesse|vielen dank|vielen dank im voraus|vielen dank und viele grüße|vielen dank und freundliche grüße|vielen dank und beste grüße|danke|danke im voraus|danke und gruß|danke und gruss|dank im voraus|liebe grüße|liebe grüsse|lieben gruß|lg|vg|bg|herzliche grüße|herzliche grüsse|herzlichen gruß|herzlichst|schöne grüße|schöne grüsse|schönen gruß|gruß|gruss|grüße|grüsse|gruesse|hochachtungsvoll|mit herzlichen grüßen|mit bestem gruß|mit vielen grüßen|viele liebe grüße|sonnige grüße|es grüßt|beste grüße aus|viele grüße / best regards',
  // fr
  "avec mes remerciements|je vous remercie|belle journée à vous|bonne journée à vous|cordialement|bien cordialement|très cordialement|cdlt|cdt|bien à vous|bien à toi|cordiales salutations|meilleures salutations|salutations|sincères salutations|salutations distinguées|merci|merci d’avance|merci d'avance|merci beaucoup|merci bien|merci par avance|par avance merci|en vous remerciant|en vous remerciant par avance|bonne journée|bonne réception|bonne soirée|belle journée|respectueusement|amicalement|à bientôt|bàv|sincèrement",
  // es
  'mil gracias|cordial saludo|saludos|un saludo|saludos cordiales|un cordial saludo|cordiales saludos|reciba un cordial saludo|atentamente|muy atentamente|un abrazo|gracias|muchas gracias|gracias de antemano|muchas gracias de antemano|gracias por adelantado|gracias y saludos|gracias y un saludo|muchas gracias y un saludo|atte|cordialmente|saludos atentos|slds|quedo atento|quedo atenta|quedo a la espera',
  // pt
  'abs|at\\.te|obrigad[ao] desde já|cordiais saudações|tenha um bom dia|atenciosamente|att|cumprimentos|com os melhores cumprimentos|melhores cumprimentos|os melhores cumprimentos|com os meus cumprimentos|cordialmente|obrigado|obrigada|muito obrigado|muito obrigada|desde já obrigado|obrigado desde já|abraço|abraços|um abraço|grato|grata|agradeço desde já|saudações|atentamente',
  // it
  'un caro saluto|ringrazio e saluto cordialmente|cordiali saluti|distinti saluti|cordialmente|saluti|un saluto|un cordiale saluto|tanti saluti|a presto|grazie|grazie mille|molte grazie|grazie in anticipo|grazie anticipatamente|grazie e saluti|grazie e cordiali saluti|ringraziando|ringraziando anticipatamente|buona giornata|buona serata|buon lavoro|in fede',
  // nl
  'met vriendelijke groet|met vriendelijke groeten|vriendelijke groet|vriendelijke groeten|mvg|groet|groeten|groetjes|hartelijke groet|hartelijke groeten|met hartelijke groet|bedankt|alvast bedankt|bij voorbaat dank|dank|dank je wel|dank u wel|dankjewel|hoogachtend|m\\.v\\.g|gr',
  // pl
  'łączę wyrazy szacunku|pozdrawiam|pozdrawiam serdecznie|serdecznie pozdrawiam|pozdrowienia|z poważaniem|z wyrazami szacunku|z pozdrowieniami|łączę pozdrowienia|dziękuję|dziękuje|dzięki|dziękuję i pozdrawiam|z góry dziękuję|dziękuję z góry|pozdr|miłego dnia',
  // ro
  'o zi frumoasă|cu considerație|cu stimă|cu stima|cu respect|cu deosebită stimă|cu deosebita stima|toate cele bune|mulțumesc|multumesc|mulţumesc|mulțumesc anticipat|multumesc anticipat|vă mulțumesc|va multumesc|mulțumesc frumos|multumesc frumos|numai bine|o zi bună|o zi buna|salutări|cu drag|cele bune',
  // cs, sk
  's pozdravem|s přátelským pozdravem|s úctou|zdravím|děkuji|děkuju|díky|předem děkuji|děkuji předem|děkuji a přeji hezký den|hezký den|pěkný den|s přáním hezkého dne|s přáním pěkného dne|děkujeme|s pozdravom|s priateľským pozdravom|s úctou|ďakujem|ďakujem vopred|vopred ďakujem|pekný deň',
  // da, no
  'fortsat god dag|god dag|kh|dbh|venlig hilsen|med venlig hilsen|mange hilsner|hilsen|hilsner|bedste hilsner|mvh|vh|de bedste hilsner|kærlig hilsen|tak|mange tak|på forhånd tak|tak på forhånd|vennlig hilsen|med vennlig hilsen|beste hilsen|hilsen|takk|mange takk|på forhånd takk|takk på forhånd|ha en fin dag',
  // sv
  'vänligen|allt gott|med vänlig hälsning|med vänliga hälsningar|vänliga hälsningar|vänlig hälsning|hälsningar|bästa hälsningar|varma hälsningar|mvh|tack|tack på förhand|tack så mycket|med bästa hälsningar|ha en bra dag|hälsning',
  // fi
  'yst\\.? ?terv|ystävällisin terveisin|parhain terveisin|terveisin|yt|t|kiitos|kiitos etukäteen|kiitoksia|kiitos paljon|kunnioittavasti|terv|hyvää päivänjatkoa',
  // hu
  'üdvözlettel|tisztelettel|köszönettel|üdv|köszönöm|előre is köszönöm|köszönöm szépen|baráti üdvözlettel|maradok tisztelettel|szép napot',
  // ru, uk, bg
  'с ув|с уважением|с наилучшими пожеланиями|с наилучшими|спасибо|спасибо большое|большое спасибо|заранее спасибо|спасибо заранее|заранее благодарю|заранее благодарен|заранее благодарна|с благодарностью|благодарю|всего доброго|хорошего дня|искренне ваш|з повагою|з найкращими побажаннями|дякую|щиро дякую|дуже дякую|наперед дякую|дякую заздалегідь|заздалегідь дякую|гарного дня|гарного дня|с уважение|поздрави|благодаря|благодаря предварително|хубав ден',
  // hr, sr, sl
  's poštovanjem|srdačan pozdrav|lijep pozdrav|lep pozdrav|pozdrav|hvala|hvala unaprijed|hvala unapred|lp|najlepša hvala|s spoštovanjem',
  // el, tr
  'με εκτίμηση|με φιλικούς χαιρετισμούς|ευχαριστώ|ευχαριστώ εκ των προτέρων|φιλικά|saygılar|saygılarımla|saygılarımızla|iyi çalışmalar|iyi günler|teşekkürler|teşekkür ederim|teşekkür ederiz|şimdiden teşekkürler|şimdiden teşekkür ederim|sevgiler|selamlar|kolay gelsin|iyi günler dilerim|iyi çalışmalar dilerim',
  // vi, id
  'trân trọng kính chào|kính chào|thân|trân trọng|xin cảm ơn|cảm ơn|xin chân thành cảm ơn|thân mến|thân ái|kính thư|trân trọng cảm ơn|cám ơn|chân thành cảm ơn|salam|hormat saya|terima kasih',
  // zh, ja, ko
  '顺颂商祺|順頌商祺|祝 好|祝您.{1,6}愉快|敬祝 ?商祺|.{0,12}(?:よろしく|宜しく)お願い(?:します|いたします|致します|申し上げます)|잘 부탁드립니다|谢谢|謝謝|多谢|此致|此致敬礼|祝好|顺祝商祺|祝工作顺利|祝您工作愉快|致礼|敬礼|谢谢您|非常感谢|感謝|感谢|敬上|敬祝|よろしくお願いします|よろしくお願いいたします|宜しくお願いします|宜しくお願い致します|よろしくお願い致します|以上、よろしくお願いいたします|以上|敬具|ありがとうございます|ありがとうございました|감사합니다|고맙습니다|감사드립니다|수고하세요|수고하십시오|안녕히 계세요|드림|올림',
  // et, lv, lt, ca, he, ar
  'lugupidamisega|parimate soovidega|tervitades|tänan|aitäh|ar cieņu|paldies|pagarbiai|ačiū|salutacions|atentament|gràcies|moltes gràcies|salutacions cordials|בברכה|תודה|תודה רבה|בתודה|مع خالص التحية|مع التحية|تحياتي|مع أطيب التحيات|شكرا|شكرا لك|وشكرا|با احترام|با تشکر',
].join('|');

/** Between two closings on one line. */
export const AND =
  /\s{0,2}(?:[/|&+]|–|-)\s{0,2}|\s(?:and|und|et|y|e|en|og|och|ja|i|a|si|и|та|ve)\s|(?<=\p{Script=Han}) /u;

/** A closing as a whole line, perhaps with a place; the group is a name on the same line. */
export const CLOSING = new RegExp(
  `^(?:${accentless(CLOSINGS)})(?: (?:aus|from|depuis|desde|uit|fra|fran) \\p{Lu}[\\p{L}-]{1,20})?(?:[\\s,.!;:~*)，。！；：、—–-]{0,6}$|[,.!;:，。！]{1,2}\\s{1,3}([^.!?:,;]{2,40})$)`,
  'iu',
);
