import type { InboundMessage } from './message.ts';
import type { Forwarded } from './reading.ts';

/** Finds the mail inside a forward. */
export function readForwarded(_message: InboundMessage): {
  readonly forwarded: Forwarded | null;
  readonly because: string;
} {
  return { forwarded: null, because: 'Forwards are not recognised yet.' };
}
