import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { openBundledIndex } from '../../server/src/core/cases/bundled.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { nameBare } from '../../server/src/core/features/nameBare.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { apply } from './ask.ts';

const { index } = openBundledIndex(readFileSync(new URL('../../server/data/cases.idx', import.meta.url)));

function named(text: string, format: Format = 'markdown', profile = 'federal'): readonly string[] {
  const analysis = analyze(text, format, { config: { ...DEFAULT_CONFIG, profile }, caseIndex: index, year: 2026 });
  const at = /\d+ U\.? ?S\./.exec(text)?.index ?? 0;
  return nameBare(analysis, at).map(({ edits }) => apply(text, edits));
}

it.each([
  ['See 410 U.S. 113.', 'See Roe v. Wade, 410 U.S. 113 (1973).'],
  ['See 410 U.S. 113, 120.', 'See Roe v. Wade, 410 U.S. 113, 120 (1973).'],
  ['See 410 U.S. 113 (1973).', 'See Roe v. Wade, 410 U.S. 113 (1973).'],
  ['See 408 U.S. 564, 92 S. Ct. 2701.', 'See Bd. of Regents of State Colls. v. Roth, 408 U.S. 564, 92 S. Ct. 2701 (1972).'],
])('a bare citation is offered its name and its date: %s', (bare, full) => expect(named(bare)).toEqual([full]));

it('in the italics of the document, the spelling of its format and the order of its style', () => {
  expect(named('See 410 U.S. 113. *Doe v. Bolton*, 12 F.3d 1 (9th Cir. 1994).')[0]).toMatch(
    /^See \*Roe v\. Wade\*, 410 U\.S\. 113 \(1973\)\./,
  );
  expect(named('See 410 U.S. 113. \\emph{Doe v. Roe}, 12 F.3d 1 (9th Cir. 1994).', 'latex')[0]).toMatch(
    /^See \\emph\{Roe v\.~Wade\}, 410 U\.S\. 113/,
  );
  expect(named('See 410 U.S. 113.', 'markdown', 'california')).toEqual(['See Roe v. Wade (1973) 410 U.S. 113.']);
});

it('nothing where there is a name, no case, or a pin of a short form', () => {
  for (const text of ['Roe v. Wade, 410 U.S. 113 (1973).', 'See 410 U.S. 114.', 'Roe, 410 U.S. at 120.']) expect(named(text)).toEqual([]);
});
