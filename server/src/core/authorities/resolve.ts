import { textOf, type Citation } from '../syntax/document.ts';
import type { CaseCitation, CodeCitation, IdCitation, SupraCitation } from '../syntax/citation.ts';
import type { Prose } from '../text/blocks.ts';
import type { Authority, Reference, Resolution, Unresolved } from './authority.ts';
import { codeForm, codeKey, sectionRoots, volumeKey } from './keys.ts';
import { openRegistry, registerCase, registerSource, type Entry, type Registry } from './registry.ts';
import type { NameFacts, NameMemory } from './nameFacts.ts';
import { normalise, normalisedMatches, shortNamesOf } from './shortNames.ts';
import { countsInGroup, isMention, openStreams, readingOrder, type Group, type Streams } from './streams.ts';

/**
 * What every citation of a document refers to, by the rules of the domain specification's §2. Linear in the citations. `names` saves
 * working out again what is known of names that were seen before.
 */
export function resolve(prose: Prose, citations: readonly Citation[], names: NameMemory): Resolution {
  const registry = openRegistry(names);
  const work: Work = {
    registry,
    citations,
    references: new Array(citations.length).fill(NOTHING),
    entries: new Array(citations.length).fill(null),
    codes: new Array(citations.length).fill(null),
    streams: openStreams(prose),
    history: historyOf(citations),
    parallels: parallelsOf(citations),
  };
  for (const citation of citations) registerFull(work, citation);
  for (const citation of readingOrder(citations)) refer(work, citation);
  return { citations, references: work.references, authorities: freeze(work) };
}

interface Work {
  readonly registry: Registry;
  readonly citations: readonly Citation[];
  readonly references: Reference[];
  /** The authority of each citation, once known. */
  readonly entries: (Entry | null)[];
  /** The code that each citation is of or leans on (`42 U.S.C.`), once known. */
  readonly codes: (string | null)[];
  readonly streams: Streams;
  readonly history: ReadonlySet<number>;
  readonly parallels: ReadonlyMap<number, readonly Citation[]>;
}

const NOTHING: Reference = { authority: null, antecedent: null, unresolved: null, candidates: [] };

const isCase = (node: Citation['node']): node is CaseCitation => node.kind === 'full_case' || node.kind === 'short_case';

function historyOf(citations: readonly Citation[]): ReadonlySet<number> {
  const found = new Set<number>();
  for (const { node, first } of citations) if (isCase(node)) for (const link of node.history) found.add(first + link.citation);
  return found;
}

function parallelsOf(citations: readonly Citation[]): ReadonlyMap<number, readonly Citation[]> {
  const found = new Map<number, Citation[]>();
  for (const citation of citations) {
    const { node, first } = citation;
    if (!isCase(node) || node.primary === null) continue;
    const list = found.get(first + node.primary);
    if (list) list.push(citation);
    else found.set(first + node.primary, [citation]);
  }
  return found;
}

/** First pass: every full citation makes or joins an authority, wherever it stands. */
function registerFull(work: Work, citation: Citation): void {
  const { node } = citation;
  if (isCase(node)) {
    if (node.kind === 'full_case' && node.role === 'primary')
      work.entries[citation.index] = registerCase(work.registry, citation, node, work.parallels.get(citation.index) ?? []);
    return;
  }
  if (node.kind !== 'id' && node.kind !== 'supra' && node.kind !== 'cross_reference')
    work.entries[citation.index] = registerSource(work.registry, citation);
}

/** Second pass, in reading order: what each citation refers to, and the groups that an id. looks back at. */
function refer(work: Work, citation: Citation): void {
  const { node, index } = citation;
  if (node.kind === 'id') referId(work, citation, node);
  else if (node.kind === 'supra') referSupra(work, citation, node);
  else if (isCase(node) && node.primary !== null) referParallel(work, citation, node);
  else if (node.kind === 'short_case') referShort(work, citation, node);
  else if (node.kind === 'statute' && !node.code && !node.title) referBareSection(work, citation, node);
  else if (node.kind !== 'cross_reference') settle(work, citation, work.entries[index] ?? null, null);
  rememberCode(work, citation);
  joinGroup(work, citation);
}

