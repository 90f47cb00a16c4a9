import type { Analysis } from '../../analysis.ts';
import { type Marks, marksAt, openMarksBefore } from '../../rules/emphasisMarks.ts';
import { inHostSpelling } from '../../rules/hostSpelling.ts';
import { type Citation, inSource } from '../../syntax/document.ts';
import type { Span } from '../../text/span.ts';

/** What goes into the file, and what it takes the place of. */
export interface Written {
  readonly text: string;
  readonly range: Span;
}

/** A stretch of prose in the spelling of the file, behind what stands before the range. */
export function writtenPlain(analysis: Analysis, range: Span, prose: string): Written {
  return { text: inHostSpelling(analysis.format, proseCharBefore(analysis, range), prose), range };
}

/** The character before the range, where it is one of the prose: a brace of LaTeX is none. */
function proseCharBefore({ format, text }: Analysis, { start }: Span): string {
  const before = text.charAt(start - 1);
  return format === 'latex' && /[{}]/.test(before) ? '' : before;
}

/**
 * A name (or an id.) and what follows it, in the spelling of the file: the name in the italics that are open at the caret, which end
 * behind it, else in those that this document sets such names in.
 */
export function writtenNamed(analysis: Analysis, range: Span, name: string, rest: string, like: Marks | null): Written {
  const { format, text } = analysis;
  const open = openMarksBefore(analysis, range.start);
  const before = proseCharBefore(analysis, range);
  const spelled = inHostSpelling(format, before, name);
  const behind = inHostSpelling(format, name.slice(-1), rest);
  if (open) {
    const closed = text.startsWith(open.close, range.end);
    return { text: spelled + open.close + behind, range: closed ? { start: range.start, end: range.end + open.close.length } : range };
  }
  return { text: like ? like.open + spelled + like.close + behind : spelled + behind, range };
}

/** The marks that the document's last case name before `offset` stands in (or the first after it); null where names are set plain. */
export function nameMarks(analysis: Analysis, offset: number): Marks | null {
  let near: Citation | null = null;
  for (const citation of analysis.citations) {
    if (citation.node.kind !== 'full_case' || !citation.node.name) continue;
    if (near && citation.block.source.start > offset) break;
    near = citation;
  }
  if (near?.node.kind !== 'full_case' || !near.node.name) return null;
  const { name } = near.node;
  const stretch = near.block.emphasis.find((one) => one.start <= name.start && one.end >= name.end);
  return stretch ? marksAt(analysis, near.block, stretch) : null;
}

/** Where a citation of the document begins and ends in the file. */
export const placeOf = (citation: Citation): Span => inSource(citation, { start: citation.node.fullStart, end: citation.node.fullEnd });
