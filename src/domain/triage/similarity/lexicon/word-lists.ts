import { sideWords } from '../place-words.ts';
import { dataDeeds } from './deeds-data.ts';
import { deviceDeeds } from './deeds-devices.ts';
import { officeDeeds } from './deeds-office.ts';
import { accessFaults } from './faults-access.ts';
import { contentFaults } from './faults-content.ts';
import { hardwareFaults } from './faults-hardware.ts';
import { outageFaults } from './faults-outage.ts';
import { securityFaults } from './faults-security.ts';
import { places } from './places.ts';
import { businessThings } from './things-business.ts';
import { careThings } from './things-care.ts';
import { facilityThings } from './things-facility.ts';
import { filesThings } from './things-files.ts';
import { financeThings } from './things-finance.ts';
import { hardwareThings } from './things-hardware.ts';
import { identityThings } from './things-identity.ts';
import { mailThings } from './things-mail.ts';
import { networkThings } from './things-network.ts';
import { partThings } from './things-parts.ts';
import { plantThings } from './things-plant.ts';
import { publicThings } from './things-public.ts';
import { softwareThings } from './things-software.ts';
import { telephonyThings } from './things-telephony.ts';
import { transportThings } from './things-transport.ts';

/**
 * What concepts there are, by the words of nine languages (en de fr es pt it nl pl ro) that mean them: so that two
 * people who share no word may be found to speak of the same. A concept is `kind:name`, such as `thing:printer`, and
 * is defined in one list.
 *
 * Words are folded (lower case, no accents); `*` stands for any ending, `_` for a space, and `@de` keeps a word to its
 * language; `geht~aus` is a verb whose particle stands at the end of the clause. Where a concept's words stand between bars, they are those of one language each, in the order of
 * `wordLanguages`; without bars they mean it in every language.
 */
export const wordLists: readonly (readonly [kind: string, words: Readonly<Record<string, string>>])[] = [
  ['thing', hardwareThings],
  ['thing', partThings],
  ['thing', networkThings],
  ['thing', telephonyThings],
  ['thing', mailThings],
  ['thing', filesThings],
  ['thing', identityThings],
  ['thing', softwareThings],
  ['thing', businessThings],
  ['thing', facilityThings],
  ['thing', publicThings],
  ['thing', financeThings],
  ['thing', plantThings],
  ['thing', transportThings],
  ['thing', careThings],
  ['place', places],
  ['side', sideWords],
  ['fault', outageFaults],
  ['fault', accessFaults],
  ['fault', hardwareFaults],
  ['fault', contentFaults],
  ['fault', securityFaults],
  ['deed', deviceDeeds],
  ['deed', dataDeeds],
  ['deed', officeDeeds],
];
