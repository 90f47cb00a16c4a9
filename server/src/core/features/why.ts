import type { Analysis } from '../analysis.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import { authorityOf, callName, foldSpace, nearestFull, referenceOf } from './authorityOf.ts';
import { emphasis, plain, type Run } from './card.ts';
import { coreOf, sibling } from './citationAt.ts';

/**
 * In a sentence, what an id., a short form or a supra refers to and why, or why that is not known; nothing for a full citation.
 * Ends in a blank, so that another sentence may follow.
 */
export function whyIt(analysis: Analysis, citation: Citation): readonly Run[] {
  const { node } = citation;
  if (node.kind !== 'id' && node.kind !== 'short_case' && node.kind !== 'supra') return [];
  const word = node.kind === 'id' ? emphasis('Id.') : node.kind === 'supra' ? emphasis('Supra') : plain('This short form');
  const reference = referenceOf(analysis, citation);
  if (!reference) return [];
  const sentence = reference.authority === null ? unresolved(analysis, citation) : resolved(analysis, citation);
  return sentence ? [word, plain(` ${sentence} `)] : [];
}

function resolved(analysis: Analysis, citation: Citation): string | null {
  const antecedent = analysis.citations[referenceOf(analysis, citation)?.antecedent ?? -1];
  if (citation.node.kind === 'id') {
    if (!antecedent) return null;
    if (sibling(analysis, citation, citation.node.within) === antecedent) {
      return `here means the citation in whose parenthetical it stands (${line(analysis, antecedent)}).`;
    }
    if (citation.block.stream !== antecedent.block.stream)
      return `here means the last citation before this note's mark (${line(analysis, antecedent)}).`;
    return `here means the citation just before it (${line(analysis, antecedent)}).`;
  }
  const authority = authorityOf(analysis, citation);
  const full = authority ? nearestFull(analysis, authority, citation) : null;
  if (!full || !authority) return null;
  const where =
    full.index > citation.index
      ? `cited in full only further down, on ${line(analysis, full)}`
      : `cited in full on ${line(analysis, full)}`;
  return `means ${callName(analysis, authority)}, ${where}.`;
}

function unresolved(analysis: Analysis, citation: Citation): string | null {
  const reference = referenceOf(analysis, citation);
  if (!reference) return null;
  const among = reference.candidates.slice(0, MAX_NAMED).flatMap((index) => {
    const candidate = analysis.citations[index];
    return candidate ? [`${nameOf(analysis, candidate)} (${line(analysis, candidate)})`] : [];
  });
  const listed = among.length ? `: ${among.join(', ')}` : '';
  switch (reference.unresolved) {
    case 'no-antecedent':
      return citation.node.kind === 'id' ? 'has no citation before it to refer to.' : 'has no full citation in this document to refer to.';
    case 'ambiguous':
      return `could mean more than one authority${listed}.`;
    case 'string-cite':
      return `follows a citation to several authorities, so a reader cannot tell which one it means${listed}.`;
    case 'mismatch':
      return `does not fit the citation that it refers to${listed}.`;
    default:
      return null;
  }
}

const MAX_NAMED = 5;

function nameOf(analysis: Analysis, citation: Citation): string {
  const authority = authorityOf(analysis, citation);
  return authority ? callName(analysis, authority) : foldSpace(textOf(citation, { start: citation.node.start, end: citation.node.end }));
}

const line = (analysis: Analysis, citation: Citation): string => `line ${analysis.lines.positionAt(coreOf(citation).start).line + 1}`;
