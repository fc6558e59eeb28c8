import { enqueue } from '../enqueue.ts';
import { makeHolder } from '../poller/holder.ts';
import { startPoller } from '../poller.ts';
import { refuseTooLarge } from '../refuse-too-large.ts';
import type { Start, Stop } from './role.ts';

export function startPolling({ config, deps, tokens, timing }: Start): Stop {
  const mailboxes = config.mailboxes.map(({ id, imap }) => {
    const address = config.desk.mailboxes.find((mailbox) => mailbox.id === id)?.address ?? '';
    return { id, address, imap };
  });
  const poller = startPoller(
    {
      db: deps.db,
      holder: makeHolder(),
      log: deps.log,
      enqueue: (ids) => enqueue(deps, 'triage', ids),
      onTooLarge: (trx, inboundId, mail) => refuseTooLarge(trx, deps, config, inboundId, mail),
      timing: timing.poller,
      tokens,
      secretWords: config.desk.secrets.words,
    },
    mailboxes,
    config.concurrency.poller,
  );
  return poller.stop;
}
