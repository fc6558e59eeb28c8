import { Tokenizer } from 'htmlparser2';

/** An element as it opens: lower-case name, attributes by lower-case name. */
export interface OpenTag {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
}

export interface HtmlVisitor {
  /** Called for every element; a void one (`br`, `img`, …) has no content and no `close`. */
  open(tag: OpenTag, isVoid: boolean): void;
  /** Called once for every `open` that is not void, innermost first, also for what the HTML left open. */
  close(): void;
  text(text: string): void;
}

const VOID = new Set(
  'area base br col embed frame hr img input keygen link meta param source track wbr'.split(' '),
);
/** An opening tag (key) ends an open element of these names, as a browser would. */
const ENDS: Readonly<Record<string, readonly string[]>> = {
  li: ['li'],
  tr: ['tr', 'td', 'th'],
  td: ['td', 'th'],
  th: ['td', 'th'],
  dt: ['dd', 'dt'],
  dd: ['dd', 'dt'],
  option: ['option'],
};
const ENDED_BY = new Map(Object.entries(ENDS));
const CLOSES_P = new Set(
  'address article aside blockquote center dir div dl fieldset footer form h1 h2 h3 h4 h5 h6 header hr main menu nav ol p pre section table ul'.split(
    ' ',
  ),
);
/** An implied end is not looked for beyond these. */
const SCOPE = new Set(['table', 'ul', 'ol', 'dl', 'blockquote', 'div', 'body']);
/** Elements nested deeper than this are not tracked: their text stays, their structure is lost. */
const DEPTH_LIMIT = 256;
/** Most elements have none. Never written to. */
const NO_ATTRIBUTES = new Map<string, string>();
const VALUE_LIMIT = 4096;
const ATTRIBUTE_LIMIT = 64;

/**
 * Walks HTML in one pass with bounded memory beside the input: no tree, no recursion. Total: any string
 * is HTML. Time is linear, whatever the nesting.
 */
export function walkHtml(html: string, visitor: HtmlVisitor): void {
  const stack: string[] = [];
  let name = '';
  let attributes = NO_ATTRIBUTES;
  let key = '';
  let value = '';

  /** Text comes in pieces, one for each stray `<`: those that touch are told as one. */
  let textFrom = 0;
  let textTo = 0;

  const tellText = (): void => {
    if (textTo > textFrom) visitor.text(html.slice(textFrom, textTo));
    textFrom = textTo;
  };
  const textPiece = (start: number, end: number): void => {
    if (start !== textTo) {
      tellText();
      textFrom = start;
    }
    textTo = end;
  };
  const closeTo = (length: number): void => {
    while (stack.length > length) {
      stack.pop();
      visitor.close();
    }
  };
  const closeImplied = (names: readonly string[]): void => {
    for (let at = stack.length - 1; at >= 0; at -= 1) {
      const open = stack[at] ?? '';
      if (names.includes(open)) closeTo(at);
      else if (SCOPE.has(open)) return;
    }
  };
  const opened = (selfClosing: boolean): void => {
    const ended = ENDED_BY.get(name);
    if (ended) closeImplied(ended);
    else if (CLOSES_P.has(name)) closeImplied(['p']);
    const isVoid = VOID.has(name) || (selfClosing && name.includes(':'));
    if (!isVoid && stack.length >= DEPTH_LIMIT) return;
    visitor.open({ name, attributes }, isVoid);
    if (!isVoid) stack.push(name);
  };

  const tokenizer = new Tokenizer(
    { xmlMode: false, decodeEntities: true },
    {
      onopentagname(start, end) {
        tellText();
        name = html.slice(start, end).toLowerCase();
        attributes = NO_ATTRIBUTES;
      },
      onattribname(start, end) {
        key = html.slice(start, Math.min(end, start + VALUE_LIMIT)).toLowerCase();
        value = '';
      },
      onattribdata(start, end) {
        if (value.length < VALUE_LIMIT) value += html.slice(start, Math.min(end, start + VALUE_LIMIT));
      },
      onattribentity(codepoint) {
        if (value.length < VALUE_LIMIT) value += codePoint(codepoint);
      },
      onattribend() {
        if (attributes === NO_ATTRIBUTES) attributes = new Map();
        if (attributes.size < ATTRIBUTE_LIMIT && !attributes.has(key)) attributes.set(key, value);
      },
      onopentagend: () => opened(false),
      onselfclosingtag: () => opened(true),
      onclosetag(start, end) {
        tellText();
        const closed = html.slice(start, end).toLowerCase();
        const at = stack.lastIndexOf(closed);
        if (at >= 0) closeTo(at);
        else if (closed === 'br') visitor.open({ name: 'br', attributes: NO_ATTRIBUTES }, true);
      },
      ontext: textPiece,
      ontextentity(codepoint) {
        tellText();
        visitor.text(codePoint(codepoint));
      },
      oncdata: textPiece,
      oncomment: () => {},
      ondeclaration: () => {},
      onprocessinginstruction: () => {},
      onend: () => {},
    },
  );
  tokenizer.write(html);
  tokenizer.end();
  tellText();
  closeTo(0);
}

function codePoint(code: number): string {
  return code >= 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}
