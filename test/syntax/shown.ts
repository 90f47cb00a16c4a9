import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { type Citation, decisionYear, inSource, textOf } from '../../server/src/core/syntax/document.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';

const services = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };

export const analysed = (text: string, format: Format = 'plaintext') => analyze(text, format, services);

/**
 * A document's citations as lines that a law librarian can read: `full_case 408 U.S. 564 [Board of Regents v. Roth] pin 577 (1972)`.
 * The core is cut out of the file, so that a wrong span shows.
 */
export function shown(text: string, format: Format = 'plaintext'): string[] {
  const analysis = analysed(text, format);
  return analysis.citations.map((citation) => line(analysis.citations, citation, text));
}

function line(all: readonly Citation[], citation: Citation, text: string): string {
  const { node } = citation;
  const core = inSource(citation, node);
  const parts = [
    `${node.kind}${'role' in node && node.role !== 'primary' ? `/${node.role}` : ''} ${text.slice(core.start, core.end).replace(/\s+/g, ' ')}`,
  ];
  if ('name' in node && node.name && 'text' in node.name) parts.push(`[${node.name.text}]`);
  if ('pin' in node && node.pin && node.kind === 'full_case') parts.push(`pin ${textOf(citation, node.pin)}`);
  const date = 'courtDate' in node ? node.courtDate : null;
  if (date?.court) parts.push(`court ${textOf(citation, date.court)}`);
  const year = decisionYear(all, citation);
  if (year !== null) parts.push(`(${year})`);
  if (node.signal) parts.push(`signal ${node.signal.id}`);
  if (node.within !== null) parts.push(`in #${citation.first + node.within}`);
  return parts.join(' ');
}

/** What each reference refers to: `Id. at 576 → 408 U.S. 564`, or why it refers to nothing. */
export function referred(text: string, format: Format = 'plaintext'): string[] {
  const { citations, resolution } = analysed(text, format);
  return citations
    .filter(
      ({ node }) =>
        node.kind === 'id' || node.kind === 'supra' || node.kind === 'case_page' || (node.kind === 'short_case' && node.role === 'primary'),
    )
    .map((citation) => {
      const { authority, unresolved } = resolution.references[citation.index] as (typeof resolution.references)[number];
      return `${textOf(citation, citation.node).replace(/\s+/g, ' ')} → ${authority === null ? unresolved : (resolution.authorities[authority]?.citation ?? '?')}`;
    });
}
