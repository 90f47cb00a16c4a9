import { describe, expect, it } from 'vitest';
import { link } from '../../server/src/core/features/card.ts';
import { fullCitation } from '../../server/src/core/features/fullCitation.ts';
import { hover } from '../../server/src/core/features/hover.ts';
import { type CaseIndex, EMPTY_INDEX, type IndexedCase } from '../../server/src/core/cases/caseIndex.ts';
import { combineIndexes } from '../../server/src/core/cases/combined.ts';
import { bundledIndex } from '../cases/open.ts';
import { ask } from './ask.ts';

const card = (source: string, index = bundledIndex()) => {
  const { analysis, at } = ask(source, index);
  return hover(analysis, at);
};

describe('the card', () => {
  it('of an id. names the case, the pin, and why it is that case', () => {
    const shown = card('See Board of Regents v. Roth, 408 U.S. 564, 569, 92 S. Ct. 2701 (1972).\nI$0d. at 572.');
    expect(shown?.markdown).toContain('***Board of Regents v. Roth***, 408 U.S. 564, at **572**');
    expect(shown?.markdown).toContain('Supreme Court of the United States · 1972 · 92 S. Ct. 2701');
    expect(shown?.markdown).toContain('*Id.* here means the citation just before it (line 1). Cited twice in this document.');
    expect(shown?.markdown).toContain('Confirmed in the case index.');
    expect(shown?.markdown).toMatch(/\[CourtListener\]\(https:\/\/www\.courtlistener\.com\//);
    expect(shown?.plaintext).not.toMatch(/\*|\[/);
  });

  it('of a short form says where the full citation stands', () => {
    const shown = card('Board of Regents v. Roth, 408 U.S. 564 (1972).\n\nSee Ro$0th, 408 U.S. at 572.');
    expect(shown?.plaintext).toContain('This short form means Roth, cited in full on line 1.');
  });

  it('says what is listed as overruled, and by whom it is listed', () => {
    expect(card('Roe v. Wade, 410 U.S. $0113 (1973).')?.plaintext).toMatch(/Listed as overruled by Dobbs .*597 U\.S\. 215.* in /);
  });

  it('says nothing of a case that the index does not cover but that it is not covered', () => {
    const shown = card('Varghese v. China S. Airlines Co., 925 F.3d $01339 (11th Cir. 2019).');
    expect(shown?.plaintext).toMatch(/Not confirmed: .*volume 925: only some cases known/);
    expect(shown?.plaintext).not.toMatch(/Confirmed in/);
  });

  it('of an id. after several authorities says that it cannot be told', () => {
    const shown = card('Roe v. Wade, 410 U.S. 113 (1973); Doe v. Bolton, 410 U.S. 179 (1973). I$0d. at 120.');
    expect(shown?.plaintext).toMatch(/Id\. follows a citation to several authorities/);
  });

  it('escapes what Markdown would read as markup', () => {
    expect(card('A_b*c v. [Roth](x), 408 U.S. $0564 (1972).')?.markdown ?? '').not.toMatch(/(?<!\\)\[Roth\]\(x\)/);
  });

  it.each([
    ['names a rule with the subsections that are cited', 'See Fed. R. Civ. P. 12(b$0)(6).', '**Fed. R. Civ. P. 12\\(b\\)\\(6\\)**'],
    ['names a constitution as it is cited', 'U.S. Const. a$0mend. IV.', '**U.S. Const. amend. IV**'],
    [
      'names an article by its author',
      'Cass R. Sunstein, *Chevron Step Zero*, 92 Va. L. R$0ev. 187 (2006).',
      '**Cass R. Sunstein, Chevron Step Zero, 92 Va. L. Rev. 187',
    ],
    [
      'names a case by the case whose history it is',
      'Acri v. Varian Assocs., Inc., 114 F.3d 999 (9th Cir.), supplemented, 121 F.3$0d 714 (9th Cir. 1997).',
      '***Acri v. Varian Assocs., Inc.***, 121 F.3d 714',
    ],
  ])('%s', (_, text, wanted) => expect(card(text)?.markdown).toContain(wanted.replaceAll('\\', '')));

  it('of a case that the text speaks of has all its places and no page', () => {
    const shown = card('*Board of Regents v. Roth*, 408 U.S. 564, 577 (1972). *Id.* at 572.\n\nAs *Ro$0th* holds, an interest is needed.');
    expect(shown?.markdown).toMatch(/^\*\*\*Board of Regents v\. Roth\*\*\*, 408 U\.S\. 564\n/);
    expect(shown?.plaintext).toContain('Where: line 1 (at 577) · line 1 (at 572)');
  });

  it('says nothing of a name that two cases have, or that is no name of a case', () => {
    const two = '*Smith v. Jones*, 1 F.3d 10 (2d Cir. 1993). *Smith v. Doe*, 2 F.3d 20 (2d Cir. 1995).';
    expect(card(`${two} As *Smi$0th* holds.`)).toBeNull();
    expect(card(`${two} It is *ple$0nary*.`)).toBeNull();
    expect(card('Board of Regents v. Roth, 408 U.S. 564 (1972). Ro$0th taught.')).toBeNull();
  });

  it('is not shown in prose', () => expect(card('No$0thing is cited.')).toBeNull());
});

describe('the card of a case that was looked up', () => {
  const source = 'CourtListener (looked up 2026-11-21)';
  const one = (name: string): IndexedCase => ({
    name,
    citation: '999 F.3d 113',
    parallels: [],
    court: '',
    year: 2021,
    yearFrom: 2021,
    yearTo: 2021,
    date: null,
    summary: null,
    overruledBy: [],
    sources: [],
    lookedUp: source,
  });
  const shown = (brief: string, index: Partial<CaseIndex>) =>
    card(brief, combineIndexes([bundledIndex(), { ...EMPTY_INDEX, ...index }]))?.plaintext ?? '';
  const BRIEF = 'Smith v. Jones, 999 F.3d $0113 (7th Cir. 2021).';

  it('names the service and the day, whatever the verdict is', () => {
    expect(shown(BRIEF, { find: () => [one('Smith v. Jones')] })).toContain(`Confirmed by ${source}.`);
    expect(shown(BRIEF, { find: () => [one('Green v. Brown')] })).toContain(
      `${source} has Green v. Brown on this page: 999 F.3d 113 (2021).`,
    );
    expect(shown(BRIEF, { absence: () => ({ around: null, source }) })).toContain(`Not found: ${source} has no such case.`);
    const around = { ...one('Green v. Brown'), citation: '999 F.3d 100' };
    expect(shown(BRIEF, { absence: () => ({ around, source }) })).toContain(
      `By ${source} no case begins on this page: it lies inside Green v. Brown, 999 F.3d 100.`,
    );
  });

  it('lists the cases of a page where the document names none', () => {
    const find = () => [one('Smith v. Jones'), one('Green v. Brown')];
    expect(shown('See 999 F.3d $0113 (7th Cir. 2021).', { find })).toContain(
      `${source} has several cases on this page: Smith v. Jones; Green v. Brown.`,
    );
    expect(shown(BRIEF, { find })).toContain(`Confirmed by ${source}.`);
  });
});

describe('the card further', () => {
  const BRIEF = 'See Board of Regents v. Roth, 408 U.S. 564, 569 (1972). Id. at 572.\n\nRo$0th, 408 U.S. at 576. 42 U.S.C. § 1983.';

  it('says how the house style cites the case, where the document has it otherwise', () => {
    expect(card(BRIEF)?.plaintext).toContain('Cite as Bd. of Regents of State Colls. v. Roth, 408 U.S. 564 (1972)');
    expect(card('Roe v. Wade, 410 U.S. $0113 (1973).')?.plaintext).not.toContain('Cite as');
  });

  it('lists the other places with their pins, as links only for a client that follows them', () => {
    expect(card(BRIEF)?.markdown).toContain('Elsewhere: line 1 (at 569) · line 1 (at 572)');
    const { analysis, at } = ask(BRIEF, bundledIndex());
    const links = { toLine: (line: number) => `file:///b.md#L${line}`, actions: () => [link('Copy', 'command:x?%5B%5D')] };
    const shown = hover(analysis, at, links);
    expect(shown?.markdown).toContain('Elsewhere: [line 1 (at 569)](file:///b.md#L1)');
    expect(shown?.markdown).toContain('[Copy](command:x?%5B%5D)');
    expect(shown?.plaintext).not.toMatch(/file:|command:/);
  });

  it('is copied as a full citation, by the index or as the document has it', () => {
    const { analysis, at } = ask(BRIEF, bundledIndex());
    expect(fullCitation(analysis, at)).toBe('Bd. of Regents of State Colls. v. Roth, 408 U.S. 564 (1972)');
    const own = ask('*Doe v. Roe*, 12 F.3d 34, 36\n(9th Cir. 1994) (en banc). I$0d. at 35.');
    expect(fullCitation(own.analysis, own.at)).toBe('Doe v. Roe, 12 F.3d 34, 36 (9th Cir. 1994)');
    const law = ask('The remedy lies in 42 U.S.C. § 19$083.');
    expect(fullCitation(law.analysis, law.at)).toBe('42 U.S.C. § 1983');
    expect(fullCitation(law.analysis, 3)).toBeNull();
  });
});
