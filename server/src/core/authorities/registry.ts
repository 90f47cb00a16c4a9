import { textOf, type Citation } from '../syntax/document.ts';
import type { CaseCitation } from '../syntax/citation.ts';
import type { Authority } from './authority.ts';
import { locatorKey, sourceForm, volumeKey } from './keys.ts';
import { type NameFacts, type NameMemory, nameFacts } from './nameFacts.ts';
import { normalise, normalisedMatches, shortNamesOf, tellingWords } from './shortNames.ts';

/** The authorities of a document while they are being found, with the maps that find them: never a scan over all of them. */
export interface Entry {
  readonly index: number;
  kind: Authority['kind'];
  name: string;
  citation: string;
  readonly citations: number[];
  firstFull: number | null;
  /** The name that its short names come from; null where it has none. */
  named: NameFacts | null;
  /** Its name normalised for comparing. */
  normal: string;
  /** The name that the document itself uses, once a short form has shown it or it has been announced. */
  used: string | null;
  /** The announced name (`(Brown II)`), normalised. */
  popular: string | null;
  /** Its place in each `volume reporter`; null of what is no case. */
  slots: Map<string, Slot> | null;
}

/** Where a case stands in one volume of a reporter. */
export interface Slot {
  /** The first page, against which a short form's pin is checked; NaN where it is not known. */
  page: number;
  /** The first citation there, to which a repeated parallel points back. */
  readonly citation: number;
}

/** How many authorities of one name are looked at, the newest first; it bounds the work on a document that cites one name a thousand times. */
const MAX_NAMESAKES = 24;

export interface Registry {
  readonly entries: Entry[];
  add(kind: Authority['kind'], name: string, citation: string): Entry;
  ofLocator(key: string): Entry | undefined;
  ofVolume(key: string): readonly Entry[];
  ofSource(form: string): Entry | undefined;
  /** Authorities whose name a short form may mean, the newest first. */
  named(short: string): readonly Entry[];
  /** Makes an authority known under a slot of a reporter. */
  tieLocator(entry: Entry, node: CaseCitation, citation: number): void;
  tieSource(entry: Entry, form: string): void;
  tieName(entry: Entry, name: Pick<NameFacts, 'normal' | 'words'>): void;
  /** What is known of a case's name. */
  facts(citation: Citation, node: CaseCitation): NameFacts | null;
}

export function openRegistry(memory: NameMemory): Registry {
  const entries: Entry[] = [];
  const locators = new Map<string, Entry>();
  const volumes = new Map<string, Entry[]>();
  const sources = new Map<string, Entry>();
  const words = new Map<string, Entry[]>();
  return {
    entries,
    add(kind, name, citation) {
      const entry: Entry = {
        index: entries.length,
        kind,
        name,
        citation,
        citations: [],
        firstFull: null,
        named: null,
        normal: '',
        used: null,
        popular: null,
        slots: null,
      };
      entries.push(entry);
      return entry;
    },
    ofLocator: (key) => locators.get(key),
    ofVolume: (key) => volumes.get(key) ?? [],
    ofSource: (form) => sources.get(form),
    named(short) {
      const normal = normalise(short);
      const telling = tellingWords(normal);
      const rarest = telling.map((word) => words.get(word) ?? []).sort((a, b) => a.length - b.length)[0];
      if (!rarest) return [];
      const found: Entry[] = [];
      for (let i = rarest.length - 1; i >= 0 && i >= rarest.length - MAX_NAMESAKES; i--) {
        const entry = rarest[i] as Entry;
        if (normalisedMatches(normal, entry.normal) && !found.includes(entry)) found.push(entry);
      }
      return found;
    },
    tieLocator(entry, node, citation) {
      const key = locatorKey(node);
      const volume = volumeKey(node);
      const page = key && node.page ? node.page.value : Number.NaN;
      if (key && !locators.has(key)) locators.set(key, entry);
      entry.slots ??= new Map();
      const slot = entry.slots.get(volume);
      if (slot) {
        if (Number.isNaN(slot.page)) slot.page = page;
        return;
      }
      entry.slots.set(volume, { page, citation });
      const list = volumes.get(volume);
      if (list) list.push(entry);
      else volumes.set(volume, [entry]);
    },
    facts: (citation, node) => (node.name ? nameFacts(memory, node.name, citation.block.text) : null),
    tieSource(entry, form) {
      if (!sources.has(form)) sources.set(form, entry);
    },
    tieName(entry, name) {
      entry.normal = entry.normal === '' ? name.normal : `${entry.normal} ${name.normal}`;
      for (const word of name.words) {
        const list = words.get(word);
        if (!list) words.set(word, [entry]);
        else if (list[list.length - 1] !== entry) list.push(entry);
      }
    },
  };
}

