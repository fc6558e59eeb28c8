import { blockKind, type HtmlMark, isHidden, isQuote, markOf } from './html-elements.ts';
import { type HtmlVisitor, type OpenTag, walkHtml } from './html-walk.ts';
import { type LineWriter, type MarkedLine, makeLineWriter } from './line-writer.ts';

/** A line that HTML shows, quotes after `>`; `mark` is what the client's own elements say about it. */
export type HtmlLine = MarkedLine<HtmlMark>;

interface Open {
  readonly tag: OpenTag;
  readonly hides: boolean;
  readonly mark: HtmlMark | null;
  readonly kind: 'paragraph' | 'block' | 'inline';
  readonly quotes: boolean;
  /** Of a link: the text seen in it so far. */
  linkText: string;
  /** Of a list: its items so far. */
  items: number;
}

const INVISIBLE = /\u034f|[\u200b\ufeff\u00ad\u2060]/g;
const SPECIAL = /\u034f|[\u00a0\u200b\ufeff\u00ad\u2060]/;
const LINK_SHOWN = 2048;

/** @returns the visible lines, without blank ones at the ends; never throws */
export function readHtmlLines(html: string): readonly HtmlLine[] {
  const writer = makeLineWriter<HtmlMark>();
  walkHtml(html, makeVisitor(writer));
  return writer.finish();
}

function makeVisitor(writer: LineWriter<HtmlMark>): HtmlVisitor {
  const opens: Open[] = [];
  const lists: Open[] = [];
  const links: Open[] = [];
  const count = { hidden: 0, pre: 0, quotes: 0 };
  /** A separator's mark holds for all that follows it. */
  let separated = false;

  const enter = (open: Open): void => {
    const { name } = open.tag;
    if (open.kind !== 'inline') writer.endLine(open.kind === 'paragraph' ? 1 : 0);
    if (open.mark === 'separator') separated = true;
    if (open.mark) writer.setMark(separated ? 'separator' : open.mark);
    if (name === 'tr') writer.startRow();
    else if (open.quotes) writer.setQuotes(++count.quotes);
    else if (name === 'pre') count.pre += 1;
    else if (name === 'a') links.push(open);
    else if (name === 'ul' || name === 'ol') writer.setIndent(lists.push(open) - 1);
    else if (name === 'li') writer.setBullet(bulletOf(lists.at(-1)));
    else if (name === 'br') writer.hardBreak();
    else if (name === 'hr') writeRule(writer);
    else if (name === 'img') writeImage(writer, open.tag);
  };
  const leave = (open: Open): void => {
    const { name } = open.tag;
    if (name === 'a' && links.pop()) writeTarget(writer, open);
    if (name === 'tr' || name === 'table') writer.endRow();
    if (open.kind !== 'inline') writer.endLine(open.kind === 'paragraph' ? 1 : 0);
    if (name === 'td' || name === 'th') writer.endCell();
    else if (open.quotes) writer.setQuotes(--count.quotes);
    else if (name === 'pre') count.pre -= 1;
    else if (name === 'ul' || name === 'ol') {
      lists.pop();
      writer.setIndent(Math.max(lists.length - 1, 0));
    }
    if (open.mark && !separated) writer.setMark(opens.findLast((outer) => outer.mark)?.mark ?? null);
  };

  return {
    open(tag, isVoid) {
      const hides = isHidden(tag);
      const mark = hides ? null : markOf(tag);
      const open: Open = {
        tag,
        hides,
        mark,
        kind: blockKind(tag),
        quotes: isQuote(tag),
        linkText: '',
        items: 0,
      };
      if (!hides && count.hidden === 0) enter(open);
      if (isVoid) return;
      opens.push(open);
      if (hides) count.hidden += 1;
    },
    close() {
      const open = opens.pop();
      if (!open) return;
      if (open.hides) count.hidden -= 1;
      else if (count.hidden === 0) leave(open);
    },
    text(raw) {
      if (count.hidden > 0) return;
      const text = SPECIAL.test(raw) ? raw.replace(INVISIBLE, '').replaceAll('\u00a0', ' ') : raw;
      const link = links.at(-1);
      if (link && link.linkText.length < LINK_SHOWN) link.linkText += text;
      if (count.pre > 0) writer.writeRaw(text);
      else writer.write(text);
    },
  };
}

function bulletOf(list: Open | undefined): string {
  if (list?.tag.name !== 'ol') return '- ';
  list.items += 1;
  const start = Number(list.tag.attributes.get('start') ?? 1);
  return `${(Number.isSafeInteger(start) ? start : 1) + list.items - 1}. `;
}

function writeRule(writer: LineWriter<HtmlMark>): void {
  writer.endLine(0);
  writer.write('________________________________');
  writer.endLine(0);
}

function writeImage(writer: LineWriter<HtmlMark>, tag: OpenTag): void {
  const alt = tag.attributes.get('alt')?.trim() ?? '';
  if (alt !== '') writer.write(`[${alt.slice(0, LINK_SHOWN)}]`);
}

/** ` <https://…>` after the text of a link, unless the text is the target. */
function writeTarget(writer: LineWriter<HtmlMark>, link: Open): void {
  const href = (link.tag.attributes.get('href') ?? '').trim();
  if (!/^(?:https?|ftp):\/\//i.test(href) || href.length > LINK_SHOWN) return;
  const bare = (url: string): string =>
    url
      .trim()
      .replace(/^https?:\/\//i, '')
      .replace(/\/$/, '');
  const text = link.linkText.trim();
  if (text !== '' && bare(text) !== bare(href)) writer.write(` <${href}>`);
}
