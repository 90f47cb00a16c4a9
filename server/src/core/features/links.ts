import type { Analysis } from '../analysis.ts';
import { type AuthorityLink, caseLinks, cfrLink, fedRegLink, ruleLink, uscLink } from '../cases/links.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { coreOf, isParallel } from './citationAt.ts';

/** A citation that leads to a page on the web; the span is its core, in file offsets. */
export interface DocumentLink extends Span {
  readonly target: string;
  readonly tooltip: string;
}

/** A link for every full citation that a public site keeps the text of. Addresses are computed, nothing is asked of the network. */
export function documentLinks(analysis: Analysis): readonly DocumentLink[] {
  return analysis.citations.flatMap((citation): DocumentLink[] => {
    if (isParallel(citation.node)) return [];
    const first = linksOf(citation)[0];
    return first ? [{ ...coreOf(citation), target: first.url, tooltip: `Read it at ${first.site}` }] : [];
  });
}

/** The pages where the thing that this citation cites in full can be read, best first; none for short forms. */
export function linksOf(citation: Citation): readonly AuthorityLink[] {
  const { node } = citation;
  switch (node.kind) {
    case 'full_case':
      return node.page?.text && node.reporter.entry.kind !== 'database'
        ? caseLinks(node.reporter.entry.abbreviation, node.volume.value, node.page.value)
        : [];
    case 'statute':
      return node.code?.entry.abbreviation === 'U.S.C.' ? sectionLink(citation, uscLink) : [];
    case 'regulation':
      return node.code?.entry.abbreviation === 'C.F.R.' ? sectionLink(citation, cfrLink) : [];
    case 'fed_reg':
      return node.title && node.page?.text ? present(fedRegLink(textOf(citation, node.title), node.page.text)) : [];
    case 'rule': {
      const rule = node.sections?.items[0]?.text;
      return rule ? present(ruleLink(node.rules.entry.abbreviation, rule)) : [];
    }
    default:
      return [];
  }
}

function sectionLink(citation: Citation, make: (title: string, section: string) => AuthorityLink | null): readonly AuthorityLink[] {
  const { node } = citation;
  if (!('title' in node) || !('sections' in node) || !node.title || node.sections?.items.length !== 1) return [];
  return present(make(textOf(citation, node.title), node.sections.items[0]?.text ?? ''));
}

const present = (link: AuthorityLink | null): readonly AuthorityLink[] => (link ? [link] : []);
