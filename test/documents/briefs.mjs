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

/** How each format writes what the briefs are made of. */
const FORMS = {
  latex: {
    em: (words) => `\\emph{${words}}`,
    heading: (words) => `\\section{${words}}`,
    note: (words) => `\\footnote{${words}}`,
    percent: '50\\%',
    section: '42 U.S.C. \\S~1983',
    newPage: '\n\n\\newpage\n\n',
  },
  markdown: {
    em: (words) => `*${words}*`,
    heading: (words) => `# ${words}`,
    note: (words) => `^[${words}]`,
    percent: '50%',
    section: SECTION,
    newPage: '\n\n\\newpage\n\n',
  },
  typst: {
    em: (words) => `_${words}_`,
    heading: (words) => `= ${words}`,
    note: (words) => `#footnote[${words}]`,
    percent: '50%',
    section: SECTION,
    newPage: '\n\n#pagebreak()\n\n',
  },
};

/** Pages two to eight. The heading on the fourth is printed in the table of contents, too, and above the pages behind it. */
function pages(format) {
  const { em: i, heading, note, percent, section, newPage } = FORMS[format];
  const roth = `${i('Board of Regents v. Roth')}, 408 U.S. 564 (1972)`;
  return [
    `${heading('Argument')}\n\nThe privacy of ${percent} of all is at stake. ${i('Roe v. Wade')}, 410 U.S. 113, 120 (1973). ${i('Id.')} at 121.${note(`${roth}.`)}`,
    `It goes on. ${i('Roe')}, 410 U.S. at 125. See also ${section}.`,
    `${heading(`The rule of ${roth}`)}\n\nAn entitlement is needed. ${i('Roth')}, 408 U.S. at 570. The other case is plain. ${i('Roe')}, 410 U.S. at 126.`,
    `Nothing else. ${i('Roe')}, 410 U.S. at 127.`,
    `Nothing else. ${i('Roe')}, 410 U.S. at 128.`,
    `Nothing else. ${i('Roe')}, 410 U.S. at 129.`,
    `At the end, ${section}.`,
  ].join(newPage);
}

export const LATEX = `\\documentclass{article}
\\usepackage{hyperref}
\\pagestyle{headings}
\\title{Brief of 50\\% \\& co.}
\\begin{document}
\\tableofcontents
% idem-toa
\\newpage
${pages('latex')}
\\end{document}
`;

export const MARKDOWN = `---
title: Brief
pagestyle: headings
---

<!-- idem-toa -->

Something that the update of the table takes away: *Doe v. Roe*, 1 U.S. 1 (1790).

<!-- idem-toa-end -->

\\newpage

${pages('markdown')}
`;

export const TYPST = `#set document(title: "Brief of 50% & co.")
#set page(numbering: "1", header: context query(selector(heading).before(here())).map(it => it.body).at(-1, default: none))
#outline()
// idem-toa
#pagebreak()
${pages('typst')}
`;
