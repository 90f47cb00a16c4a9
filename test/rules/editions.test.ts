import { describe, expect, it } from 'vitest';
import { EDITIONS, type Edition } from '../../server/src/core/config.ts';
import { findingsOf, idsOf } from './check.ts';

/** Where the 21st and the 22nd edition differ (the domain specification's §0); elsewhere a text reads the same by both. */

const by = (edition: Edition, text: string, rule?: string) =>
  findingsOf(text, rule, { format: 'markdown', config: { edition, ...(rule ? { rules: { [rule]: 'on' as const } } : {}) } });

describe('the editions', () => {
  it('contrast is a signal of the 22nd only', () => {
    const text = 'Contrast Miranda v. Arizona, 384 U.S. 436, 444 (1966), with Terry v. Ohio, 392 U.S. 1, 30 (1968).';
    expect(idsOf(by(21, text))).toEqual(['signal-contrast-edition']);
    expect(by(22, text)).toEqual([]);
  });

  it('(cleaned up) has a form of its own in the 22nd, and only a word of warning in the 21st', () => {
    const text = 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (cleaned up).';
    const [before, now] = EDITIONS.map((edition) => by(edition, text, 'paren-cleaned-up')[0]);
    expect(before?.fixes).toEqual([]);
    expect(now?.fixes.map((fix) => [fix.title, fix.safe])).toEqual([['Write (citation modified)', false]]);
  });

  it('what a model wrote has a form in the 22nd only', () => {
    const text = 'The tool disagreed. ChatGPT, OpenAI (May 3, 2025).';
    expect(by(21, text, 'ai-source-form')).toEqual([]);
    expect(by(22, text, 'ai-source-form')).toHaveLength(1);
  });

  it.each([
    [
      'the comma inside "see, e.g.," in italics or not',
      '*Terry v. Ohio*, 392 U.S. 1, 30 (1968). Many agree. *See, e.g.*, *Cosco v. Uphoff*, 195 F.3d 1221, 1223 (10th Cir. 1999). More do. *See*, *e.g.*, *Sandin v. Conner*, 515 U.S. 472, 484 (1995).',
    ],
    ['LX identifiers', 'Roe v. Acme Co., No. 24-cv-1234, 2025 LX 12345, at \\*2 (D. Colo. May 3, 2025).'],
    [
      'both names of the FISA courts',
      'In re Certification, No. 11-1, 2011 WL 10945618, at \\*2 (F.I.S.C. Oct. 3, 2011). In re Sealed Case, 310 F.3d 717, 720 (FISA Ct. Rev. 2002).',
    ],
    [
      'both forms of Wright and Miller',
      '11A Charles Alan Wright et al., Federal Practice and Procedure § 2948.1 (3d ed. 2013). 11A Wright & Miller § 2948.1.',
    ],
    ['a case named in the sentence before', 'As Sullivan teaches, debate should be robust. 376 U.S. 254, 270 (1964).'],
    ['(citation modified)', 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (citation modified).'],
  ])('both take %s', (_, text) => {
    for (const edition of EDITIONS) expect(idsOf(by(edition, text)), String(edition)).toEqual([]);
  });
});
