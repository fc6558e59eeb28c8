import { accentless } from '../accents.ts';

/**
 * “Wrote” as clients write it at the end or in the middle of the line above a quote, by language. Lower
 * case; a `.` stands for itself. Languages without a word of their own here are told by date and address.
 */
const VERBS: Readonly<Record<string, string>> = {
  en: 'wrote|writes|sent|said|a wrote|replied|has written',
  de: 'schrieb|schrieben|geschrieben|hat geschrieben|schreibt|schrieb am',
  fr: 'a écrit|écrivait|écrit|a dit|a envoyé',
  es: 'escribió|ha escrito|escribía|escribiste',
  pt: 'escreveu|escreveram|escreve',
  it: 'ha scritto|scrisse|scrive|hai scritto|avete scritto|ha detto',
  nl: 'schreef|geschreven|schreven|het volgende geschreven',
  pl: 'napisana|napisał|napisała|napisał(a)|napisał/a|napisano|pisze|napisali|wrote',
  ro: 'a scris|au scris|a scris următoarele|scria',
  cs: 'napsal|napsala|napsal(a)|napsal/a|píše|napsal uživatel',
  sk: 'napísal|napísala|napísal(a)|napísal/a',
  da: 'skrev|skrev følgende|skriver',
  sv: 'skrev|skrev följande|skriver',
  no: 'skrev|skrev følgende|skreiv',
  fi: 'kirjoitti|kirjoitti seuraavasti|kirjoittaa',
  hu: 'írta|ezt írta|a következőt írta|írt',
  ru: 'написал|написала|написал(а)|пишет|написали|писал|писала|писали|пользователь',
  uk: 'написав|написала|написав(ла)|пише|писав',
  bg: 'написа|написали|пише',
  sr: 'је написао|је написала|napisao|napisala|je napisao|je napisala|je napisao/la|je pisao|је написао/ла',
  sl: 'napisal|napisala|je napisal|je napisala|je oseba|je napisal/a',
  el: 'έγραψε|έγραψαν',
  tr: 'şunu yazdı|yazdı|şunları yazdı|tarihinde|yazmış',
  et: 'kirjutas|kirjutasid',
  lv: 'rakstīja|uzrakstīja',
  lt: 'rašė|parašė',
  ca: 'va escriure|escrigué|ha escrit',
  eu: 'erabiltzaileak hau idatzi du|idatzi du',
  he: 'כתב|כתבה|‏כתב',
  ar: 'كتب|كتبت|كتب ما يلي',
  fa: 'نوشت',
  hi: 'ने लिखा',
  th: 'เขียนว่า|เขียน',
  id: 'menulis|berkata',
  vi: 'đã viết|đã viết như sau',
  zh: '写道|寫道|写到|写|撰写|编写|來信|wrote',
  ja: 'のメール|のメッセージ|は書きました|さんは書きました|が書きました|は次のように書きました|さんの発言|書きました',
  ko: '쓴 글|작성|님이 작성|님이 작성함|작성함|님이 쓴 글|님이 쓰시길|씀|님이 작성했습니다',
};

/** How such a line may begin. */
const STARTS =
  'on|at \\d{1,4}|am|le|el|il|em|no dia|às|op|wiadomość napisana|missatge de|mensaje de|w dniu|dnia|dne|dňa|dna|la|pe|în data|în(?= (?:lun|mar|mie|joi|vin|sâm|dum|\\d{1,2}[ ./]))|in data|il giorno|den|d\\.|på|vào|vào lúc|vào ngày|lúc|ngày|在|于|於|dana|στις|tarihinde|kuupäeval|data|em data de|pada|a las|ao dia|fredag|lördag|söndag|lørdag|søndag|quoting|zitat von|citando|citerar|user|пользователь|користувач|ב-|בתאריך|في|เมื่อ|le|message from|email from|am|vom|dňa|dana|on behalf of|пн|вт|ср|чт|пт|сб|вс|нд|mon|tue|wed|thu|fri|sat|sun|lun|mar|mer|mié|jeu|jue|ven|vie|sam|sáb|dim|dom|mo|di|mi|do|fr|sa|so|seg|ter|qua|qui|sex|pon|wt|śr|czw|pt|sob|ndz|niedz|út|st|čt|pá|ne|man|tir|ons|tor|fre|lør|søn|mån|tis|lör|sön|ma|ti|ke|to|pe|la|su|понедельник|вторник|среда|четверг|пятница|суббота|воскресенье|понеділок|вівторок|середа|четвер|пʼятниця|субота|неділя|monday|tuesday|wednesday|thursday|friday|saturday|sunday';

