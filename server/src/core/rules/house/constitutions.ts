import type { ConstitutionCitation } from '../../syntax/citation.ts';
import type { Citation } from '../../syntax/document.ts';
import { type Span, span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { ordinal } from '../courts/shared.ts';
import type { HouseStyle } from '../profile.ts';

const PROVISION = /^(art|amend)\. ([IVX]{1,6}|\d{1,2})(|,? .+)$/;
const NUMERALS: readonly (readonly [number, string])[] = [
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** A number of one or two digits in roman numerals. */
export function roman(n: number): string {
  let left = n;
  let text = '';
  for (const [value, letters] of NUMERALS) for (; left >= value; left -= value) text += letters;
  return text;
}

function arabic(numeral: string): number {
  for (let n = 1; n < 40; n++) if (roman(n) === numeral) return n;
  return Number.NaN;
}

/** A provision of a constitution that is cited in the standard form where the house style has its own: where, and how the style has it. */
export interface HouseProvision {
  readonly place: Span;
  readonly expected: string;
}

/**
 * How the house style cites this provision; null where it has no form of its own for that constitution, or where the citation is not in
 * the standard form, which is `standard` behind its constitution's abbreviation.
 */
export function houseProvision(
  citation: Citation & { readonly node: ConstitutionCitation },
  standard: string,
  style: HouseStyle,
): HouseProvision | null {
  const { node } = citation;
  const forms = Object.hasOwn(style.constitutionForms, node.jurisdiction ?? '') ? style.constitutionForms[node.jurisdiction ?? ''] : null;
  const mark = written(citation, span(node.start, node.provision.start));
  const [, kind, number, rest] = PROVISION.exec(standard) ?? [];
  const form = kind === 'art' ? forms?.article : forms?.amendment;
  if (!form || !number || rest === undefined || !/^[A-Z][A-Za-z. ]* Const\.,? $/.test(mark)) return null;
  const n = /^\d/.test(number) ? Number(number) : arabic(number);
  if (Number.isNaN(n)) return null;
  const expected = form
    .replace('{roman}', roman(n))
    .replace('{ordinal}', ordinal(n))
    .replace('{n}', String(n))
    .replace('{}', restIn(rest, style));
  return { place: span(node.start, node.provision.end), expected };
}

/** `, § 8, cl. 3` with the blanks, periods and subdivisions of the style. */
function restIn(rest: string, { sectionSpace, reporterPeriods, subdivisions }: HouseStyle): string {
  let text = rest === '' || rest.startsWith(',') ? rest : `,${rest}`;
  if (!sectionSpace) text = text.replaceAll('\u00a7 ', '\u00a7');
  if (!reporterPeriods) text = text.replace(/\bcl\./g, 'cl');
  return subdivisions === ', subd. (a)' ? text.replace(/(\u00a7 ?\d+)(\([a-z0-9]\))/, '$1, subd. $2') : text;
}
