import type { Analyst } from '../desk.ts';
import type { Person } from '../directory/person.ts';
import type {
  AutomaticNoted,
  DeliveryFailed,
  LaterEvent,
  MessageReceived,
  Opened,
  Resolved,
} from '../ticket/event.ts';
import type { SimilarTicket } from './similarity/lookalike.ts';
import type { Split } from './split.ts';

/**
 * What becomes of an inbound mail. `reason` is a sentence that is kept with the outcome; the worker
 * commits the rest through the gate, and nothing else.
 */
export type Decision = { readonly reason: string } & (
  | {
      readonly kind: 'open';
      readonly event: Opened;
      /** Open tickets about something similar. */
      readonly similar: readonly SimilarTicket[];
      /** The requester, where the directory's word counts. */
      readonly person: Person | null;
      /** The ticket that the mail was taken off; absent where it was on none. */
      readonly splitFrom?: Split;
      /** What the requester wrote; with a forward, below the forwarder's own words. */
      readonly text: string;
    }
  | {
      readonly kind: 'append';
      readonly ticketId: number;
      readonly event: MessageReceived;
      readonly authorRole: 'requester' | 'participant' | 'other' | 'robot';
    }
  | {
      readonly kind: 'command';
      readonly ticketId: number;
      readonly analyst: Analyst;
      /** In order, all in one transaction. */
      readonly events: readonly LaterEvent[];
      /** The words of the mail without its command lines; empty when it had none. */
      readonly text: string;
      /** The same as it goes to the user, with the secrets that the analyst tells; null where there are none. */
      readonly asWritten: string | null;
      readonly visibility: 'public' | 'internal';
      readonly answersAndResolves: boolean;
    }
  /** An analyst takes the mail that a notice was about off its ticket. */
  | {
      readonly kind: 'split';
      readonly ticketId: number;
      readonly analyst: Analyst;
      readonly inboundId: number;
    }
  /** An analyst's mail that cannot be carried out: nothing changes, and the analyst is told why. */
  | {
      readonly kind: 'refuse-command';
      readonly ticketId: number;
      readonly analyst: Analyst;
      readonly problems: readonly string[];
      readonly text: string;
    }
  | { readonly kind: 'note-automatic'; readonly ticketId: number; readonly event: AutomaticNoted }
  /** An alarm's end. */
  | { readonly kind: 'recover'; readonly ticketId: number; readonly event: Resolved }
  | { readonly kind: 'automatic' }
  | { readonly kind: 'delivery-failed'; readonly ticketId: number; readonly event: DeliveryFailed }
  | { readonly kind: 'bounce' }
  | { readonly kind: 'duplicate' }
  | { readonly kind: 'ignore' }
  | { readonly kind: 'quarantine' }
);
