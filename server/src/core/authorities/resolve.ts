import { textOf, type Citation } from '../syntax/document.ts';
import type { Prose } from '../text/blocks.ts';
import type { Authority, Resolution } from './authority.ts';
import { referId } from './ids.ts';
import { codeKey, sourceForm, volumeText } from './keys.ts';
import type { NameMemory } from './nameFacts.ts';
import { referBareSection, referNamed } from './namedForms.ts';
import { type Entry, openRegistry, registerCase, registerSource, shortNames } from './registry.ts';
import { referParallel, referShort } from './shortForms.ts';
import { normalise, normalisedMatches } from './normalName.ts';
import { countsInGroup, isMention, openStreams, readingOrder } from './streams.ts';
import { groupKey, isCase, NOTHING, settle, type Work, withinOf } from './work.ts';

/**
 * What every citation of a document refers to, by the rules of the domain specification's §2. Linear in the citations. `names` saves
 * working out again what is known of names that were seen before. What it reads of the prose beyond the citations themselves must
 * lie within the reach that ./kept.ts compares.
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
    strangers: new Map(),
    volumes: new Map(),
  };
  for (const citation of citations) registerFull(work, citation);
  for (const citation of readingOrder(citations)) refer(work, citation);
  return { citations, references: work.references, authorities: freeze(work) };
}

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
  if (node.kind !== 'id' && node.kind !== 'supra' && node.kind !== 'case_page' && node.kind !== 'cross_reference')
    work.entries[citation.index] = actBefore(work, citation) ?? beganInVolume(work, citation) ?? registerSource(work.registry, citation);
  noteInVolume(work, citation);
}

/** `Pub. L. No. 105-304, 112 Stat. 2860`, `19 U.S.T. 6259, 189 U.N.T.S. 137`: the act or treaty that a second locator is of; null where it is no second one. */
function actBefore(work: Work, citation: Citation): Entry | null {
  const { node, index, block } = citation;
  const before = work.citations[index - 1];
  const treaty = node.kind === 'treaty' && before?.node.kind === 'treaty' && node.title === null;
  if (!treaty && (node.kind !== 'session_law' || before?.node.kind !== 'session_law')) return null;
  if (before.block !== block || (!treaty && (before.node.page === null) === (node.page === null))) return null;
  if (!(treaty ? /^,\s{1,8}$/ : /^[,;]\s{1,8}$/).test(block.text.slice(before.node.fullEnd, node.start))) return null;
  const entry = work.entries[index - 1] ?? null;
  const form = sourceForm(citation);
  if (entry && form) work.registry.tieSource(entry, form);
  return entry;
}

/** The volume of laws, of a register or of a journal that a citation is from; null for any other. */
function volumeOf(citation: Citation): string | null {
  const { node } = citation;
  if (node.kind === 'session_law' || node.kind === 'fed_reg') return node.title && node.code ? codeKey(citation, node) : null;
  return node.kind === 'journal' && node.volume && node.series ? `${volumeText(citation, node.volume)} ${node.series}` : null;
}

/** Notes on which page of its volume a source begins. */
function noteInVolume(work: Work, citation: Citation): void {
  const { node, index } = citation;
  const entry = work.entries[index] ?? null;
  if (!entry || !('page' in node) || !node.page || Number.isNaN(node.page.value)) return;
  const volume = volumeOf(citation);
  if (volume === null) return;
  const pages = work.volumes.get(volume);
  if (pages) pages.push({ entry, page: node.page.value });
  else work.volumes.set(volume, [{ entry, page: node.page.value }]);
}

/** How many sources of a volume are looked at, the newest. */
const MAX_IN_VOLUME = 64;

/** `125 Stat. at 329`: the source of that volume, cited before with its first page, that begins last before the page; null without one. */
function beganInVolume(work: Work, citation: Citation): Entry | null {
  const { node } = citation;
  const pin = 'page' in node && node.page === null && 'pin' in node ? node.pin?.items[0] : null;
  const volume = pin ? volumeOf(citation) : null;
  if (!pin || volume === null || Number.isNaN(pin.from)) return null;
  let nearest: { readonly entry: Entry; readonly page: number } | null = null;
  for (const source of (work.volumes.get(volume) ?? []).slice(-MAX_IN_VOLUME))
    if (source.page <= pin.from && source.page >= (nearest?.page ?? 0)) nearest = source;
  return nearest?.entry ?? null;
}

/** Second pass, in reading order: what each citation refers to, and the groups that an id. looks back at. */
function refer(work: Work, citation: Citation): void {
  const { node, index } = citation;
  if (node.kind === 'id') referId(work, citation, node);
  else if (node.kind === 'supra' || node.kind === 'case_page') referNamed(work, citation, node);
  else if (isCase(node) && node.primary !== null) referParallel(work, citation, node);
  else if (node.kind === 'short_case') referShort(work, citation, node);
  else if (node.kind === 'statute' && !node.code && !node.title) referBareSection(work, citation, node);
  else if (node.kind !== 'cross_reference') {
    const entry = work.entries[index] ?? null;
    const first = entry?.firstFull ?? index;
    settle(work, citation, entry, first < index && 'page' in node && node.page === null && volumeOf(citation) !== null ? first : null);
  }
  rememberCode(work, citation);
  joinGroup(work, citation);
}

function joinGroup(work: Work, citation: Citation): void {
  const level = work.streams.level(citation.block.stream, withinOf(citation));
  if (isMention(citation)) level.mention = citation.index;
  if (!countsInGroup(citation, work.history) || isPlaceInRecord(work, citation)) return;
  level.mention = null;
  const key = groupKey(citation);
  if (level.group?.key === key) level.group.members.push(citation.index);
  else level.group = { key, members: [citation.index] };
  if (citation.block.stream === 0 && citation.node.within === null) work.streams.noteBody(level.group, citation.block.source.start);
}

/** `Hr’g Tr. at 6, J.A. 290`, `Id. at 5, J.A. 289`: where the record has the document that is cited, which an id. after it means. */
function isPlaceInRecord(work: Work, { node, index, block }: Citation): boolean {
  const before = work.citations[index - 1];
  if (node.kind !== 'record' || before?.block !== block || (before.node.kind !== 'record' && before.node.kind !== 'id')) return false;
  return before.node.pin !== null && /^,\s{1,8}$/.test(block.text.slice(before.node.fullEnd, node.fullStart));
}

/** Remembers the code that a citation leaves to an id. or a bare section after it: its own, or that of its antecedent. */
function rememberCode(work: Work, citation: Citation): void {
  const { node, index } = citation;
  const own = node.kind === 'statute' || node.kind === 'regulation' || node.kind === 'session_law' ? codeKey(citation, node) : null;
  const antecedent = work.references[index]?.antecedent ?? null;
  work.codes[index] = own ?? (antecedent === null ? null : (work.codes[antecedent] ?? null));
}

/** Notes the name that the document itself uses for a case: it comes first among its short names (`Twombly`, not `Bell Atl.`). */
function noteUsed(entry: Entry, citation: Citation): void {
  if (entry.used !== null || entry.kind !== 'full_case') return;
  const { node } = citation;
  const used =
    node.kind === 'short_case' && node.name
      ? node.name.text
      : node.kind === 'supra' || node.kind === 'case_page'
        ? textOf(citation, node.name)
        : null;
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
