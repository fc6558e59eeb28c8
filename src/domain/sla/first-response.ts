import type { FirstResponseTargets, Priority } from '../desk.ts';

export type Milestone = 'reminder' | 'breach';

/** A clock that runs: `milestone` is the next one and `milestoneAt` its instant; null when none is left. */
export interface RunningClock {
  readonly startedAt: Date;
  readonly dueAt: Date;
  readonly milestone: Milestone | null;
  readonly milestoneAt: Date | null;
}

const millisecondsPerMinute = 60_000;

/** Starts the promise of a first answer. Elapsed time: calendars of business time come to stand here. */
export function startFirstResponse(
  targets: FirstResponseTargets,
  priority: Priority,
  at: Date,
): RunningClock {
  const durationMs = targets.minutes[priority] * millisecondsPerMinute;
  return {
    startedAt: at,
    dueAt: new Date(at.getTime() + durationMs),
    milestone: 'reminder',
    milestoneAt: new Date(at.getTime() + (durationMs * targets.remindAtPercent) / 100),
  };
}

/**
 * The promise that a changed priority makes, from the moment on at which it became known; null where that is no
 * sooner than what is promised already: a promise is never put off.
 *
 * @param dueAt of the clock that runs; null where none does
 */
export function advanceFirstResponse(
  targets: FirstResponseTargets,
  priority: Priority,
  now: Date,
  dueAt: Date | null,
): RunningClock | null {
  const running = startFirstResponse(targets, priority, now);
  return dueAt !== null && running.dueAt < dueAt ? running : null;
}

/**
 * What a clock that was found due has reached by now, and the clock after it.
 *
 * A clock that nobody looked at until its breach has one milestone only, the breach: a reminder of
 * something that is already late would be one mail too many.
 *
 * @returns undefined when nothing is due
 */
export function passMilestone(
  clock: RunningClock,
  now: Date,
): { readonly reached: Milestone; readonly clock: RunningClock } | undefined {
  if (clock.milestone === null || clock.milestoneAt === null || clock.milestoneAt > now) return undefined;
  if (clock.milestone === 'reminder' && clock.dueAt > now)
    return { reached: 'reminder', clock: { ...clock, milestone: 'breach', milestoneAt: clock.dueAt } };
  return { reached: 'breach', clock: { ...clock, milestone: null, milestoneAt: null } };
}