function settle(work: Work, citation: Citation, entry: Entry | null, antecedent: number | null): void {
  work.entries[citation.index] = entry;
  work.references[citation.index] = { authority: entry ? entry.index : null, antecedent, unresolved: null, candidates: [] };
}

function abstain(work: Work, citation: Citation, unresolved: Unresolved, candidates: readonly number[]): void {
  work.entries[citation.index] = null;
  work.references[citation.index] = { authority: null, antecedent: null, unresolved, candidates };
}

const withinOf = (citation: Citation): number | null => (citation.node.within === null ? null : citation.first + citation.node.within);
const groupKey = (citation: Citation): string => `${citation.first}/${citation.node.group}`;

function joinGroup(work: Work, citation: Citation): void {
  const level = work.streams.level(citation.block.stream, withinOf(citation));
  if (isMention(citation)) level.mention = citation.index;
  if (!countsInGroup(citation, work.history)) return;
  level.mention = null;
  const key = groupKey(citation);
  if (level.group?.key === key) level.group.members.push(citation.index);
  else level.group = { key, members: [citation.index] };
  if (citation.block.stream === 0 && citation.node.within === null) work.streams.noteBody(level.group, citation.block.source.start);
}

// ---- id. ----------------------------------------------------------------------------------------------------------------

function referId(work: Work, citation: Citation, node: IdCitation): void {
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
    const reason = work.references[antecedent]?.unresolved ?? null;
    // The antecedent itself is not known to refer to anything; the id. still points at it, for the same reason.
    work.references[citation.index] = { authority: null, antecedent, unresolved: reason, candidates: [] };
    return;
  }
  if (!locatorFits(node, entry, target)) return abstain(work, citation, 'mismatch', [antecedent]);
  settle(work, citation, node.sections ? sectionOf(work, node, antecedent, entry) : entry, antecedent);
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

/** How many parallels of a case are compared with a page, and cases of a volume with a short form: no real case or brief has more. */
const MAX_SLOTS = 24;
const MAX_IN_VOLUME = 256;

/** Whether an id.'s page or section can belong to the authority: no page of a statute, no page before the first. */
function locatorFits(node: IdCitation, entry: Entry, target: Citation): boolean {
  if (node.sections) return entry.kind !== 'full_case';
  const first = node.pin?.items[0];
  if (!first || first.kind !== 'page' || !node.pin?.label) return true;
  if (!PAGED.has(entry.kind)) return false;
  if (entry.kind !== 'full_case' || !entry.slots) return true;
  if (target.node.kind === 'full_case' && target.node.reporter.entry.kind === 'database') return true;
  let looked = 0;
  for (const { page } of entry.slots.values()) if (Number.isNaN(page) || first.from >= page || ++looked > MAX_SLOTS) return true;
  return false;
}

/** `Id. § 1988(b)` after `42 U.S.C. § 1983`: title and code are kept, the section is another authority where its root is (step 6). */
function sectionOf(work: Work, node: IdCitation, antecedent: number, entry: Entry): Entry {
  const code = work.codes[antecedent] ?? null;
  const roots = sectionRoots(node.sections);
  if (code === null || roots.length === 0 || (roots[0] as string).startsWith('(')) return entry;
  const form = codeForm(code, roots);
  const known = work.registry.ofSource(form);
  if (known) return known;
  const fresh = work.registry.add(entry.kind, form, form);
  work.registry.tieSource(fresh, form);
  return fresh;
}

/** Remembers the code that a citation leaves to an id. or a bare section after it: its own, or that of its antecedent. */
function rememberCode(work: Work, citation: Citation): void {
  const { node, index } = citation;
  const own = node.kind === 'statute' || node.kind === 'regulation' || node.kind === 'session_law' ? codeKey(citation, node) : null;
  const antecedent = work.references[index]?.antecedent ?? null;
  work.codes[index] = own ?? (antecedent === null ? null : (work.codes[antecedent] ?? null));
}

