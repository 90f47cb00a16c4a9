import type { Span } from '../text/span.ts';
import { fold } from '../syntax/chars.ts';
import { textOf, type Citation } from '../syntax/document.ts';
import type { IdCitation } from '../syntax/citation.ts';
import { codeForm, provisionForm, sectionRoots, shownForm } from './keys.ts';
import type { Entry } from './registry.ts';
import type { Group } from './streams.ts';
import { abstain, groupKey, settle, type Work, withinOf } from './work.ts';

/** What an id. refers to (spec §2, resolution of id.): the one authority of the group before it, on its own level and in its own stream. */

export function referId(work: Work, citation: Citation, node: IdCitation): void {
  const within = withinOf(citation);
  const { stream } = citation.block;
  const level = work.streams.level(stream, within);
  let group: Group | null = level.group;
  if (node.sections && level.mention !== null) return abstain(work, citation, 'ambiguous', [level.mention]);
  // Step 1: in a parenthetical with nothing before it, the citation to which the parenthetical belongs.
  if (!group && within !== null) return referTo(work, citation, node, within);
  // A note's first id. looks at what stands before its mark, else at the note before.
  if (!group && stream > 0) group = work.streams.beforeMark(stream) ?? work.streams.level(stream - 1, null).group;
  if (!group) return abstain(work, citation, 'no-antecedent', []);
  const last = group.members[group.members.length - 1] as number;
  // Step 3: inside a string, directly after its semicolon, the member before.
  if (group.key === groupKey(citation)) return referTo(work, citation, node, last);
  if (distinct(work, group) > 1) return abstain(work, citation, 'string-cite', [...group.members].reverse());
  referTo(work, citation, node, last);
}

/** How many authorities a group holds; members that nothing is known of count each for itself. */
function distinct(work: Work, group: Group): number {
  const seen = new Set<number>();
  let unknown = 0;
  for (const member of group.members) {
    const entry = work.entries[member];
    if (entry) seen.add(entry.index);
    else unknown++;
  }
  return seen.size + unknown;
}

/** Ties an id. to the citation before it, after checking that its locator fits (step 5). */
function referTo(work: Work, citation: Citation, node: IdCitation, antecedent: number): void {
  const entry = work.entries[antecedent] ?? null;
  const target = work.citations[antecedent] as Citation;
  if (!entry) {
    // The antecedent itself is not known to refer to anything: it passes on what it points at, for the same reason.
    const before = work.references[antecedent];
    work.references[citation.index] = {
      authority: null,
      antecedent: before?.antecedent ?? antecedent,
      unresolved: before?.unresolved ?? null,
      candidates: [],
    };
    return;
  }
  if (!locatorFits(citation, node, entry, target)) return abstain(work, citation, 'mismatch', [antecedent]);
  const named = node.sections
    ? sectionOf(work, citation, node, antecedent, entry)
    : node.provision && (entry.kind === 'constitution' || entry.kind === 'rule')
      ? provisionOf(work, citation, node.provision, entry)
      : entry;
  settle(work, citation, named, antecedent);
}

/** `Id. art. VI, § 6` after `Ill. Const. art. I, § 12`: the constitution, or the set of rules, is kept; the provision is another authority. */
function provisionOf(work: Work, citation: Citation, provision: Span, { kind, citation: before }: Entry): Entry {
  const written = fold(textOf(citation, provision));
  const form =
    kind === 'rule'
      ? `${before.slice(0, before.lastIndexOf(' '))} ${written.replace(/^R\S*\s+|\(.*$/g, '')}`
      : `${before.slice(0, before.indexOf('Const.') + 6)} ${provisionForm(written)}`;
  const known = work.registry.ofSource(form);
  if (known) return known;
  const fresh = work.registry.add(kind, form, form);
  work.registry.tieSource(fresh, form);
  return fresh;
}

const PAGED = new Set([
  'full_case',
  'record',
  'session_law',
  'fed_reg',
  'journal',
  'book',
  'legislative',
  'executive',
  'docket',
  'treaty',
  'other',
  'restatement',
]);

/** How many parallels of a case are compared with a page: no real case has more. */
const MAX_SLOTS = 24;

/** Whether an id.'s page or section can belong to the authority: no page of a statute, no page before the first. */
function locatorFits(citation: Citation, node: IdCitation, entry: Entry, target: Citation): boolean {
  if (node.sections) return entry.kind !== 'full_case';
  const first = node.pin?.items[0];
  // `Id. at 22a` is a page of an appendix.
  if (first?.kind === 'other' && entry.kind === 'full_case' && /^(?:\d+a|[A-Z]+-?\d)/.test(textOf(citation, first))) return false;
  if (!first || !node.pin?.label || first.kind === 'paragraph' || first.kind === 'star') return true;
  if (!PAGED.has(entry.kind)) return false;
  // A public law has sections; its pages are those of the Statutes at Large.
  if (entry.citation.startsWith('Pub. L.') && 'page' in target.node && target.node.page === null && first.kind === 'page') return false;
  if (first.kind !== 'page' || entry.kind !== 'full_case' || !entry.slots) return true;
  if (target.node.kind === 'full_case' && target.node.reporter.entry.kind === 'database') return true;
  let looked = 0;
  for (const { page } of entry.slots.values()) if (Number.isNaN(page) || first.from >= page || ++looked > MAX_SLOTS) return true;
  return false;
}

/** `Id. § 1988(b)` after `42 U.S.C. § 1983`: title and code are kept, the section is another authority where its root is (step 6). */
function sectionOf(work: Work, citation: Citation, node: IdCitation, antecedent: number, entry: Entry): Entry {
  const code = work.codes[antecedent] ?? null;
  const roots = sectionRoots(node.sections);
  // Whichever of its sections, an act is one authority.
  if (entry.kind === 'session_law' || code === null || roots.length === 0 || (roots[0] as string).startsWith('(')) return entry;
  const form = codeForm(code, roots);
  const known = work.registry.ofSource(form);
  if (known) return known;
  const fresh = work.registry.add(entry.kind, shownForm(citation, form), shownForm(citation, form));
  work.registry.tieSource(fresh, form);
  return fresh;
}
