import { type Desk, type DeskMailbox, findAnalyst } from '../desk.ts';
import type { Reading } from '../mail/reading.ts';
import type { ThreadEvidence } from './evidence.ts';

/** What is known before anything is asked of the DNS. */
export interface VerificationFacts {
  readonly desk: Desk;
  readonly mailbox: DeskMailbox;
  readonly evidence: ThreadEvidence;
  /** Whether the sender takes part in a ticket that the mail refers to by somebody else's Message-ID. */
  readonly participates: boolean;
}

/** A decision that who sent a mail matters for: `proof` gives the sender something, `filter` holds it back. */
export interface Dependent {
  readonly kind: 'proof' | 'filter';
  readonly because: string;
}

/**
 * Says which decision depends on who really sent a mail: only then is its signature checked, since that costs
 * more than all the rest of reading it, and questions to the DNS.
 *
 * @returns the decision, or null where none depends on it
 */
export function decideVerification(reading: Reading, facts: VerificationFacts): Dependent | null {
  const { desk, mailbox, evidence, participates } = facts;
  const { verify, beforeAnswering } = desk.authentication;
  if (verify === 'never') return null;
  if (verify === 'always') return filter('the configuration');
  const from = reading.message.from[0];
  if (reading.bounce !== null || from === undefined) return null;
  const analyst = findAnalyst(desk, from.address);
  const tokens = evidence.tokens.map(({ claims }) => claims);
  if (tokens.some((claims) => claims.kind === 'requester')) return null;
  if (tokens.some((claims) => claims.kind === 'analyst' && claims.analystId === analyst?.id))
    return proof('the command of an analyst');
  if (participates) return proof('joining the ticket of a mail that it refers to');
  if (mailbox.senders !== 'anyone') return filter('whether this mailbox takes its mail');
  return beforeAnswering && reading.automatic === null ? filter('the acknowledgement') : null;
}

const proof = (because: string): Dependent => ({ kind: 'proof', because });
const filter = (because: string): Dependent => ({ kind: 'filter', because });
