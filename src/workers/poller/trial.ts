/** What is being fetched and stored right now, and how often that failed: outlives the connection. */
export interface Trial {
  underWay: { readonly firstUid: number; readonly lastUid: number } | null;
  /** The UID that the last failed batch began with, and how often in a row. */
  failedUid: number;
  failures: number;
  /** Up to this UID mails are taken one by one: one of them broke a batch again and again. */
  careUntilUid: number;
}

export type Care = 'batches' | 'singly' | 'not-at-all';

/** So many failures of a batch, and its mails are taken singly. */
const CAREFUL_AFTER = 3;
/** So many failures of one mail, and it is left on the server, so that it holds up nobody behind it. */
const GIVEN_UP_AFTER = 6;

export function newTrial(): Trial {
  return { underWay: null, failedUid: 0, failures: 0, careUntilUid: 0 };
}

/**
 * Counts a failure against the batch that was under way, if one was: a connection that cannot be made is no
 * mail's fault.
 */
export function noteFailedTrial(trial: Trial): void {
  const { underWay } = trial;
  trial.underWay = null;
  if (underWay === null) return;
  trial.failures = underWay.firstUid === trial.failedUid ? trial.failures + 1 : 1;
  trial.failedUid = underWay.firstUid;
  if (trial.failures >= CAREFUL_AFTER) trial.careUntilUid = Math.max(trial.careUntilUid, underWay.lastUid);
}

/** How the mail that comes next is taken. */
export function careFor(trial: Trial, uid: number): Care {
  if (uid > trial.careUntilUid) return 'batches';
  return uid === trial.failedUid && trial.failures >= GIVEN_UP_AFTER ? 'not-at-all' : 'singly';
}
