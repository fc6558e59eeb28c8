import type { Outcome } from '#db/schema.ts';
import { absenceNote, bounceOf, readSample, reply, sentBack } from './letters.ts';
import type { KeptMail, Letter } from './post-office.ts';

/** A mail that is to come. */
export interface Awaited {
  /** In whose mailbox. */
  readonly who: string;
  readonly subject: RegExp;
  /** Not an automatic one. */
  readonly byPerson?: true;
  readonly says?: RegExp;
}

/** One mail to the desk, and what is to become of it. */
export interface Sample {
  readonly id: string;
  /** What a looker-on is shown by it. */
  readonly shows: string;
  readonly expects: Outcome;
  /** The mail that it waits for; null: it needs none. */
  readonly answers: Awaited | null;
  /** Another mail that must have come before it is written. */
  readonly after?: Awaited;
  /** @param mail the one that it answers */
  readonly write: (mail: KeptMail | null, supportAddress: string) => Promise<Letter>;
}

function fromFile(file: string, expects: Outcome, shows: string): Sample {
  return {
    id: file,
    shows,
    expects,
    answers: null,
    write: (_mail, support) => readSample(`${file}.eml`, support),
  };
}

function answer(
  id: string,
  expects: Outcome,
  shows: string,
  answers: Awaited,
  write: (mail: KeptMail, supportAddress: string) => Promise<Letter>,
): Sample {
  return {
    id,
    shows,
    expects,
    answers,
    write(mail, support) {
      if (mail === null) throw new Error(`${id} answers a mail and was given none`);
      return write(mail, support);
    },
  };
}

/** An analyst's reply to a notice. */
function byAnalyst(id: string, shows: string, who: string, subject: RegExp, text: string): Sample {
  return answer(id, 'command', shows, { who, subject }, (mail) => reply(mail, { text }));
}

const first: readonly Sample[] = [
  fromFile('site-outage', 'opened', 'nobody answers a P1: a reminder, a missed promise, an escalation'),
  fromFile('password', 'opened', 'plain text'),
  fromFile('printer', 'opened', 'German, text and HTML of Outlook'),
  fromFile('printer', 'duplicate', 'the same mail a second time'),
  fromFile('blue-screen', 'opened', 'two attachments'),
  fromFile('vpn-japanese', 'opened', 'Japanese, ISO-2022-JP'),
  fromFile('shared-folder', 'opened', 'French, ISO-8859-1; a service request'),
  fromFile('outlook-spanish', 'opened', 'Spanish, from Apple Mail'),
  fromFile('joiner-portuguese', 'opened', 'Portuguese, with a colleague in Cc'),
  fromFile('wifi-polish', 'opened', 'Polish, ISO-8859-2'),
  fromFile('screenshot-phone', 'opened', 'a screenshot from a phone, and no words'),
  fromFile('purchase-dutch', 'opened', 'Dutch, HTML only, with a script and a tracking pixel'),
  fromFile('phishing', 'opened', 'a danger to security goes to L2 at once'),
  fromFile('mfa-romanian', 'opened', 'Romanian, from a phone'),
  fromFile('partner', 'opened', 'from outside the company'),
  fromFile('vip-calendar', 'opened', 'a VIP, and a deadline in the text'),
  fromFile('sap-italian', 'opened', 'Italian, with a password: it is hidden, and she is told'),
  fromFile('newsletter', 'ignored', 'a newsletter'),
  fromFile('disk-alert', 'opened', 'a monitoring alarm: a ticket, and no acknowledgement'),
  fromFile('no-sender', 'quarantined', 'no sender that could be answered'),
];

const users: readonly Sample[] = [
  answer(
    'user-adds',
    'appended',
    'a user answers the acknowledgement',
    { who: 'maria.jones', subject: /Locked out.*\[FL-\d+\]/ },
    (mail) => reply(mail, { text: 'One more thing: I sit in room 2.114 today, extension 4711.' }),
  ),
  answer(
    'printer-again',
    'appended',
    'the same trouble again, by a new mail: one ticket',
    { who: 'juergen.mueller', subject: /Drucker.*\[FL-\d+\]/ },
    (_mail, to) => readSample('printer-again.eml', to),
  ),
  answer(
    'user-answers-by-hand',
    'appended',
    'an answer that lost the reply address is known by its references',
    { who: 'juergen.mueller', subject: /Drucker.*\[FL-\d+\]/ },
    (mail, to) =>
      reply(mail, {
        to,
        text: 'Nachtrag: auch Kopien haben die Streifen, Scans dagegen nicht.',
        attribution: `Am ${mail.message.date?.toISOString().slice(0, 10)} schrieb IT Service Desk:`,
      }),
  ),
  answer(
    'out-of-office',
    'automatic',
    'an absence note; nobody answers it',
    { who: 'lucia.fernandez', subject: /Outlook.*\[FL-\d+\]/ },
    (mail) => absenceNote(mail, 'Estoy fuera de la oficina hasta el lunes. Un saludo, Lucía'),
  ),
  answer(
    'bounce',
    'bounce',
    'our acknowledgement comes back: noted on the ticket, and the team is told',
    { who: 'kim.lee', subject: /supplier portal.*\[FL-\d+\]/ },
    bounceOf,
  ),
  answer(
    'own-mail-back',
    'ignored',
    'a rule sends our own mail back to us',
    { who: 'sanne.devries', subject: /beeldscherm.*\[FL-\d+\]/ },
    sentBack,
  ),
];

