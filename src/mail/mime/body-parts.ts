import { htmlToText } from '#domain/mail/html-text.ts';
import type { Source } from './tree.ts';

/** The body of a part: plain text where there is some, HTML where there is some. */
export interface Body {
  readonly text: string | null;
  readonly html: string | null;
  /** Stands for a picture between texts: it has a place, but no words. */
  readonly picture?: true;
}

export const nothing: Body = { text: null, html: null };

/** Of several forms of the same, all plain ones as text and all HTML ones as HTML. @see RFC 2046 §5.1.4 */
export function chooseAlternative(bodies: readonly Body[]): Body {
  const texts = bodies.flatMap((body) => (body.text === null ? [] : [body.text]));
  const htmls = bodies.flatMap((body) => (body.html === null || body.picture ? [] : [body.html]));
  const blank = texts.every((text) => text.trim() === '');
  return {
    text: blank && htmls.length > 0 ? null : joinTexts(texts),
    html: htmls.length > 0 ? htmls.join('\n') : null,
  };
}

/** One behind the other; where one is HTML, the whole is HTML too, pictures in their places. */
export function joinInOrder(source: Source, all: readonly Body[]): Body {
  const bodies = all.filter((body) => body.text !== null || body.html !== null);
  const written = bodies.filter((body) => !body.picture);
  if (written.length === 0) return nothing;
  if (bodies.length === 1) return bodies[0] ?? nothing;
  const hasHtml = written.some((body) => body.html !== null);
  const inner = bodies.slice(0, bodies.findLastIndex((body) => !body.picture) + 1);
  return {
    text: written.every((body) => body.text === null)
      ? null
      : joinTexts(inner.map((body) => body.text ?? toText(source, body.html ?? ''))),
    html: hasHtml ? joinHtml(bodies) : null,
  };
}

/** Longer HTML is shown as text up to here, in characters; pictures in `data:` do not count. */
const MAX_HTML = 1_000_000;

/** Turns HTML into text, in any case. */
export function toText(source: Source, whole: string): string {
  const lean =
    whole.length > MAX_HTML ? whole.replace(/data:[\w/+.-]{1,80};base64,[\w+/=%\s]{1,}/g, 'data:') : whole;
  const html = lean.slice(0, MAX_HTML);
  if (lean.length > MAX_HTML) source.warnings.add('The HTML is too long to be shown as text in full.');
  try {
    return htmlToText(html);
  } catch {
    source.warnings.add('The HTML could not be turned into text.');
    return html.replace(/<[^<>]{0,2000}>/g, ' ');
  }
}

export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}

function joinHtml(bodies: readonly Body[]): string {
  const own = bodies.map((body) => (body.picture ? '' : (body.html ?? ''))).join('\n');
  return bodies
    .map((body) => {
      if (body.picture) return own.includes(cidOf(body.html ?? '')) ? '' : (body.html ?? '');
      return body.html ?? `<div style="white-space: pre-wrap">${escapeHtml(body.text ?? '')}</div>`;
    })
    .join('\n');
}

function cidOf(html: string): string {
  return /cid:[^"]{1,600}/.exec(html)?.[0] ?? '\0';
}

function joinTexts(texts: readonly string[]): string | null {
  if (texts.length === 0) return null;
  return texts.reduce((all, text) => (all === '' || all.endsWith('\n') ? all + text : `${all}\n${text}`));
}
