import type { Liquid } from 'liquidjs';
import { marker } from '#domain/mail/secrets/mask.ts';
import { secretKinds } from '#domain/mail/secrets/secret.ts';
import type { TicketFacts } from '#domain/ticket/mail-data.ts';
import type { Runbooks } from '../runbooks.ts';
import { makeClock } from './clock.ts';
import { makeDayTeller } from './days.ts';
import { nameToGreet } from './greeting.ts';
import { bareSubject, cut, replySubject } from './subject.ts';

type TicketSubject = Pick<TicketFacts, 'subject' | 'number'>;

export type Rendition = 'text' | 'html';

/** What a template's filters need to know. */
export interface FilterContext {
  readonly rendition: Rendition;
  readonly language: string;
  /** IANA name; in which instants are shown. */
  readonly timeZone: string;
  readonly runbooks: Runbooks;
}

/** A locale that writes the day first and the hours to 24, where the bare language would not. */
const locales: Readonly<Record<string, string>> = { en: 'en-GB', pt: 'pt-PT' };

/** The filters of our templates, beside Liquid's own. */
export function registerFilters(engine: Liquid, context: FilterContext): void {
  const { rendition, language, timeZone, runbooks } = context;
  const locale = locales[language] ?? language;
  const instants = new Intl.DateTimeFormat(locale, {
    weekday: 'long',
    day: 'numeric',
    month: 'long',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone,
    timeZoneName: 'short',
  });
  const tellDay = makeDayTeller(locale, timeZone);
  const tellTime = makeClock(locale, timeZone);
  const sizes = new Intl.NumberFormat(locale, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 });

  /** What stands in the place of secrets, in the words of the language. */
  const translateMarkers = (text: string): string =>
    text.includes(' hidden]')
      ? secretKinds.reduce((said, secret) => said.replaceAll(marker(secret), writtenMarker(secret)), text)
      : text;
  const writtenMarker = (secret: string): string =>
    String(engine.renderFileSync('parts/marker', { secret })).trim();

  engine.registerFilter('time', (instant: string) => instants.format(new Date(instant)));
  engine.registerFilter('clock', (instant: string) => tellTime(new Date(instant)));
  engine.registerFilter('day', (instant: string, now: string | null) =>
    tellDay(new Date(instant), now === null ? null : new Date(now)),
  );
  // Both are text or HTML already, escaped.
  engine.registerFilter('public_part', {
    raw: true,
    handler: (id: string | null) => runbooks.get(id ?? '')?.public.get(language)?.[rendition] ?? '',
  });
  engine.registerFilter('steps', {
    raw: true,
    handler: (id: string | null) => runbooks.get(id ?? '')?.analyst[rendition] ?? '',
  });
  engine.registerFilter('greeted', (name: string | null) => nameToGreet(name).replace(/^(?=.)/, ' '));
  engine.registerFilter('megabytes', (bytes: number) => sizes.format(bytes / 1024 ** 2));
  engine.registerFilter('cut', (text: string, most: number) => cut(text, most));
  engine.registerFilter('named', (names: Readonly<Record<string, string>>) => names[language] ?? names['en']);
  engine.registerFilter('reply_subject', (of: TicketSubject | string | null, otherwise = '') =>
    typeof of === 'object' && of !== null
      ? replySubject(translateMarkers(of.subject), of.number)
      : replySubject(translateMarkers(of ?? otherwise), null),
  );
  engine.registerFilter('bare_subject', (of: TicketSubject) => bareSubject(of.subject, of.number));
  engine.registerFilter('quoted', (text: string) => text.replace(/^/gm, '> ').replace(/^> $/gm, '>'));
  // Keeps the line breaks of what somebody wrote, inside one block.
  engine.registerFilter('lines', {
    raw: true,
    handler: (text: string) => (rendition === 'text' ? text : escapeHtml(text).replace(/\r?\n/g, '<br>')),
  });
}

export function escapeHtml(value: unknown): string {
  return String(value ?? '').replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
