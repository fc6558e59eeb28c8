import type { Trouble } from '../similarity/trouble.ts';

type Told = Pick<Trouble, 'concepts' | 'keys'>;

/**
 * What it counts, in nats, how a mail tells its trouble. What many have is a fault, and nothing that they ask for or fill
 * in; that others have it, or that it began just now, is said far more often of such.
 */
const tellings = { noFault: -1.05, form: -0.3 } as const;
const circumstances = { 'state:others': 0.6, 'state:onset': 1.4, 'state:requests': -1.5 } as const;

/** How much more than any mail one that tells its trouble so looks like a report of what many have, in nats. */
export function weighTelling(trouble: Told): number {
  const told = Object.entries(circumstances).filter(([state]) => trouble.concepts.includes(state));
  const weight = told.reduce((sum, [, each]) => sum + each, 0);
  if (isForm(trouble)) return weight + tellings.form;
  return tellsFault(trouble) ? weight : weight + tellings.noFault;
}

/** A form has so many fields. */
const leastFields = 3;

/** Whether somebody filled in fields. */
export const isForm = ({ keys }: Told): boolean =>
  keys.filter((key) => key.startsWith('field ')).length >= leastFields;

/** What fails that others may have too: faults, and codes of errors. */
const faultsOf = ({ concepts, keys }: Told): readonly string[] => [
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
