// The same brief in the formats that are built into pages: what each page cites is known here, and nowhere else.

const ROTH = 'Board of Regents v. Roth, 408 U.S. 564 (1972)';
const ROE = 'Roe v. Wade, 410 U.S. 113 (1973)';
const SECTION = '42 U.S.C. § 1983';

/** The rows that the built table must have, by what stands before the dots. `passim`: on more than five pages. */
export const EXPECTED = new Map([
  [ROTH, '2, 4'],
  [ROE, 'passim'],
  [SECTION, '3, 8'],
]);

const em = { latex: (words) => `\\emph{${words}}`, markdown: (words) => `*${words}*` };

/** Pages two to eight, each as its paragraphs. */
function pages(format) {
  const i = em[format];
  const note = format === 'latex' ? `\\footnote{${i('Board of Regents v. Roth')}, 408 U.S. 564 (1972).}` : '[^1]';
  const section = format === 'latex' ? '42 U.S.C. \\S~1983' : '42 U.S.C. § 1983';
  return [
    `The privacy of ${format === 'latex' ? '50\\%' : '50%'} of all is at stake. ${i('Roe v. Wade')}, 410 U.S. 113, 120 (1973). ${i('Id.')} at 121.${note}`,
    `It goes on. ${i('Roe')}, 410 U.S. at 125. See also ${section}.`,
    `An entitlement is needed. ${i('Roth')}, 408 U.S. at 570. The other case is plain. ${i('Roe')}, 410 U.S. at 126.`,
    `Nothing else. ${i('Roe')}, 410 U.S. at 127.`,
    `Nothing else. ${i('Roe')}, 410 U.S. at 128.`,
    `Nothing else. ${i('Roe')}, 410 U.S. at 129.`,
    `At the end, ${section}.`,
  ];
}

const newPages = '\n\n\\newpage\n\n';

export const LATEX = `\\documentclass{article}
\\usepackage{hyperref}
\\title{Brief of 50\\% \\& co.}
\\begin{document}
% idem-toa
\\newpage
\\section{Argument}
${pages('latex').join(newPages)}
\\end{document}
`;

export const MARKDOWN = `---
title: Brief
---

<!-- idem-toa -->

Something that the update of the table takes away: *Doe v. Roe*, 1 U.S. 1 (1790).

<!-- idem-toa-end -->

\\newpage

# Argument

${pages('markdown').join(newPages)}

[^1]: *Board of Regents v. Roth*, 408 U.S. 564 (1972).
`;
