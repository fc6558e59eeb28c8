import { type LocalTime, weekdayOf, weekdays } from '#domain/time/zone.ts';
import type { TimeWindow } from './rule.ts';

/** Whether a time on the desk's clock is inside, whatever the clock was put forward or back before it. */
export function isWithin(window: TimeWindow, local: LocalTime): boolean {
  const from = window.from ?? 0;
  const to = window.to ?? 24 * 60;
  const minute = local.hour * 60 + local.minute;
  const today = weekdayOf(local);
  if (from < to) return minute >= from && minute < to && isOn(window, today);
  return (minute >= from && isOn(window, today)) || (minute < to && isOn(window, today + 6));
}

function isOn({ days }: TimeWindow, weekday: number): boolean {
  const day = weekdays[weekday % 7];
  return days === undefined || (day !== undefined && days.includes(day));
}
