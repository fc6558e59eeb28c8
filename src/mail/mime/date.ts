const MONTHS = 'janfebmaraprmayjunjulaugsepoctnovdec';

/** `21 Nov 2026 10:00:00 +0200`, also with dashes, a two-digit year, dots in the time, without seconds. */
const RFC5322 =
  /(?:^|[\s,])0?(\d{1,2})[\s-]{1,4}([A-Za-z]{3})[A-Za-z]{0,6}\.?[\s,-]{1,4}(\d{2,4})[\s,]{1,4}(\d{1,2})[:.](\d{2})(?:[:.](\d{2}))?(?:[.,]\d{1,9})?\s{0,4}([AP]M)?\s{0,4}([+-]\d{2}:?\d{2}|[A-Za-z]{1,5})?/i;
/** `Sat Nov 21 10:00:00 2026` as C's `ctime` prints, `Apr 29, 2008 2:45:56 PM`; perhaps with a zone. */
const MONTH_FIRST =
  /(?:^|[\s,])([A-Za-z]{3})[A-Za-z]{0,6}\s{1,4}(\d{1,2}),?\s{1,4}(?:(\d{4}),?\s{1,4})?(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\s{0,4}([AP]M))?(?:\s{1,4}([A-Z]{1,5}))?(?:\s{1,4}(\d{4}))?(?:\s{1,4}([+-]\d{4}))?/i;
const ISO = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})(?::(\d{2}))?(?:\.\d{1,9})?\s?(Z|[+-]\d{2}:?\d{2})?/i;

/** Minutes east of Greenwich. @see RFC 5322 §4.3; zones that are ambiguous count as UTC */
const ZONES: Readonly<Record<string, number>> = {
  EST: -300,
  EDT: -240,
  CST: -360,
  CDT: -300,
  MST: -420,
  MDT: -360,
  PST: -480,
  PDT: -420,
  CET: 60,
  MET: 60,
  CEST: 120,
  MEST: 120,
  EET: 120,
  EEST: 180,
  MSK: 180,
  BST: 60,
  JST: 540,
  KST: 540,
};

/**
 * @returns the instant of a Date field, or null where it tells none that can be; a missing or unknown
 * zone is UTC, never this machine's
 * @see RFC 5322 §3.3, §4.3
 */
export function readDate(value: string | null): Date | null {
  if (value === null) return null;
  const text = value
    .slice(0, 300)
    .replace(/\([^()]*\)/g, ' ')
    .replace(/\s+/g, ' ');
  const iso = ISO.exec(text.trim());
  if (iso !== null) {
    const [, year, month, day, hour, minute, second, zone] = iso;
    return instant(Number(year), Number(month) - 1, day, hour, minute, second, zone);
  }
  const usual = RFC5322.exec(text);
  if (usual !== null) {
    const [, day, month, year, hour, minute, second, half, zone] = usual;
    return instant(fullYear(year), monthIndex(month), day, twentyFour(hour, half), minute, second, zone);
  }
  const monthFirst = MONTH_FIRST.exec(text);
  if (monthFirst === null) return null;
  const [, month, day, early, hour, minute, second, half, name, late, zone] = monthFirst;
  const year = Number(early ?? late ?? Number.NaN);
  return instant(year, monthIndex(month), day, twentyFour(hour, half), minute, second, zone ?? name);
}

function instant(
  year: number,
  month: number,
  day: string | undefined,
  hour: string | undefined,
  minute: string | undefined,
  second: string | undefined,
  zone: string | undefined,
): Date | null {
  const parts = [Number(day), Number(hour), Number(minute), Math.min(Number(second ?? 0), 59)] as const;
  const [d, h, m, s] = parts;
  if (month < 0 || month > 11 || d < 1 || d > 31 || h > 24 || m > 59 || !(year >= 1900 && year <= 9999))
    return null;
  return new Date(Date.UTC(year, month, d, h, m, s) - offsetMinutes(zone) * 60_000);
}

function offsetMinutes(zone: string | undefined): number {
  const digits = /^([+-])(\d{2}):?(\d{2})$/.exec(zone ?? '');
  if (digits === null) return ZONES[(zone ?? '').toUpperCase()] ?? 0;
  const minutes = Number(digits[2]) * 60 + Number(digits[3]);
  return minutes > 24 * 60 ? 0 : digits[1] === '-' ? -minutes : minutes;
}

function monthIndex(name: string | undefined): number {
  const at = MONTHS.indexOf((name ?? '?').toLowerCase());
  return at % 3 === 0 ? at / 3 : -1;
}

/** @see RFC 5322 §4.3 */
function fullYear(text: string | undefined): number {
  const year = Number(text);
  if (text === undefined || text.length > 3) return year;
  return text.length === 3 || year >= 50 ? 1900 + year : 2000 + year;
}

function twentyFour(hour: string | undefined, half: string | undefined): string {
  const value = Number(hour);
  if (half === undefined) return String(value);
  return String((value % 12) + (half.toUpperCase() === 'PM' ? 12 : 0));
}
