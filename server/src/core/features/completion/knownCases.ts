import type { Analysis } from '../../analysis.ts';
import type { IndexedCase } from '../../cases/caseIndex.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { SIGNAL_IDS } from '../../tables/signals.ts';
import type { Span } from '../../text/span.ts';
import { caseHistory } from '../authorityOf.ts';
import { coreOf } from '../citationAt.ts';
import { filterOf } from './cited.ts';
import type { Completion, Completions, Described } from './item.ts';
import { NO_COMPLETIONS } from './item.ts';
import { detailOf, fullForms } from './fullForms.ts';
import type { NameSite } from './site.ts';
import { nameMarks, writtenNamed } from './written.ts';

const MAX_CASES = 20;
/** A search by less would list half the index. */
const ENOUGH = 3;

/** The cases of the index whose name is begun, as full citations; only where it is plain that a citation is being written. */
export function knownCases(analysis: Analysis, site: NameSite, range: Span): Completions {
  const { caseIndex } = analysis.services;
  // `See v. City of Seattle` waits for its "v.".
  if (SIGNAL_IDS.has(site.begun.toLowerCase())) return NO_COMPLETIONS;
  if (!site.sure || !/^\p{Lu}/u.test(site.begun) || !caseIndex.search || site.begun.replace(/[^\p{L}]/gu, '').length < ENOUGH)
    return NO_COMPLETIONS;
  const cited = new Set(analysis.resolution.authorities.map(({ citation }) => citation));
  const found = caseIndex.search(site.begun, MAX_CASES);
  const cases = beginningFirst(found, site.begun).filter(({ citation }) => !cited.has(citation));
  const marks = nameMarks(analysis, range.start);
  const forms = fullForms(analysis, cases);
  const items = cases.map((known, i): Completion => {
    const { name, rest } = forms[i] as (typeof forms)[number];
    return {
      kind: 'full',
      label: `${name}${rest}`,
      ...writtenNamed(analysis, range, name, rest, marks),
      filter: filterOf(site.begun, [name, known.name]),
      detail: detailOf(known, name),
      describes: describing(known),
    };
  });
  return { items, whole: found.length < MAX_CASES };
}

/** Those whose name begins as the text does before those that hold it further in; else as the index ranks them. */
function beginningFirst(cases: readonly IndexedCase[], begun: string): readonly IndexedCase[] {
  const small = begun.toLowerCase();
  const begins = (known: IndexedCase): boolean => known.name.toLowerCase().startsWith(small);
  return [...cases.filter(begins), ...cases.filter((known) => !begins(known))];
}

/** The case that stands alone as `410 U.S. 113` before the caret, as a full citation. */
export function bareCitation(analysis: Analysis, citation: Citation): readonly Completion[] {
  const cases = casesNamedBy(analysis, citation);
  const forms = fullForms(analysis, cases);
  const range = coreOf(citation);
  const marks = nameMarks(analysis, range.start);
  const begun = analysis.text.slice(range.start, range.end);
  return cases.map((known, i): Completion => {
    const { name, rest } = forms[i] as (typeof forms)[number];
    return {
      kind: 'full',
      label: `${name}${rest}`,
      ...writtenNamed(analysis, range, name, rest, marks),
      filter: `${begun} ${name}`,
      detail: detailOf(known, name),
      describes: describing(known),
    };
  });
}

/**
 * The named cases that begin on the page that a citation without a name gives; none where the citation has one, or shares that of the
 * citation whose history it is.
 */
export function casesNamedBy(analysis: Analysis, citation: Citation): readonly IndexedCase[] {
  const { node } = citation;
  if (node.kind !== 'full_case' || node.name || node.role !== 'primary' || node.quoted || !node.page) return [];
  const { value } = node.page;
  if (!Number.isInteger(value) || !Number.isInteger(node.volume.value) || sharesName(analysis, citation)) return [];
  const { entry } = node.reporter;
  return analysis.services.caseIndex.find(entry.abbreviation, node.volume.value, value).filter(({ name }) => name !== '');
}

/** Whether it is the history of a citation before it, under that one's name: `rev'd, 410 U.S. 113`. */
function sharesName(analysis: Analysis, citation: Citation): boolean {
  const history = caseHistory(analysis, citation);
  return history !== null && !/sub nom/i.test(textOf(citation, history.link.phrase));
}

function describing({ citation, name }: IndexedCase): Described {
  const parts = citation.split(' ');
  return { what: 'case', reporter: parts.slice(1, -1).join(' '), volume: Number(parts[0]), page: Number(parts[parts.length - 1]), name };
}
