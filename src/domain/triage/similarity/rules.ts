/** When a mail counts as the same trouble as an open ticket. Likeness goes from 0 to 1. */
export interface SimilarityRules {
  /** How long, from when its sender last wrote it, a mail of the same words joins a ticket; 0: none ever does. */
  readonly sameWithinMs: number;
  /** How long one that says the same in other words does. */
  readonly alikeWithinMs: number;
  /** From which likeness on the words count as the same. */
  readonly same: number;
  /** From which probability on other words count as the same trouble. */
  readonly alike: number;
  /** From which likeness on a ticket is shown as similar. */
  readonly similar: number;
  /** How long a ticket is compared with. */
  readonly keepForMs: number;
  /** A mail that joins this soon after the one before was sent twice: its sender is not told that it arrived. */
  readonly sentTwiceWithinMs: number;
  /** Names of applications, sites and devices of this desk's users, lower case; two with a `=` are the same. */
  readonly names: readonly string[];
}
