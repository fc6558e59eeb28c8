import { eld } from 'eld/small';
import { describe, expect, test } from 'vitest';
import { scoreLanguages } from '#domain/mail/language/table.ts';
import { detectLanguage } from '#domain/mail/language.ts';
import { loadLanguageTable } from '#mail/language-table.ts';
import { MORE_LANGUAGES, TEN_LANGUAGES } from './fixtures/languages.ts';

const of = (text: string): string | null => detectLanguage(text, loadLanguageTable).language;

describe('the language of short mails', () => {
  test.each([
    ['en', 'Hello, my printer does not work since this morning. Could you please help me?'],
    ['de', 'Guten Tag, mein Drucker druckt seit heute Morgen nicht mehr. Können Sie mir bitte helfen?'],
    ['fr', 'Bonjour, mon imprimante ne fonctionne plus depuis ce matin. Pouvez-vous m’aider ?'],
    ['es', 'Buenos días, mi impresora no funciona desde esta mañana. ¿Me pueden ayudar?'],
    ['pt', 'Bom dia, a minha impressora não funciona desde hoje de manhã. Podem ajudar-me?'],
    ['it', 'Buongiorno, la mia stampante non funziona più da stamattina. Potete aiutarmi?'],
    ['nl', 'Goedemorgen, mijn printer werkt sinds vanochtend niet meer. Kunt u mij helpen?'],
    ['pl', 'Dzień dobry, od rana nie działa moja drukarka. Czy możecie mi pomóc?'],
    ['ro', 'Bună ziua, imprimanta mea nu mai funcționează de azi dimineață. Mă puteți ajuta?'],
    ['cs', 'Dobrý den, od rána mi nefunguje tiskárna. Můžete mi prosím pomoct?'],
    ['da', 'Hej, min printer har ikke virket siden i morges. Kan I hjælpe mig?'],
    ['sv', 'Hej, min skrivare har inte fungerat sedan i morse. Kan ni hjälpa mig?'],
    ['no', 'Hei, skriveren min har ikke virket siden i morges. Kan dere hjelpe meg?'],
    ['fi', 'Hei, tulostimeni ei ole toiminut aamusta lähtien. Voitteko auttaa minua?'],
    ['ru', 'Здравствуйте, с утра не работает принтер. Помогите, пожалуйста.'],
    ['uk', 'Добрий день, зранку не працює принтер. Допоможіть, будь ласка.'],
    ['tr', 'Merhaba, yazıcım bu sabahtan beri çalışmıyor. Yardımcı olabilir misiniz?'],
    ['vi', 'Chào anh chị, máy in của tôi không hoạt động từ sáng nay. Nhờ anh chị giúp.'],
    ['zh', '您好，我的打印机从早上开始就不能用了。'],
    ['ja', 'お世話になっております。今朝からプリンターが動きません。'],
    ['ko', '안녕하세요, 오늘 아침부터 프린터가 작동하지 않습니다.'],
  ])('%s', (language, text) => {
    expect(of(text)).toBe(language);
  });
});

describe('an honest unknown', () => {
  test.each([
    '',
    'hi',
    '12345 67890',
    'https://example.com/guten-tag-wie-geht-es',
    'VPN',
    'asdf qwer zxcv',
    'Outlook Teams VPN SAP',
  ])('%j', (text) => {
    expect(of(text)).toBeNull();
  });
});

test('links, addresses and quoted lines do not count', () => {
  const noise =
    'https://example.com/this/is/english/text english.speaker@example.com\n> This is what they wrote in English, many words of it.\n';
  expect(of(`${noise}Mein Drucker druckt nicht mehr, bitte helfen Sie mir.`)).toBe('de');
});

const listed = (set: typeof TEN_LANGUAGES) =>
  Object.entries(set).flatMap(([language, texts]) => texts.map((text) => ({ language, text })));

const bare = (text: string): string =>
  text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replaceAll('ł', 'l')
    .replaceAll('ø', 'o')
    .replaceAll('ß', 'ss');

/** @returns the share of texts whose language is found, and those whose is not */
function measure(texts: readonly { readonly language: string; readonly text: string }[]) {
  const missed = texts.filter(({ language, text }) => of(text) !== language);
  return { right: 1 - missed.length / texts.length, missed: missed.map(({ text }) => text.slice(0, 60)) };
}

describe('mails of twenty words and more', () => {
  const ten = listed(TEN_LANGUAGES);

  test('are of twenty words and more, ten in each of ten languages', () => {
    expect(ten.length).toBe(100);
    expect(ten.filter(({ text }) => (text.match(/\p{L}+/gu) ?? []).length < 20)).toEqual([]);
  });

  test.each([
    ['as written', (text: string) => text],
    ['in small letters', (text: string) => text.toLowerCase()],
    ['typed without accents', bare],
  ])('have their language found in 99 of 100 cases: %s', (_, write) => {
    const { right, missed } = measure(ten.map(({ language, text }) => ({ language, text: write(text) })));
    expect(right, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });

  test('are told from their neighbours', () => {
    const { right, missed } = measure(listed(MORE_LANGUAGES));
    expect(right, missed.join('\n')).toBe(1);
  });

  test('are not taken for English for what a program said', () => {
    const trace =
      'Exception in thread "main" java.lang.IllegalStateException: the session was closed by the server\n' +
      '\tat com.acme.Handler.process(Handler.java:42)\n' +
      'Mar 17 09:12:44 web01 nginx: upstream timed out while reading the response header from upstream\n' +
      'The network path was not found. Contact the person who created the rule for more information.\n';
    const { right, missed } = measure(
      ten.map(({ language, text }) => ({ language, text: `${text}\n\n${trace}` })),
    );
    expect(right, missed.join('\n')).toBeGreaterThanOrEqual(0.99);
  });
});

test('the data read as text says what the library says', () => {
  const texts = [...listed(TEN_LANGUAGES), ...listed(MORE_LANGUAGES)].map(({ text }) =>
    text
      .toLowerCase()
      .replace(/[^\p{L}]+/gu, ' ')
      .trim()
      .slice(0, 200),
  );
  for (const text of [
    ...texts,
    'здравствуйте с утра не работает принтер',
    'chào anh chị máy in không hoạt động',
  ]) {
    const scores = scoreLanguages(text, loadLanguageTable());
    const theirs = Object.entries(eld.detect(text).getScores());
    expect(scores.length).toBe(theirs.length);
    expect(scores[0]?.language).toBe(theirs[0]?.[0]);
    expect(scores[0]?.score).toBeCloseTo(theirs[0]?.[1] ?? 0, 9);
  }
});