const analysts: readonly Sample[] = [
  byAnalyst(
    'analyst-answers',
    'an analyst’s answer goes on to the user, without the notice below it',
    'ana',
    /^New .*Locked out/,
    '#take\n\nGood morning Maria,\n\nyour account is unlocked. Please sign in with your new password now; the old one has expired.',
  ),
  answer(
    'user-thanks',
    'appended',
    'the user’s thanks reach the analyst who has it',
    { who: 'maria.jones', subject: /^Re: Locked out.*\[FL-\d+\]/, byPerson: true },
    (mail) => reply(mail, { text: 'It works, thank you so much!' }),
  ),
  byAnalyst('analyst-takes', '#take', 'mihai', /^New .*Budget 2027/, '#take'),
  byAnalyst(
    'analyst-resolves',
    '#resolve with words: one mail to the user',
    'ana',
    /^New .*Blue screen/,
    '#resolve\nHi Oliver,\n\nthe update brought a faulty driver; I have replaced it over the network. Please restart once more.',
  ),
  byAnalyst(
    'analyst-notes',
    '#note: stays among the team',
    'mihai',
    /^New .*Novo colaborador/,
    '#note HR confirms the start on Monday; the laptop is in the cupboard.',
  ),
  byAnalyst(
    'analyst-escalates',
    '#escalate: up to L2, with what is known',
    'mihai',
    /^New .*Authenticator/,
    '#escalate needs an administrator of the identity platform\nHe proved who he is by video call. Only his old phone is registered.',
  ),
  byAnalyst(
    'l2-answers',
    'L2 answers an escalation',
    'ben',
    /^Escalated .*Authenticator/,
    '#resolve\nHello Andrei,\n\nyour old phone is removed. Please register the new one at https://myaccount.example/security within the next hour.',
  ),
  byAnalyst(
    'l2-answers-security',
    'L2 answers in time: no reminder',
    'ben',
    /^New P1: Suspicious/,
    '#take\nHello Tom,\n\nthank you for telling us at once. Please change your password now and leave the mail where it is. I look into it.',
  ),
  byAnalyst(
    'unknown-command',
    'an unknown command changes nothing, and the analyst is told',
    'ana',
    /^New .*Outlook/,
    '#resolv\nHola Lucía, he reparado el perfil de Outlook.',
  ),
  byAnalyst(
    'command-again',
    'the same again, rightly',
    'ana',
    /^Not done yet: .*Outlook/,
    '#resolve\nHola Lucía, he reparado el perfil de Outlook.',
  ),
];

/** Reports of one trouble by different people, in five languages, from the first to what all of them are told. */
const incident: readonly Sample[] = [
  fromFile('citrix-english', 'opened', 'a trouble that many have: the first report'),
  fromFile('citrix-french', 'opened', 'the same trouble, in French'),
  fromFile('citrix-spanish', 'opened', 'the same trouble, in Spanish'),
  fromFile('citrix-dutch', 'opened', 'the same trouble, in Dutch'),
  byAnalyst(
    'incident-confirmed',
    '#incident: it is one major incident, and all who report it are told',
    'ben',
    /^Major incident\? .*Citrix/,
    '#incident\nThe Citrix licence server is down. We are starting it again and write when it is back.',
  ),
  answer(
    'citrix-romanian',
    'opened',
    'a later report is told at once what is known, in Romanian',
    { who: 'camille.dubois', subject: /Citrix/, says: /licence server/ },
    (_mail, to) => readSample('citrix-romanian.eml', to),
  ),
  {
    ...byAnalyst(
      'incident-solved',
      '#resolve: all who reported it are told, each in their language and thread',
      'ben',
      /^Major incident\? .*Citrix/,
      '#resolve\nThe licence server runs again. Please start Citrix once more.',
    ),
    after: { who: 'andrei.popescu', subject: /Citrix/ },
  },
];

/** In the order in which they begin; those that answer go as soon as their mail is there. */
export const samples: readonly Sample[] = [...first, ...incident, ...users, ...analysts];
