import { escapeHtml } from '../templates/filters.ts';
import type { Block, Line, Span } from './markdown.ts';

/** @returns paragraphs between blank lines, lists as people type them */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.map(blockAsText).join('\n\n');
}

function blockAsText(block: Block): string {
  if (block.kind !== 'list') return lineAsText(block.line);
  const marks = { bullet: () => '- ', check: () => '[ ] ', number: (index: number) => `${index + 1}. ` };
  return block.items.map((item, index) => marks[block.style](index) + lineAsText(item)).join('\n');
}

function lineAsText(line: Line): string {
  return line.map((span) => (span.kind === 'link' ? span.url : span.text)).join('');
}

/** @returns blocks of HTML between line breaks, all text escaped */
export function toHtml(blocks: readonly Block[]): string {
  return blocks.map(blockAsHtml).join('\n');
}

function blockAsHtml(block: Block): string {
  if (block.kind === 'paragraph') return `<p dir="auto">${lineAsHtml(block.line)}</p>`;
  if (block.kind === 'heading')
    return `<p dir="auto" style="margin:16px 0 4px;font-weight:600">${lineAsHtml(block.line)}</p>`;
  const [tag, style, mark] = lists[block.style];
  const items = block.items.map(
    (item) => `<li dir="auto" style="margin:4px 0">${mark}${lineAsHtml(item)}</li>`,
  );
  return `<${tag} style="${style}">\n${items.join('\n')}\n</${tag}>`;
}

/** In the margin, so that a long step stays together; a screen reader reads the step only. */
const checkMark =
  '<span aria-hidden="true" style="display:inline-block;width:24px;margin-left:-24px">☐ </span>';

const lists = {
  bullet: ['ul', 'margin:8px 0;padding-left:20px', ''],
  number: ['ol', 'margin:8px 0;padding-left:24px', ''],
  check: ['ul', 'margin:8px 0;padding-left:24px;list-style-type:none', checkMark],
} as const;

function lineAsHtml(line: Line): string {
  return line.map(spanAsHtml).join('');
}

function spanAsHtml(span: Span): string {
  switch (span.kind) {
    case 'text':
      return escapeHtml(span.text);
    case 'strong':
      return `<strong>${escapeHtml(span.text)}</strong>`;
    case 'code':
      return `<code>${escapeHtml(span.text)}</code>`;
    case 'link':
      return `<a href="${escapeHtml(span.url)}">${escapeHtml(span.url)}</a>`;
    default:
      return span satisfies never;
  }
}
