import { findOctetReads, type OctetsOf } from '#db/octet-reads.ts';
import type { Session } from '../session.ts';
import { formatInstant, oneLine } from '../text.ts';

/** Who read a mail as it came or went, with the secrets in it. */
export async function explainReads({ db, config }: Session, of: OctetsOf) {
  const reads = await findOctetReads(db, of);
  const lines = reads.map(({ at, operator, account, because }) => {
    const under = account === operator ? '' : ` (account ${oneLine(account)})`;
    const when = formatInstant(at, config.timeZone);
    return `${oneLine(operator)}${under} read its octets at ${when}: ${oneLine(because)}`;
  });
  return { reads, lines };
}
