import { type Impact, impacts } from '#domain/desk.ts';
import type { Hint } from './hints.ts';

/** A value with what led to it, as sentences. */
export interface Judged<Value> {
  readonly value: Value;
  readonly because: readonly string[];
}

/**
 * Who is affected: at least whom the category says, more where the text says so. That many report the same raises
 * their common ticket later.
 *
 * @param vip the VIP's name where being one raises the impact
 */
export function judgeImpact(from: Impact, hints: readonly Hint[], vip: string | null): Judged<Impact> {
  const because: string[] = [];
  let value = from;
  const raise = (to: Impact, why: string) => {
    if (impacts.indexOf(to) <= impacts.indexOf(value)) return;
    value = to;
    because.push(`Impact raised to ${to}: ${why}.`);
  };
  for (const impact of ['company', 'site', 'team'] as const) {
    const said = hints.find(({ sense }) => sense === impact);
    if (said !== undefined) raise(impact, `the text says “${said.words}”`);
  }
  const above = impacts[impacts.indexOf(value) + 1];
  if (vip !== null && above !== undefined) raise(above, `${vip} is a VIP`);
  return { value, because };
}
