import { textOf, type Citation } from '../syntax/document.ts';
import type { CaseCitation } from '../syntax/citation.ts';
import type { Authority } from './authority.ts';
import { locatorKey, sourceForm, volumeKey } from './keys.ts';
import { type NameFacts, type NameMemory, nameFacts } from './nameFacts.ts';
import { normalise, normalisedMatches, tellingWords } from './shortNames.ts';

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
  /** The name that the document itself uses, once a short form has shown it. */
  used: string | null;
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
  let entry: Entry | undefined;
  for (const slot of all) {
    const key = locatorKey(slot);
    const known = key ? registry.ofLocator(key) : undefined;
    if (known && (slot === node || !known.slots?.has(volumeKey(node)))) {
      entry = known;
      break;
    }
  }
  entry ??= registry.add('full_case', '', locatorKey(node) ?? `${volumeKey(node)} ___`);
  const facts = entry.name === '' ? registry.facts(citation, node) : null;
  if (facts && node.name) {
    entry.name = node.name.text;
    entry.named = facts;
    registry.tieName(entry, facts);
  }
  registry.tieLocator(entry, node, citation.index);
  for (const parallel of parallels) registry.tieLocator(entry, parallel.node as CaseCitation, parallel.index);
  entry.firstFull ??= citation.index;
  return entry;
}

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
    entry = registry.add(node.kind, title, form);
    registry.tieSource(entry, form);
    const known = 'hereinafter' in node && node.hereinafter ? `${title} ${textOf(citation, node.hereinafter)}` : title;
    const normal = normalise(known);
    registry.tieName(entry, { normal, words: [...new Set(tellingWords(normal))] });
  }
  entry.firstFull ??= citation.index;
  return entry;
}
