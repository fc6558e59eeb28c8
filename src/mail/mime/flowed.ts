/**
 * Joins the lines of `format=flowed` text as its writer saw them.
 *
 * @param text line ends are LF
 * @param delSp whether the space before a soft line end is to go
 * @see RFC 3676 §4; the signature separator `-- ` is never joined (§4.3)
 */
export function unflow(text: string, delSp: boolean): string {
  const out: string[] = [];
  let open: { depth: number; text: string } | null = null;
  const close = (): void => {
    if (open !== null) out.push(quoteMark(open.depth) + open.text);
    open = null;
  };
  for (const line of text.split('\n')) {
    const depth = quoteDepth(line);
    const content = line.slice(depth).replace(/^ /, '');
    const soft = content.endsWith(' ') && content !== '-- ';
    if (open !== null && (open.depth !== depth || content === '-- ')) close();
    const before: string = open === null ? '' : (open as { text: string }).text;
    open = { depth, text: before + (soft && delSp ? content.slice(0, -1) : content) };
    if (!soft) close();
  }
  close();
  return out.join('\n');
}

function quoteDepth(line: string): number {
  let depth = 0;
  while (line.charCodeAt(depth) === 62) depth += 1;
  return depth;
}

function quoteMark(depth: number): string {
  return depth === 0 ? '' : `${'>'.repeat(depth)} `;
}
