import { describe } from 'vitest';
import { type Requirement, requirements } from './requirements.ts';

/**
 * A suite that needs something of the machine. Where that is missing the suite is skipped, and named with the
 * reason at the end of the run; with `CI=true` that fails the run (but for the corpora, which are not in the
 * repository).
 */
export function describeWith(
  needs: Requirement | readonly Requirement[],
  name: string,
  suite: () => void,
): void {
  const reasons = [needs].flat().flatMap((requirement) => requirements[requirement].find() ?? []);
  if (reasons.length === 0) describe(name, suite);
  else describe.skip(`${name} [left out: ${reasons.join('; ')}]`, suite);
}
