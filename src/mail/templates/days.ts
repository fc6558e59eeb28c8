/**
 * Makes what tells a day as people say it: "today", "tomorrow", else weekday and date, in one language and zone.
 *
 * @param locale BCP 47
 * @param timeZone IANA name
 */
export function makeDayTeller(locale: string, timeZone: string): (at: Date, now: Date | null) => string {
  const near = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const far = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone });
  const parts = new Intl.DateTimeFormat('en', {
    timeZone,
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
  });
  const article = articles[locale] ?? '';
  return (at, now) => {
    const days = now === null ? null : dayNumber(parts, at) - dayNumber(parts, now);
    return days === 0 || days === 1 ? near.format(days, 'day') : `${article}${far.format(at)}`;
  };
}

/** What stands before a weekday in a sentence such as "by …". */
const articles: Readonly<Record<string, string>> = { es: 'el ' };

/** Days of the calendar in a zone, so that a day of 23 or 25 hours is one day. */
function dayNumber(parts: Intl.DateTimeFormat, at: Date): number {
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(found['year'] ?? 0, (found['month'] ?? 1) - 1, found['day'] ?? 1) / 86_400_000;
}