/** The authority of a full case citation: one already known by any of its slots, or a new one. */
export function registerCase(registry: Registry, citation: Citation, node: CaseCitation, parallels: readonly Citation[]): Entry {
  const all = [node, ...parallels.map((p) => p.node as CaseCitation)];
  const own = locatorKey(node);
  let entry: Entry | undefined;
  let canonical = own;
  for (const slot of all) {
    const key = slot === node ? own : locatorKey(slot);
    canonical ??= key;
    const known = key ? registry.ofLocator(key) : undefined;
    // A pending page says nothing of which case it is; its parallel does.
    if (known && (slot === node || own === null || !known.slots?.has(volumeKey(node)))) {
      entry = known;
      break;
    }
  }
  entry ??= sameByName(registry, citation, node, own) ?? registry.add('full_case', '', canonical ?? pendingForm(node));
  const facts = entry.name === '' ? registry.facts(citation, node) : null;
  if (facts && node.name) {
    entry.name = node.name.text;
    entry.named = facts;
    registry.tieName(entry, facts);
  }
  if (node.popular) callIt(registry, entry, textOf(citation, node.popular));
  registry.tieLocator(entry, node, citation.index);
  for (const parallel of parallels) registry.tieLocator(entry, parallel.node as CaseCitation, parallel.index);
  entry.firstFull ??= citation.index;
  return entry;
}

/** How many cases of a volume are compared by name, the newest. */
const MAX_IN_VOLUME = 256;

/**
 * The authority in the same volume that a citation is of by its name: a pending page says nothing else, and a short name with a page
 * behind the case's first (`Horsey, 170 F. Supp. 3d 269`) is a short form that lacks its "at".
 */
function sameByName(registry: Registry, citation: Citation, node: CaseCitation, own: string | null): Entry | undefined {
  const { name, page } = node;
  if (!name || !page || (own !== null && (name.versus || name.procedural || node.courtDate))) return undefined;
  const volume = volumeKey(node);
  const normal = registry.facts(citation, node)?.normal ?? '';
  const fits = (entry: Entry): boolean => {
    if (own === null) return entry.normal === normal || (entry.normal !== '' && normalisedMatches(normal, entry.normal));
    const first = entry.slots?.get(volume)?.page ?? Number.NaN;
    return first < page.value && normalisedMatches(normal, entry.normal);
  };
  const found = registry.ofVolume(volume).slice(-MAX_IN_VOLUME).filter(fits);
  return found.length === 1 ? found[0] : undefined;
}

/** Makes a case known under the name that the document announces for it. */
function callIt(registry: Registry, entry: Entry, name: string): void {
  const normal = normalise(name);
  if (normal === '' || entry.popular !== null) return;
  entry.popular = normal;
  entry.used = name.replace(/\s+/g, ' ');
  registry.tieName(entry, { normal, words: [...new Set(tellingWords(normal))] });
}

/** `584 U.S. ___`, `___ U.S. ___`: how a case is named whose page is not yet assigned. */
const pendingForm = (node: CaseCitation): string =>
  `${Number.isNaN(node.volume.value) ? '___' : node.volume.value} ${node.reporter.entry.abbreviation} ___`;

/** The title under which a source is cited, or what the settings call a document of the record; null without one. */
function titleOf(citation: Citation): string | null {
  const { node } = citation;
  if (node.kind === 'record') return node.documentName;
  return 'title' in node && node.title && !('value' in node.title) ? textOf(citation, node.title).replace(/\s+/g, ' ') : null;
}

/** The authority of a full citation that is no case; null where the citation leans on another (a bare section). */
export function registerSource(registry: Registry, citation: Citation): Entry | null {
  const form = sourceForm(citation);
  if (form === null) return null;
  let entry = registry.ofSource(form);
  if (!entry) {
    const { node } = citation;
    const title = titleOf(citation) ?? form;
    entry = registry.add(node.kind as Authority['kind'], title, form);
    registry.tieSource(entry, form);
    const known = 'hereinafter' in node && node.hereinafter ? `${title} ${textOf(citation, node.hereinafter)}` : title;
    const normal = normalise(known);
    registry.tieName(entry, { normal, words: [...new Set(tellingWords(normal))] });
  }
  entry.firstFull ??= citation.index;
  return entry;
}

/** The names by which a case may be called, the document's own first. */
export const shortNames = ({ named, used }: Entry): readonly string[] => {
  const names = named ? (named.shortNames ??= shortNamesOf(named.name, named.prose)) : [];
  return used === null ? names : [used, ...names.filter((name) => name !== used)];
};
