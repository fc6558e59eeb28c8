import { ignoringAccents } from '../accents.ts';

/** How the subject of a bounce begins, in the words of the mail systems and their translations. */
export const BOUNCE_SUBJECTS: readonly RegExp[] = [
  /^\W{0,3}(?:undeliver(?:able|ed)|non[- ]?deliver(?:y|able)|not delivered|mail not delivered)\b/iu,
  /^(?:automatic reply: )?\W{0,3}(?:postmaster\]? )?(?:e-?mail |mail |message |permanent |temporary )?deliver[yi]?(?:ng)? (?:system |status )?(?:failure|failed|fail|problem|error|notification|warning|report|delayed|has failed|incomplete|delay)/iu,
  /^\W{0,3}(?:failed|failure|fail(?:ed)?:|failure notice|failure delivery|failed delivery|failed mail|failed to deliver)(?:\b|$)/iu,
  /^\W{0,3}(?:returned|return(?:ed)? to sender|returning|bounced?) ?(?:e-?mail|message|mail)?\b/iu,
  /^\W{0,3}(?:notice: )?(?:mail|message|e-?mail)(?:[ -](?:system|delivery|could not be|was|has|is|not|failure|failed|error|returned|status|undeliverable)){1,3}\b/iu,
  /^\W{0,3}(?:there was an error (?:sending|delivering)|message (?:\S{1,40} )?frozen|error\(s\) in forwarding)/iu,
  /(?:virus|banned|spam|undecipherable|bad header)\b.{0,80}\bin mail from you|^\W{0,3}(?:your )?message (?:you sent )?(?:was )?(?:considered|blocked|rejected)|^distribution error|nondeliverable/iu,
  /^\W{0,3}(?:warning|notice)[:!]? .{0,40}(?:delay|could not|not (?:been |yet )|undeliver|returned)/iu,
  /^\W{0,3}(?:could not|couldn't|cannot|unable to) (?:be )?(?:deliver|send)/iu,
  /^\W{0,3}postmaster notify|^(?:\[postmaster\] )|^\W{0,3}notification of (?:non-?delivery|delivery)|^\W{0,3}(?:your )?message could not be|^delayed mail|delivery failed\)?$/iu,
  /^\W{0,3}(?:unzustellbar|nicht zustellbar|unzustellbare|nachricht nicht|zustell(?:ung|fehler|bericht)|fehler bei der zustellung|mail ?delivery|rückläufer|(?:ihre )?(?:e-?mail|nachricht) konnte nicht)/iu,
  /^\W{0,3}(?:non remis|non délivré|échec de (?:la )?(?:remise|livraison|distribution)|message non|notification d'échec|courrier non|retour de courrier|remise (?:différée|retardée)|retard de (?:remise|livraison))/iu,
  /^\W{0,3}(?:no se (?:puede|pudo|ha podido) entregar|no entregado|correo (?:no entregado|devuelto)|error (?:de|en la) entrega|mensaje (?:no entregado|devuelto)|devuelto|notificación de (?:error|estado))/iu,
  /^\W{0,3}(?:não (?:é possível|foi possível) entregar|não entregue|não foi entregue|falha (?:na|de) entrega|mensagem (?:não entregue|devolvida)|notificação de (?:status|falha|erro)|undelivered)/iu,
  /^\W{0,3}(?:non recapitabile|impossibile recapitare|recapito non riuscito|mancata consegna|mancato recapito|messaggio non|errore di consegna|notifica (?:di mancat|stato|sullo stato))/iu,
  /^\W{0,3}(?:onbestelbaar|niet[- ]bestelbaar|niet (?:afgeleverd|bezorgd)|bezorging|aflevering mislukt|mail niet)/iu,
  /^\W{0,3}(?:niedostarcz|nie (?:można|udało się) dostarczyć|niedoręcz|nie dostarczono|zwrot poczty|powiadomienie o stanie)/iu,
  /^\W{0,3}(?:nu (?:s-a putut|se poate|poate fi) livra|nelivra|imposibil de livrat|mesaj nelivrat|livrare eșuată)/iu,
  /^\W{0,3}(?:nedoruč|nelze doručit|zpráva nebyla|oznámení o stavu)/iu,
  /^\W{0,3}(?:(?:din |din e-)?(?:mail|e-post|melding|besked) )?(?:kan ikke leveres|kunne ikke leveres?|ikke leveret|ikke levert|leveringsfejl|leveringsfeil|uleverbar|mislykket levering)/iu,
  /^\W{0,3}(?:(?:kan|kunde) (?:inte|ej) levereras|går inte att leverera|kunde inte leverera|olevere|ej leverer|leveransfel|meddelandet kunde inte)/iu,
  /^\W{0,3}(?:ei voi(?:tu|da)? toimittaa|ei voitu toimittaa|toimittamat|toimitus epäonnistui|viestiä ei|postin palautus|palautettu (?:posti|viesti))/iu,
  /^(?:kézbesíthetetlen|(?:sikertelen|késleltetett) kézbesítés|a? ?kézbesítés (?:sikertelen|nem sikerült|késik))/iu,
  /^(?:δεν ήταν δυνατή η παράδοση|αποτυχία παράδοσης|μη παραδοτέ|καθυστέρηση παράδοσης)/iu,
  /^\W{0,3}(?:не удается доставить|не удалось доставить|недоставлен|сообщение не доставлено|ваше сообщение не доставлено|письмо не доставлено|ошибка доставки|невозможно доставить)/iu,
  /^\W{0,3}(?:не вдалося доставити|не доставлено|недоставлен|помилка доставки|неможливо доставити)/iu,
  /(?:无法送达|未送达|无法投递|退信|退回|投递失败|发送失败|無法傳遞|無法投遞|未傳遞|傳送失敗|遞送失敗|退件)/u,
  /(?:配信不能|配信できません|配達できません|配信エラー|未配信|未達|送信エラー|メールエラー|エラーメール|送信できません|配送エラー|宛先不明)/u,
  /(?:배달되지|배달할 수 없|전송 실패|전송되지|반송|배달 실패|발송 실패)/u,
  /^\W{0,3}(?:(?:e-?posta|posta|ileti|mesaj)\p{L}{0,6} )?(?:teslim edilemedi|teslim edilemiyor|iletilemedi|iletilemeyen|gönderilemedi|teslimat başarısız)/iu,
  /^\W{0,3}(?:không thể (?:gửi|phát|chuyển)|không gửi được|thư không|gửi (?:thư )?không thành công)/iu,
].map(ignoringAccents);

