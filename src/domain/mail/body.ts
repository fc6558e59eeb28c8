import type { InboundMessage } from './message.ts';
import type { Body } from './reading.ts';

/** Splits off what the sender did not write now. */
export function splitBody(message: InboundMessage): Body & { readonly because: string } {
  return {
    reply: message.text,
    quoted: null,
    signature: null,
    because: 'The whole text counts as the reply.',
  };
}