const escaped = (words: string): string => accentless(words).replace(/[.*+^${}()[\]\\/]/g, '\\$&');
const longestFirst = (words: Iterable<string>): string =>
  [...new Set(words)].sort((a, b) => b.length - a.length).join('|');

const VERB = longestFirst(Object.values(VERBS).flatMap((words) => escaped(words).split('|')));

/** The verb as the last word, with or without a colon. */
export const VERB_LAST = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERB})[\\s\\u00a0]{0,3}(?<colon>[:：]?)$`, 'iu');
/** In the scripts without spaces the verb hangs on the name. */
export const VERB_LAST_UNSPACED =
  /(?:写道|寫道|写到|のメール|のメッセージ|は書きました|さんは書きました|が書きました|書きました|さんの発言|님이 작성함?|님이 작성했습니다|쓴 글|작성)[\s\u00a0]{0,3}[:：]?$/u;
export const VERB_INSIDE = new RegExp(`(?<![\\p{L}\\p{N}])(?:${VERB})(?![\\p{L}\\p{N}])`, 'iu');
/** For the languages that put name, verb and then the date: “Name kirjoitti 6.1.2025 klo 10.00:”. */
const VERB_FIRST = longestFirst(
  Object.entries(VERBS).flatMap(([language, words]) =>
    language === 'en' ? ['wrote'] : escaped(words).split('|'),
  ),
);
const VERB_THEN = `(?<![\\p{L}\\p{N}])(?:${VERB_FIRST})[\\s,(:]{1,3}`;
export const VERB_THEN_DATE = new RegExp(
  `${VERB_THEN}.{0,25}?\\d{1,4}[./-]\\s?\\d{1,2}[./-]\\s?\\d{2,4}`,
  'iu',
);
/** The same with the month in words and a time, which ends the line: “Name wrote on 6 January 2025 at 10:00:”. */
export const VERB_THEN_MOMENT = new RegExp(
  `${VERB_THEN}.{0,45}?\\d{1,2}(?:[:.]| ?h ?)\\d{2}(?:[:.]\\d{2})?[^:：]{0,16}[:：]$`,
  'iu',
);
/** “I wrote”: no client says so, people do. */
const FIRST_PERSON =
  'I|we|ich|wir|nous|ik|wij|we|jeg|vi|jag|jsem|jsme|я|мы|ми|tôi|chúng tôi|ben|biz|minä|me|eu|nós|yo|nosotros|noi|io';
export const I_WROTE = new RegExp(
  `(?<!\\p{L})(?:${accentless(FIRST_PERSON)}) (?:have |had |also |just |already )?(?:${VERB})|(?:${VERB}) (?:${accentless(FIRST_PERSON)})(?!\\p{L})|(?:j['’]ai|nous avons|have I|had I|habe ich|haben wir)(?!\\p{L})|[我私저].{0,12}(?:写|寫|書|쓴|작성)`,
  'iu',
);
/** Horde and others name the author only. */
export const QUOTING =
  /^(?:quoting|zitat von|citando|citation de|citerar|citeren|cytowanie|quoted from|цитирую|引用)\s/iu;
export const ATTRIBUTION_START = new RegExp(`^(?:${accentless(STARTS)})(?![\\p{L}\\p{N}])`, 'iu');
