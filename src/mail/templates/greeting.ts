import { oneLine } from './subject.ts';

const longestName = 60;

/**
 * The name to greet somebody by. A sender picks the own display name freely, and a forged mail would have us
 * carry whatever stands there to a stranger: what does not look like a name is not said.
 *
 * @returns `Zoë Müller`, also for `Müller, Zoë`; empty where there is no name to say
 */
export function nameToGreet(displayName: string | null): string {
  const name = oneLine(displayName ?? '').replace(/^["']+|["']+$/g, '');
  if (name.length > longestName || /[@/\\:;<>[\]{}|#$€£%!?0-9]|www\.|\.[a-z]{2,}$/i.test(name)) return '';
  const [last, first, ...more] = name.split(',').map((part) => part.trim());
  return first && last && more.length === 0 ? `${first} ${last}` : name;
}
