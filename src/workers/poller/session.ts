import { refuseStrayWanted } from '#db/mailbox-debts.ts';
import { setHealth } from '#db/mailboxes.ts';
import { connectImap, disconnectImap } from '#mail/imap/connection.ts';
import { checkAlive, hasIdle, watchNews } from '#mail/imap/waiting.ts';
import { type GrantEnd, noAccessTokens } from '#mail/oauth/access-tokens.ts';
import type { SessionContext } from './context.ts';
import { payDebts } from './debts.ts';
import { takeIn } from './intake.ts';
import { openMailbox } from './open-mailbox.ts';
import { fetchWanted } from './wanted.ts';

export interface SessionEvents {
  /** A look at the mailbox came to its end: it works, though perhaps not for long. */
  readonly onLook: (end: GrantEnd | null) => void;
  /** Resolves when there is something to do before the server tells of it; asked anew for each wait. */
  readonly nextWake: () => Promise<void>;
}

/**
 * One connection to a mailbox: pays what is owed from before, then takes in mail as it comes.
 *
 * @param stop aborted: ends at the next batch's end
 * @param cut aborted: the connection is cut at once
 * @throws when the connection, the server or the database fails; nothing is half done then
 */
export async function runSession(
  context: SessionContext,
  events: SessionEvents,
  stop: AbortSignal,
  cut: AbortSignal,
): Promise<void> {
  const { db, lease, timing } = context;
  const { id, imap } = context.mailbox;
  const tokens = context.tokens ?? noAccessTokens;
  const client = await connectImap(imap, cut, timing.imap, tokens);
  const findEnd = async () => (imap.auth.kind === 'xoauth2' ? tokens.findEnd(imap.auth) : null);
  try {
    const news = watchNews(client);
    const mailbox = await openMailbox(context, client);
    const idle = imap.idle && hasIdle(client);
    const waitMs = idle
      ? Math.min(timing.idleCheckMs, Math.max(imap.pollIntervalMs, 1_000))
      : imap.pollIntervalMs;
    await payDebts(context, client, mailbox);
    let end: GrantEnd | null = null;
    for (let isFirst = true; !stop.aborted; isFirst = false) {
      news.clear();
      if (!isFirst) await checkAlive(client, timing.imap.silenceMs);
      await fetchWanted(context, client, mailbox);
      const committed = await takeIn(context, client, mailbox, stop);
      if (committed === 0) await payDebts(context, client, mailbox);
      if (isFirst && mailbox.mayKnow) await refuseStrayWanted(db, lease, id, mailbox.uidValidity);
      if (isFirst || committed === 0) {
        end = await findEnd();
        if (end === null) await setHealth(db, lease, id, 'ok', null);
        else await setHealth(db, lease, id, 'grant-expiring', describeEnd(end));
      }
      events.onLook(end);
      if (!stop.aborted) await news.wait({ idle, ms: waitMs, wake: events.nextWake() });
    }
  } finally {
    await disconnectImap(client);
  }
}

export function describeEnd({ at, because }: GrantEnd): string {
  return `the log-in works until ${at.toISOString()}: ${because}`;
}
