import { describe, expect, it } from 'vitest';
import { suppressHere } from '../../server/src/core/rules/suppressHere.ts';
import { analyze } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { findingsOf, idsOf, withEdits } from './check.ts';

const BAD = 'Cosco v. Uphoff, 195 F. 3d 1221, 1223 (10th Cir.1999).';
const GOOD = 'Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).';
const ids = (text: string, format: Format = 'markdown'): string[] => idsOf(findingsOf(text, undefined, { format }));

describe('a suppression comment', () => {
  it('silences the rules it names on the next line', () => {
    expect(ids(BAD)).toEqual(['reporter-spacing', 'court-year-space']);
    expect(ids(`<!-- idem-disable-next-line reporter-spacing -- as printed -->\n${BAD}`)).toEqual(['court-year-space']);
    expect(ids(`<!-- idem-disable-next-line reporter-spacing court-year-space -->\n\n${BAD}`)).toEqual([]);
    expect(ids(`<!-- idem-disable-next-line -->\n${BAD}\n\n${BAD}`)).toEqual(['reporter-spacing', 'court-year-space']);
  });

  it('covers the whole paragraph that begins on that line', () => {
    expect(ids(`<!-- idem-disable-next-line reporter-spacing court-year-space -->\nThe plan\nfailed.\n${BAD}`)).toEqual([]);
  });

  it('covers a stretch to its end', () => {
    expect(ids(`<!-- idem-disable court-year-space -->\n\n${BAD}\n\n<!-- idem-enable court-year-space -->\n\n${BAD}`)).toEqual([
      'reporter-spacing',
      'reporter-spacing',
      'court-year-space',
    ]);
    expect(ids(`<!-- idem-disable -->\n\n${BAD}\n\n${BAD}`)).toEqual([]);
  });

  it('is reported where it silences nothing or names no rule', () => {
    const text = `<!-- idem-disable-next-line reporter-spacing -->\n\n${GOOD}`;
    const [unused] = findingsOf(text, undefined, { format: 'markdown' });
    expect(unused).toMatchObject({ severity: 'hint', rule: { meta: { id: 'suppression-unused' } } });
    expect(text.slice(unused.start, unused.end)).toBe('reporter-spacing');
    const [unknown] = findingsOf(`<!-- idem-disable-next-line reporter-spacng -->\n\n${GOOD}`, undefined, { format: 'markdown' });
    expect(unknown.message).toContain('did you mean reporter-spacing?');
  });

  it.each<[string, Format, string, string]>([
    ['a comment on its own line', 'markdown', `<!-- idem-disable-next-line reporter-spacing -- x -->\n${GOOD}\n`, `${GOOD}\n`],
    ['one between blank lines', 'markdown', `One.\n\n<!-- idem-disable-next-line -->\n\n${GOOD}\n`, `One.\n\n${GOOD}\n`],
    ['one in the course of a line', 'markdown', `<!-- idem-disable-next-line --> One.\n\n${GOOD}`, ` One.\n\n${GOOD}`],
    [
      'one of several names',
      'markdown',
      `<!-- idem-disable-next-line reporter-spacing, id-period court-year-space -- x -->\n${BAD}`,
      `<!-- idem-disable-next-line reporter-spacing court-year-space -- x -->\n${BAD}`,
    ],
    [
      'a stretch, with the comment that ends it',
      'markdown',
      `<!-- idem-disable id-period -->\n\n${GOOD}\n\n<!-- idem-enable id-period -->\n\nEnd.\n`,
      `${GOOD}\n\nEnd.\n`,
    ],
    ['in LaTeX', 'latex', `One.\n\n% idem-disable-next-line id-period -- x\n${GOOD}\n`, `One.\n\n${GOOD}\n`],
    ['in Typst', 'typst', `One.\n\n// idem-disable-next-line id-period -- x\n${GOOD}\n`, `One.\n\n${GOOD}\n`],
    ['in HTML', 'html', `<p>One.</p>\n<!-- idem-disable-next-line id-period -->\n<p>${GOOD}</p>`, `<p>One.</p>\n<p>${GOOD}</p>`],
  ])('that is of no use can be taken out: %s', (_, format, text, good) => {
    const found = findingsOf(text, 'suppression-unused', { format });
    expect(found).toHaveLength(1);
    const now = withEdits(text, found[0].fixes[0].edits);
    expect(now).toBe(good);
    expect(findingsOf(now, 'suppression-unused', { format })).toEqual([]);
  });

  it('that names a rule by a slip can be put right', () => {
    const text = `<!-- idem-disable-next-line reporter-spacng court-year-space -- x -->\n${BAD}`;
    const [unknown] = findingsOf(text, 'suppression-unknown-rule', { format: 'markdown' });
    expect(unknown.fixes.map((fix) => fix.title)).toEqual(['Write reporter-spacing']);
    expect(ids(withEdits(text, unknown.fixes[0].edits))).toEqual([]);
  });

  it('is left alone where its rule is off', () => {
    const text = `<!-- idem-disable-next-line reporter-spacing -->\n\n${GOOD}`;
    expect(findingsOf(text, undefined, { format: 'markdown', config: { rules: { 'reporter-spacing': 'off' } } })).toEqual([]);
  });
});

describe('the quick fix that writes it', () => {
  const written = (text: string, format: Format): string => {
    const analysis = analyze(text, format, { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 });
    const edit = suppressHere(analysis.findings[0], analysis.prose);
    return edit ? withEdits(text, [edit]) : text;
  };

  it.each<[string, Format, string, string]>([
    ['before a paragraph', 'markdown', `One.\n\n${BAD}`, `One.\n\n<!-- idem-disable-next-line reporter-spacing -- reason -->\n${BAD}`],
    [
      'before a hard-wrapped paragraph',
      'markdown',
      `One.\n\nThe plan\n${BAD}`,
      `One.\n\n<!-- idem-disable-next-line reporter-spacing -- reason -->\nThe plan\n${BAD}`,
    ],
    ['inside a list item', 'markdown', `- ${BAD}\n- Two`, `- <!-- idem-disable-next-line reporter-spacing -- reason -->\n  ${BAD}\n- Two`],
    [
      'before a paragraph of HTML and its tags',
      'html',
      `<div>\n  <ul><li><p>${BAD}</p></ul>\n</div>`,
      `<div>\n  <!-- idem-disable-next-line reporter-spacing -- reason -->\n  <ul><li><p>${BAD}</p></ul>\n</div>`,
    ],
    [
      'in a paragraph of HTML that begins behind words',
      'html',
      `<p>One<br><br>${BAD}</p>`,
      `<p>One<br><br><!-- idem-disable-next-line reporter-spacing -- reason -->\n${BAD}</p>`,
    ],
    [
      'before a line of Typst, inside its paragraph',
      'typst',
      `- The plan\n  failed. ${BAD}\n`,
      `- The plan\n  // idem-disable-next-line reporter-spacing -- reason\n  failed. ${BAD}\n`,
    ],
    ['in plain text', 'plaintext', `One.\n\n${BAD}`, `One.\n\n<!-- idem-disable-next-line reporter-spacing -- reason -->\n${BAD}`],
  ])('%s', (_, format, text, expected) => {
    expect(written(text, format)).toBe(expected);
    expect(ids(expected, format)).not.toContain('reporter-spacing');
  });
});
