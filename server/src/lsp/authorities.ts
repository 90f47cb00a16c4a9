import { type Range, RequestType } from 'vscode-languageserver';
import { authorityList, type ListedPlace } from '../core/features/authorityList.ts';
import { CATEGORIES } from '../core/features/categories.ts';
import type { Severity } from '../core/rules/rule.ts';
import { type Asked, toRange } from './convert.ts';
import { isSameJson } from './sameJson.ts';

/** A document's authorities, for a client that shows them as a tree. */
export interface AuthoritiesAnswer {
  /** The version of the document that this is true of. */
  readonly version: number;
  /** Names this answer to a later request. */
  readonly resultId: string;
  /** The headings in their usual order, those that hold nothing left out. */
  readonly categories: readonly string[];
  /** In the order of their first citation. A number stands for the authority of that number in the answer that the request named. */
  readonly authorities: readonly (AuthorityAnswer | number)[];
}

export interface AuthoritiesParams {
  readonly uri: string;
  /** The answer that the client has. */
  readonly previousResultId?: string;
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
export const AUTHORITIES = new RequestType<AuthoritiesParams, AuthoritiesAnswer | null, never>('idem/authorities');

/** The authorities of documents, each answer against the one before. */
export interface AuthorityAnswers {
  answer(asked: Asked, previousResultId: string | undefined): AuthoritiesAnswer;
  forget(uri: string): void;
}

interface Answered {
  readonly resultId: string;
  readonly authorities: readonly AuthorityAnswer[];
}

export function createAuthorityAnswers(): AuthorityAnswers {
  const answered = new Map<string, Answered>();
  let next = 0;
  return {
    answer(asked, previousResultId) {
      const before = answered.get(asked.uri);
      const all = authorityList(asked.analysis).map(({ places, ...one }) => ({ ...one, places: places.map((p) => toPlace(asked, p)) }));
      const resultId = String(++next);
      answered.set(asked.uri, { resultId, authorities: all });
      const held = new Set(all.map(({ category }) => category));
      const categories = CATEGORIES.filter((category) => held.has(category));
      const authorities = before?.resultId === previousResultId ? since(before?.authorities ?? [], all) : all;
      return { version: asked.version, resultId, categories, authorities };
    },
    forget(uri) {
      answered.delete(uri);
    },
  };
}

/** The authorities, those that are as before by their numbers then: the nth from the head, or from the end behind one that came or went. */
function since(before: readonly AuthorityAnswer[], now: readonly AuthorityAnswer[]): (AuthorityAnswer | number)[] {
  const shift = before.length - now.length;
  return now.map((one, i) => [i, i + shift].find((n) => n >= 0 && isSameJson(before[n], one)) ?? one);
}

const toPlace = (asked: Asked, { core, whole, pin, text, findings, worst }: ListedPlace): PlaceAnswer => ({
  focus: toRange(asked, core),
  range: toRange(asked, whole),
  pin,
  text,
  findings,
  worst,
});
