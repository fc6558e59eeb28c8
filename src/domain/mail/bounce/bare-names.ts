import type { InboundMessage } from '../message.ts';
import type { Notice } from './notice.ts';

const INTRODUCES = /(?:recipients?|address(?:es)?|users?)\b.{0,200}:$/iu;
const BARE_NAME = /^\s+([A-Za-z0-9][\w.+-]{1,63})$/u;

/**
 * Providers that return their own users' mail name them without the domain, indented below a line that
 * ends in a colon. The domain is the provider's own.
 *
 * @returns addresses; empty where the notice has no such list
 */
export function findBareNames(message: InboundMessage, notice: Notice): readonly string[] {
  const domain = message.from[0]?.address.split('@')[1];
  const start = notice.lines.findIndex((line) => INTRODUCES.test(line));
  if (domain === undefined || start < 0) return [];
  const names: string[] = [];
  for (const line of notice.lines.slice(start + 1, start + 51)) {
    const name = BARE_NAME.exec(line)?.[1];
    if (name !== undefined) names.push(`${name}@${domain}`);
    else if (line !== '') break;
  }
  return names;
}
