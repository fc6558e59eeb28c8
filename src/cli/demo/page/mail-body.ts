import { sanitiseHtml } from '#domain/mail/sanitise-html.ts';
import type { KeptMail } from '../post-office.ts';
import { type Html, html, raw } from './html.ts';

/** A mail's body as a document of its own: cleaned, and with nothing that is loaded from elsewhere. */
export function renderBody(mail: KeptMail, link: string): Html {
  const { message } = mail;
  const body =
    message.html === null
      ? html`<pre dir="auto">${message.text}</pre>`
      : raw(withPictures(sanitiseHtml(message.html), mail, link));
  return html`<!doctype html><html><head><meta charset="utf-8"><title>Mail</title><style>
html{height:auto}body{height:auto;margin:0;padding:10px;font:15px/1.5 system-ui,sans-serif;color:#1b1f24;background:#fff;overflow-wrap:break-word}
pre{white-space:pre-wrap;font:inherit;margin:0}img{max-width:100%;height:auto}table{max-width:100%}
</style></head><body>${body}</body></html>`;
}

/** A picture within the mail is read from its part (RFC 2392). */
function withPictures(clean: string, { message }: KeptMail, link: string): string {
  return clean.replace(/src="cid:([^"]{1,500})"/g, (_whole, id: string) => {
    const at = message.attachments.findIndex((file) => file.contentId === id);
    return at < 0 ? 'src=""' : `src="${link}/file/${at}"`;
  });
}
