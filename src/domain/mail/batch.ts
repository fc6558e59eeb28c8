/** What the poller knows of a mail before it fetches it. */
export interface Listed {
  readonly uid: number;
  readonly sizeBytes: number;
  readonly internalDate: Date;
}

/**
 * How a mail on the server is taken in: not at all; not fetched because it is too large; piece by piece; or with
 * the others of its batch.
 */
export type Intake = 'leave-alone' | 'too-large' | 'stream' | 'fetch';

export interface IntakeBounds {
  /** UIDs up to this one are history: an older INTERNALDATE than `sinceAt` leaves them alone. */
  readonly historyUid: number;
  readonly sinceAt: Date;
  readonly maxMailSizeBytes: number;
  /** From this size on a mail is not held in memory as a whole. */
  readonly streamFromBytes: number;
}

export function decideIntake(mail: Listed, bounds: IntakeBounds): Intake {
  if (mail.uid <= bounds.historyUid && mail.internalDate < bounds.sinceAt) return 'leave-alone';
  if (mail.sizeBytes > bounds.maxMailSizeBytes) return 'too-large';
  return mail.sizeBytes >= bounds.streamFromBytes ? 'stream' : 'fetch';
}

export interface PlannedMail<Mail extends Listed = Listed> {
  readonly mail: Mail;
  readonly intake: Exclude<Intake, 'leave-alone'>;
}

export interface PlannedBatch<Mail extends Listed = Listed> {
  readonly mails: readonly PlannedMail<Mail>[];
  /** The cursor once the batch is committed; covers those that were left alone. */
  readonly lastUid: number;
}

/**
 * Cuts mails into batches that end at whichever bound they meet first; each holds at least one mail. A mail that
 * is streamed or not fetched counts as one, and not by its size: it never stands in memory.
 *
 * @param listed ascending by UID
 */
export function planBatches<Mail extends Listed>(
  listed: readonly Mail[],
  limit: { readonly count: number; readonly sizeBytes: number },
  bounds: IntakeBounds,
): readonly PlannedBatch<Mail>[] {
  const batches: PlannedBatch<Mail>[] = [];
  let mails: PlannedMail<Mail>[] = [];
  let sizeBytes = 0;
  let lastUid = 0;
  for (const mail of listed) {
    const intake = decideIntake(mail, bounds);
    const held = intake === 'fetch' ? mail.sizeBytes : 0;
    if (intake !== 'leave-alone') {
      if (mails.length > 0 && (mails.length >= limit.count || sizeBytes + held > limit.sizeBytes)) {
        batches.push({ mails, lastUid });
        mails = [];
        sizeBytes = 0;
      }
      mails.push({ mail, intake });
      sizeBytes += held;
    }
    lastUid = mail.uid;
  }
  if (listed.length > 0) batches.push({ mails, lastUid });
  return batches;
}
