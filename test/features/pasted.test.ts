import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { openBundledIndex } from '../../server/src/core/cases/bundled.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { pastedInFull } from '../../server/src/core/features/pasted.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { parseFixture } from '../fixture/parse.ts';

const { index } = openBundledIndex(readFileSync(new URL('../../server/data/cases.idx', import.meta.url)));
const ROE = 'Roe v. Wade, 410 U.S. 113 (1973)';

/** What the file would be after each choice of a paste at `$0`. */
function pastedInto(fixture: string, pasted: string, format: Format = 'markdown', profile = 'federal'): readonly string[] {
  const { text, cursor } = parseFixture(fixture).files[0];
  const at = cursor?.start ?? 0;
  const analysis = analyze(text, format, { config: { ...DEFAULT_CONFIG, profile }, caseIndex: index, year: 2026 });
  return pastedInFull(analysis, { start: at, end: at }, pasted).map(({ newText }) => text.slice(0, at) + newText + text.slice(at));
}

const said = (pasted: string): readonly string[] =>
  pastedInFull(analyze('', 'markdown', { config: DEFAULT_CONFIG, caseIndex: index, year: 2026 }), { start: 0, end: 0 }, pasted).flatMap(
    ({ citations }) => citations,
  );

describe('a paste of citations without their names', () => {
  it.each([
    ['410 U.S. 113', ROE],
    [' \n410 U.S. 113\n', ROE],
    ['410 U. S. 113', 'Roe v. Wade, 410 U. S. 113 (1973)'],
    ['410 U.S. 113, 120', 'Roe v. Wade, 410 U.S. 113, 120 (1973)'],
    ['410 U.S. 113, 120 (1973).', 'Roe v. Wade, 410 U.S. 113, 120 (1973).'],
    ['410 U.S. 113, 93 S. Ct. 705', 'Roe v. Wade, 410 U.S. 113, 93 S. Ct. 705 (1973)'],
    ['410 U.S. 113; 410 U.S. 179', `${ROE}; Doe v. Bolton, 410 U.S. 179 (1973)`],
    ['410 U.S. 113\n410 U.S. 179\n', `${ROE}\nDoe v. Bolton, 410 U.S. 179 (1973)`],
  ])('%j is offered in full', (pasted, full) => expect(pastedInto('See $0', pasted)).toEqual([`See ${full}`]));

  it('as the citations will read', () => {
    expect(said('410 U.S. 113,\n120')).toEqual(['Roe v. Wade, 410 U.S. 113, 120 (1973) (listed as overruled)']);
    expect(said('410 U.S. 113; 410 U.S. 179')).toHaveLength(2);
  });

  it('a date that stands behind it already is not written again', () =>
    expect(pastedInto('See $0 (1973).', '410 U.S. 113')).toEqual([`See ${ROE}.`]));

  it('one blank parts it from the words round it, where the paste had one', () => {
    expect(pastedInto('See$0.', ' 410 U.S. 113 ')).toEqual([`See ${ROE}.`]);
    expect(pastedInto('See ($0).', ' 410 U.S. 113 ')).toEqual([`See (${ROE}).`]);
    expect(pastedInto('See $0which', '410 U.S. 113\n')).toEqual([`See ${ROE} which`]);
  });

  it('in the italics of the file, the spelling of its format and the order of its style', () => {
    const [markdown] = pastedInto('*Doe v. Bolton*, 410 U.S. 179 (1973). See $0', '410 U.S. 113');
    expect(markdown).toBe('*Doe v. Bolton*, 410 U.S. 179 (1973). See *Roe v. Wade*, 410 U.S. 113 (1973)');
    expect(pastedInto('\\emph{Doe v. Bolton}, 410 U.S. 179 (1973). See $0', '410 U.S. 113', 'latex')[0]).toContain(
      'See \\emph{Roe v.~Wade}, 410 U.S. 113 (1973)',
    );
    expect(pastedInto('_Doe v. Bolton_, 410 U.S. 179 (1973). See $0', '410 U.S. 113', 'typst')[0]).toContain(
      'See _Roe v. Wade_, 410 U.S. 113 (1973)',
    );
    expect(pastedInto('See $0.', '410 U.S. 113', 'markdown', 'california')).toEqual(['See Roe v. Wade (1973) 410 U.S. 113.']);
  });
});

describe('nothing is offered', () => {
  it.each([
    'Roe v. Wade, 410 U.S. 113 (1973)',
    '410 U.S. 114',
    '410 U.S. at 120',
    'the case at 410 U.S. 113',
    '410 U.S. 113 is the case',
    '410 U.S. 113; 410 U.S. 114',
    '42 U.S.C. § 1983',
    '12',
    '',
  ])('for %j', (pasted) => expect(pastedInto('See $0', pasted)).toEqual([]));

  it.each([
    'Roe v. Wade, $0',
    '*Roe v. Wade*, $0 (1973)',
    'As in Roe, $0',
    'Roe v. $0',
    'In re $0',
    'The rule of *Roe v. Wade* ($0) is old.',
    '*Doe v. Roe*, 12 F.3d 1 (9th Cir. 1994), *rev’d*, $0',
    'Roe v. Wade, 93 S. Ct. 705, $0',
    'See `$0`.',
    '```\n$0\n```',
    '<!-- $0 -->',
    'See 4$0.',
    'See $05.',
  ])('where the paste stands in %j', (fixture) => expect(pastedInto(fixture, '410 U.S. 113')).toEqual([]));

  it('in what a LaTeX file does not print', () => {
    expect(pastedInto('% $0', '410 U.S. 113', 'latex')).toEqual([]);
    expect(pastedInto('\\label{$0}', '410 U.S. 113', 'latex')).toEqual([]);
  });
});
