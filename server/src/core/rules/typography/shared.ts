import { type Citation, inSource } from '../../syntax/document.ts';
import type { ProseBlock } from '../../text/blocks.ts';
import type { TextEdit } from '../../text/edits.ts';
import { overlaps, type Span, span } from '../../text/span.ts';
import { type Marks, marksAt } from '../emphasisMarks.ts';
import { isCase, isOwn } from '../citations.ts';
import type { Fix, RuleContext } from '../rule.ts';

/** Emphasis as the document writes it. Rules of emphasis speak only where the document emphasises a case name (the specification's §5). */

/** The emphasised stretch that the part lies in or overlaps, or null. */
export const emphasisAt = (block: ProseBlock, part: Span): Span | null => block.emphasis.find((e) => overlaps(e, part)) ?? null;

/** How the document emphasises case names: the marks of the first name that is emphasised as a whole; null where it emphasises none. */
export const emphasisOfNames = (context: RuleContext): Marks | null =>
  context.prose.format === 'plaintext' ? null : context.once(marksOfNames, () => marksOfNames(context));

function marksOfNames(context: RuleContext): Marks | null {
  for (const citation of context.resolution.citations) {
    if (!isCase(citation) || !citation.node.name || !isOwn(citation) || citation.block.emphasis.length === 0) continue;
    const { name } = citation.node;
    const around = citation.block.emphasis.find((e) => e.start <= name.start && name.end <= e.end);
    const marks = around ? marksAt(context.prose, citation.block, around) : null;
    if (marks) return marks;
  }
  return null;
}

/** Whether emphasis may be asked for at the citation: in running text, not within a passage that is emphasised itself. */
export const takesEmphasis = (citation: Citation): boolean =>
  isOwn(citation) &&
  citation.block.kind !== 'heading' &&
  (!isCase(citation) || emphasisAt(citation.block, span(citation.node.volume.start, citation.node.reporter.end)) === null);

/** The fix that puts the document's marks around a part of the citation. */
export function emphasize(citation: Citation, part: Span, { open, close }: Marks): readonly Fix[] {
  const { start, end } = inSource(citation, part);
  const markup: readonly TextEdit[] = [
    { start, end: start, newText: open },
    { start: end, end, newText: close },
  ];
  return [{ title: 'Emphasise it', safe: true, edits: [], markup }];
}