// ---- short forms --------------------------------------------------------------------------------------------------------

function referShort(work: Work, citation: Citation, node: CaseCitation): void {
  const inVolume = candidatesInVolume(work, citation, node);
  const name = node.name?.text ?? null;
  if (name === null) {
    if (inVolume.length === 1) return bind(work, citation, inVolume[0] as Entry, node);
    const spoken = inVolume.length > 1 ? namedInSentence(citation, inVolume) : null;
    if (spoken) return bind(work, citation, spoken, node);
    if (inVolume.length > 1) return abstain(work, citation, 'ambiguous', places(inVolume));
    return abstain(work, citation, 'no-antecedent', []);
  }
  const normal = (work.registry.facts(citation, node) as NameFacts).normal;
  const both = inVolume.filter((entry) => entry.name === '' || normalisedMatches(normal, entry.normal));
  if (both.length === 1) return bind(work, citation, both[0] as Entry, node);
  if (both.length > 1) return abstain(work, citation, 'ambiguous', places(both));
  const named = work.registry.named(name).filter((entry) => entry.kind === 'full_case');
  if (named.length > 0) return abstain(work, citation, 'mismatch', places(named));
  // The slot is known under another name: the reader finds the case, the rules speak of the name.
  if (inVolume.length === 1) return bind(work, citation, inVolume[0] as Entry, node);
  abstain(work, citation, inVolume.length > 1 ? 'ambiguous' : 'no-antecedent', places(inVolume));
}

/** How far before a bare locator its case's name may stand in the sentence. */
const SENTENCE = 320;

/** The candidate whose name stands nearest before a bare `547 U.S. at 424`; null where none does. */
function namedInSentence(citation: Citation, candidates: readonly Entry[]): Entry | null {
  if (candidates.length > 12) return null;
  const { start } = citation.node;
  const before = citation.block.text.slice(Math.max(0, start - SENTENCE), start);
  let nearest: Entry | null = null;
  let place = -1;
  for (const entry of candidates) {
    for (const name of shortNames(entry)) {
      const at = name.length > 3 ? before.lastIndexOf(name) : -1;
      if (at > place) [nearest, place] = [entry, at];
    }
  }
  return nearest;
}

const places = (entries: readonly Entry[]): readonly number[] =>
  entries.flatMap((entry) => (entry.firstFull === null ? [] : [entry.firstFull])).slice(0, 8);

/** Cases whose first page in the short form's volume does not lie behind its pin. */
function candidatesInVolume(work: Work, citation: Citation, node: CaseCitation): readonly Entry[] {
  const pin = node.pin?.items[0];
  const page = pin && pin.kind === 'page' ? pin.from : Number.NaN;
  const fits = (key: string, at: number) =>
    work.registry
      .ofVolume(key)
      .slice(-MAX_IN_VOLUME)
      .filter((entry) => !((entry.slots?.get(key)?.page ?? Number.NaN) > at));
  const own = fits(volumeKey(node), page);
  if (own.length > 0 && own.length <= 64) return own;
  for (const parallel of work.parallels.get(citation.index) ?? []) {
    const other = fits(volumeKey(parallel.node as CaseCitation), Number.NaN);
    if (other.length === 1) return other;
  }
  return own.slice(-64);
}

function bind(work: Work, citation: Citation, entry: Entry, node: CaseCitation): void {
  const antecedent = entry.slots?.get(volumeKey(node))?.citation ?? entry.firstFull;
  settle(work, citation, entry, antecedent !== null && antecedent < citation.index ? antecedent : null);
}

/** A parallel is of its primary's authority; a repeated one points back at the first citation in the same reporter. */
function referParallel(work: Work, citation: Citation, node: CaseCitation): void {
  const primary = citation.first + (node.primary as number);
  const entry = work.entries[primary] ?? null;
  const earlier = entry?.slots?.get(volumeKey(node))?.citation;
  const sameReporter = earlier ?? firstInReporter(entry, node, work);
  settle(work, citation, entry, sameReporter !== undefined && sameReporter < citation.index ? sameReporter : null);
}

