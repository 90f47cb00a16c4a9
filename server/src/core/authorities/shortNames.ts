import { foldBlanks } from '../text/blanks.ts';
import type { CaseName } from '../syntax/citation.ts';
import { isCalledBySecond, relatorOf, withoutDesignators } from './parties.ts';

/**
 * Names by which a case may be called (spec §2, short-form names), the preferred first: of two parties the one that tells it from
 * other cases.
 * @param year of the decision; NaN where it is not known
 */
export function shortNamesOf(name: CaseName, text: string, year: number): readonly string[] {
  const part = (span: { start: number; end: number } | null) =>
    span ? withoutDesignators(foldBlanks(text.slice(span.start, span.end))) : '';
  if (name.procedural && !name.versus) return distinct([part(name.plaintiff), name.text]);
  const first = part(name.plaintiff).replace(/^(?:In re|Ex parte) /i, '');
  const second = part(name.defendant);
  if (second === '') return [first || name.text];
  const relators = [relatorOf(first), relatorOf(second)];
  const ordered = isCalledBySecond(relators[0] ?? first, relators[1] ?? second, year)
    ? [relators[1], second, relators[0], first]
    : [relators[0], first, relators[1], second];
  return distinct(ordered);
}

const distinct = (names: readonly (string | null)[]): readonly string[] =>
  names.filter((name, i): name is string => name !== null && name !== '' && names.indexOf(name) === i);
