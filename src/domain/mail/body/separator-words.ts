import { ignoringAccents, withoutAccents } from '../accents.ts';

/** With “message”, between dashes, such a word makes the line a separator: “Original Message”, “Antwort Nachricht”. */
export const ORIGINAL_WORD = ignoringAccents(
  /(?:original|orjinal|asıl|originele|orig\.|reply|replied|previous|quoted|ursprünglich|urspruengliche|originalnachricht|antwort|vorherige|d['’]origine|précédent|réponse|initial|anterior|respuesta|resposta|risposta|originale|oorspronkelijk|origineel|vorig|oryginaln|pierwotn|poprzedni|odpowied|původní|puvodni|pôvodn|předchozí|odpověď|oprindelig|opprinnelig|ursprungl|föregående|tidligere|alkuperäinen|eredeti|исходное|исходящее|оригинальн|оригінальн|початков|ответ|предыдущ|вихідне|първоначалн|оригинално|izvorn|originaln|αρχικό|orijinal|özgün|önceki|algne|oriģināl|originalus|jatorrizko|מקורית|הודעה|الأصلية|اصلی|मूल|ต้นฉบับ|asli|gốc|ban đầu|原始|原[邮郵]件|[邮郵]件原件|原文|回复|元の|オリジナル|返信|원본|원래|이전)/iu,
);
/** “Message” in the languages' words for it. */
export const MESSAGE_WORD = ignoringAccents(
  /(?:appointment|termin|rendez-vous|compromisso|appuntamento|afspraak|spotkanie|message|messages|mail|e-mail|email|nachricht|mensaje|correo|mensagem|messaggio|bericht|wiadomość|wiadomosc|wiadomości|mesaj|mesajul|zpráva|zprava|správa|besked|mitteilung|courriel|sähköposti|meddelelse|meddelande|melding|viesti|üzenet|сообщение|сообщения|письмо|лист|повідомлення|съобщение|порука|poruka|poruke|sporočilo|μήνυμα|ileti|kiri|sõnum|ziņojums|laiškas|missatge|mezua|הודעה|رسالة|الرسالة|پیام|संदेश|ข้อความ|pesan|thư|tin nhắn|邮件|郵件|消息|信息|訊息|讯息|thông điệp|信件|メッセージ|メール|메시지|메일)/iu,
);

/** Such words between the dashes say that the mail below was forwarded. */
export const FORWARD_WORD = ignoringAccents(
  /(?:forward|weitergeleitet|weiterleitung|transféré|transfere|réexpédié|transmis|reenviad|rv:|encaminhad|inoltrat|doorgestuurd|przekazan|przesłan|redirecționat|redirectionat|transmis|přeposl|preposl|videresendt|vidarebefordra|vidaresend|välitetty|edelleen|továbbít|перенаправл|пересыл|пересл|пересил|препратен|prosleđen|proslijeđen|posredovan|προωθημέν|iletilen|iletilmiş|yönlendiril|edastatud|pārsūtīt|persiųst|reenviat|birbidali|הועבר|مُعاد|معاد|محول|إعادة توجيه|อถ|ส่งต่อ|diteruskan|chuyển tiếp|转发|轉寄|轉發|転送|전달)/iu,
);

/** Below such a heading, after a rule, notifications of forums and trackers repeat the conversation. */
export const PREVIOUS_HEADING = ignoringAccents(
  /^\*{0,2}(?:previous (?:replies|discussion|messages|conversation)|conversation history|vorherige (?:antworten|nachrichten|diskussion)|bisherige(?:r)? (?:antworten|verlauf)|réponses précédentes|messages précédents|discussion précédente|respuestas anteriores|mensajes anteriores|respostas anteriores|mensagens anteriores|risposte precedenti|messaggi precedenti|eerdere (?:antwoorden|reacties|berichten)|vorige (?:antwoorden|berichten)|poprzednie (?:odpowiedzi|wiadomości)|răspunsuri anterioare|předchozí (?:odpovědi|zprávy)|tidligere (?:svar|beskeder|meldinger)|tidigare (?:svar|meddelanden)|aiemmat (?:vastaukset|viestit)|предыдущие (?:ответы|сообщения)|попередні (?:відповіді|повідомлення)|önceki (?:yanıtlar|mesajlar)|các (?:trả lời|tin nhắn) trước|以前的回复|之前的回复|先前的回覆|以前の返信|過去の返信|이전 (?:답글|댓글|메시지))\*{0,2}:?$/iu,
);

/** The archive that some German companies run. */
export const PROCESSED_BY = /^\[?original message processed by\s/iu;

/** Notes names who forwarded, and when. */
export const FORWARDED_BY = ignoringAccents(
  /^(?:forwarded by|weitergeleitet von|transféré par|réexpédié par|reenviado por|encaminhado por|inoltrato da|doorgestuurd door|przesłane dalej przez|переслано)\s/iu,
);

/** Lines without dashes that open a forwarded mail: lower case, without the colon and without accents. */
export const FORWARD_LINES: ReadonlySet<string> = new Set(
  [
    'begin forwarded message',
    'forwarded message',
    'započni proslijeđenu poruku',
    'vidarebefordrat mejl',
    'ileti başlangıcı',
    'message transmis',
    'edelleenlähetetty viesti',
    'treść przekazanej wiadomości',
    'anfang der weitergeleiteten nachricht',
    'anfang der weitergeleiteten e-mail',
    'beginn der weitergeleiteten nachricht',
    'weitergeleitete nachricht',
    'début du message réexpédié',
    'début du message transféré',
    'message transféré',
    'inicio del mensaje reenviado',
    'comienza el mensaje reenviado',
    'mensaje reenviado',
    'início da mensagem reencaminhada',
    'início da mensagem encaminhada',
    'mensagem encaminhada',
    'inizio messaggio inoltrato',
    'messaggio inoltrato',
    'begin doorgestuurd bericht',
    'doorgestuurd bericht',
    'początek przekazywanej wiadomości',
    'początek przekazanej wiadomości',
    'wiadomość przekazana',
    'începutul mesajului redirecționat',
    'începe mesajul redirecționat',
    'mesaj redirecționat',
    'začátek přeposílané zprávy',
    'začátek přeposlané zprávy',
    'přeposlaná zpráva',
    'začiatok preposlanej správy',
    'videresendt besked',
    'start på videresendt besked',
    'start på videresendt meddelelse',
    'påbegynt videresendt melding',
    'videresendt melding',
    'begynnelse på videresendt melding',
    'vidarebefordrat brev',
    'vidarebefordrat meddelande',
    'början på vidarebefordrat meddelande',
    'välitetty viesti',
    'välitetty viesti alkaa',
    'edelleenlähetetty viesti alkaa',
    'továbbított levél kezdete',
    'továbbított üzenet',
    'начало переадресованного сообщения',
    'начало пересланного сообщения',
    'пересылаемое сообщение',
    'пересланное сообщение',
    'початок листа, що пересилається',
    'переслане повідомлення',
    'iletilen ileti',
    'başlangıç: iletilen ileti',
    'yönlendirilen ileti',
    'bắt đầu thư được chuyển tiếp',
    'thư được chuyển tiếp',
    'chuyển tiếp thư',
    '开始转发的邮件',
    '以下是转发的邮件',
    '下面是被转发的邮件',
    '转发的邮件',
    '開始轉寄郵件',
    '以下是轉寄的郵件',
    '轉寄的郵件',
    '転送されたメッセージ',
    '転送されたメール',
    '転送メッセージ',
    '전달된 메시지 시작',
    '전달된 메시지',
    '전달된 메일',
  ].map(withoutAccents),
);

/** A help desk's own mark: what a person answers stands above it. */
export const REPLY_ABOVE = ignoringAccents(
  /(?:reply above this line|type your reply above|write above this line|respond above this line|reply above here|antworten? sie (?:bitte )?oberhalb|über dieser (?:linie|zeile)|oberhalb dieser (?:linie|zeile)|répon(?:dez|dre) au[- ]dessus de cette ligne|au[- ]dessus de cette ligne|responda? (?:por )?(?:encima|arriba) de esta línea|por encima de esta línea|responda acima desta linha|acima desta linha|rispondi(?:re)? sopra questa (?:riga|linea)|sopra questa (?:riga|linea)|boven deze (?:lijn|regel)|powyżej tej linii|deasupra acest(?:ei|e) lini|nad tento řádek|nad touto (?:čárou|linkou)|over denne linj[ea]|ovanför denna (?:linje|rad)|tämän rivin yläpuolelle|выше этой (?:линии|строки|черты)|вище (?:цієї|цього) (?:лінії|рядка)|bu satırın üst|trên dòng này|在此行(?:上方|之上|以上)|在此線上方|この行より上|이 줄 위)/iu,
);

/** `>>> Name <address> 1/6/2025 10:00 AM >>>`: GroupWise, above a mail that it does not mark otherwise. */
export const GROUPWISE =
  /^>>> ?[^>\s][^>]{0,120}(?:>[^>]{0,40})?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}[^>]{0,12}>>>$/u;

/** `Name ---06.01.2025 10:00:00---first words`: Notes, above the header of the mail. */
export const NOTES_SUMMARY = /^.{2,160}-{3} ?\d{1,4}[./-]\d{1,2}[./-]\d{2,4},? \d{1,2}[:.]\d{2}.{0,10}---/u;

/** “Reply to mail”, “Forwarding of messages”: people's headings name what they are about. */
export const HEADING =
  /(?<!\p{L})(?:to|of|for|not|auf|von|für|zu|pour|para|voor|aan|til|till)(?!\p{L})|forwarding|weiterleitung von/iu;
