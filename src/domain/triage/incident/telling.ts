import type { Trouble } from '../similarity/trouble.ts';

type Told = Pick<Trouble, 'concepts' | 'keys'>;

/**
 * How a mail tells its trouble: as a fault that others may have too, as something that its sender asks for and never had,
 * or as a form filled in; or it leaves that open.
 */
type Telling = 'fault' | 'request' | 'form' | 'open';

/** What it counts, in nats, how a mail tells its trouble: what many have is a fault, nothing that they ask for or fill in. */
const tellings: Readonly<Record<Telling, number>> = { fault: 0, open: -1.7, request: -2.5, form: -4 };

/**
 * And that others have it, or that it began just now, where it is said and where not: of reports of what many have, a
 * third says each, of other mails a twentieth (test/labelled); less of the second is believed, since other mails of a
 * day may say it more than the labelled ones.
 */
const circumstances = [
  { state: 'state:others', said: 1.5, unsaid: -0.25 },
  { state: 'state:onset', said: 1, unsaid: -0.2 },
] as const;

/** How much more than any mail one that tells its trouble so looks like a report of what many have, in nats. */
export function weighTelling(trouble: Told): number {
  return circumstances.reduce(
    (sum, { state, said, unsaid }) => sum + (trouble.concepts.includes(state) ? said : unsaid),
    tellings[tellingOf(trouble)],
  );
}

function tellingOf(trouble: Told): Telling {
  if (isForm(trouble)) return 'form';
  if (tellsFault(trouble)) return 'fault';
  return trouble.concepts.includes('state:requests') ? 'request' : 'open';
}

/** A form has so many fields. */
const leastFields = 3;

/** Whether somebody filled in fields. */
export const isForm = ({ keys }: Told): boolean =>
  keys.filter((key) => key.startsWith('field ')).length >= leastFields;

/** What fails that others may have too: faults, and codes of errors. */
export const faultsOf = ({ concepts, keys }: Told): readonly string[] => [
  ...concepts.filter((concept) => concept.startsWith('fault:') && !isOwnFault(concept, concepts)),
  ...keys.filter((key) => key.startsWith('error=')),
];

/** Whether something fails that others may have too, or cannot be done. */
export const tellsFault = (trouble: Told): boolean =>
  trouble.concepts.includes('state:cannot') || faultsOf(trouble).length > 0;

/** What each person has of its own. */
const ownThings =
  'badge physical-key smart-card mobile-phone phone handset sim computer laptop tablet headset keyboard mouse charger usb smartwatch lost-device'
    .split(' ')
    .map((thing) => `thing:${thing}`);

/** What happens to each person alone, however many write of it: to these things, or to any. */
const ownFaults: Readonly<Record<string, readonly string[] | 'any'>> = {
  'fault:forgotten': 'any',
  'fault:stolen': 'any',
  'fault:fallen': 'any',
  'fault:wet': 'any',
  'fault:swollen': 'any',
  'fault:battery-drains': 'any',
  'fault:lost': ownThings,
  'fault:broken': ['thing:headset', 'thing:keyboard', 'thing:mouse', 'thing:charger', 'thing:hinge'],
  'fault:full': ['thing:mailbox-size'],
};

function isOwnFault(fault: string, concepts: readonly string[]): boolean {
  const things = ownFaults[fault];
  return things === 'any' || things?.some((thing) => concepts.includes(thing)) === true;
}
