import { readHtmlLines } from './html/html-lines.ts';

/**
 * Turns HTML into text that reads as the sender saw it: lists with their bullets, table cells of one row
 * on one line, links with their target, quotes after `>`, nothing that the HTML hides. Total, linear in
 * time and memory whatever the nesting.
 */
export function htmlToText(html: string): string {
  return readHtmlLines(html)
    .map((line) => line.text)
    .join('\n');
}
