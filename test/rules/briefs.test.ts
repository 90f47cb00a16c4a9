import { describe, expect, it } from 'vitest';
import { compareFindings } from '../fixture/compare.ts';
import { parseFixture } from '../fixture/parse.ts';
import { findingsOf } from './check.ts';

/** Passages as briefs are written, in the fixture language: every finding that stands in them is marked, and there is no other. */
const PASSAGES: readonly [what: string, fixture: string][] = [
  [
    'authorities joined by words in a sentence of prose behind a citation sentence',
    `A trait need not be shared. Harris v. Forklift Sys., Inc., 510 U.S. 17, 21 (1993); Oncale v. Sundowner Offshore Servs., Inc., 523 U.S. 75, 78 (1998). Vicarious liability follows from Faragher v. City of Boca Raton, 524 U.S. 775, 807 (1998), and Burlington Industries, Inc. v. Ellerth, 524 U.S. 742, 765 (1998).
`,
  ],
  ['a state’s own initials for its rules', 'Other acts show no character. MRE 404(b)(1). So too in Colorado. CRE 404(b).\n'],
  ['the rules of a circuit named whole', 'The appendix was filed with the brief. See 3d Cir. L.A.R. 31.1(c); 7th Cir. R. 30(d).\n'],
  [
    'a case that a macro of LaTeX cites in full',
    `--- file: brief.tex
\\newcommand{\\Twombly}{\\textit{Bell Atl.\\ Corp.\\ v.\\ Twombly}, 550~U.S.\\ 544}
\\Twombly{}, 570 (2007). The old test was retired. \\textit{Twombly}, 550 U.S. at 562.
Hope is not enough. \\textit{«Roth}, 408 U.S. at 577»{short-before-full}.
`,
  ],
  [
    'a case that another file of the brief cites in full',
    `--- file: brief.tex
\\input{standard}
The old test was retired. \\textit{Twombly}, 550 U.S. at 562.
`,
  ],
  [
    'names that a document prints upright in its notes and in italics in its text',
    `--- file: note.md
Courts enforce such promises.[^1] *Feinberg v. Pfeiffer Co.*, 322 S.W.2d 163, 168 (Mo. Ct. App. 1959).

[^1]: *See* Terry v. Ohio, 392 U.S. 1, 30 (1968).
`,
  ],
  [
    'one name of a note that is upright among others in italics',
    `--- file: note.md
Courts enforce such promises.[^1] *Feinberg v. Pfeiffer Co.*, 322 S.W.2d 163, 168 (Mo. Ct. App. 1959).

[^1]: *See* «Terry v. Ohio»{italic-case-name}, 392 U.S. 1, 30 (1968); *Katz v. United States*, 389 U.S. 347, 351 (1967).
`,
  ],
];

describe('a passage of a brief', () => {
  it.each(PASSAGES)('%s', (_what, source) => {
    const [file] = parseFixture(source).files;
    const format = file.name.endsWith('.tex') ? 'latex' : 'markdown';
    const found = findingsOf(file.text, undefined, { format }).map(({ rule, severity, start, end, message }) => ({
      ...{ rule: rule.meta.id, severity, start, end, message },
    }));
    expect(compareFindings(file, found)).toEqual([]);
  });
});
