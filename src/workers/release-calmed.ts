import { countRecentOfDomain, findCalmed } from '#db/traffic.ts';
import { domainOf, hasManyPeople } from '#domain/triage/correspondent.ts';
import { roomAfterFlood } from '#domain/triage/flood.ts';
import type { Dependencies } from './dependencies.ts';
import { enqueue } from './enqueue.ts';
import { releaseMail } from './reopen.ts';

/**
 * Lets parked mails in, a few of each sender, as far as the limits leave room. Two processes at once let in twice as
 * many, and none twice.
 *
 * @returns how many
 */
export async function releaseCalmed(deps: Dependencies): Promise<number> {
  const { desk } = deps;
  const released: number[] = [];
  for (const sender of await findCalmed(deps.db, desk.floods.perSenderPerHour)) {
    const domain = domainOf(sender.address);
    const fromDomain = hasManyPeople(domain, desk) ? 0 : await countRecentOfDomain(deps.db, domain);
    const room = roomAfterFlood({ fromSender: sender.recent, fromDomain }, desk);
    for (const id of sender.ids.slice(0, room)) {
      const end = await releaseMail(deps, id, 'the desk, since the flood has calmed down');
      if (end.kind === 'done') released.push(id);
    }
  }
  if (released.length > 0) deps.log.info({ inbound: released }, 'parked mails are taken in');
  await enqueue(deps, 'triage', released);
  return released.length;
}
