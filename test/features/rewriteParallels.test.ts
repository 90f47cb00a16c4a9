import { describe, expect, it } from 'vitest';
import { analyze } from '../../server/src/core/analysis.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { rewritesOfMany } from '../../server/src/core/features/rewriteMany.ts';
import { parallelRewrites } from '../../server/src/core/features/rewriteParallels.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { bundledIndex } from '../cases/open.ts';
import { apply } from './ask.ts';

const INDEX = bundledIndex();

const read = (text: string, profile: string, format: Format) =>
  analyze(text, format, { config: { ...DEFAULT_CONFIG, profile }, caseIndex: INDEX, year: 2026 });

/** What the two rewritings of the citation at `at` make of a text; null where they are not offered. */
function rewritten(
  text: string,
  profile = 'federal',
  at = /\d+ (?:U\.|S\.|Or\.|P\.|Cal\.|Mich\.)/.exec(text)?.index ?? 0,
  format: Format = 'markdown',
) {
  const { added, leftOut } = parallelRewrites(read(text, profile, format), at);
  return { added: added && apply(text, added.edits), leftOut: leftOut && apply(text, leftOut.edits) };
}

describe('parallels of one citation', () => {
  const twombly = '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570 (2007).';

  it('are put in behind the official reporter and its pin', () =>
    expect(rewritten(twombly)).toEqual({
      added: '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570, 127 S. Ct. 1955, 167 L. Ed. 2d 929 (2007).',
      leftOut: null,
    }));

  it('stand in the order of parallels, whichever is there', () => {
    expect(rewritten('*Bell Atl. Corp. v. Twombly*, 127 S. Ct. 1955, 1974 (2007).').added).toBe(
      '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 127 S. Ct. 1955, 1974, 167 L. Ed. 2d 929 (2007).',
    );
    expect(rewritten('*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570, 167 L. Ed. 2d 929 (2007).').added).toBe(
      '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570, 127 S. Ct. 1955, 167 L. Ed. 2d 929 (2007).',
    );
  });

  it.each([
    ['west-print', '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570, 127 S.Ct. 1955, 167 L.Ed.2d 929 (2007).'],
    ['scotus', '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570, 127 S. Ct. 1955, 167 L. Ed. 2d 929 (2007).'],
    ['michigan', '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 570; 127 S Ct 1955; 167 L Ed 2d 929 (2007).'],
  ])('are written as %s has them', (profile, after) => expect(rewritten(twombly, profile).added).toBe(after));

  it('stand in brackets in California', () => {
    const text = '*Bell Atl. Corp. v. Twombly* (2007) 550 U.S. 544, 570.';
    const after = '*Bell Atl. Corp. v. Twombly* (2007) 550 U.S. 544, 570 [127 S.Ct. 1955, 167 L.Ed.2d 929].';
    expect(rewritten(text, 'california').added).toBe(after);
    expect(rewritten(after, 'california').leftOut).toBe(text);
    expect(rewritten(text.replace('550 U.S. 544, 570', '127 S.Ct. 1955, 1974'), 'california').added).toBe(
      after.replace('544, 570 [127 S.Ct. 1955', '544 [127 S.Ct. 1955, 1974'),
    );
    expect(rewritten(after.replace(', 167 L.Ed.2d 929', ''), 'california').added).toBe(after);
  });

  it.each(['latex', 'typst'] as const)('are put into %s', (format) =>
    expect(rewritten('Bell Atl. Corp. v. Twombly, 550~U.S. 544 (2007).', 'federal', 30, format).added).toMatch(
      /544, 127 S\.[ ~]Ct\.[ ~]1955, 167 L\./,
    ),
  );

  it.each([
    ['the index has another case there', '*Smith v. Jones*, 550 U.S. 544 (2007).'],
    ['it has the case in another year', '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544 (1998).'],
    ['no name stands there', 'It is 550 U.S. 544 (2007).'],
    ['what stands there is not what it has', '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 128 S. Ct. 1955 (2007).'],
    ['it knows nothing of the case', '*Roe v. Doe*, 999 P.2d 111 (Or. 2000).'],
    ['the early reporter is all that it has', '*Marbury v. Madison*, 5 U.S. 137, 2 L. Ed. 60 (1803).'],
  ])('are not offered where %s', (_, text) => expect(rewritten(text).added).toBeNull());

  it('go, and the official reporter stays with its pin', () => {
    const text = '*Olim v. Wakinekona*, 461 U.S. 238, 250-51, 103 S. Ct. 1741, 1748, 75 L. Ed. 2d 813 (1983). *Id.* at 252.';
    expect(rewritten(text).leftOut).toBe('*Olim v. Wakinekona*, 461 U.S. 238, 250-51 (1983). *Id.* at 252.');
    const turned = '*Olim v. Wakinekona*, 103 S. Ct. 1741, 1748, 461 U.S. 238, 250-51 (1983).';
    expect(rewritten(turned).leftOut).toBe('*Olim v. Wakinekona*, 461 U.S. 238, 250-51 (1983).');
  });

  it("go, and of a state's decision what the style asks for stays", () => {
    const text = '*Nearing v. Weaver*, 295 Or. 702, 705, 670 P.2d 137, 140 (1983).';
    expect(rewritten(text).leftOut).toBe('*Nearing v. Weaver*, 670 P.2d 137, 140 (Or. 1983).');
    expect(rewritten(text, 'west-print').leftOut).toBe('*Nearing v. Weaver*, 295 Or. 702, 705 (1983).');
  });

  it.each([
    ['the pin is a page of the one that would go', '*Olim v. Wakinekona*, 461 U.S. 238, 103 S. Ct. 1741, 1748 (1983).'],
    ['a short form leans on it', '*Olim v. Wakinekona*, 461 U.S. 238, 103 S. Ct. 1741 (1983). Then *Olim*, 103 S. Ct. at 1748.'],
    ['an id. gives its pages', '*Olim v. Wakinekona*, 461 U.S. 238, 103 S. Ct. 1741 (1983). *Id.* at 1748.'],
    ['there is none', '*Olim v. Wakinekona*, 461 U.S. 238 (1983).'],
    ['an id. gives pages of the official one', '*Nearing v. Weaver*, 295 Or. 702, 670 P.2d 137 (1983). *Id.* at 705.'],
  ])('stay where %s', (_, text) => expect(rewritten(text).leftOut).toBeNull());
});

