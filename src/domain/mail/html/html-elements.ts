import type { OpenTag } from './html-walk.ts';

/**
 * What a mail client's own element says about the text in it: `history` what was written before,
 * `signature`, and `separator` that all that follows is history. */
export type HtmlMark = 'history' | 'signature' | 'separator';

/** Blank line before and after. */
const PARAGRAPHS = new Set('p h1 h2 h3 h4 h5 h6 ul ol dl table pre blockquote fieldset'.split(' '));
const BLOCKS = new Set(
  'address article aside body center dd details dir div dt figcaption figure footer form header legend li main nav section summary tr caption thead tbody tfoot html'.split(
    ' ',
  ),
);
const UNSHOWN = new Set(
  'script style title template object applet noframes noembed svg math audio video iframe datalist select xml head:meta'.split(
    ' ',
  ),
);

export function blockKind(tag: OpenTag): 'paragraph' | 'block' | 'inline' {
  if (PARAGRAPHS.has(tag.name)) return tag.name === 'p' && isTight(tag) ? 'block' : 'paragraph';
  return BLOCKS.has(tag.name) ? 'block' : 'inline';
}

/** Outlook's paragraphs have no margin: what looks like a blank line is an empty paragraph. */
function isTight(tag: OpenTag): boolean {
  if (tag.attributes.size === 0) return false;
  const name = tag.attributes.get('class') ?? '';
  if (/(?:^|\s)(?:x_)*(?:mso(?:normal|plaintext|listparagraph)|elementtoproof|p\d)/i.test(name)) return true;
  const style = compactStyle(tag);
  return /margin(?:-bottom)?:0(?:px|pt|cm|in|em)?(?:0(?:px|pt|cm|in|em)?)*(?:;|$|!|\.0001)/.test(style);
}

/** Preheaders and the like: shown to nobody, so not what the sender saw. */
export function isHidden(tag: OpenTag): boolean {
  if (UNSHOWN.has(tag.name) || tag.attributes.has('hidden')) return true;
  if (!tag.attributes.has('style')) return false;
  const style = compactStyle(tag);
  return (
    /(?:^|;)(?:display:none|visibility:hidden|mso-hide:all|font-size:0(?:px|pt|em)?(?:;|!|$))/.test(style) ||
    (/(?:^|;)max-height:0/.test(style) && style.includes('overflow:hidden')) ||
    (/(?:^|;)opacity:0(?:;|!|$)/.test(style) && !tag.name.startsWith('t'))
  );
}

function compactStyle(tag: OpenTag): string {
  return (tag.attributes.get('style') ?? '').replace(/\s+/g, '').toLowerCase();
}

/** Containers of clients and of web mails, by class or id, without the prefixes that others put before them. */
const HISTORY =
  /^(?:gmail_quote|messagereplysection|reply-intro|__headers__|__quoted_text__|gmail_quote_container|gmail_extra_quote|yahoo_quoted|protonmail_quote|tutanota_quote|tutanota-quote|zmail_extra|outlookmessageheader|olk_src_body_section|moz-cite-prefix|moz-forward-container|moz-email-headers-table|mail-editor-reference-message-container|ms-outlook-mobile-reference-message|qt|fastmail-quoted|front-blockquote|replyforwardmsg|forwardmessage|quoted-reply|cf_quote|gmx_quote|qb_content|quote-header|hey-quoted|skiff-quote|mcntmcntmcnt|ntes_reply|mobile-quote|aolreplytext|aolmail_replytext|reply-quote|helpscout-quote|mailquote|origin-mail|originalmail|gmail_attr|yahoo_quoted_\d{1,20}|iosymail|skiff_quote|isreplycontent|isforwardcontent|reply139content|orimsghtmlseperator|origbody|original-content|lark-mail-quote)$/;
const SIGNATURE =
  /^(?:gmail_signature|gmail_signature_prefix|messagesignaturesection|composer_signature|_rc_sig|moz-signature|signature|applemailsignature|ms-outlook-mobile-signature|protonmail_signature_block|protonmail_signature_block-user|protonmail_signature_block-proton|tutanota_signature|ydp.*signature|yahoo_signature|yahoo-signature|mail_android_signature|spark-signature|front-signature|sig-block|signature_container|zmail_signature|zimbra-signature|email-signature|mailbird-signature|canarysignature|airmail_signature|nextcloud-signature|hs_signature|edo-signature)$/;
const SEPARATOR = /^(?:divrplyfwdmsg|appendonsend|zwchr|stopspelling|replysplit|__divider__)$/;

/** What Outlook and Windows Mail draw above the header of the earlier mail, in whatever language that is. */
const HEADER_LINE =
  /^border:none;border-top:solid#?\w{1,20}1\.0pt;padding:3\.0pt0|^padding-top:5px;border-top-color:rgb\(229,229,229\);border-top-width:1px;border-top-style:solid/;

/** Whether a `blockquote` quotes; editors also indent with it what is written now. */
export function isQuote(tag: OpenTag): boolean {
  if (tag.name !== 'blockquote') return false;
  if (tag.attributes.get('type') === 'cite') return true;
  if (/webkit-indent-blockquote/i.test(tag.attributes.get('class') ?? '')) return false;
  return !/(?:^|;)margin:0(?:px)?0(?:px)?0(?:px)?40px;border:none/.test(compactStyle(tag));
}

/** @returns what the element's name, class, id and style tell; null for most */
export function markOf(tag: OpenTag): HtmlMark | null {
  if (tag.attributes.size === 0) return null;
  if (tag.name === 'blockquote' && tag.attributes.get('type') === 'cite') return 'history';
  if (tag.name === 'div' && tag.attributes.get('name') === 'quote') return 'history';
  if (tag.name === 'div' && tag.attributes.has('style') && HEADER_LINE.test(compactStyle(tag)))
    return 'separator';
  for (const key of ['class', 'id', 'name', 'data-marker', 'data-smartmail']) {
    for (const raw of tag.attributes.get(key)?.split(/\s+/, 16) ?? []) {
      const token = raw
        .toLowerCase()
        .replace(/^(?:x_|ecx|ydp[0-9a-f]{6,10}|-?wm_|aolmail_|yiv\d{4,12}|gmail-)+/, '');
      if (HISTORY.test(token)) return 'history';
      if (SIGNATURE.test(token)) return 'signature';
      if (SEPARATOR.test(token)) return 'separator';
    }
  }
  return null;
}
