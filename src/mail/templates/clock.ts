/**
 * Makes what tells a time of day with its zone as people write it: `14:30 CET`, `14:30 Uhr (MEZ)`,
 * `14 h 30 (heure d’Europe centrale)`.
 *
 * @param locale BCP 47
 * @param timeZone IANA name
 */
export function makeClock(locale: string, timeZone: string): (at: Date) => string {
  const times = new Intl.DateTimeFormat(locale, {
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
  });
  const zones = [...zoneNames(locale)].map(
    ([from, timeZoneName]) => new Intl.DateTimeFormat(from, { timeZone, timeZoneName }),
  );
  const write = written[locale] ?? ((time, zone) => `${time} ${zone}`);
  return (at) => {
    const told = zones.map((zone) => zonePart(zone, at));
    return write(times.format(at), told.find((name) => !/[\d:]/.test(name)) ?? told[0] ?? timeZone);
  };
}

/** French has no abbreviations such as "CET": it names the zone. What a language lacks is told as in English. */
function* zoneNames(locale: string): Generator<[string, 'short' | 'long' | 'longGeneric']> {
  yield [locale, 'short'];
  if (locale === 'fr') yield [locale, 'longGeneric'];
  yield locale === 'fr' ? [locale, 'long'] : ['en-GB', 'short'];
}

/** @returns `CET`, or `UTC+1` where the language has no name for it */
function zonePart(format: Intl.DateTimeFormat, at: Date): string {
  return format.formatToParts(at).find(({ type }) => type === 'timeZoneName')?.value ?? '';
}

const written: Readonly<Record<string, (time: string, zone: string) => string>> = {
  de: (time, zone) => `${time} Uhr (${zone})`,
  nl: (time, zone) => `${time} uur (${zone})`,
  // no-break spaces
  fr: (time, zone) => `${time.replace(':', '\u00A0h\u00A0')} (${zone})`,
};
