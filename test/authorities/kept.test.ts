import { describe, expect, it } from 'vitest';
import { type Analysis, analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';

const SERVICES = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };
const TEXT =
  'The frisk was lawful. Terry v. Ohio, 392 U.S. 1 (1968).\n\nSo the court held below, and rightly so. Id. at 27. And more was said of it at the hearing. And more.';

/** The analysis of the text before, and of the text with one place of it changed. */
function edited(from: string, to: string): readonly [Analysis, Analysis] {
  const before = analyze(TEXT, 'markdown', SERVICES);
  expect(before.resolution.references).toHaveLength(2);
  const after = analyze(TEXT.replace(from, to), 'markdown', SERVICES, before);
  expect(after.resolution.references).toEqual(analyze(after.text, 'markdown', SERVICES).resolution.references);
  return [before, after];
}

describe('what the citations refer to', () => {
  it.each([
    ['The frisk', 'The whole frisk'],
    ['So the court', 'So the learned court'],
    ['the hearing', 'the long hearing'],
  ])('is kept while the writer types between them: %s', (from, to) => {
    const [before, after] = edited(from, to);
    expect(after.resolution.references).toBe(before.resolution.references);
    expect(after.resolution.citations).toBe(after.citations);
  });

  it.each([
    ['392', '393'],
    ['Terry v.', 'Perry v.'],
    ['rightly so. Id.', 'rightly so. See id.'],
    ['hearing. And more.', 'hearing. 410 U.S. 113.'],
    ['Id. at 27', 'The page is 27'],
    ['\n\n', ' '],
  ])('is worked out again where a citation or what stands close to it changed: %s', (from, to) => {
    const [before, after] = edited(from, to);
    expect(after.resolution.references).not.toBe(before.resolution.references);
  });
});
