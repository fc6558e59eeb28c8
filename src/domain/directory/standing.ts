import type { Authentication } from '../mail/authentication.ts';
import { isForged } from '../triage/forged.ts';
import type { Person } from './person.ts';

/** What the directory's word about a requester is worth for one mail. */
export interface Standing {
  /** Null also where the mail is shown to be forged. */
  readonly person: Person | null;
  /** Sentences for `explain`; none where nothing follows from it. */
  readonly because: readonly string[];
}

/** Whoever only pretends to be somebody gets nothing of what that person is: neither VIP nor site nor language. */
export function decideStanding(person: Person | null, authentication: Authentication | null): Standing {
  if (person === null) return { person: null, because: [] };
  const who = person.name ?? person.address;
  if (isForged(authentication)) {
    const what = person.vip ? ', a VIP,' : '';
    return {
      person: null,
      because: [`DMARC fails, so it may not be from ${who}${what} and nothing of the directory counts.`],
    };
  }
  return { person, because: person.vip ? [`${who} is a VIP: ${person.vipBecause ?? ''}`] : [] };
}
