/**
 * Makes what tells when something is, as people say it: "today", "tomorrow", "yesterday", else "on" a weekday with its date,
 * in one language and zone.
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
  const say = said[locale] ?? ((date) => date);
  return (at, now) => {
    const days = now === null ? null : dayNumber(parts, at) - dayNumber(parts, now);
    return days !== null && Math.abs(days) <= 1 ? near.format(days, 'day') : say(far.format(at));
  };
}

/** How a date such as `Monday 23 November` stands in a sentence. */
const said: Readonly<Record<string, (date: string) => string>> = {
  'en-GB': (date) => `on ${date}`,
  de: (date) => `am ${date}`,
  es: (date) => `el ${date.replace(',', '')}`,
  'pt-PT': (date) => `${/^(?:sáb|dom)/.test(date) ? 'no' : 'na'} ${date}`,
  // in the accusative: "we wtorek", "w środę"
  pl: (date) => `${date.startsWith('wt') ? 'we' : 'w'} ${date.replace('a,', 'ę').replace(',', '')}`,
};

/** Days of the calendar in a zone, so that a day of 23 or 25 hours is one day. */
function dayNumber(parts: Intl.DateTimeFormat, at: Date): number {
  const found = Object.fromEntries(parts.formatToParts(at).map(({ type, value }) => [type, Number(value)]));
  return Date.UTC(found['year'] ?? 0, (found['month'] ?? 1) - 1, found['day'] ?? 1) / 86_400_000;
}
