import type { Desk } from '#domain/desk.ts';

/** One whose mailbox the demo has, and who writes and reads in it. */
export interface Person {
  /** In URLs and as the IMAP user. */
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly role: 'user' | 'analyst';
  /** What stands beside the name. */
  readonly about: string;
}

const users = [
  ['eleanor.hart', 'Eleanor Hart', 'Chief Executive'],
  ['maria.jones', 'Maria Jones', 'Accounting'],
  ['juergen.mueller', 'Jürgen Müller', 'Deutschland'],
  ['oliver.smith', 'Oliver Smith', 'Sales'],
  ['yuki.tanaka', '田中 由紀', '日本'],
  ['camille.dubois', 'Camille Dubois', 'France'],
  ['lucia.fernandez', 'Lucía Fernández', 'España'],
  ['joao.pereira', 'João Pereira', 'Portugal'],
  ['anna.kowalska', 'Anna Kowalska', 'Polska'],
  ['giulia.rossi', 'Giulia Rossi', 'Italia'],
  ['sanne.devries', 'Sanne de Vries', 'Nederland'],
  ['andrei.popescu', 'Andrei Popescu', 'România'],
  ['priya.patel', 'Priya Patel', 'Leeds branch'],
  ['tom.becker', 'Tom Becker', 'Legal'],
] as const;

const partner: Person = {
  id: 'kim.lee',
  name: 'Kim Lee',
  address: 'kim.lee@partner.example',
  role: 'user',
  about: 'a supplier',
};

/** The users that the sample mails come from, and the analysts of the configuration. */
export function makePeople(desk: Desk): readonly Person[] {
  const analysts = desk.teams.flatMap((team) =>
    team.members.map(
      (analyst): Person => ({
        id: analyst.id,
        name: analyst.name,
        address: analyst.addresses[0] ?? '',
        role: 'analyst',
        about: `${team.tier}, ${team.name}`,
      }),
    ),
  );
  return [
    ...analysts,
    ...users.map(
      ([id, name, about]): Person => ({
        id,
        name,
        address: `${id}@company.example`,
        role: 'user',
        about,
      }),
    ),
    partner,
  ];
}
