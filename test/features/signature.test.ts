import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { signature } from '../../server/src/core/features/signature.ts';

/** The label with the part that comes next between ⟨ ⟩, for the place of `|`. */
function next(marked: string, profile = 'federal'): string | null {
  const at = marked.indexOf('|');
  const analysis = analyze(marked.replace('|', ''), 'markdown', {
    config: { ...DEFAULT_CONFIG, profile },
    caseIndex: EMPTY_INDEX,
    year: 2026,
  });
  const found = signature(analysis, at);
  if (!found) return null;
  const { start, end } = found.parts[found.active];
  return `${found.label.slice(0, start)}⟨${found.label.slice(start, end)}⟩${found.label.slice(end)}`;
}

describe('what comes next in a citation', () => {
  it.each([
    ['*Roe v.| Wade*, 410 U.S. 113 (1973).', '⟨Party v. Party⟩, volume reporter page, pin (court year) (explanation)'],
    ['Roe v. Wade, 410 U.S.| 113 (1973).', 'Party v. Party, volume ⟨reporter⟩ page, pin (court year) (explanation)'],
    ['Roe v. Wade, 410 U.S. 113,|', 'Party v. Party, volume reporter page, ⟨pin⟩ (court year) (explanation)'],
    ['Roe v. Wade, 410 U.S. 113, |', 'Party v. Party, volume reporter page, ⟨pin⟩ (court year) (explanation)'],
    ['Doe v. Roe, 12 F.3d 34, 36 (|', 'Party v. Party, volume reporter page, pin (⟨court year⟩) (explanation)'],
    ['Doe v. Roe, 12 F.3d 34, 36 (9th Ci|r. 1994).', 'Party v. Party, volume reporter page, pin (⟨court year⟩) (explanation)'],
    ['Doe v. Roe, 12 F.3d 34, 36 (9th Cir. 1994) (|', 'Party v. Party, volume reporter page, pin (court year) ⟨(explanation)⟩'],
    ['Roe v. Wade, 410 U.S. 113 (1973). *Id.* at 11|5.', 'Id. at ⟨pin⟩ (explanation)'],
    ['Roe v. Wade, 410 U.S. 113 (1973). *Id.* at 115 (|', 'Id. at pin ⟨(explanation)⟩'],
    ['Roe v. Wade, 410 U.S. 113 (1973). *Id.* at 115 (quoting |).', 'Id. at pin ⟨(explanation)⟩'],
    ['Roe v. Wade, 410 U.S. 113 (1973). Roe, 410 U.S. at 115 (|', 'Party v. Party, volume reporter at pin ⟨(explanation)⟩'],
    ['Roe v. Wade, 410 U.S. 113 (1973). Roe, 410 U.S. at 115 (holding |).', 'Party v. Party, volume reporter at pin ⟨(explanation)⟩'],
    ['Roe v. Wade, 410 U.S. 113 (1973). Roe, 410 U.S. at 115, |', 'Party v. Party, volume reporter at ⟨pin⟩ (explanation)'],
    ['Roe v. Wade, 410 U.S. 113 (1973). Roe, 410 U.S. at 11|5.', 'Party v. Party, volume reporter at ⟨pin⟩ (explanation)'],
  ])('%s', (marked, expected) => expect(next(marked)).toBe(expected));

  it('has the order of the house style', () =>
    expect(next('Roe v. Wade (1973) 410 U.S. 113,|', 'california')).toBe(
      'Party v. Party (court year) volume reporter page, ⟨pin⟩ (explanation)',
    ));

  it.each([
    'The Court agreed, |',
    'In 1973 (|',
    'Roe v. Wade, 410 U.S. 113 (1973)|.',
    'Roe v. Wade, 410 U.S. 113 (1973), |',
    'He testified (Tr. 5), |',
  ])('is silent elsewhere: %s', (marked) => expect(next(marked)).toBeNull());
});
