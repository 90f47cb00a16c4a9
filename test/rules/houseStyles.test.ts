import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { fixAll } from '../../server/src/core/rules/fixAll.ts';
import { houseStyle } from '../../server/src/core/rules/profile.ts';
import { inHouseStyle } from '../../server/src/core/rules/reporters/shared.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { findingsOf } from './check.ts';
import { STYLES, styled } from './houseStyles/read.ts';

const shown = (text: string, profile: string, format: Format = 'plaintext'): string[] =>
  findingsOf(text, undefined, { format, config: { profile } }).map(
    (finding) => `${finding.rule.meta.id}: ${text.slice(finding.start, finding.end)}`,
  );

const mended = (text: string, profile: string): string => {
  const config = { ...DEFAULT_CONFIG, profile };
  const services = { config, caseIndex: EMPTY_INDEX, year: 2026 };
  return fixAll((now) => analyze(now, 'plaintext', services).findings, text).text;
};

describe.each(STYLES)('a document in the style %s', (id) => {
  const { text, format } = styled(id);

  it('is quiet under it', () => {
    expect(shown(text, id, format)).toEqual([]);
  });

  it('is read', () => {
    const { citations } = analyze(text, format, { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 });
    expect(citations.length).toBeGreaterThan(4);
  });
});

describe('a style of its own is not the federal one', () => {
  it.each(['scotus', 'west-print', 'california', 'new-york', 'illinois', 'michigan'])('%s', (id) => {
    expect(shown(styled(id).text, 'federal').length).toBeGreaterThan(2);
  });
});

describe('a fix gives the form of the style', () => {
  it.each([
    ['california', 'People v. Diaz (2013) 58 Cal. 4th 197, 270-71.', 'People v. Diaz (2013) 58 Cal.4th 197, 270-271.'],
    [
      'california',
      'Hart v. Massanari (9th Cir. 2001) 266 F.3d 1155, 1170, n. 25.',
      'Hart v. Massanari (9th Cir. 2001) 266 F.3d 1155, 1170, fn. 25.',
    ],
    ['scotus', 'Roe v. Doe, 590 U.S. 1, 105-06 (2020).', 'Roe v. Doe, 590 U. S. 1, 105-106 (2020).'],
    ['scotus', 'Roe v. Doe, 590 U. S. 1, 5 (2020). So it was. Id. at 6.', 'Roe v. Doe, 590 U. S. 1, 5 (2020). So it was. Id., at 6.'],
    ['scotus', 'Roe v. Doe, 98 F.Supp.2d 116, 119 (SDNY 1999).', 'Roe v. Doe, 98 F. Supp. 2d 116, 119 (SDNY 1999).'],
    ['west-print', 'Roe v. Doe, 98 F. Supp. 2d 116 (S.D.N.Y.1999).', 'Roe v. Doe, 98 F.Supp.2d 116 (S.D.N.Y.1999).'],
    [
      'michigan',
      'People v Smith, 478 Mich 292, 299-00; 733 NW2d 351 (2007).',
      'People v Smith, 478 Mich 292, 299-00; 733 NW2d 351 (2007).',
    ],
    [
      'michigan',
      'People v Smith, 478 Mich 292, 295-99; 733 NW2d 351 (2007).',
      'People v Smith, 478 Mich 292, 295-299; 733 NW2d 351 (2007).',
    ],
    ['michigan', 'People v Smith, 478 Mich 292, 299 fn. 5 (2007).', 'People v Smith, 478 Mich 292, 299 n 5 (2007).'],
    [
      'federal',
      'Hart v. Massanari, 266 F.3d 1155, 1170-1175 (9th Cir. 2001).',
      'Hart v. Massanari, 266 F.3d 1155, 1170-75 (9th Cir. 2001).',
    ],
  ])('%s: %s', (profile, text, expected) => {
    expect(mended(text, profile)).toBe(expected);
  });

  it('spells reporters as the style does', () => {
    const spelled = (profile: string, reporter: string): string => inHouseStyle(reporter, houseStyle(profile));
    expect(spelled('new-york', 'N.Y.3d')).toBe('NY3d');
    expect(spelled('new-york', 'F. Supp. 2d')).toBe('F Supp 2d');
    expect(spelled('michigan', "F. App'x")).toBe('Fed Appx');
    expect(spelled('california', 'Cal. App. 4th')).toBe('Cal.App.4th');
    expect(spelled('scotus', 'U.S.')).toBe('U. S.');
    expect(spelled('scotus', "F. App'x")).toBe('Fed. Appx.');
  });
});
