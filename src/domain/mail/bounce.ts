import type { InboundMessage } from './message.ts';
import type { Bounce } from './reading.ts';

/** Reads the failed recipients of a bounce. */
export function readBounce(_message: InboundMessage): {
  readonly bounce: Bounce | null;
  readonly because: string;
} {
  return { bounce: null, because: 'Bounces are not recognised yet.' };
}
