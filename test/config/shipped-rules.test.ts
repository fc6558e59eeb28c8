import { expect, test } from 'vitest';
import { loadConfig } from '#config/load.ts';
import { classify } from '#domain/triage/classify.ts';
import { prioritise } from '#domain/triage/priority/prioritise.ts';
import { readStarterModel } from '#workers/starter-model.ts';
import { makeClassifiable } from '../support/classifiable.ts';

const { desk } = loadConfig({ file: 'config/firstline.yaml', variables: {}, secrets: 'optional' });
const [mailbox] = desk.mailboxes;
if (mailbox === undefined) throw new Error('no mailbox');
const starter = await readStarterModel();

/** Mails as users write them: language, text, and what the rules and the starter model that are shipped make of it. */
const mails: readonly (readonly [string, string, string])[] = [
  ['en', 'I forgot my password and now the account is locked.', 'password'],
  ['de', 'Ich habe mein Windows-Passwort vergessen.', 'password'],
  ['fr', 'J’ai oublié mon mot de passe', 'password'],
  ['es', 'He olvidado mi contraseña', 'password'],
  ['pl', 'Zapomniałem hasła do komputera', 'password'],
  ['en', 'New phone, and the authenticator is gone. I cannot sign in.', 'mfa'],
  ['de', 'Der Bestätigungscode kommt nicht an, seit ich ein neues Handy habe', 'mfa'],
  ['en', 'Could I get access to the shared folder of finance?', 'access'],
  ['de', 'Mir fehlt die Berechtigung für das Laufwerk', 'access'],
  ['nl', 'Ik heb geen toegang tot de map', 'access'],
  ['en', 'Outlook does not show the calendar of my boss', 'microsoft-365'],
  ['it', 'Outlook non apre la casella di posta', 'microsoft-365'],
  ['en', 'Excel crashes when I open a file', 'software'],
  ['pt', 'O programa não abre depois da atualização', 'software'],
  ['en', 'My keyboard is broken', 'hardware'],
  ['fr', 'L’écran de mon ordinateur reste noir', 'hardware'],
  ['ro', 'Ecranul rămâne negru', 'hardware'],
  ['de', 'Der Netzwerkdrucker im 2. Stock druckt nicht', 'printing'],
  ['en', 'The printer on the second floor has a paper jam', 'printing'],
  ['it', 'La stampante non funziona', 'printing'],
  ['en', 'VPN drops every ten minutes', 'network'],
  ['de', 'Das WLAN im Besprechungsraum geht nicht', 'network'],
  ['es', 'No funciona la VPN desde casa', 'network'],
  ['en', 'My desk phone has no dial tone', 'telephony'],
  ['en', 'I clicked on a link in a suspicious mail', 'security'],
  ['de', 'Mir wurde der Laptop gestohlen: Laptop gestohlen im Zug', 'security'],
  ['en', 'New starter on Monday: needs a laptop, a phone and mail', 'joiner-leaver'],
  ['de', 'Am 1. kommt ein neuer Mitarbeiter und braucht einen Laptop', 'joiner-leaver'],
  ['en', 'I would like to order a second monitor', 'purchase'],
  ['de', 'Bitte bestellen Sie einen neuen Bildschirm', 'purchase'],
  ['en', 'What are your opening hours?', 'other'],
  ['en', 'In other words, it would be handy. Any update? The red one, sim.', 'other'],
  [
    'en',
    'The printer jams. Disclaimer: we cannot guarantee that this mail is free of viruses or malware.',
    'printing',
  ],
];

const classified = (text: string) => classify(makeClassifiable({ text }), mailbox, desk, starter);

test.each(mails)('%s: %s → %s', (_language, text, category) => {
  expect(classified(text).category.id).toBe(category);
});

/** The priority that a mail of these words opens with. */
const prioritised = (text: string) => {
  const { category, set } = classified(text);
  const mail = { ...makeClassifiable({ text }), person: null, writtenAt: null };
  return { category, ...prioritise(mail, category, set, desk) };
};

test('how many and how badly is read apart from what', () => {
  expect(prioritised('The network is down, nobody can work, whole office')).toMatchObject({
    category: { id: 'network' },
    impact: 'site',
  });
  expect(prioritised('Ich kann nicht arbeiten, die Maus ist kaputt')).toMatchObject({
    category: { id: 'hardware' },
    urgency: 'stopped',
  });
});

test('a danger to security goes past the first tier at once', () => {
  const { category, priority } = prioritised('phishing mail, whole office clicked');
  expect([category.team, priority]).toEqual(['systems', 'P1']);
});
