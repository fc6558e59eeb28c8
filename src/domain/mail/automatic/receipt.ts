import type { InboundMessage } from '../message.ts';
import type { Automatic } from '../reading.ts';

/** Subjects of read receipts as Exchange and Outlook translate them, and the sentence that goes with them. */
const SUBJECT =
  /^\s{0,3}(?:read|not read|gelesen|ungelesen|lu|non lu|leído|no leído|lida|não lida|letto|da leggere|gelezen|niet gelezen|przeczytane|nieprzeczytane|citit|přečteno|læst|läst|lest|luettu|прочитано|прочтено|okundu|đã đọc|已读|已讀|開封済み|읽음|read receipt|return receipt|lesebestätigung|empfangsbestätigung|accusé de (?:lecture|réception)|confirmación de lectura|conferma di lettura|leesbevestiging|potwierdzenie (?:przeczytania|otrzymania)|confirmação de leitura|开封|開封確認|уведомление о прочтении)(?:\s?[:：)(-]|$)/iu;
const SENTENCE =
  /(?:was (?:read|opened|displayed|deleted without being read)|has been (?:read|displayed)|wurde\b.{0,80}(?:gelesen|geöffnet|angezeigt|gelöscht)|a été (?:lu|ouvert|affiché)|(?:fue|ha sido) (?:leído|visto|abierto)|foi (?:lida|aberta)|è stato (?:letto|visualizzato)|is\b.{0,60}(?:gelezen|weergegeven)|został[ao]? \b.{0,40}(?:przeczytan|wyświetlon)|a fost citit|byla? (?:přečten|zobrazen)|blev læst|lästes|ble lest|luettiin|было прочитано|прочитано|okundu|đã được đọc|已(?:被)?(?:读|讀|阅读)|開封されました|읽었습니다|this is (?:a|the) (?:return|read) receipt|there is no guarantee that the message has been)/iu;
const SUCCESS = /^(?:delivered|relayed|expanded)\b/iu;

/** Read receipts (RFC 8098), and delivery reports that tell of success (RFC 3464). */
export function recogniseReceipt(message: InboundMessage): Automatic | null {
  const report = message.report;
  if (report?.reportType === 'disposition-notification' || report?.reportType === 'receipt-notification') {
    return kind('It is a disposition notification (RFC 8098).');
  }
  const fields = report?.status.flat() ?? [];
  if (fields.some(({ name }) => name === 'disposition')) {
    return kind('It carries a Disposition field, as read receipts do.');
  }
  const actions = fields.filter(({ name }) => name === 'action').map(({ value }) => value.trim());
  if (actions.length > 0 && actions.every((action) => SUCCESS.test(action))) {
    return kind('It is a delivery report that tells of success only.');
  }
  const text = message.text.slice(0, 1500).replace(/\s+/gu, ' ');
  if (SUBJECT.test((message.subject ?? '').slice(0, 200)) && text.length < 1200 && SENTENCE.test(text)) {
    return kind('Its subject and its text are those of a read receipt.');
  }
  return null;
}

const kind = (because: string): Automatic => ({ kind: 'receipt', because });
