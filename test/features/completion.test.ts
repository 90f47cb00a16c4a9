import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { openBundledIndex } from '../../server/src/core/cases/bundled.ts';
import { type CaseIndex, EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { completion } from '../../server/src/core/features/completion/completion.ts';
import { described } from '../../server/src/core/features/completion/described.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { analyzed, BRIEF } from './ask.ts';

const { index } = openBundledIndex(readFileSync(new URL('../../server/data/cases.idx', import.meta.url)));

interface Typed {
  readonly format?: Format;
  readonly caseIndex?: CaseIndex;
  readonly profile?: string;
}

/** What is offered where `|` stands. */
function offered(marked: string, { format = 'markdown', caseIndex = EMPTY_INDEX, profile = 'federal' }: Typed = {}) {
  const at = marked.lastIndexOf('|');
  const text = marked.slice(0, at) + marked.slice(at + 1);
  const analysis = analyze(text, format, { config: { ...DEFAULT_CONFIG, profile }, caseIndex, year: 2026 });
  const { items, whole } = completion(analysis, at);
  const chosen = (n = 0): string => {
    const { range, text: newText } = items[n];
    return text.slice(0, range.start) + newText + text.slice(range.end);
  };
  return { analysis, items, whole, labels: items.map((i) => i.label), chosen, lastLine: (n = 0) => chosen(n).split('\n').at(-1) };
}

const LATEX = `A claim of entitlement. \\emph{Board of Regents v. Roth}, 408 U.S. 564, 577 (1972).\n\n`;

describe('a case cited above', () => {
  it('is offered by the beginning of its short name or of a word of its name, the last cited first', () => {
    expect(offered(`${BRIEF}\nSee Ro|`).labels).toEqual(['Roth, 408 U.S. at']);
    expect(offered(`${BRIEF}\nSee des|`).labels).toEqual(['DeShaney, 489 U.S. at']);
    expect(offered(`${BRIEF}\nSee Reg|`).labels).toEqual(['Roth, 408 U.S. at']);
    expect(offered(`${BRIEF}\nSee xyz|`).labels).toEqual([]);
    expect(offered(`${BRIEF}\nSee |`).labels.filter((l) => /U\.S\./.test(l))).toEqual(['Roth, 408 U.S. at', 'DeShaney, 489 U.S. at']);
  });

  it('is not offered above its full citation', () => expect(completion(analyzed(BRIEF), 3).items).toEqual([]));

  it('stands in the italics in which the document sets names', () => {
    expect(offered(`${BRIEF}\nSee Ro|`).lastLine()).toBe('See *Roth*, 408 U.S. at ');
    expect(offered(`${LATEX}See Ro|`, { format: 'latex' }).lastLine()).toBe('See \\emph{Roth}, 408 U.S.~at ');
    expect(offered(BRIEF.replaceAll('*', '').concat('\nSee Ro|')).lastLine()).toBe('See Roth, 408 U.S. at ');
  });

  it('ends the italics that are open at the caret, whether or not the editor has closed them', () => {
    expect(offered(`${BRIEF}\nSee *Ro|`).lastLine()).toBe('See *Roth*, 408 U.S. at ');
    expect(offered(`${BRIEF}\nSee *Ro|*`).lastLine()).toBe('See *Roth*, 408 U.S. at ');
    expect(offered(`${LATEX}See \\emph{Ro|}`, { format: 'latex' }).lastLine()).toBe('See \\emph{Roth}, 408 U.S.~at ');
    expect(offered(`${LATEX.replace('\\emph{', '_').replace('}', '_')}See _Ro|`, { format: 'typst' }).lastLine()).toBe(
      'See _Roth_, 408 U.S. at ',
    );
  });

  it('has the form of the house style', () =>
    expect(offered(`${BRIEF}\nSee Ro|`, { profile: 'scotus' }).labels).toEqual(['Roth, 408 U. S., at']));

  it('is offered in running text by three letters of its name, and no more once the name stands there', () => {
    expect(offered(`${BRIEF}\nAs the Court said in Rot|`).labels).toEqual(['Roth, 408 U.S. at']);
    expect(offered(`${BRIEF}\nAs the Court said in Roth|`).labels).toEqual([]);
    expect(offered(`${BRIEF}\nAs the Court said in Ro|`).labels).toEqual([]);
    expect(offered(`${BRIEF}\nA wroth|`).labels).toEqual([]);
  });

  it('is described as a hover describes it', () => {
    const { analysis, items } = offered(`${BRIEF}\nSee Ro|`);
    expect(items[0].describes && described(analysis, items[0].describes)?.plaintext).toMatch(/Board of Regents v\. Roth, 408 U\.S\. 564/);
  });
});

describe('id.', () => {
  it('is offered where the citation before stands alone, behind a signal in small letters', () => {
    expect(offered('Roe v. Wade, 410 U.S. 113 (1973). Id|').labels).toContain('Id. at');
    expect(offered('Roe v. Wade, 410 U.S. 113 (1973). See i|').labels).toContain('id. at');
    expect(offered('The remedy is in 42 U.S.C. § 1983. See |', { format: 'latex' }).lastLine()).toBe(
      'The remedy is in 42 U.S.C. § 1983. See id.~\\S~',
    );
  });

  it('is not offered behind a string of citations, in another note, or before any citation', () => {
    expect(offered('Roe v. Wade, 410 U.S. 113 (1973); Terry v. Ohio, 392 U.S. 1 (1968). Id|').labels).not.toContain('Id. at');
    expect(offered('Roe v. Wade, 410 U.S. 113 (1973).[^1]\n\n[^1]: See i|').labels).not.toContain('id. at');
    expect(offered('Nothing is cited. Id|').labels).toEqual([]);
  });
});

describe('a case of the index', () => {
  const know = { caseIndex: index };

  it('is offered as a full citation in the form of the house style', () => {
    expect(offered('See Roe v. Wa|', know).labels[0]).toBe('Roe v. Wade, 410 U.S. 113 (1973)');
    expect(offered('See Roe v. Wa|', { ...know, profile: 'california' }).labels[0]).toMatch(
      /^Roe v\. Wade \(1973\) 410 U\.S\. 113 \[93 S\.Ct\. 705/,
    );
    expect(offered('See Roe v Wa|', { ...know, profile: 'new-york' }).labels[0]).toBe('Roe v Wade, 410 US 113 [1973]');
    expect(offered('See Roe v Wa|', { ...know, profile: 'michigan' }).labels[0]).toBe(
      'Roe v Wade, 410 US 113, 93 S Ct 705, 35 L Ed 2d 147 (1973)',
    );
  });

  it('has the abbreviations that citations have', () => {
    const { labels, items, lastLine } = offered('See Board of Regents of State|', know);
    expect(labels[0]).toBe('Bd. of Regents of State Colls. v. Roth, 408 U.S. 564 (1972)');
    expect(items[0].filter.startsWith('Board of Regents')).toBe(true);
    expect(lastLine()).toBe('See Bd. of Regents of State Colls. v. Roth, 408 U.S. 564 (1972)');
  });

  it('is offered by a word further in, and tells what is listed of it', () => {
    const { items, analysis } = offered('See Wade|', know);
    const roe = items.find(({ label }) => label.startsWith('Roe v. Wade'));
    expect(roe?.detail).toContain('listed as overruled');
    expect(roe?.filter).toMatch(/^Wade/);
    expect(roe?.describes && described(analysis, roe.describes)?.plaintext).toMatch(
      /^Roe v\. Wade, 410 U\.S\. 113[\s\S]*Listed as overruled by Dobbs/,
    );
  });

  it('is offered where the name begins in running text only with its v., and not twice where it is cited above', () => {
    expect(offered('The Court in Roe v. Wad|', know).lastLine()).toBe('The Court in Roe v. Wade, 410 U.S. 113 (1973)');
    expect(offered('The Court in Wad|', know).labels).toEqual([]);
    expect(offered('Roe v. Wade, 410 U.S. 113 (1973). It held. See Roe v. Wade|', know).labels).toEqual(['Roe, 410 U.S. at']);
  });

  it('names a citation that stands bare', () => {
    expect(offered('See 410 U.S. 113|', know).lastLine()).toBe('See Roe v. Wade, 410 U.S. 113 (1973)');
    expect(offered('See Roe v. Wade, 410 U.S. 113|', know).labels).toEqual([]);
  });
});

describe('what a table holds', () => {
  it('reporters behind a volume, those of the document first', () => {
    expect(offered(`${BRIEF}\nSee Terry v. Ohio, 392 |`).labels[0]).toBe('U.S.');
    expect(offered('Terry v. Ohio, 392 U|').labels).toContain('U.S.');
    expect(offered('Doe v. Roe, 12 F. Supp. 3|').labels).toEqual(['F. Supp. 3d']);
    expect(offered('Doe v. Roe, 12 f3|').labels).toEqual([]);
    expect(offered('Doe v. Roe, 12 F3|', { profile: 'scotus' }).labels).toContain('F. 3d');
    expect(offered('Doe v. Roe, 1200 F.2|').labels).not.toContain('F.2d');
  });

  it('codes and rules with their section sign', () => {
    expect(offered('It lies under 42 U.S|').labels).toContain('U.S.C. §');
    expect(offered('It lies under 42 U.S.C|', { format: 'latex' }).lastLine()).toBe('It lies under 42 U.S.C.~\\S~');
    expect(offered('Under Fed. R. Ci|').labels).toContain('Fed. R. Civ. P.');
    expect(offered('Under Colo. Rev|').labels).toContain('Colo. Rev. Stat. §');
  });

  it('courts behind a page, those that the reporter prints; none where the reporter tells', () => {
    expect(offered('Doe v. Roe, 12 F.3d 34, 36 (9|').labels).toContain('9th Cir.');
    expect(offered('Doe v. Roe, 12 F. Supp. 3d 34 (S.D.N|').labels).toEqual(['S.D.N.Y.']);
    expect(offered('Doe v. Roe, 12 F. Supp. 3d 34 (|').labels).not.toContain('9th Cir.');
    // A court that the reporter does not print is no reason to offer a code or a case in its place.
    expect(offered('Doe v. Roe, 12 F.3d 34, 36 (N.D|)').labels).toEqual([]);
    expect(
      offered('Board of Regents v. Roth, 408 U.S. 564 (1972). Doe v. Roe, 12 F.3d 34, 36 (2d Cir. 1993) (quoting Rot|').labels,
    ).toEqual(['Roth, 408 U.S. at']);
    expect(offered('Doe v. Roe, 392 U.S. 1 (|').labels).toEqual([]);
    expect(offered('Terry v. Ohio, 392 U.S. 1 (|', { caseIndex: index }).lastLine()).toBe('Terry v. Ohio, 392 U.S. 1 (1968)');
    expect(offered('Terry v. Ohio, 392 U.S. 1 (|)', { caseIndex: index }).lastLine()).toBe('Terry v. Ohio, 392 U.S. 1 (1968)');
  });

  it('signals behind a semicolon in small letters, in italics, or when more than a word of prose is begun', () => {
    expect(offered('Roe v. Wade, 410 U.S. 113 (1973); but s|').labels).toEqual(['but see', 'but see, e.g.']);
    expect(offered('It is so. See a|').labels).toEqual(['See also', 'See also, e.g.']);
    expect(offered('It is so. But|').labels).toEqual([]);
    expect(offered('It is so. *Cf|').lastLine()).toBe('It is so. *Cf.* ');
  });
});

describe('quiet', () => {
  it.each([
    'The Board of Regents declined to rehire him. In 1972 United States officers searched 15 Apartments in Denver.',
    'On March 12, 1998 A. Smith (a teacher of the State) met Roth at 408 Union Street; the Court agreed.',
    'Accordingly, See’s Candies and But Company v. contended that Section 5 governs. Id est, nothing.',
  ])('typing prose brings up no list: %s', (prose) => {
    for (let i = 1; i <= prose.length; i++) {
      // A blank is asked about only by a writer who wants a list; "But Company v." is the beginning of a case's name.
      if (/\s/.test(prose[i - 1]) || prose.slice(0, i).includes(' v.')) continue;
      expect([prose.slice(0, i), ...offered(`${prose.slice(0, i)}|`, { caseIndex: index }).labels]).toHaveLength(1);
    }
  });

  it('in headings, quotations and code', () => {
    expect(offered(`${BRIEF}\n# See Ro|`).labels).toEqual([]);
    expect(offered(`${BRIEF}\n> See Ro|`).labels).toEqual([]);
    expect(offered(`${BRIEF}\n\`See Ro|\``).labels).toEqual([]);
    expect(offered(`${BRIEF}\nSee https://roth.example/Ro|th`).labels).toEqual([]);
    expect(offered(`${LATEX}See \\emp|h{Roth}`, { format: 'latex' }).labels).toEqual([]);
  });
});
