import type { PollerTiming } from './poller/context.ts';

/** How long work that somebody holds is left alone: above what it can take, since only a dead holder is late. */
export interface Timing {
  readonly attemptLeaseMs: number;
  readonly triageLeaseMs: number;
  readonly poller: PollerTiming;
}

/** A take-over within 30 s: a dead holder's 20 s, and the 5 s after which others ask again. */
export const defaultPollerTiming: PollerTiming = {
  leaseTtlMs: 20_000,
  leaseRenewMs: 5_000,
  retryMs: [1_000, 60_000],
  refusedRetryMs: [30_000, 30 * 60_000],
  idleCheckMs: 120_000,
  imap: { connectMs: 30_000, silenceMs: 60_000 },
};

export const defaultTiming: Timing = {
  // nodemailer's own limits end one try to send within two minutes
  attemptLeaseMs: 150_000,
  triageLeaseMs: 60_000,
  poller: defaultPollerTiming,
};
