import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { caseLinks, cfrLink, fedRegLink, ruleLink, uscLink } from '../../server/src/core/cases/links.ts';

const urls = (reporter: string, volume: number, page: number) => caseLinks(reporter, volume, page).map((link) => link.url);

describe('links', () => {
  it('leads to a case of U.S. Reports in four places, the Library of Congress up to volume 542', () => {
    expect(urls('U.S.', 5, 137)).toEqual([
      'https://www.courtlistener.com/c/U.S./5/137/',
      'https://supreme.justia.com/cases/federal/us/5/137/',
      'https://www.law.cornell.edu/supremecourt/text/5/137',
      'https://cdn.loc.gov/service/ll/usrep/usrep005/usrep005137/usrep005137.pdf',
    ]);
    expect(urls('U.S.', 410, 1)).toContain('https://cdn.loc.gov/service/ll/usrep/usrep410/usrep410001/usrep410001.pdf');
    expect(urls('U.S.', 543, 1).length).toBe(3);
  });

  it('leads to other cases at CourtListener', () => {
    expect(urls('F. Supp. 2d', 123, 45)).toEqual(['https://www.courtlistener.com/c/F.%20Supp.%202d/123/45/']);
  });

  it.each([
    ['42', '1983', 'https://www.law.cornell.edu/uscode/text/42/1983'],
    ['42', '2000e-2(a)(1)', 'https://www.law.cornell.edu/uscode/text/42/2000e-2'],
    ['15', '78u–4(b)', 'https://www.law.cornell.edu/uscode/text/15/78u-4'],
    ['42', '1981-1988', undefined],
    ['42', '', undefined],
    ['42', '§ 1983', undefined],
    ['x', '1983', undefined],
  ])('%s U.S.C. § %s', (title, section, url) => {
    expect(uscLink(title, section)?.url).toBe(url);
  });

  it('leads to rules, the Register and the regulations', () => {
    expect(ruleLink('Fed. R. Civ. P.', '12(b)(6)')?.url).toBe('https://www.law.cornell.edu/rules/frcp/rule_12');
    expect(ruleLink('Fed. R. Crim. P.', '32.1')?.url).toBe('https://www.law.cornell.edu/rules/frcrmp/rule_32.1');
    expect(ruleLink('Colo. R. Civ. P.', '65(d)')).toBeNull();
    expect(fedRegLink('58', '51,735')?.url).toBe('https://www.govinfo.gov/link/fr/58/51735');
    expect(fedRegLink('58', '___')).toBeNull();
    expect(cfrLink('40', '122.26(b)')?.url).toBe(
      'https://ecfr.federalregister.gov/cfr-reference?cfr%5Bdate%5D=current&cfr%5Breference%5D=40%20CFR%20122.26',
    );
    expect(cfrLink('40', '122.1-122.3')).toBeNull();
  });

  it('never throws, and gives none for what is no page', () => {
    const text = fc.string({ unit: 'binary' });
    fc.assert(
      fc.property(text, text, fc.double(), fc.double(), (a, b, volume, page) => {
        for (const link of [uscLink(a, b), ruleLink(a, b), fedRegLink(a, b), cfrLink(a, b), ...caseLinks(a, volume, page)]) {
          if (link) expect(link.url).toMatch(/^https:\/\/[\x21-\x7e]+$/);
        }
        expect(caseLinks(a, volume, -1)).toEqual([]);
      }),
    );
  });
});
