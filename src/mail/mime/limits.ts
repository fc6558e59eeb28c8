/** What one mail may cost. Past a limit nothing is read: the mail is quarantined with the reason. */
export interface ReadLimits {
  /** MIME parts, containers included. */
  readonly maxParts: number;
  /** Nested containers and attached mails. */
  readonly maxDepth: number;
  /** Octets of one part's header. */
  readonly maxHeaderBytes: number;
  /** Addresses in From, Sender, Reply-To, To and Cc together. */
  readonly maxAddresses: number;
  /** Octets of all parts after transfer decoding. */
  readonly maxDecodedBytes: number;
}

export const defaultReadLimits: ReadLimits = {
  maxParts: 1_000,
  maxDepth: 50,
  maxHeaderBytes: 1_048_576,
  maxAddresses: 5_000,
  maxDecodedBytes: 104_857_600,
};

/** Which limit a mail went past. */
export interface OverLimit {
  readonly kind: 'over-limit';
  readonly limit: keyof ReadLimits;
  readonly allowed: number;
  /** At least this much was there; reading stopped. */
  readonly found: number;
}

/** Thrown inside src/mail/mime only; `parseMail` turns it into its value. */
export class LimitReached extends Error {
  readonly over: OverLimit;
  constructor(limit: keyof ReadLimits, allowed: number, found: number) {
    super(`${limit}: ${found} > ${allowed}`);
    this.over = { kind: 'over-limit', limit, allowed, found };
  }
}

/** What has been spent of one mail's limits, attached mails included. */
export interface Budget {
  readonly limits: ReadLimits;
  spend(limit: 'maxParts' | 'maxAddresses' | 'maxDecodedBytes', amount: number): void;
  check(limit: 'maxDepth' | 'maxHeaderBytes', amount: number): void;
}

export function makeBudget(limits: ReadLimits): Budget {
  const spent = { maxParts: 0, maxAddresses: 0, maxDecodedBytes: 0 };
  const check = (limit: keyof ReadLimits, amount: number): void => {
    if (amount > limits[limit]) throw new LimitReached(limit, limits[limit], amount);
  };
  return {
    limits,
    check,
    spend(limit, amount) {
      spent[limit] += amount;
      check(limit, spent[limit]);
    },
  };
}
