import ICAL from 'ical.js';

export interface Calendar {
  /** Lower case. */
  readonly method: string | null;
  /** What it is about, when, where and who asks, a line each. */
  readonly text: string;
}

/** Larger ones are calendars that someone attached, not invitations. */
const MAX_LENGTH = 262_144;

/** @returns null where the text is no calendar that can be read */
export function readCalendar(text: string, declaredMethod: string | null): Calendar | null {
  if (text.length > MAX_LENGTH) return null;
  try {
    const calendar = new ICAL.Component(ICAL.parse(text.trim()) as unknown[] as never);
    const item = calendar.getFirstSubcomponent('vevent') ?? calendar.getFirstSubcomponent('vtodo');
    const method = calendar.getFirstPropertyValue('method') ?? declaredMethod;
    return {
      method: typeof method === 'string' ? method.toLowerCase() : null,
      text: item === null ? '' : describe(item),
    };
  } catch {
    return null;
  }
}

function describe(item: InstanceType<typeof ICAL.Component>): string {
  const value = (name: string): string => String(item.getFirstPropertyValue(name) ?? '').trim();
  const zone = item.getFirstProperty('dtstart')?.getFirstParameter('tzid') ?? '';
  const end = readableTime(value('dtend') || value('due'));
  const when = [readableTime(value('dtstart')), end].filter((time) => time !== '').join(' – ');
  const lines = [
    value('summary'),
    when === '' ? '' : zone === '' ? when : `${when} (${zone})`,
    value('location'),
    value('organizer').replace(/^mailto:/i, ''),
  ];
  const head = lines.filter((line) => line !== '').join('\n');
  const description = value('description');
  return description === '' ? head : `${head}\n\n${description}`;
}

/** `2026-11-21T10:00:00Z` → `2026-11-21 10:00 UTC` */
function readableTime(iso: string): string {
  return iso
    .slice(0, 40)
    .replace('T', ' ')
    .replace(/^(.{10} \d\d:\d\d):\d\d/, '$1')
    .replace(/Z$/, ' UTC');
}
