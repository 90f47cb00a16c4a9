import type { IndexedCase } from '../cases/caseIndex.ts';
import { reporterByAbbreviation, type ReporterEntry } from '../tables/reporters.ts';
import { span } from '../text/span.ts';
import { insertAt, remove } from './edit.ts';
import { between, type Chain, locatorSpan, rankOf, standsTogether } from './parallels.ts';
import type { HouseStyle } from './profile.ts';
import { inHouseStyle } from './reporters/shared.ts';
import type { ProseEdit } from './rule.ts';

/** Parallels put in or left out, as they read, and the edits that do it. */
export interface ParallelEdits {
  readonly locators: readonly string[];
  readonly edits: readonly ProseEdit[];
}

interface Locator {
  readonly entry: ReporterEntry;
  readonly rank: number;
  readonly volume: number;
  readonly page: number;
  readonly text: string;
}

/**
 * Puts in the locators of `known` that a full citation lacks, each at its place in the order of parallels (official reporter first) and in
 * the form of the house style. Null where none is lacking, where an order is not laid down, or where what stands there is not what the
 * index has: then one of the two is wrong. Pins stay with their reporters.
 */
export function withParallels(chain: Chain, known: IndexedCase, style: HouseStyle): ParallelEdits | null {
  const ranks = chain.map(({ node }) => rankOf(node.reporter.entry));
  if (ranks.some((rank, i) => rank === null || (i > 0 && rank < Number(ranks[i - 1])))) return null;
  const missing: Locator[] = [];
  for (const one of locatorsOf(known, style)) {
    const own = chain.find(({ node }) => node.reporter.entry === one.entry)?.node;
    if (!own) missing.push(one);
    else if (own.volume.value !== one.volume || own.page?.value !== one.page) return null;
  }
  if (missing.length === 0) return null;
  const bracketed = chain.length > 1 && between(chain, 1).trim() === '[';
  const edits =
    style.parallel === 'bracket' && chain.length === 1
      ? inBrackets(chain, missing)
      : inRow(chain, missing, bracketed ? null : style.parallelSeparator);
  return edits && { locators: missing.map(({ text }) => text), edits };
}

/** Official reporter first; without the early reporters by name, which stand in parentheses behind the volume. */
function locatorsOf(known: IndexedCase, style: HouseStyle): readonly Locator[] {
  const found = [known.citation, ...known.parallels].flatMap((citation): Locator[] => {
    const [, volume, reporter, page] = /^(\d+) (.+) (\d+)$/.exec(citation) ?? [];
    const entry = reporter === undefined ? undefined : reporterByAbbreviation.get(reporter);
    const rank = entry ? rankOf(entry) : null;
    if (!entry || rank === null || entry.kind === 'nominative') return [];
    const text = `${volume} ${inHouseStyle(entry.abbreviation, style)} ${page}`;
    return [{ entry, rank, volume: Number(volume), page: Number(page), text }];
  });
  return found.sort((a, b) => a.rank - b.rank);
}

/** How many locators of the chain come before one of that rank. */
const placeOf = (chain: Chain, { rank }: Locator): number => chain.filter(({ node }) => Number(rankOf(node.reporter.entry)) <= rank).length;

/** Each behind a comma or the style's own separator; null: in brackets that are there, inside of them. */
function inRow(chain: Chain, missing: readonly Locator[], separator: HouseStyle['parallelSeparator'] | null): readonly ProseEdit[] | null {
  const places = new Map<number, string[]>();
  const parted = separator ?? ', ';
  for (const one of missing) {
    const at = placeOf(chain, one);
    if (separator === null && at === 0) return null;
    places.set(at, [...(places.get(at) ?? []), one.text]);
  }
  return [...places].map(([at, texts]) => {
    const isBefore = at === 0 || (separator === null && at === 1);
    const of = chain[isBefore ? at : at - 1] as Chain[0];
    const text = texts.join(parted);
    return isBefore ? insertAt(of, of.node.volume.start, `${text}${parted}`) : insertAt(of, locatorSpan(of).end, `${parted}${text}`);
  });
}