/** Subjects of mailing list programs that refuse a mail. */
export const LIST_REFUSAL = /^you\b.{0,320}\bare not (?:a )?member|^loop alert/iu;

/** Sentences with which notices of failed delivery begin. Matched within one line. */
export const BOUNCE_SENTENCES: readonly RegExp[] = [
  /this is the (?:qmail-send|postfix|dragonfly|mail(?: delivery)?|mailer-daemon|machine generated|machine-generated)\b|this is the mail system at host|this is the mailer-daemon/iu,
  /(?:could not|couldn't|cannot|can't|was not|were not|has not(?: yet)?|not yet|unable to|wasn't able to|failed to|not able to) (?:be |been )?(?:deliver|reach|distribute)/iu,
  /deliver[a-z]{0,3} (?:to|of|for) .{0,60}(?:failed|has been (?:delayed|postponed)|was (?:aborted|unsuccessful)|not (?:possible|successful))|delivery (?:has )?failed|delevery to/iu,
  /(?:did not|didn't|not) reach (?:the following|some or all|its|one or more|all)|following (?:recipients?|address(?:es)?)\(?s?\)? .{0,40}(?:fail|not|could|was|were|had)|recipients? (?:that )?(?:could not|were not|did not)/iu,
  /following addresses had|failed recipients?|permanent (?:fatal )?(?:error|failure)|error(?:s)? (?:has |was |while |occurred )?.{0,40}(?:deliver|transmit)|undeliver(?:able|ed)|non-?delivery/iu,
  /transcript of session follows|failure reasons|delivery failed \d|message could not be|problem (?:with|delivering)|your (?:e-?mail )?message .{0,60}(?:not|could|returned|rejected)|mailbox (?:is full|exceeds)|recipient mailbox|returned to sender|message was undeliverable|delivery of the (?:e-?mail|message) was stopped|has not been delivered|was blocked by our/iu,
  /group you tried to contact|not a member of this mailing list|duplicated message-id/iu,
  /(?:nicht|konnte(?:n)?) .{0,60}(?:zugestellt|zustell|übermittelt|ausgeliefert)|zustellung .{0,60}(?:fehlgeschlagen|nicht möglich)|gruppe, die sie kontaktieren/iu,
  /(?:n'a pas|pas) (?:encore )?(?:pu|pu être|pu etre|été|ete) .{0,40}(?:remis|délivr|delivr|distribu|envoy|livr)|échec .{0,40}(?:remise|livraison)|n'a pu être remis|groupe que vous avez essayé/iu,
  /einige oder alle empfänger|certains ou (?:à )?tous les destinataires|algunos o (?:a )?todos|todos o (?:a )?algunos|alguns ou (?:a )?todos|alcuni o (?:a )?tutti|enkele of alle|bepaalde of alle|niektórych lub wszystkich|unii sau toți|některým nebo všem|nogle eller alle|noen eller alle|vissa eller (?:alla|samtliga)|jotkin tai kaikki|joillekin tai kaikille|некоторы[хме]и? или все|деяки[хме]и? або всі|bazı veya tüm|bazılarına veya tümüne|某些或全部|部分或全部|一部またはすべて|일부 또는 (?:모든|전체)/iu,
  /no (?:se )?(?:pudo|puede|ha podido|se ha|ha sido|fue|pudieron) .{0,40}entreg|entrega .{0,40}(?:fall|error)|el grupo con el que/iu,
  /não (?:pôde|foi possível|foi|pode) .{0,40}(?:entreg|enviad)|falha .{0,40}entrega/iu,
  /(?:impossibile|non è stato(?: possibile)?|non può essere|non e' stato) .{0,40}(?:recapit|consegn|invia)|mancat[oa] (?:consegna|recapito)/iu,
  /(?:niet|kon(?:den)? niet) .{0,60}(?:bezorgd|afgeleverd|besteld)|bezorging .{0,40}mislukt/iu,
  /nie (?:można|mogła|udało się|została|zostało|może) .{0,60}(?:dostarcz|doręcz)|dostarczenie .{0,60}nie/iu,
  /nu (?:a putut|s-a putut|poate|au putut|a fost) .{0,40}(?:livrat|livra)|livrarea .{0,40}eșuat/iu,
  /(?:nelze|nebyla|nemohla|nepodařilo) .{0,60}doruč|doručení .{0,60}nezdařilo|skupina, kterou se pokoušíte/iu,
  /(?:kunne|kan|blev|ble) ikke .{0,60}lever|kunde inte .{0,60}lever|gick inte att leverera|levererades inte|leverans .{0,60}misslyck|levering .{0,60}(?:mislykk|mislykt)|blev? ikke levert/iu,
  /(?:ei voitu|ei voida|ei voi|epäonnistui|ei) .{0,40}(?:toimitt|perille)|toimitus .{0,40}epäonnistui/iu,
  /kézbesítés\p{L}{0,4} .{0,60}(?:nem sikerült|sikertelen)|nem (?:sikerült|lehetett|tudtuk?) .{0,60}kézbesít/iu,
  /παράδοσ\p{L}{1,3} .{0,80}απέτυχε|δεν (?:ήταν δυνατή|μπόρεσε|μπορεί|παραδόθηκε).{0,60}παρ[αά]δ/iu,
  /(?:не (?:может|могут|удалось|было|был)|невозможно|не) .{0,60}доставлен|не удалось доставить|невозможно доставить|недоставлен/iu,
  /(?:не (?:може|вдалося|було)|неможливо) .{0,60}достав/iu,
  /(?:无法|未能|不能).{0,20}(?:送达|投递|发送|递送)|退信|(?:無法|未能).{0,20}(?:傳遞|投遞|傳送|送達)/u,
  /(?:配信|配達|送信|送達|配送).{0,20}(?:できません|失敗|されません|エラー)|届きません|送信に失敗|自動的に生成して送信/u,
  /(?:배달|전송|전달|발송).{0,20}(?:못했|실패|않았|수 없)|반송/u,
  /(?:teslim|iletil|gönderil)\p{L}{0,12}(?:emedi|emiyor|ememiş|edilemedi|edilemiyor)|teslim edile/iu,
  /không (?:thể|được|gửi).{0,30}(?:gửi|chuyển|phát|đến)/iu,
].map(ignoringAccents);

/** Programs in which people write, and first lines with which they begin: signs against a mail system. */
export const PERSONAL_MAILER =
  /outlook|apple mail|iphone|ipad|thunderbird|mozilla|k-?mail|evolution|mutt|pine|lotus notes release|the bat|airmail|squirrelmail|roundcube|horde|gmail|yahoo|webmail|eudora|spark|samsung|android/iu;
export const GREETING =
  /^\s{0,8}(?:hi|hello|hey|dear|good (?:morning|afternoon|evening|day)|hallo|guten (?:tag|morgen|abend)|moin|liebe[rs]?|sehr geehrte|servus|bonjour|bonsoir|salut|cher|hola|buen[oa]s|estimad|olá|ola|bom dia|boa tarde|prezad|caro|ciao|buongiorno|salve|gentil|beste|goedemorgen|goedemiddag|dag|dzień dobry|cześć|witam|szanown|bună|buna|salut|dobrý den|ahoj|hej|god (?:morgen|dag)|goddag|kære|tjena|hei|moi|terve|здравствуйте|добрый|привет|добрий|вітаю|привіт|您好|你好|大家好|こんにちは|お世話|いつも|안녕|merhaba|selam|sayın|chào|xin chào|kính)(?![\p{L}])/iu;

/** Fields that the programs of people write, and mail systems do not. */
export const PERSONAL_FIELDS: readonly string[] = ['accept-language', 'x-gm-message-state'];

/** What people say of their own mail. */
export const FIRST_PERSON =
  /\bI (?:get|got|have|receive|keep|cannot|can't|tried|try|am)\b|\bmy (?:e-?mails?|mails?|outlook|messages?|customers?|colleagues?)\b|\bich (?:bekomme|erhalte|kann|habe)\b|\bmeine? (?:e-?)?mails?\b|\bje (?:reçois|n'arrive)\b|\bmes (?:e-?)?mails\b|\b(?:recibo|mis correos|recebo|ricevo|ik krijg|dostaję|jag får|jeg får)\b|(?:^|\s)я (?:получаю|не могу)/iu;

/** Local parts and names under which mail systems write. */
export const DAEMON_LOCAL_PART =
  /^(?:mailer-?daemon|post_?master|mail[-_.]?(?:delivery|daemon|system|admin)[\w.-]{0,30}|mail\.delivery[\w.]{0,20}|bounces?|delivery|mdaemon|smtp|symantec[\w]{0,60}|e500[\w]{0,40}|noreply-dmarc[\w-]{0,20}|microsoftexchange[0-9a-f]{32}|amavisd?(?:-new)?|content-?filter|qsnads)$/iu;
export const DAEMON_NAME =
  /mail(?:er)?[- ]?(?:delivery|daemon|deliver\b|system|router)|delivery (?:subsystem|system|service)|jetmail|lsmtp|microsoft outlook"?\s*</iu;
/** Names that people who look after mail go by as well. */
export const DAEMON_OR_PERSON =
  /system administrator|mail(?:er)?[- ]?(?:administrator|server)|postmaster|administrador de correo|ndr administrator|courier mail/iu;
/** X-Mailer values of systems that only ever return mail. */
export const DAEMON_MAILER =
  /^(?:<?smtp32|internet mail service|surfcontrol|xwall|m-filter|amazon workmail|zoho mail$)/iu;

/** A notice speaks to whoever sent the mail, of his mail; a person who reports a problem speaks of hers. */
export const YOUR_MAIL = ignoringAccents(
  /(?<!\p{L})(?:your (?:e-?mail|message|mail)|the (?:e-?mail|message|mail) (?:below|you sent|that you sent|attached)|the following (?:e-?mail|message)|ihre? (?:e-?mail|mail|nachricht)|votre (?:message|e-?mail|courriel|courrier)|(?:su|tu) (?:mensaje|correo)|(?:a )?sua mensagem|(?:tuo|suo|vostro) messaggio|(?:uw|je|jouw) (?:bericht|e-?mail)|(?:twoja|państwa|pana) wiadomość|(?:mesajul|e-?mailul) (?:dvs|dumneavoastră|tău)|(?:vaše|vaši|tvoje) zpráv|(?:din|dit|ditt) (?:e-?mail|mail|besked|meddelelse|e-?post|melding|meddelande)|viesti(?:si|nne|äsi|änne)|ваше (?:сообщение|письмо)|ваш (?:лист|е-?mail)|(?:e-?posta|mesaj|ileti)(?:nız|niz|ınız|iniz)|thư (?:của bạn|bạn (?:đã )?gửi))|(?:您|你)(?:的|发送的|發送的)(?:邮件|郵件|信)|(?:お客様|あなた)の(?:メール|メッセージ)|送信(?:された|した)メール|(?:귀하|회원님)(?:의|께서)/iu,
);