/** The authority's first citation in a reporter whatever the volume: what a conflicting parallel is compared with. */
function firstInReporter(entry: Entry | null, node: CaseCitation, work: Work): number | undefined {
  if (!entry) return undefined;
  const reporter = node.reporter.entry.abbreviation;
  for (const { citation: index } of entry.slots?.values() ?? []) {
    const other = (work.citations[index] as Citation).node;
    if (isCase(other) && other.reporter.entry.abbreviation === reporter) return index;
  }
  return undefined;
}

// ---- supra and bare sections --------------------------------------------------------------------------------------------

function referSupra(work: Work, citation: Citation, node: SupraCitation): void {
  const found = work.registry
    .named(textOf(citation, node.name))
    .filter((entry) => entry.firstFull !== null && entry.firstFull < citation.index);
  if (found.length === 0) return abstain(work, citation, 'no-antecedent', []);
  if (found.length > 1) return abstain(work, citation, 'ambiguous', places(found));
  const entry = found[0] as Entry;
  settle(work, citation, entry, entry.firstFull);
}

/** `§ 484(a)` after `12 U.S.C. § 1`: the code of the last code citation of its stream. */
function referBareSection(work: Work, citation: Citation, node: CodeCitation): void {
  const roots = sectionRoots(node.sections);
  for (let back = citation.index - 1, looked = 0; back >= 0 && looked < 12; back--, looked++) {
    const code = work.codes[back] ?? null;
    if (code === null) continue;
    const known = work.registry.ofSource(codeForm(code, roots));
    if (known) return settle(work, citation, known, back);
    if (!node.signal) return settle(work, citation, null, null);
    const fresh = work.registry.add('statute', codeForm(code, roots), codeForm(code, roots));
    work.registry.tieSource(fresh, codeForm(code, roots));
    return settle(work, citation, fresh, back);
  }
  settle(work, citation, null, null);
}

/** Notes the name that the document itself uses for a case: it comes first among its short names (`Twombly`, not `Bell Atl.`). */
function noteUsed(entry: Entry, citation: Citation): void {
  if (entry.used !== null || entry.kind !== 'full_case') return;
  const { node } = citation;
  const used = node.kind === 'short_case' && node.name ? node.name.text : node.kind === 'supra' ? textOf(citation, node.name) : null;
  if (used !== null && normalisedMatches(normalise(used), entry.normal)) entry.used = used;
}

function freeze(work: Work): readonly Authority[] {
  for (let i = 0; i < work.citations.length; i++) {
    const entry = work.entries[i];
    if (!entry) continue;
    entry.citations.push(i);
    noteUsed(entry, work.citations[i] as Citation);
  }
  return work.registry.entries.map((entry) => new Resolved(entry));
}

const shortNames = ({ named, used }: Entry): readonly string[] => {
  const names = named ? shortNamesOf(named.name, named.prose) : [];
  return used === null ? names : [used, ...names.filter((name) => name !== used)];
};

/** An authority of the finished resolution. Its short names are worked out when they are first asked for: few authorities' are. */
class Resolved implements Authority {
  readonly index: number;
  readonly kind: Authority['kind'];
  readonly name: string;
  readonly citation: string;
  readonly citations: readonly number[];
  readonly firstFull: number | null;
  readonly #entry: Entry;
  #names: readonly string[] | null = null;

  constructor(entry: Entry) {
    this.index = entry.index;
    this.kind = entry.kind;
    this.name = entry.name || entry.citation;
    this.citation = entry.citation;
    this.citations = entry.citations;
    this.firstFull = entry.firstFull;
    this.#entry = entry;
  }

  get shortNames(): readonly string[] {
    this.#names ??= shortNames(this.#entry);
    return this.#names;
  }
}
