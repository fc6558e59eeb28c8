import { withoutAccents } from '../accents.ts';

/** What a field of a mail's header is called in the block that clients put above a quoted or forwarded mail. */
export type HeaderRole = 'from' | 'to' | 'cc' | 'date' | 'subject' | 'reply-to' | 'other';

/**
 * Names as clients write them, lower case, by role; compared without accents. Languages: en de fr es pt it nl pl ro cs sk da sv no fi
 * hu ru uk bg sr hr sl el tr et lv lt ca eu he ar fa hi th id vi zh ja ko.
 */
const NAMES: Readonly<Record<HeaderRole, string>> = {
  from: `보낸이|발신자|发信人|寄信人|from|expeditorul|від кого|gönderici|von|de|da|van|od|fra|från|lähettäjä|feladó|от|от кого|від|від кого|от:|од|από|kimden|gönderen|kimdən|saatja|no|nuo|remitente|remetente|mittente|expéditeur|expediteur|afsender|avsender|avsändare|nadawca|odesílatel|odesilatel|odosielateľ|expeditor|de la|pošiljatelj|šalje|отправитель|відправник|absender|afzender|מאת|من|از|จาก|dari|từ|người gửi|发件人|寄件者|寄件人|發件人|差出人|送信者|送信元|보낸 사람|보낸사람|발신|sender|nork|de part de|message de`,
  to: `받는이|수신자|destinatar|收信人|primatelj|prejemniki|vast.ott|destinatari|destinatarios|destinatários|destinataires|odbiorca|odbiorcy|příjemce|príjemca|címzettek|alıcılar|to|destinatarul|pre|an|à|a|para|aan|do|komu|til|till|vastaanottaja|saaja|címzett|кому|до|to:|za|προς|kime|alıcı|kam|kellele|saaja|per a|destinatario|destinatário|destinataire|dest|mottaker|mottagare|modtager|adresat|empfänger|ontvanger|către|catre|per|pour|prima|prejemnik|получатель|получатели|отримувач|одержувач|на|אל|إلى|به|ถึง|kepada|untuk|đến|tới|người nhận|收件人|收件者|宛先|送信先|받는 사람|받는사람|수신|nori|a la attention de|recipient|recipients`,
  cc: `抄送人|抄 送|副 本|ccn|másolat (cc)|kopi til|kopia till|kopia do|kópia (cc)|κοιν|숨은참조|cc|kopie (cc)|copie à|copie|copia|cópia|kopie|kopia|kopi|kopio|kopija|dw|dw.|udw|con copia|másolatot kap|másolat|копия|копія|копие|bilgi|κοιν.|κοινοποίηση|עותק|נسخة|نسخة|สำเนา|tembusan|đồng gửi|抄送|副本|ccに|참조|cc:|bcc|cci|cco|blindkopie|密送|숨은 참조|скрытая копия|hidden copy|k opii|kópia|в копии|copia a|copy`,
  date: `enviados|enviadas|enviado a las|skickat den|sendt den|已傳送|已发送|已傳送時間|傳送日期|發送日期|发件时间|发信时间|寄件時間|일자|보낸날짜|보낸시간|전송 날짜|작성일|gönderme tarihi|thời gian|lähetysaika|sent at|sent on|date sent|verstuurd|datum verzonden|envoyé à|date d’envoi|date d'envoi|data de envio|fecha de envío|data di invio|data invio|odeslané|дата та час|дата и время|elküldés dátuma|küldés dátuma|送信日|送信時刻|受信日時|date|dată|gönderilen|lähetyspäivä|enviado às|sent|datum|gesendet|gesendet am|envoyé|envoye|envoyé le|fecha|enviado|enviado el|enviado em|enviada|enviada em|enviado a|data|inviato|inviata|inviato il|verzonden|verzonden op|wysłano|wysłane|data wysłania|trimis|trimis la|trimisă|odesláno|odoslané|dátum|dato|sendt|skickat|skickades|päivä|päiväys|päivämäärä|lähetetty|elküldve|küldve|дата|отправлено|дата отправки|надіслано|відправлено|изпратено|poslano|poslato|датум|ημερομηνία|στάλθηκε|tarih|gönderilme tarihi|gönderildi|gönderim tarihi|saadetud|kuupäev|datums|nosūtīts|išsiųsta|enviat|bidalia|תאריך|נשלח|نشر|التاريخ|تاريخ الإرسال|أرسلت|تاریخ|วันที่|ส่ง|ส่งเมื่อ|tanggal|dikirim|terkirim|ngày|đã gửi|ngày gửi|gửi|发送时间|发送日期|日期|時間|时间|寄件日期|傳送時間|發送時間|送信日時|日時|日付|送信済み|보낸 날짜|날짜|보낸 시간|일시|message du|dato og tid|when|datum en tijd`,
  subject: `ogg|thema|betreft|主 题|主 題|主 旨|sujet du message|тема письма|subject|subiectul|betreff|objet|asunto|assunto|oggetto|onderwerp|temat|subiect|předmět|predmet|emne|ämne|aihe|tárgy|тема|предмет|относно|zadeva|naslov|θέμα|konu|teema|temats|tēma|tema|assumpte|gaia|נושא|الموضوع|موضوع|เรื่อง|หัวเรื่อง|perihal|subjek|chủ đề|tiêu đề|主题|主旨|标题|主題|件名|題名|제목|sujet|re|betr|emnefelt`,
  'reply-to': `reply-to|odgovori na|vastaus|кому відповісти|ответ-кому|odpowiedź-do|odpovedať-pre|răspuns către|yanıt adresi|reply to|antwort an|antworten an|répondre à|repondre a|responder a|responder-a|responder para|rispondi a|risposta|antwoord aan|beantwoorden|odpowiedz do|odpowiedź do|răspunde la|odpověď komu|odpověď na|odpovědět|svar til|svar-til|svara till|svar till|vastausosoite|válaszcím|ответить|обратный адрес|відповідь|yanıtla|yanıt adresi|trả lời|回复|答复|回覆|返信先|회신|cevap adresi|回复地址`,
  other: `importance|wichtigkeit|priorität|priority|attachments|anlagen|anhänge|pièces jointes|pièce jointe|adjuntos|datos adjuntos|anexos|allegati|bijlagen|załączniki|ataşamente|přílohy|vedhæftede filer|bifogade filer|vedlegg|liitteet|вложения|вкладення|ekler|tệp đính kèm|附件|添付ファイル|첨부|첨부 파일|organization|organisation|resent-from|resent-to|resent-date|newsgroups|newsgruppen|list-id|message-id|message id|mailing list|sensitivity|vertraulichkeit|x-mailer|priorité|prioridad|prioridade|priorità|categories|reference|conversation|importancia|belang|prioriteit|viktighet`,
};

const ROLES: ReadonlyMap<string, HeaderRole> = new Map(
  (Object.entries(NAMES) as [HeaderRole, string][]).flatMap(([role, names]) =>
    names.split('|').map((name): [string, HeaderRole] => [withoutAccents(name), role]),
  ),
);
const NAME_LENGTH = 30;

/** @returns what the field of that name holds, in whatever language, or null if it is no header's name */
export function headerRole(name: string): HeaderRole | null {
  if (name.length > NAME_LENGTH) return null;
  return ROLES.get(withoutAccents(name).toLowerCase().replace(/\s+/g, ' ')) ?? null;
}