describe('parallels of a document', () => {
  const short =
    'A claim is needed. *Board of Regents v. Roth*, 408 U.S. 564, 577 (1972). *Id.* at 572. *Olim v. Wakinekona*, 461 U.S. 238, 250 (1983). *Roth*, 408 U.S. at 578.';
  const long =
    'A claim is needed. *Board of Regents v. Roth*, 408 U.S. 564, 577, 92 S. Ct. 2701, 33 L. Ed. 2d 548 (1972). *Id.* at 572, 92 S. Ct. 2701. *Olim v. Wakinekona*, 461 U.S. 238, 250, 103 S. Ct. 1741, 75 L. Ed. 2d 813 (1983). *Roth*, 408 U.S. at 578, 92 S. Ct. at 2709.';
  const everywhere = (text: string, title: string): string | undefined => {
    const found = rewritesOfMany(read(text, 'federal', 'markdown'), { start: 0, end: text.length }).find((one) =>
      one.title.startsWith(title),
    );
    return found && apply(text, found.edits);
  };

  it('go from full citations, short forms and ids', () =>
    expect(everywhere(long, 'Leave out the parallel citations in this document (4 places)')).toBe(short));

  it('are put in where the index knows them', () =>
    expect(everywhere(short, 'Add the parallel citations that the case index knows in this document (1 place)')).toBe(
      short.replace('577 (1972)', '577, 92 S. Ct. 2701, 33 L. Ed. 2d 548 (1972)'),
    ));
});
