const block = /^<\/?(?:p|div|ul|ol|li|dl|table|blockquote|pre|hr|h[1-6])\b/i;

/**
 * Turns a template's output into HTML as a reader of the plain text sees it: what stands between blank
 * lines is a paragraph, or a list where every line starts with `- `. A block of HTML stays as it is.
 *
 * @param html values are escaped already, so that only the template itself can bring a block
 */
export function toParagraphs(html: string): string {
  return chunks(html)
    .map((lines) => {
      if (block.test(lines[0] ?? '')) return lines.join('\n');
      if (lines.every((line) => line.startsWith('- '))) {
        return `<ul style="margin:8px 0;padding-left:20px">\n${lines.map((line) => `<li style="margin:4px 0" dir="auto">${line.slice(2)}</li>`).join('\n')}\n</ul>`;
      }
      return `<p dir="auto">${lines.join('<br>\n')}</p>`;
    })
    .join('\n');
}

/** Blank lines never stand twice, nor at the ends; a mail ends with a line break. */
export function tidyText(text: string): string {
  return `${chunks(text)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function chunks(text: string): readonly (readonly string[])[] {
  const found: string[][] = [];
  let open: string[] = [];
  for (const line of text.split(/\r\n|\r|\n/)) {
    const end = line.trimEnd();
    if (end !== '') open.push(end);
    else if (open.length > 0) {
      found.push(open);
      open = [];
    }
  }
  if (open.length > 0) found.push(open);
  return found;
}
