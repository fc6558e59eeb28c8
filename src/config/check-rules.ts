import { isDeepStrictEqual } from 'node:util';
import type { Report } from './cross-checks.ts';
import { child, entries, isRecord, type Loose, textOf } from './loose.ts';

/** A rule that sets nothing must at least stop; one without a condition would rule over everything below it. */
export function tellingRules(root: Loose, report: Report): void {
  for (const rule of entries(root, 'rules')) {
    const when = child(rule, 'when');
    const mayBeEmpty = child(rule, 'stop').value === true ? [] : [child(rule, 'set')];
    for (const section of [when, child(when, 'not'), ...mayBeEmpty])
      if (isRecord(section.value) && Object.keys(section.value).length === 0)
        report(section.path, `"${String(section.path.at(-1))}" says nothing`, 'expected at least one key');
  }
}

/** What asks for the same as an earlier rule that stops is never read. */
export function reachableRules(root: Loose, report: Report): void {
  const stopping: Loose[] = [];
  for (const rule of entries(root, 'rules')) {
    const when = child(rule, 'when');
    const earlier = stopping.find((other) => isDeepStrictEqual(child(other, 'when').value, when.value));
    if (earlier !== undefined)
      report(
        rule.path,
        `the rule "${textOf(rule, 'name')}" is never reached: "${textOf(earlier, 'name')}" has the same conditions and stops`,
        'expected other conditions, or this rule above that one',
      );
    else if (child(rule, 'stop').value === true && isRecord(when.value)) stopping.push(rule);
  }
}
