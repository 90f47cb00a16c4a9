import { describe, expect, it } from 'vitest';
import { findingsIn, ignoreHere, quickFixes } from '../../server/src/core/features/codeActions.ts';
import { rewrites } from '../../server/src/core/features/rewrite.ts';
import { analyzed, apply, BRIEF } from './ask.ts';

describe('quick fixes', () => {
  const text = 'DeShaney v. Winnebago County, 489 U.S. 189, 109 S.Ct. 998 (1989).';
  const analysis = analyzed(text);
  const within = { start: text.indexOf('S.Ct.'), end: text.indexOf('S.Ct.') };

  it('mend the finding under the caret; the one safe fix is preferred', () => {
    const [fix] = quickFixes(analysis, within);
    expect(fix.preferred).toBe(true);
    expect(apply(text, fix.edits)).toBe(text.replace('S.Ct.', 'S. Ct.'));
  });

  it('a choice that stands alone is preferred, one of several is not', () => {
    const alone = 'The rule is old: ". . . the words must be given some meaning." Bd. of Regents v. Roth, 408 U.S. 564, 572 (1972).';
    const [dots] = quickFixes(analyzed(alone), { start: 19, end: 19 });
    expect([dots.title, dots.preferred, dots.safe]).toEqual(['Leave the dots out', true, false]);
    const two = 'Smith v. Jones, 101 F. Supp. 2d 12, 15 (C.D. Tex. 2000).';
    const courts = quickFixes(analyzed(two), { start: two.indexOf('C.D.'), end: two.indexOf('C.D.') });
    expect(courts.length).toBeGreaterThan(2);
    expect(courts.filter((fix) => fix.preferred)).toEqual([]);
  });

  it('a choice that other places have too can be made in all of them', () => {
    const misspelled =
      'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999). It failed.\n\nCostco, 195 F.3d at 1223.\n\nTerry v. Ohio, 392 U.S. 1, 3 (1968). Costco, 195 F.3d at 1224.';
    const at = misspelled.indexOf('Costco');
    const fixes = quickFixes(analyzed(misspelled), { start: at, end: at });
    expect(fixes.map((fix) => fix.title)).toEqual([
      'Write Cosco',
      'Call the case Costco: announce it behind the full citation',
      'Write Cosco (all 2 places)',
    ]);
    const all = fixes[2];
    expect([all.places, all.safe, all.preferred]).toEqual([2, false, false]);
    expect(apply(misspelled, all.edits)).toBe(misspelled.replaceAll('Costco', 'Cosco'));
    const announced = apply(misspelled, fixes[1].edits);
    expect(announced).toContain('(10th Cir. 1999) [hereinafter Costco]. It failed.');
    expect(analyzed(announced).findings.map((f) => f.rule.meta.id)).not.toContain('short-name-unknown');
  });

  it('a choice of form that was folded is there for all of its places', () => {
    const many = Array.from(
      { length: 9 },
      (_, i) => `The claim fails. Roe v. Wade, 410 U.S. ${100 + i}, 93 S. Ct. ${700 + i} (1973).`,
    ).join('\n\n');
    const at = many.indexOf('93 S. Ct.');
    const fix = quickFixes(analyzed(many), { start: at, end: at }).find(({ title }) => title.endsWith('(all 9 places)'));
    expect(apply(many, fix?.edits ?? [])).not.toContain('S. Ct.');
  });

  it('are not offered elsewhere', () => expect(quickFixes(analysis, { start: 3, end: 3 })).toEqual([]));

  it('come with a comment that silences the rule here', () => {
    const [ignore] = ignoreHere(analysis, within);
    expect(ignore.title).toMatch(/^Ignore reporter-spacing here/);
    expect(analyzed(apply(text, ignore.edits)).findings.map((f) => f.rule.meta.id)).not.toContain('reporter-spacing');
  });

  it('are there for findings that are folded into another', () => {
    const many = Array.from({ length: 12 }, (_, i) => `Roe v. Wade, 410 U.S. ${100 + i}, 93 S.Ct. ${700 + i} (1973).`).join('\n\n');
    const folded = analyzed(many);
    expect(folded.diagnostics.length).toBeLessThan(folded.findings.length);
    const last = many.lastIndexOf('S.Ct.') + 1;
    const here = findingsIn(folded, { start: last, end: last });
    expect(here.map((f) => f.rule.meta.id)).toContain('reporter-spacing');
  });
});

describe('other forms', () => {
  const rewritten = (text: string, at: number) =>
    Object.fromEntries(rewrites(analyzed(text), at).map((r) => [r.title, apply(text, r.edits)]));

  it('of an id.: its short form and its full citation, in the italics it stood in', () => {
    const found = rewritten(BRIEF, BRIEF.indexOf('Id.* at 576') + 1);
    expect(found['Write the short form: Roth, 408 U.S. at 576']).toContain('(1972). *Roth*, 408 U.S. at 576.');
    expect(found['Write the full citation']).toContain('(1972). *Board of Regents v. Roth*, 408 U.S. 564, 576 (1972).');
  });

  it('of an id. without a pin: the pin before it, and the period that ended its sentence', () => {
    const text = 'Goldberg v. Kelly, 397 U.S. 254, 260 (1970). *Id.*';
    expect(rewritten(text, text.indexOf('Id.') + 1)).toMatchObject({
      'Write the short form: Goldberg, 397 U.S. at 260': 'Goldberg v. Kelly, 397 U.S. 254, 260 (1970). *Goldberg*, 397 U.S. at 260.',
    });
  });

  it('of a short form: its full citation', () =>
    expect(Object.values(rewritten(BRIEF, BRIEF.indexOf('408 U.S. at 572')))[0]).toContain(
      'See *Board of Regents v. Roth*, 408 U.S. 564, 572 (1972). As',
    ));

  it('are not offered for statutes, full citations and what is not resolved', () => {
    expect(rewritten(BRIEF, BRIEF.indexOf('408 U.S. 564'))).toEqual({});
    expect(rewritten('42 U.S.C. § 1983. Id. § 1988.', 20)).toEqual({});
    expect(rewritten('Nothing before. Id. at 5.', 18)).toEqual({});
  });
});
