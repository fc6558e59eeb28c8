import { headerValue, type InboundMessage } from '../message.ts';
import type { Automatic } from '../reading.ts';

/** How answers to invitations are titled; the calendar part beside it tells them from a person's words. */
const SUBJECT =
  /^\s{0,3}(?:accepted|declined|tentative(?:ly accepted)?|new time proposed|zugesagt|akzeptiert|angenommen|abgelehnt|mit vorbehalt|vorläufig|accepté|refusé|provisoire|aceptad[ao]|aceptó|rechazad[ao]|provisional|aceite|aceito|recusad[ao]|provisório|accettat[ao]|rifiutat[ao]|provvisorio|geaccepteerd|geweigerd|voorlopig|zaakceptowan[eoya]|odrzucon[eoya]|wstępn[iey]+|acceptat|refuzat|provizoriu|přijato|odmítnuto|nezávazně|accepteret|afvist|accepterat|accepterad|avböjt|avvist|godtatt|avslått|hyväksytty|hylätty|alustava|принято|отклонено|под вопросом|прийнято|відхилено|kabul edildi|reddedildi|đã chấp nhận|đã từ chối|已接受|已谢绝|已謝絕|暂定|承諾|辞退|仮承諾|수락|거절)\s?[:：]/iu;
const ANSWERS = ['reply', 'counter', 'declinecounter', 'refresh'];
const CALENDAR_TYPES = ['text/calendar', 'application/ics'];

/** Answers to invitations (iTIP REPLY and COUNTER, RFC 5546). An invitation itself is a person's mail. */
export function recogniseCalendar(message: InboundMessage): Automatic | null {
  const method = message.calendarMethod;
  if (method !== null && ANSWERS.includes(method)) {
    return kind(`It answers an invitation (method ${method.toUpperCase()}).`);
  }
  const hasCalendar =
    method !== null ||
    CALENDAR_TYPES.includes(message.contentType) ||
    message.attachments.some(({ contentType }) => CALENDAR_TYPES.includes(contentType)) ||
    /calendarmessage/iu.test(headerValue(message, 'content-class') ?? '');
  if (hasCalendar && SUBJECT.test((message.subject ?? '').slice(0, 100))) {
    return kind('It has a calendar part and the subject of an answer to an invitation.');
  }
  return null;
}

const kind = (because: string): Automatic => ({ kind: 'calendar', because });
