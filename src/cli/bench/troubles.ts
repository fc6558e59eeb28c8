/** What the mails of the bench are about: a subject and sentences, so that mails fall into every category. */
export interface Trouble {
  readonly language: string;
  readonly subject: string;
  readonly sentences: readonly string[];
}

export const troubles: readonly Trouble[] = [
  {
    language: 'en',
    subject: 'Locked out after changing my password',
    sentences: [
      'I changed my password yesterday and now my account is locked.',
      'Could you please unlock it? I have a meeting with a customer at ten.',
      'The message says that there were too many attempts.',
    ],
  },
  {
    language: 'de',
    subject: 'Drucker im 2. OG druckt nur Streifen',
    sentences: [
      'seit heute Morgen druckt der Drucker im zweiten Obergeschoss nur noch Streifen.',
      'Wir haben den Toner schon gewechselt, das hat leider nichts geändert.',
      'Könnten Sie bitte jemanden vorbeischicken?',
    ],
  },
  {
    language: 'fr',
    subject: 'Accès au dossier Finance',
    sentences: [
      "Je n'arrive plus à ouvrir le dossier partagé de la comptabilité depuis lundi.",
      "Le message dit que l'accès est refusé.",
      "Pourriez-vous me rendre les droits ? J'en ai besoin pour la clôture du mois.",
    ],
  },
  {
    language: 'es',
    subject: 'Outlook no envía correos',
    sentences: [
      'Desde esta mañana Outlook no envía ningún correo, se quedan en la bandeja de salida.',
      'He reiniciado el equipo dos veces y sigue igual.',
      '¿Pueden ayudarme, por favor?',
    ],
  },
  {
    language: 'en',
    subject: 'VPN drops every ten minutes',
    sentences: [
      'Working from home, the VPN drops about every ten minutes.',
      'It began after the update on Thursday night; my Wi-Fi itself is stable.',
      'I use the company laptop with Windows 11.',
    ],
  },
  {
    language: 'en',
    subject: 'New phone, second factor is gone',
    sentences: [
      'I have a new phone since the weekend and the Authenticator app shows no account.',
      'I cannot sign in to anything because it asks for a verification code.',
      'What do I have to do?',
    ],
  },
  {
    language: 'en',
    subject: 'New starter on Monday',
    sentences: [
      'We have a new employee in Sales who begins on Monday.',
      'She needs a laptop, a mailbox and the usual groups.',
      'Her manager is in copy; please tell me what you need from us.',
    ],
  },
  {
    language: 'en',
    subject: 'Quote for two licences',
    sentences: [
      'We would like to order two licences of the drawing program for the planning team.',
      'The cost centre is 4711 and the budget is approved.',
      'It is not urgent.',
    ],
  },
  {
    language: 'en',
    subject: 'Docking station does not charge',
    sentences: [
      'The docking station at my desk does not charge the notebook any more.',
      'The monitor works, the keyboard sometimes.',
      'With a colleague’s charger it is the same.',
    ],
  },
  {
    language: 'en',
    subject: 'Suspicious mail with an invoice',
    sentences: [
      'I got a suspicious mail, it looks like phishing: an invoice from a supplier that I do not know.',
      'I have not opened the attachment.',
      'Should I delete it?',
    ],
  },
  {
    language: 'it',
    subject: 'Il programma si blocca',
    sentences: [
      'Da ieri il programma della contabilità si blocca quando apro una fattura.',
      'Ho provato a riavviare il computer, ma non cambia nulla.',
      'Grazie per il vostro aiuto.',
    ],
  },
  {
    language: 'en',
    subject: 'Voicemail is not reachable',
    sentences: [
      'The voicemail of my desk phone is not reachable since Tuesday.',
      'Callers hear a busy tone.',
      'Call forwarding to my mobile phone works.',
    ],
  },
  {
    language: 'en',
    subject: 'A question about the intranet',
    sentences: [
      'Where do I find the form for travel expenses?',
      'The link on the start page leads nowhere.',
      'Thanks in advance.',
    ],
  },
];
