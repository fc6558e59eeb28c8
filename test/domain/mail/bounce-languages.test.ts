import { describe, expect, test } from 'vitest';
import { withoutAccents } from '#domain/mail/accents.ts';
import { recogniseAutomatic } from '#domain/mail/automatic.ts';
import { readBounce } from '#domain/mail/bounce.ts';
import { EXCHANGE, EXCHANGE_2003, GMAIL } from './fixtures/bounce-languages.ts';
import { parseOctets } from './messages.ts';

const JAN = 'jan@kunde.example';
const EVA = 'eva@partner.example';

const mail = (from: string, subject: string, text: string, returnPath = '<>') =>
  parseOctets(
    Buffer.from(
      `Return-Path: ${returnPath}\nFrom: ${from}\nTo: desk@firm.example\nSubject: ${subject}\nMIME-Version: 1.0\nContent-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: 8bit\n\n${text}\n`,
    ),
  );

/** @returns whom the notice says were not reached, with the status, if it is taken for one */
function failed(message: ReturnType<typeof mail>): (string | null)[][] | string | undefined {
  const { automatic } = recogniseAutomatic(message, { addresses: [] });
  if (automatic?.kind !== 'bounce') return automatic?.kind;
  return readBounce(message).bounce?.recipients.map(({ recipient, status }) => [recipient, status]);
}

describe('a notice of Exchange without its report, also where a gateway took the accents and the return path', () => {
  test.each(EXCHANGE)('%s', (_language, subject, sentence) => {
    const text = `${sentence}\n\n${JAN}<mailto:${JAN}>\nXxxx xxx xxxx.\n\n${EVA}<mailto:${EVA}>\nXxxx xxx xxxx.\n\n\nDiagnostic information for administrators:\n\nGenerating server: mx.kunde.example\n\n${JAN}\n#550 5.1.1 RESOLVER.ADR.RecipNotFound; not found ##\n\n${EVA}\n#552 5.2.2 mailbox full ##\n`;
    const from = 'Microsoft Outlook <postmaster@kunde.example>';
    const both = [
      [JAN, '5.1.1'],
      [EVA, '5.2.2'],
    ];
    expect(failed(mail(from, subject, text))).toEqual(both);
    expect(failed(mail(from, withoutAccents(subject), withoutAccents(text), '<a@b.example>'))).toEqual(both);
  });

  test.each(EXCHANGE_2003)('2003, %s', (_language, from, subject, above, when) => {
    const text = `${above}\n\n      ${JAN} ${when}\n            Xxxx xxx.\n            <mx.kunde.example #5.1.1>\n`;
    expect(failed(mail(from, subject, text))).toEqual([[JAN, '5.1.1']]);
    expect(failed(mail(from, subject, text, '<a@b.example>'))).toEqual([[JAN, '5.1.1']]);
  });
});

describe('a notice of Gmail without its report', () => {
  test.each(GMAIL)('%s', (_language, title, sentence) => {
    const from = 'Mail Delivery Subsystem <mailer-daemon@googlemail.com>';
    const subject = 'Delivery Status Notification (Failure)';
    const text = `${title}\n\n${sentence}\n\nxxxx:\n\n550 5.1.1 The email account that you tried to reach does not exist.\n`;
    expect(failed(mail(from, subject, text))).toEqual([[JAN, '5.1.1']]);
    expect(failed(mail(from, subject, `${title}\n\n${sentence}`))).toEqual([[JAN, '5.0.0']]);
  });
});

describe('what a person tells of mails that do not arrive is no bounce', () => {
  test.each([
    [
      'Undeliverable mails since Monday',
      `Mails to these addresses could not be delivered:\n\n${JAN}\n${EVA}\n\nPlease check.\nLena Berg`,
    ],
    [
      'Nachricht nicht zustellbar',
      `Seit gestern konnte keine Mail zugestellt werden an:\n\n${JAN}\n\nBitte um Hilfe.\nLena`,
    ],
    ['Message non remis', `Bonjour,\nmes mails n'ont pas pu être remis à :\n\n${JAN}\n\nMerci`],
    [
      'WG: Unzustellbar: Angebot',
      `was heißt das?\n\nVon: Microsoft Outlook <postmaster@firm.example>\nGesendet: Montag, 6. Januar 2025 10:00\nAn: Lena\nBetreff: Unzustellbar: Angebot\n\nFehler bei der Nachrichtenzustellung an folgende Empfänger oder Gruppen:\n\n${JAN}`,
    ],
    ['Delivery failed', 'Your parcel could not be delivered to Anna Nowak.\nPlease choose another day.'],
  ])('%s', (subject, text) => {
    expect(failed(mail('Lena <lena@kunde.example>', subject, text, '<lena@kunde.example>'))).toBeUndefined();
  });
});

test('in a transcript each address keeps the reason that stands with it', () => {
  const text = `   ----- The following addresses had permanent fatal errors -----\n<${JAN}>\n    (reason: 550 5.1.1 <${JAN}>... User unknown)\n<${EVA}>\n    (reason: 550 5.7.1 Message rejected as spam)\n\n   ----- Transcript of session follows -----\n... while talking to mx.kunde.example.:\n>>> RCPT To:<${JAN}>\n<<< 550 5.1.1 <${JAN}>... User unknown\n550 5.1.1 <${JAN}>... User unknown\n`;
  const from = 'Mail Delivery Subsystem <MAILER-DAEMON@mx.example.net>';
  expect(failed(mail(from, 'Returned mail: see transcript for details', text))).toEqual([
    [JAN, '5.1.1'],
    [EVA, '5.7.1'],
  ]);
});
