/** Who is told how long work took, as it ends; what is only counted stands in the tables. */
export interface Observer {
  /** A mail got its outcome so long after the mail server received it. */
  readonly mailHandled: (sinceDeliveryMs: number) => void;
  /** A mail was sent so long after the change that caused it was committed. */
  readonly mailSent: (kind: string, sinceCauseMs: number) => void;
}
