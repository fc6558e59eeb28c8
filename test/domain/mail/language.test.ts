import { describe, expect, test } from 'vitest';
import { detectLanguage } from '#domain/mail/language.ts';

const of = (text: string): string | null => detectLanguage(text).language;

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
