import { type Range, RequestType } from 'vscode-languageserver';
import { authorityList, type ListedPlace } from '../core/features/authorityList.ts';
import { CATEGORIES } from '../core/features/categories.ts';
import type { Severity } from '../core/rules/rule.ts';
import { type Asked, toRange } from './convert.ts';

/** A document's authorities, for a client that shows them as a tree. */
export interface AuthoritiesAnswer {
  /** The version of the document that this is true of. */
  readonly version: number;
  /** The headings in their usual order, those that hold nothing left out. */
  readonly categories: readonly string[];
  /** In the order of their first citation. */
  readonly authorities: readonly AuthorityAnswer[];
}

export interface AuthorityAnswer {
  readonly category: string;
  readonly name: string;
  readonly citation: string;
  readonly passim: boolean;
  readonly places: readonly PlaceAnswer[];
}

export interface PlaceAnswer {
  /** The citation itself, to put the caret on; and the whole of it. */
  readonly focus: Range;
  readonly range: Range;
  readonly pin: string;
  readonly text: string;
  readonly findings: number;
  readonly worst: Severity | null;
}

/** The client's request for the authorities of an open document; null where it is not open. */
export const AUTHORITIES = new RequestType<{ readonly uri: string }, AuthoritiesAnswer | null, never>('idem/authorities');

export function toAuthorities(asked: Asked | null): AuthoritiesAnswer | null {
  if (!asked) return null;
  const authorities = authorityList(asked.analysis).map(({ places, ...one }) => ({ ...one, places: places.map((p) => toPlace(asked, p)) }));
  const held = new Set(authorities.map(({ category }) => category));
  return { version: asked.version, categories: CATEGORIES.filter((category) => held.has(category)), authorities };
}

const toPlace = (asked: Asked, { core, whole, pin, text, findings, worst }: ListedPlace): PlaceAnswer => ({
  focus: toRange(asked, core),
  range: toRange(asked, whole),
  pin,
  text,
  findings,
  worst,
});
