import sanitizeHtml from 'sanitize-html';
import { walkHtml } from './html/html-walk.ts';
import { htmlToText } from './html-text.ts';

const TAGS =
  'a abbr address b big blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 hr i img ins kbd li mark ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  );
const COLOUR = /^(?!transparent$)(?:#[0-9a-f]{3}|#[0-9a-f]{6}|rgb\([\d.,%\s]{1,40}\)|[a-z]{3,24})$/i;
/** Light text is dropped: on the page's own ground nobody would see it. */
const TEXT_COLOUR =
  /^(?!transparent$|white|snow$|ivory$|ghost|floral|seashell$|mintcream$|azure$|#[ef][0-9a-f]?[ef][0-9a-f]?[ef][0-9a-f]?$|rgb\(\s*2[2-5]\d\s*,\s*2[2-5]\d\s*,\s*2[2-5]\d)(?:#[0-9a-f]{3}|#[0-9a-f]{6}|rgb\([\d.,\s]{1,40}\)|[a-z]{3,24})$/i;
const LENGTH = /^(?:-?\d{1,4}(?:\.\d{1,4})?(?:px|pt|em|ex|rem|%|cm|mm|in)?\s{0,2}|auto\s{0,2}){1,4}$/i;
const READABLE =
  /^(?:(?:[6-9]|[1-9]\d{1,2})(?:\.\d{1,4})?(?:px|pt)|(?:0?\.[5-9]\d{0,3}|[1-9](?:\.\d{1,4})?)r?em|[5-9]\d%|[1-9]\d\d%|smaller|larger|(?:x{1,2}-)?small|medium|(?:x{1,2}-)?large)$/i;
const BORDER = /^[\w#.,()%\s-]{1,80}$/i;
/** Nothing that hides, moves out of sight, loads from elsewhere or covers what stands around the mail. */
const STYLES: Record<string, RegExp[]> = {
  color: [TEXT_COLOUR],
  'background-color': [COLOUR],
  'font-family': [/^[\w\s"',-]{1,200}$/],
  'font-size': [READABLE],
  'font-style': [/^(?:normal|italic|oblique)$/],
  'font-weight': [/^(?:normal|bold|bolder|lighter|[1-9]00)$/],
  'text-align': [/^(?:left|right|center|justify|start|end)$/],
  'text-decoration': [/^[a-z\s-]{1,60}$/],
  'vertical-align': [/^[a-z-]{1,20}$/],
  'white-space': [/^(?:normal|pre|pre-wrap|pre-line|nowrap)$/],
  'list-style-type': [/^[a-z-]{1,30}$/],
  margin: [/^(?!.*-\d)[\d.a-z%\s]{1,60}$/i],
  'margin-left': [/^\d[\d.a-z%]{0,12}$/i],
  padding: [LENGTH],
  'padding-left': [LENGTH],
  border: [BORDER],
  'border-left': [BORDER],
  'border-top': [BORDER],
  'border-bottom': [BORDER],
  'border-right': [BORDER],
  'border-collapse': [/^(?:collapse|separate)$/],
  width: [/^[1-9]\d{0,3}(?:\.\d{1,4})?(?:px|pt|em|%|cm|in)$/i],
};
const OPTIONS: sanitizeHtml.IOptions = {
  allowedTags: TAGS,
  allowedAttributes: {
    '*': ['style', 'dir', 'lang', 'title'],
    a: ['href', 'rel', 'target'],
    img: ['src', 'alt', 'width', 'height'],
    font: ['color', 'face', 'size'],
    ol: ['start', 'type'],
    table: ['border', 'cellpadding', 'cellspacing', 'width', 'align', 'bgcolor'],
    td: ['colspan', 'rowspan', 'width', 'align', 'valign', 'bgcolor'],
    th: ['colspan', 'rowspan', 'width', 'align', 'valign', 'bgcolor'],
    tr: ['align', 'valign', 'bgcolor'],
    col: ['span', 'width'],
  },
  allowedSchemes: ['http', 'https', 'mailto', 'tel'],
  allowedSchemesByTag: { img: ['cid'] },
  allowedSchemesAppliedToAttributes: ['href', 'src'],
  allowProtocolRelative: false,
  allowedStyles: { '*': STYLES },
  allowedIframeHostnames: [],
  disallowedTagsMode: 'discard',
  nonTextTags: [
    'style',
    'script',
    'textarea',
    'option',
    'noscript',
    'title',
    'xml',
    'template',
    'svg',
    'math',
  ],
  nestingLimit: 100,
  enforceHtmlBoundary: false,
  transformTags: {
    a: (tagName, attribs) => ({
      tagName,
      attribs: { ...attribs, rel: 'noopener noreferrer nofollow', target: '_blank' },
    }),
    img: (tagName, { src = '', alt = '', ...attribs }) =>
      /^cid:/i.test(src.trim())
        ? { tagName, attribs: { ...attribs, src: src.trim(), alt } }
        : { tagName: 'span', attribs: {}, text: alt === '' ? '' : `[${alt}]` },
  },
};
/** Deeper or longer HTML is no letter: it is shown as its text, for the sanitiser's time is not linear in depth. */
const DEPTH_LIMIT = 200;
const SIZE_LIMIT = 2 * 1024 * 1024;

/**
 * Makes a mail's HTML safe to show in a page or to relay: no script, no form, no remote content (only `cid:`
 * images), no style that hides or covers. HTML that is too deep or too long comes back as its text in
 * `<pre>`. Never throws.
 */
export function sanitiseHtml(html: string): string {
  if (html.length > SIZE_LIMIT || deeperThan(html, DEPTH_LIMIT)) {
    return `<pre>${escapeHtml(htmlToText(html))}</pre>`;
  }
  return sanitizeHtml(html, OPTIONS);
}

function deeperThan(html: string, limit: number): boolean {
  let depth = 0;
  let deepest = 0;
  walkHtml(html, {
    open(_tag, isVoid) {
      if (isVoid) return;
      depth += 1;
      deepest = Math.max(deepest, depth);
    },
    close() {
      depth -= 1;
    },
    text() {},
  });
  return deepest > limit;
}

function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
