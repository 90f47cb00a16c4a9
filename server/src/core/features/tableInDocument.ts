import type { Analysis } from '../analysis.ts';
import type { Format } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { blockAt } from '../text/offsets.ts';
import { ownTable, TABLE_BEGINS, TABLE_ENDS } from '../text/ownTable.ts';
import type { Span } from '../text/span.ts';
import { sectionsText, TABLE_MARKUP, TITLE } from './tableMarkup.ts';
import { tableOfAuthorities } from './tableOfAuthorities.ts';

/** The formats in which a table of authorities can stand between comments. Plain text has none. */
const HOLDS_TABLE: readonly Format[] = ['markdown', 'latex', 'typst', 'html'];

/** A host's comment with these words. */
const commentOf = (format: Format, words: string): string =>
  format === 'latex' ? `% ${words}` : format === 'typst' ? `// ${words}` : `<!-- ${words} -->`;

/**
 * The edit that brings the document's table of authorities up to date, or, where it has none, writes one before the paragraph at
 * `offset`. Null where there is nothing to change, where the document cites nothing, and where the format has no comments.
 * The table lists the authorities without pages: only a build knows those (./markedCopy.ts).
 */
export function tableEdit(analysis: Analysis, offset: number): TextEdit | null {
  const { format, prose, text } = analysis;
  const sections = HOLDS_TABLE.includes(format) ? tableOfAuthorities(analysis) : [];
  const own = ownTable(prose);
  if (sections.length === 0) return null;
  const markup = TABLE_MARKUP[format];
  const body = `${markup.title(TITLE)}\n\n${sectionsText(sections, markup, () => '')}`;
  const line = text.includes('\r\n') ? '\r\n' : '\n';
  const table = `${commentOf(format, TABLE_BEGINS)}\n\n${body}${commentOf(format, TABLE_ENDS)}`.replaceAll('\n', line);
  if (own) return text.slice(own.start, own.end) === table ? null : { ...own, newText: table };
  const at = placeFor(analysis, offset);
  const gap = at > 0 && text[at - 1] !== '\n' ? line : '';
  return { start: at, end: at, newText: `${gap}${table}${line}${line}` };
}

/** The table's own place, or null. */
export const tableSpan = (analysis: Analysis): Span | null => ownTable(analysis.prose);

/** The head of the line on which the paragraph at `offset` begins, or the line itself; never before a front matter or a preamble. */
function placeFor({ prose, text, format }: Analysis, offset: number): number {
  const block = blockAt(prose.blocks, offset);
  const from = block && block.source.start <= offset ? block.source.start : offset;
  return Math.max(text.lastIndexOf('\n', from - 1) + 1, bodyStart(text, format, prose.frontMatter));
}

/** Where the text of a document begins: behind its front matter, its preamble, its `<body>`. */
export function bodyStart(text: string, format: Format, frontMatter: Span | null): number {
  if (format === 'latex') return behind(text, '\\begin{document}');
  if (format === 'html') return Math.max(0, text.search(/<body[\s>]/i) < 0 ? 0 : text.indexOf('>', text.search(/<body[\s>]/i)) + 1);
  if (!frontMatter) return text.startsWith('\uFEFF') ? 1 : 0;
  // The closing fence stands on the line behind it.
  const fence = text.indexOf('\n', frontMatter.end);
  return fence < 0 ? text.length : fence + 1;
}

/** Behind the first of these words and the line that they end, or the beginning. */
function behind(text: string, words: string): number {
  const at = text.indexOf(words);
  if (at < 0) return 0;
  const end = text.indexOf('\n', at);
  return end < 0 ? at + words.length : text.slice(at + words.length, end).trim() === '' ? end + 1 : at + words.length;
}
