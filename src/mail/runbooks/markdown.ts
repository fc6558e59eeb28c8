/** A piece of a runbook's line. */
export type Span =
  | { readonly kind: 'text' | 'strong' | 'code'; readonly text: string }
  | { readonly kind: 'link'; readonly url: string };

export type Line = readonly Span[];

export type Block =
  | { readonly kind: 'heading'; readonly line: Line }
  | { readonly kind: 'paragraph'; readonly line: Line }
  | { readonly kind: 'list'; readonly style: 'bullet' | 'number' | 'check'; readonly items: readonly Line[] };

/** What is wrong with a runbook, and where; 1-based. */
export interface MarkdownFault {
  readonly line: number;
  readonly what: string;
}

export interface Parsed {
  readonly blocks: readonly Block[];
  readonly faults: readonly MarkdownFault[];
}

/** What a runbook may name in braces; null where the operator has nothing to say. */
export type RunbookValues = Readonly<Record<string, string | null>>;

interface Piece {
  readonly kind: 'heading' | 'paragraph' | 'bullet' | 'number' | 'check';
  readonly text: string;
  readonly line: number;
}

const starts: readonly (readonly [Piece['kind'], RegExp])[] = [
  ['heading', /^#{1,3} /],
  ['check', /^[-*] \[ \] /],
  ['bullet', /^[-*] /],
  ['number', /^\d{1,2}\. /],
];

/** What Markdown knows and a mail of ours does not show. */
const unknown: readonly (readonly [RegExp, string])[] = [
  [/^(?:```|~~~)/, 'a block of code'],
  [/^>/, 'a quotation'],
  [/^\|/, 'a table'],
  [/^(?:-{3,}|\*{3,}|_{3,})$/, 'a rule'],
  [/!\[/, 'an image'],
  [/\]\(/, 'a link with a text of its own; write the address by itself'],
  [/<\/?[a-z]/i, 'HTML'],
];

/**
 * Reads the Markdown of a runbook: headings, paragraphs, lists (`-`, `1.`, `- [ ]`), `**strong**`, `` `code` ``, and web
 * addresses by themselves. A line that names a value which is not set is left out: what cannot be said is not said.
 */
export function parseMarkdown(source: string, values: RunbookValues): Parsed {
  const faults: MarkdownFault[] = [];
  const pieces = cutIntoPieces(source);
  for (const { text, line } of pieces) faults.push(...faultsOf(text, values).map((what) => ({ line, what })));
  const kept = pieces.flatMap((piece) => {
    const text = fillIn(piece.text, values);
    return text === null ? [] : [{ ...piece, text }];
  });
  return { blocks: toBlocks(kept), faults };
}

/** Lines that belong together are joined: a mail program breaks them where its window ends. */
function cutIntoPieces(source: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let isOpen = false;
  for (const [index, raw] of source.split(/\r\n|\r|\n/).entries()) {
    const text = raw.trim();
    const start = starts.find(([, pattern]) => pattern.test(text));
    const open = pieces.at(-1);
    if (text === '') isOpen = false;
    else if (start !== undefined) {
      pieces.push({ kind: start[0], text: text.replace(start[1], ''), line: index + 1 });
      isOpen = start[0] !== 'heading';
    } else if (isOpen && open !== undefined)
      pieces[pieces.length - 1] = { ...open, text: `${open.text} ${text}` };
    else {
      pieces.push({ kind: 'paragraph', text, line: index + 1 });
      isOpen = true;
    }
  }
  return pieces;
}

const valueName = /\{([a-z][a-z0-9-]{0,39})\}/g;

function faultsOf(text: string, values: RunbookValues): readonly string[] {
  const used = unknown.flatMap(([pattern, what]) =>
    pattern.test(text) ? [`${what} is not shown in mails`] : [],
  );
  const names = [...text.matchAll(valueName)].flatMap(([, name = '']) =>
    Object.hasOwn(values, name)
      ? []
      : [`there is no value "${name}" in "runbooks.values" of the configuration`],
  );
  return [...used, ...names];
}

/** @returns null where a value that it names is not set */
function fillIn(text: string, values: RunbookValues): string | null {
  let isComplete = true;
  const filled = text.replace(valueName, (all, name: string) => {
    if (!Object.hasOwn(values, name)) return all;
    const value = values[name];
    if (value == null) isComplete = false;
    return value ?? '';
  });
  return isComplete ? filled : null;
}

function toBlocks(pieces: readonly Piece[]): readonly Block[] {
  const blocks: Block[] = [];
  for (const { kind, text } of pieces) {
    const line = toLine(text);
    const open = blocks.at(-1);
    if (kind === 'heading' || kind === 'paragraph') blocks.push({ kind, line });
    else if (open?.kind === 'list' && open.style === kind)
      blocks[blocks.length - 1] = { ...open, items: [...open.items, line] };
    else blocks.push({ kind: 'list', style: kind, items: [line] });
  }
  return blocks;
}

const inline = /\*\*([^*]{1,500})\*\*|`([^`]{1,500})`|(https?:\/\/[^\s<>"]{1,1000}[^\s<>".,;:!?)])/g;

function toLine(text: string): Line {
  const spans: Span[] = [];
  let at = 0;
  for (const { 0: all, 1: strong, 2: code, 3: url, index } of text.matchAll(inline)) {
    if (index > at) spans.push({ kind: 'text', text: text.slice(at, index) });
    if (strong !== undefined) spans.push({ kind: 'strong', text: strong });
    else if (code !== undefined) spans.push({ kind: 'code', text: code });
    else if (url !== undefined) spans.push({ kind: 'link', url });
    at = index + all.length;
  }
  if (at < text.length) spans.push({ kind: 'text', text: text.slice(at) });
  return spans;
}
