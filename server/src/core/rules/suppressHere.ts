import type { Format, Prose } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { blockAt } from '../text/offsets.ts';
import type { Finding } from './finding.ts';

/** What stands where the writer is to say why. */
export const REASON = 'reason';

/**
 * The edit that writes a comment which silences the finding's rule for its line, with a place for the reason; null where a comment
 * would change what the document shows (in a table cell of Markdown). Markdown, plain text and HTML take it before the paragraph, for a
 * comment inside one would split it; LaTeX and Typst before the line.
 */
export function suppressHere(finding: Finding, prose: Prose): TextEdit | null {
  const { format, text } = prose;
  const words = `idem-disable-next-line ${finding.rule.meta.id} -- ${REASON}`;
  if (format === 'latex' || format === 'typst') return beforeLine(text, finding.start, commentIn(format, words));
  const block = blockAt(prose.blocks, finding.start);
  if (!block) return null;
  const at = block.source.start;
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const lead = text.slice(lineStart, at);
  if (format === 'html') return inHtml(text, at, lead, words);
  if (block.kind === 'cell') return null;
  // A paragraph, a heading or a footnote of its own takes the comment on the line before.
  if (/^\s{0,3}(?:#{1,6}\s+|\[\^[^\]\n]{1,80}\]:\s*)?$/.test(lead) || format === 'plaintext')
    return beforeLine(text, at, commentIn(format, words));
  // Inside a list or a quotation it stands at the head of the item, which goes on below it.
  if (!/^[\s>*+\-\d.)]*$/.test(lead)) return null;
  return { start: at, end: at, newText: `${commentIn(format, words)}\n${lead.replace(/[^>\s]/g, ' ')}` };
}

/** In HTML a comment is seen nowhere: it stands on a line of its own before the paragraph's tags, or else before its first word. */
function inHtml(text: string, at: number, lead: string, words: string): TextEdit {
  if (lead.length < LONGEST_LEAD && /^(?:\s|<[^<>]*>)*$/.test(lead)) return beforeLine(text, at, commentIn('html', words));
  return { start: at, end: at, newText: `${commentIn('html', words)}\n` };
}

/** How much of a line is looked at for tags. */
const LONGEST_LEAD = 1000;

function beforeLine(text: string, at: number, comment: string): TextEdit {
  const lineStart = text.lastIndexOf('\n', at - 1) + 1;
  const indent = /^[ \t]*/.exec(text.slice(lineStart, at))?.[0] ?? '';
  return { start: lineStart, end: lineStart, newText: `${indent}${comment}\n` };
}

const commentIn = (format: Format, words: string): string =>
  format === 'latex' ? `% ${words}` : format === 'typst' ? `// ${words}` : `<!-- ${words} -->`;
