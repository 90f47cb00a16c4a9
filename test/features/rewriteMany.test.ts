import { describe, expect, it } from 'vitest';
import { rewritesOfMany, shorterForms } from '../../server/src/core/features/rewriteMany.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { analyzed, apply } from './ask.ts';

const ROTH = '*Board of Regents v. Roth*, 408 U.S. 564, 577 (1972)';
const TEXT = `A benefit must be specific. ${ROTH}. *Id.* at 576.

The clause confers no right. *DeShaney v. Winnebago County*, 489 U.S. 189, 195 (1989). *Id.* at 196; see 42 U.S.C. § 1983.

Hope is not enough. *Board of Regents v. Roth*, 408 U.S. 564, 570 (1972). Nor is need. *Roth*, 408 U.S. at 571.
`;

/** The texts that the rewritings of a stretch give, by the first words of their titles. */
function rewritten(text: string, format: Format = 'markdown', within = { start: 0, end: text.length }): Record<string, string> {
  return Object.fromEntries(
    rewritesOfMany(analyzed(text, undefined, format), within).map(({ title, edits }) => [title.replace(/ \(.*$/, ''), apply(text, edits)]),
  );
}

const inLatex = (text: string): string => text.replace(/\*(.+?)\*/g, '\\emph{$1}').replaceAll('§ ', '\\S ');
const inTypst = (text: string): string => text.replace(/\*(.+?)\*/g, '_$1_');

describe('a whole document', () => {
  const shorter = TEXT.replace(
    '*Board of Regents v. Roth*, 408 U.S. 564, 570 (1972). Nor is need. *Roth*, 408 U.S. at 571.',
    '*Roth*, 408 U.S. at 570. Nor is need. *Id.* at 571.',
  );
  const longer = TEXT.replace('*Id.* at 576', '*Roth*, 408 U.S. at 576').replace('*Id.* at 196', '*DeShaney*, 489 U.S. at 196');

  it.each([
    ['markdown', (text: string) => text],
    ['latex', inLatex],
    ['typst', inTypst],
  ] as const)('is shortened, and written out, in %s', (format, as) => {
    const found = rewritten(as(TEXT), format);
    expect(found['Shorten what can be shortened in this document']).toBe(as(shorter));
    expect(found['Write out every Id. in this document']).toBe(as(longer));
  });

  it('gets blanks that do not break, as its format writes them', () => {
    const title = 'Put in blanks that do not break in this document';
    const text = 'The Act reaches it. 42 U.S.C. § 1983.';
    expect(rewritten(text)[title]).toBe('The Act reaches it. 42 U.S.C. §&nbsp;1983.');
    expect(rewritten('The Act reaches it. 42 U.S.C. \\S\\ 1983.', 'latex')[title]).toBe('The Act reaches it. 42 U.S.C. \\S~1983.');
    expect(rewritten(text, 'typst')[title]).toBe('The Act reaches it. 42 U.S.C. §~1983.');
    expect(rewritten(text, 'plaintext')[title]).toBe('The Act reaches it. 42 U.S.C. §\u00a01983.');
  });

  it('that is short already, or has nothing that may stand for something else, is left alone', () => {
    expect(rewritten(shorter)['Shorten what can be shortened in this document']).toBeUndefined();
    expect(rewritten('Nothing is cited here.')).toEqual({});
  });
});

describe('a selection', () => {
  it('is written out before it is moved; what stands outside of it stays', () => {
    const start = TEXT.indexOf('The clause');
    const found = rewritten(TEXT, 'markdown', { start, end: TEXT.indexOf('Hope') });
    expect(found['Write out every Id. in the selection']).toBe(TEXT.replace('*Id.* at 196', '*DeShaney*, 489 U.S. at 196'));
  });

  it("of a book of West's is set as the document is", () => {
    const pasted =
      'The claim fails. *Cosco v. Uphoff*, 195 F.3d 1221, 1223 (10th Cir.1999); *Olim v. Wakinekona*, 461 U.S. 238, 103 S.Ct. 1741, 75 L.Ed.2d 813 (1983).';
    const text = `${TEXT}\n${pasted}\n\nElsewhere it stays. *Roe v. Wade*, 410 U.S. 113, 93 S.Ct. 705 (1973).\n`;
    const start = text.indexOf(pasted);
    const found = rewritten(text, 'markdown', { start, end: start + pasted.length });
    expect(found["Set in the document's style in the selection"]).toBe(
      text.replace('Cir.1999', 'Cir. 1999').replace('103 S.Ct.', '103 S. Ct.').replace('L.Ed.2d', 'L. Ed. 2d'),
    );
  });
});

describe('the shorter forms of one citation', () => {
  const shorter = (needle: string): Record<string, string> =>
    Object.fromEntries(shorterForms(analyzed(TEXT), TEXT.indexOf(needle) + 1).map(({ title, edits }) => [title, apply(TEXT, edits)]));

  it('of a full one: a short form', () =>
    expect(shorter('408 U.S. 564, 570')).toEqual({
      'Write Roth, 408 U.S. at 570': TEXT.replace('*Board of Regents v. Roth*, 408 U.S. 564, 570 (1972)', '*Roth*, 408 U.S. at 570'),
    }));

  it('of a short one just behind its like: an id.', () =>
    expect(shorter('408 U.S. at 571')).toEqual({ 'Write Id. at 571': TEXT.replace('*Roth*, 408 U.S. at 571', '*Id.* at 571') }));

  it('are not there for the first citation, nor in prose', () => {
    expect(shorter('408 U.S. 564, 577')).toEqual({});
    expect(shorter('Hope is')).toEqual({});
  });
});