/** `25 Cal.4th 850 [108 Cal.Rptr.2d 471]`: all but the official one in brackets. */
function inBrackets([own]: Chain, missing: readonly Locator[]): readonly ProseEdit[] {
  const of = own as Chain[0];
  const at = placeOf([of], missing[0] as Locator) === 1 ? 0 : missing.findIndex((one) => placeOf([of], one) === 1);
  const before = missing.slice(0, at < 0 ? missing.length : at).map(({ text }) => text);
  const behind = missing.slice(before.length).map(({ text }) => text);
  const { end } = locatorSpan(of);
  if (before.length === 0) return [insertAt(of, end, ` [${behind.join(', ')}]`)];
  const [official, ...others] = before;
  return [
    insertAt(of, of.node.volume.start, `${official} [${others.map((one) => `${one}, `).join('')}`),
    insertAt(of, end, `${behind.map((one) => `, ${one}`).join('')}]`),
  ];
}

/**
 * Leaves all but one locator of a full citation out: the official reporter stays or, of a state's decision in a style that wants no
 * parallels, the regional one, with the court that the official one gave. Null where no order is laid down, where something else stands
 * between the locators, or where the pin cite would go: it is a page of the reporter behind which it stands.
 */
export function withoutParallels(chain: Chain, style: HouseStyle): ParallelEdits | null {
  const kept = keptOf(chain, style);
  if (kept === null || chain.length < 2) return null;
  const stays = chain[kept] as Chain[0];
  if (!stays.node.page?.text || (!stays.node.pin && chain.some(({ node }) => node.pin))) return null;
  const bracket = kept === 0 ? bracketBehind(chain) : null;
  if (bracket === null && !standsTogether(chain)) return null;
  const court = kept === 0 || isSupremeCourt(chain) ? [] : courtNamed(chain);
  if (court === null) return null;
  const last = bracket ?? locatorSpan(chain[chain.length - 1] as Chain[0]).end;
  const own = locatorSpan(stays);
  const first = chain[0] as Chain[0];
  return {
    locators: chain.filter((one) => one !== stays).map(({ block, node }) => block.text.slice(node.volume.start, node.page?.end)),
    edits: [
      ...(kept > 0 ? [remove(first, span(first.node.volume.start, own.start))] : []),
      ...(last > own.end ? [remove(first, span(own.end, last))] : []),
      ...court,
    ],
  };
}

const isSupremeCourt = (chain: Chain): boolean => chain.every(({ node }) => node.reporter.entry.impliedCourt === 'U.S.');

/** Whether the reporter is an official one of that state (by its postal code) and of no other. */
export const isOfficialOf = (entry: ReporterEntry, state: string | null): boolean =>
  entry.kind === 'state' && entry.states?.length === 1 && entry.states[0] === state && rankOf(entry) === 0;

/** Which locator of the chain stays. */
function keptOf(chain: Chain, style: HouseStyle): number | null {
  // Where the state's own official report is enough, no order of the others matters.
  if (style.parallel === 'official' && isOfficialOf((chain[0] as Chain[0]).node.reporter.entry, style.state)) return 0;
  const ranks = chain.map(({ node }) => rankOf(node.reporter.entry));
  if (ranks.some((rank) => rank === null)) return null;
  if (style.parallel === 'omit' && !isSupremeCourt(chain)) {
    const regional = chain.findIndex(({ node }) => node.reporter.entry.kind === 'regional');
    return chain.length === 2 && regional === 1 ? regional : null;
  }
  return ranks.indexOf(Math.min(...ranks.map(Number)));
}

/** The end of `[…, …]` that holds all parallels of the chain; null where they stand otherwise. */
function bracketBehind(chain: Chain): number | null {
  if (between(chain, 1).trim() !== '[') return null;
  for (let i = 2; i < chain.length; i++) if (!/^,\s{1,8}$/.test(between(chain, i))) return null;
  const last = chain[chain.length - 1] as Chain[0];
  const { end } = locatorSpan(last);
  return last.block.text.charAt(end) === ']' ? end + 1 : null;
}

/** The court of the official reporter put before the year; null where the parenthetical does not take it. */
function courtNamed([official, regional]: Chain): readonly ProseEdit[] | null {
  const { impliedCourt, kind } = (official as Chain[0]).node.reporter.entry;
  const date = (official as Chain[0]).node.courtDate;
  if (kind !== 'state' || impliedCourt === null || !date?.year || date.court || date.date) return null;
  return date.start < (regional as Chain[0]).node.start ? null : [insertAt(official as Chain[0], date.year.start, `${impliedCourt} `)];
}
