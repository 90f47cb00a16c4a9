import type { Analysis } from '../analysis.ts';
import type { Authority } from '../authorities/authority.ts';
import { type Citation, textOf } from '../syntax/document.ts';
import type { Span } from '../text/span.ts';
import { authorityOf, callName, foldSpace, isFull, pinText } from './authorityOf.ts';
import { coreOf, isParallel, wholeOf } from './citationAt.ts';
import { sectionsOf } from './sections.ts';

/** One line of the outline. `range` is the stretch it stands for, `focus` what to put the caret on; both in file offsets. */
export interface OutlineEntry {
  readonly kind: 'section' | 'full' | 'short';
  readonly name: string;
  readonly detail: string;
  readonly range: Span;
  readonly focus: Span;
  readonly children: readonly OutlineEntry[];
}

type Growing = OutlineEntry & { readonly children: Growing[] };

/**
 * The brief's own sections, each with what is cited in it (and in the sections within it) in the order of the text; a citation inside
 * another's parenthetical stands below that one. The authorities themselves, with all their places, are another list (authorityList.ts).
 */
export function outline(analysis: Analysis): readonly OutlineEntry[] {
  const top: Growing[] = [];
  const open: Growing[] = [];
  const sections = sectionsOf(analysis);
  const cited = new Map<number, Growing>();
  const called = new Map<Authority, string>();
  let next = 0;
  const place = (entry: Growing): void => {
    while (open.length > 0 && (open[open.length - 1] as Growing).range.end <= entry.focus.start) open.pop();
    (open[open.length - 1]?.children ?? top).push(entry);
  };
  const begin = (until: number): void => {
    for (; next < sections.length && (sections[next]?.heading.start as number) <= until; next++) {
      const { title, heading, range } = sections[next] as (typeof sections)[number];
      const section: Growing = { kind: 'section', name: title, detail: '', range, focus: heading, children: [] };
      place(section);
      open.push(section);
    }
  };
  for (const citation of inOrder(analysis)) {
    const entry = entryOf(analysis, citation, called);
    cited.set(citation.index, entry);
    const outer = citation.node.within === null ? undefined : cited.get(citation.first + citation.node.within);
    if (outer) {
      outer.children.push(entry);
      continue;
    }
    begin(entry.focus.start);
    place(entry);
  }
  begin(analysis.text.length);
  return top;
}

/** As they stand in the file: a footnote's may come before its paragraph's. */
function inOrder({ citations }: Analysis): readonly Citation[] {
  return citations.filter(({ node }) => !isParallel(node)).sort((a, b) => coreOf(a).start - coreOf(b).start);
}

function entryOf(analysis: Analysis, citation: Citation, called: Map<Authority, string>): Growing {
  const { node } = citation;
  const written = foldSpace(textOf(citation, node));
  const pin = pinText(citation);
  const at = { range: wholeOf(citation), focus: coreOf(citation), children: [] };
  if (node.kind === 'full_case')
    return node.name
      ? { kind: 'full', name: foldSpace(node.name.text), detail: pin ? `${written}, ${pin}` : written, ...at }
      : { kind: 'full', name: written, detail: pin ? `at ${pin}` : '', ...at };
  if (isFull(node)) return { kind: 'full', name: written, detail: '', ...at };
  const authority = authorityOf(analysis, citation);
  if (authority && !called.has(authority)) called.set(authority, callName(analysis, authority));
  const name = authority ? (called.get(authority) as string) : '';
  // The breadcrumbs show no more than the name: `Roth, 408 U.S. at 572`.
  const own = node.kind === 'short_case' ? node.name : null;
  return own
    ? { kind: 'short', name: `${foldSpace(own.text)}, ${written}`, detail: '', ...at }
    : { kind: 'short', name: written, detail: name, ...at };
}
