import type { Trouble } from '../similarity/trouble.ts';

type Told = Pick<Trouble, 'concepts' | 'keys'>;

/**
 * How a mail tells its trouble: as a fault that others may have too, as something that its sender asks for and never had,
 * or as a form filled in; or it leaves that open.
 */
export type Telling = 'fault' | 'request' | 'form' | 'open';

export function tellingOf(trouble: Told): Telling {
  if (isForm(trouble)) return 'form';
  if (tellsFault(trouble)) return 'fault';
  return trouble.concepts.includes('state:requests') ? 'request' : 'open';
}

/** A form has so many fields. */
const leastFields = 3;

/** Whether somebody filled in fields. */
export const isForm = ({ keys }: Told): boolean =>
  keys.filter((key) => key.startsWith('field ')).length >= leastFields;

/** Whether something fails that others may have too. */
export const tellsFault = ({ concepts, keys }: Told): boolean =>
  concepts.some(
    (concept) =>
      concept === 'state:cannot' || (concept.startsWith('fault:') && !isOwnFault(concept, concepts)),
  ) || keys.some((key) => key.startsWith('error='));

/** What each person has of its own. */
const ownThings =
  'badge physical-key smart-card mobile-phone phone handset sim computer tablet headset keyboard mouse charger usb smartwatch lost-device'
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
