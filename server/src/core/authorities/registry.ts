import { foldBlanks } from '../text/blanks.ts';
import { textOf, type Citation } from '../syntax/document.ts';
import type { CaseCitation } from '../syntax/citation.ts';
import type { Authority } from './authority.ts';
import { namesInUse } from '../tables/litigants.ts';
import { locatorForm, shownForm, sourceForm } from './keys.ts';
import { type NameFacts, type NameMemory, nameFacts } from './nameFacts.ts';
import { type NormalName, normalise, normalisedMatches, normalName } from './normalName.ts';
import { shortNamesOf } from './shortNames.ts';

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
  /** Its place in each volume that it is cited from; null of what is no case. */
  slots: Map<Volume, Slot> | null;
}

/** A volume of a reporter, as far as the document cites from it: found without a key being spelt out. */
export interface Volume {
  /** The cases in it, in the order in which the document first cites them. */
  readonly entries: Entry[];
  /** The case on each first page. */
  readonly pages: Map<string, Entry>;
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
  /** The volume that a citation is from, made known when it is first asked for. */
  volume(node: CaseCitation): Volume;
  /** The case on the first page that a citation gives. */
  ofLocator(node: CaseCitation): Entry | undefined;
  ofSource(form: string): Entry | undefined;
  /** Authorities whose name a short form may mean, the newest first. */
  named(short: string): readonly Entry[];
  /** Makes an authority known under a slot of a reporter. */
  tieLocator(entry: Entry, node: CaseCitation, citation: number): void;
  tieSource(entry: Entry, form: string): void;
  tieName(entry: Entry, name: NormalName): void;
  /** What is known of a case's name. */
  facts(citation: Citation, node: CaseCitation): NameFacts | null;
}

export function openRegistry(memory: NameMemory): Registry {
  const entries: Entry[] = [];
  const reporters = new Map<string, Map<number, Volume>>();
  const sources = new Map<string, Entry>();
  const words = new Map<string, Entry[]>();
  const volumeOf = (node: CaseCitation): Volume => {
    const { abbreviation } = node.reporter.entry;
    let volumes = reporters.get(abbreviation);
    if (!volumes) reporters.set(abbreviation, (volumes = new Map()));
    let volume = volumes.get(node.volume.value);
    if (!volume) volumes.set(node.volume.value, (volume = { entries: [], pages: new Map() }));
    return volume;
  };
  return {
    entries,
    volume: volumeOf,
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
    ofLocator(node) {
      const page = firstPage(node);
      return page === null ? undefined : volumeOf(node).pages.get(page);
    },
    ofSource: (form) => sources.get(form),
    named(short) {
      const { normal, words: telling } = normalName(short);
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
      const volume = volumeOf(node);
      const first = firstPage(node);
      const page = first !== null && node.page ? node.page.value : Number.NaN;
      if (first !== null && !volume.pages.has(first)) volume.pages.set(first, entry);
      entry.slots ??= new Map();
      const slot = entry.slots.get(volume);
      if (slot) {
        if (Number.isNaN(slot.page)) slot.page = page;
        return;
      }
      entry.slots.set(volume, { page, citation });
      volume.entries.push(entry);
    },
    facts: (citation, node) =>
      node.name ? nameFacts(memory, node.name, citation.block.text, node.courtDate?.year?.value ?? Number.NaN) : null,
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
  const pending = firstPage(node) === null;
  let entry = registry.ofLocator(node);
  for (let i = 0; i < parallels.length && !entry; i++) {
    const known = registry.ofLocator((parallels[i] as Citation).node as CaseCitation);
    // A pending page says nothing of which case it is; its parallel does.
    if (known && (pending || !known.slots?.has(registry.volume(node)))) entry = known;
  }
  entry ??= sameByName(registry, citation, node, pending) ?? registry.add('full_case', '', canonicalForm(node, parallels));
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
function sameByName(registry: Registry, citation: Citation, node: CaseCitation, pending: boolean): Entry | undefined {
  const { name, page } = node;
  if (!name || !page || (!pending && (name.versus || name.procedural || node.courtDate))) return undefined;
  const volume = registry.volume(node);
  const normal = registry.facts(citation, node)?.normal ?? '';
  const fits = (entry: Entry): boolean => {
    if (pending) return entry.normal === normal || (entry.normal !== '' && normalisedMatches(normal, entry.normal));
    const first = entry.slots?.get(volume)?.page ?? Number.NaN;
    return first < page.value && normalisedMatches(normal, entry.normal);
  };
  const found = volume.entries.slice(-MAX_IN_VOLUME).filter(fits);
  return found.length === 1 ? found[0] : undefined;
}

/** Makes a case known under the name that the document announces for it. */
function callIt(registry: Registry, entry: Entry, name: string): void {
  const called = normalName(name);
  const { normal } = called;
  if (normal === '' || entry.popular !== null) return;
  entry.popular = normal;
  entry.used = foldBlanks(name);
  registry.tieName(entry, called);
}

/** The first page that a citation gives, as a key; null for one not yet assigned. */
const firstPage = ({ page, volume }: CaseCitation): string | null =>
  page && page.text !== null && !Number.isNaN(volume.value) ? (page.text.includes(',') ? page.text.replaceAll(',', '') : page.text) : null;

/** How a case is named by its place: its own, or a parallel's where its own is pending. */
function canonicalForm(node: CaseCitation, parallels: readonly Citation[]): string {
  for (const { node: slot } of [{ node }, ...parallels]) {
    const page = firstPage(slot as CaseCitation);
    if (page !== null) return locatorForm(slot as CaseCitation, page);
  }
  return pendingForm(node);
}

/** `584 U.S. ___`, `___ U.S. ___`: how a case is named whose page is not yet assigned. */
const pendingForm = (node: CaseCitation): string =>
  `${Number.isNaN(node.volume.value) ? '___' : node.volume.value} ${node.reporter.entry.abbreviation} ___`;

/** The title under which a source is cited, or what the settings call a document of the record; null without one. */
function titleOf(citation: Citation): string | null {
  const { node } = citation;
  if (node.kind === 'record') return node.documentName;
  return 'title' in node && node.title && !('value' in node.title) ? foldBlanks(textOf(citation, node.title)) : null;
}

/** The authority of a full citation that is no case; null where the citation leans on another (a bare section). */
export function registerSource(registry: Registry, citation: Citation): Entry | null {
  const form = sourceForm(citation);
  if (form === null) return null;
  let entry = registry.ofSource(form);
  if (!entry) {
    const { node } = citation;
    const shown = shownForm(citation, form);
    const title = titleOf(citation) ?? shown;
    entry = registry.add(node.kind as Authority['kind'], title, shown);
    registry.tieSource(entry, form);
    const known = 'hereinafter' in node && node.hereinafter ? `${title} ${textOf(citation, node.hereinafter)}` : title;
    registry.tieName(entry, normalName(known));
  }
  entry.firstFull ??= citation.index;
  return entry;
}

/** The names by which a case may be called: the document's own first, then what lawyers call it. */
export const shortNames = ({ named, used, citation, normal }: Entry): readonly string[] => {
  if (!named) return used === null ? [] : [used];
  const names = (named.shortNames ??= shortNamesOf(named.name, named.prose, named.year));
  const inUse = namesInUse(citation).find((name) => normalisedMatches(normalise(name), normal));
  const first = used ?? inUse;
  if (first === undefined) return names;
  const others = inUse === undefined ? names : [inUse, ...names];
  return [first, ...others.filter((name, i) => name !== first && others.indexOf(name) === i)];
};
