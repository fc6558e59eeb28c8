/** A time as a clock on a wall shows it. */
export interface LocalTime {
  readonly year: number;
  /** 1 to 12 */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

/** Monday first; the place of a day is what `weekdayOf` gives. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

const msPerMinute = 60_000;
const msPerDay = 24 * 60 * msPerMinute;
/** Making one costs more than a hundred uses, and a desk has one zone or a few. */
const formats = new Map<string, Intl.DateTimeFormat>();

/** @param zone an IANA name */
export function localTime(at: Date, zone: string): LocalTime {
  const parts = new Map(
    formatOf(zone)
      .formatToParts(at)
      .map(({ type, value }) => [type, Number(value)]),
  );
  const read = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? 0;
  return {
    year: read('year'),
    month: read('month'),
    day: read('day'),
    hour: read('hour'),
    minute: read('minute'),
  };
}

/** `2026-11-04 15:00 (Europe/Berlin)` */
export function showLocalTime(at: Date, zone: string): string {
  const { year, month, day, hour, minute } = localTime(at, zone);
  const pad = (value: number) => String(value).padStart(2, '0');
  return `${year}-${pad(month)}-${pad(day)} ${pad(hour)}:${pad(minute)} (${zone})`;
}

/**
 * The instant at which the clocks of a zone show this. Of a time that they show twice, the first one; a time that
 * they leave out counts as so much later as they leave out. A day beyond the end of its month is one of the next.
 */
export function instantOf(local: LocalTime, zone: string): Date {
  const wall = wallMs(local);
  // Offsets change by less than a day at once, and never twice within two days.
  const before = wall - offsetMs(new Date(wall - msPerDay), zone);
  const after = wall - offsetMs(new Date(wall + msPerDay), zone);
  const found = [before, after].filter((ms) => wallMs(localTime(new Date(ms), zone)) === wall);
  return new Date(found.length === 0 ? before : Math.min(...found));
}

/** 0 for Monday. */
export function weekdayOf({ year, month, day }: Pick<LocalTime, 'year' | 'month' | 'day'>): number {
  return (new Date(Date.UTC(year, month - 1, day)).getUTCDay() + 6) % 7;
}

/** The calendar's date so many days later, whatever the clocks do meanwhile. */
export function addDays<Local extends Pick<LocalTime, 'year' | 'month' | 'day'>>(
  local: Local,
  days: number,
): Local {
  const date = new Date(Date.UTC(local.year, local.month - 1, local.day + days));
  return { ...local, year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const wallMs = ({ year, month, day, hour, minute }: LocalTime): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/** Seconds of old local mean times do not matter here. */
function offsetMs(at: Date, zone: string): number {
  const toMinute = Math.floor(at.getTime() / msPerMinute) * msPerMinute;
  return wallMs(localTime(at, zone)) - toMinute;
}

function formatOf(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known !== undefined) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    calendar: 'gregory',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  });
  formats.set(zone, format);
  return format;
}
