/** Text that is HTML already. */
export interface Html {
  readonly html: string;
}

type Value = Html | string | number | null | false | readonly Value[];

/** Escapes every value that is not HTML already, also within attributes in double quotes. */
export function html(strings: TemplateStringsArray, ...values: readonly Value[]): Html {
  return { html: strings.map((part, at) => part + (at < values.length ? toHtml(values[at]) : '')).join('') };
}

export function raw(text: string): Html {
  return { html: text };
}

function toHtml(value: Value | undefined): string {
  if (value === undefined || value === null || value === false) return '';
  if (typeof value === 'object' && 'html' in value) return value.html;
  if (typeof value === 'object') return value.map(toHtml).join('');
  return String(value)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
