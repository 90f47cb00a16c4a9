import { describe, expect, it } from 'vitest';
import { codeLenses } from '../../server/src/core/features/codeLens.ts';
import { compareNatural } from '../../server/src/core/features/compareNatural.ts';
import { inlayHints } from '../../server/src/core/features/inlayHints.ts';
import { documentLinks } from '../../server/src/core/features/links.ts';
import { semanticTokens } from '../../server/src/core/features/semanticTokens.ts';
import { findAuthorities } from '../../server/src/core/features/symbols.ts';
import { tableOfAuthorities } from '../../server/src/core/features/tableOfAuthorities.ts';
import { analyzed, BRIEF } from './ask.ts';

const analysis = analyzed(BRIEF);
const whole = { start: 0, end: BRIEF.length };

describe('a search for authorities', () => {
  it('finds authorities by words of their names and citations', () => {
    expect(findAuthorities(analysis, 'winnebago 489').map((a) => a.name)).toEqual(['DeShaney v. Winnebago County']);
    expect(findAuthorities(analysis, 'nobody')).toEqual([]);
  });
});

describe('inlay hints', () => {
  it('say what an id. stands for, behind its pin', () => {
    const hints = inlayHints(analysis, whole);
    expect(hints.map((h) => h.label)).toEqual(['⟨Roth⟩', '⟨DeShaney⟩']);
    expect(BRIEF.slice(0, hints[0].offset)).toMatch(/at 576$/);
  });

  it('lead to the full citation', () => {
    const [{ target }] = inlayHints(analysis, whole);
    expect(BRIEF.slice(target?.start, target?.end)).toBe('Board of Regents v. Roth*, 408 U.S. 564, 577 (1972)');
  });

  it.each([
    ['latex', 'Roe v. Wade, 410 U.S. 113, 120 (1973). \\emph{Id.} at 121.', '\\emph{Id.} at 121'],
    ['typst', '_Roe v. Wade_, 410 U.S. 113, 120 (1973). _Id._ at 121.', '_Id._ at 121'],
    ['html', '<p><i>Roe v. Wade</i>, 410 U.S. 113, 120 (1973). <i>Id.</i> at 121.</p>', '<i>Id.</i> at 121'],
    ['html', '<p><i>Roe v. Wade</i>, 410 U.S. 113, 120 (1973). <i>Id.</i></p>', '<i>Id.</i>'],
    ['markdown', '*Roe v. Wade*, 410 U.S. 113, 120 (1973). *Id.*', '*Id.*'],
    ['latex', '\\emph{Roe v. Wade}, 410 U.S. 113, 120 (1973). \\emph{Id.}', '\\emph{Id.}'],
    ['plaintext', 'Roe v. Wade, 410 U.S. 113, 120 (1973). 410 U.S. at 121.', ' 410 U.S. at 121'],
  ] as const)('stand behind the words in %s: %s', (format, text, before) => {
    const [hint, ...more] = inlayHints(analyzed(text, undefined, format), { start: 0, end: text.length });
    expect(more).toEqual([]);
    expect([hint.label, text.slice(0, hint.offset).endsWith(before)]).toEqual(['⟨Roe⟩', true]);
  });

  it('stand only in the range asked for', () =>
    expect(inlayHints(analysis, { start: 200, end: BRIEF.length }).map((h) => h.label)).toEqual(['⟨DeShaney⟩']));
});

describe('links', () => {
  it('lead to public copies of cases and statutes, not of short forms', () => {
    const targets = documentLinks(analysis).map((l) => l.target);
    expect(targets).toHaveLength(3);
    expect(targets[2]).toBe('https://www.law.cornell.edu/uscode/text/42/1983');
  });
});

describe('semantic tokens', () => {
  it('cover the parts of a citation, in order and apart', () => {
    const tokens = semanticTokens(analysis, new WeakMap());
    for (let i = 1; i < tokens.length; i++) expect(tokens[i].start).toBeGreaterThanOrEqual(tokens[i - 1].end);
    const of = (kind: string) => tokens.filter((t) => t.kind === kind).map((t) => BRIEF.slice(t.start, t.end));
    expect(of('reporter')).toEqual(['U.S.', 'U.S.', 'S. Ct.', 'U.S.']);
    expect(of('signal')).toEqual(['See']);
    expect(of('id')).toEqual(['Id.', 'Id.']);
    expect(of('caseName')).toEqual(['Board of Regents v. Roth', 'DeShaney v. Winnebago County', 'Roth']);
  });
});

describe('code lenses', () => {
  it('count the places of an authority that is cited more than once', () =>
    expect(codeLenses(analysis).map((l) => l.title)).toEqual(['Roth: cited 3 times', 'DeShaney: cited twice']));

  it('say of which a table of authorities will say passim', () => {
    const often = analyzed(`Roe v. Wade, 410 U.S. 113 (1973).\n${'\nId. at 115.\n'.repeat(7)}`);
    expect(codeLenses(often).map((l) => l.title)).toEqual(['Roe: cited 8 times · passim']);
  });
});

describe('the table of authorities', () => {
  it('sorts names as an index does, with parallels and dates, and leaves out the record', () => {
    const text =
      'Zadvydas v. Davis, 533 U.S. 678 (2001). R. at 5. 42 U.S.C. § 1983. 9 U.S.C. § 2. Archie v. City of Racine, 847 F.2d 1211 (7th Cir. 1988).';
    const table = tableOfAuthorities(analyzed(text)).map((s) => [
      s.category,
      s.entries.map((e) => [e.name, e.citation].filter(Boolean).join(', ')),
    ]);
    expect(table).toEqual([
      ['Cases', ['Archie v. City of Racine, 847 F.2d 1211 (7th Cir. 1988)', 'Zadvydas v. Davis, 533 U.S. 678 (2001)']],
      ['Statutes', ['9 U.S.C. § 2', '42 U.S.C. § 1983']],
    ]);
    expect(tableOfAuthorities(analysis)[0].entries[1].citation).toBe('489 U.S. 189, 109 S. Ct. 998 (1989)');
  });

  it('compares numbers by value and letters without case', () => {
    expect(['§ 10', '§ 9', '§ 9a', 'b', 'A'].sort(compareNatural)).toEqual(['§ 9', '§ 9a', '§ 10', 'A', 'b']);
    expect(compareNatural('Ärzte', 'arzte')).not.toBeNaN();
  });
});
