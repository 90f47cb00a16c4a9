import { describe, expect, it } from 'vitest';
import { type OutlineEntry, outline } from '../../server/src/core/features/outline.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { analyzed } from './ask.ts';

/** The outline as indented lines. */
function lines(text: string, format: Format): readonly string[] {
  const shown = (entries: readonly OutlineEntry[], depth: number): readonly string[] =>
    entries.flatMap(({ name, detail, children }) => [
      `${'  '.repeat(depth)}${name}${detail ? ` | ${detail}` : ''}`,
      ...shown(children, depth + 1),
    ]);
  return shown(outline(analyzed(text, undefined, format)), 0);
}

const ROTH = 'Board of Regents v. Roth, 408 U.S. 564, 577 (1972)';

describe('the outline', () => {
  const expected = [
    'Argument',
    '  Board of Regents v. Roth | 408 U.S. 564, 577',
    '  Due process',
    '    Id. at 576 | Roth',
    '    Property',
    '      Roth, 408 U.S. at 571',
    '  Remedy',
    '    42 U.S.C. § 1983',
    'Conclusion',
  ];

  it.each([
    [
      'markdown',
      `# Argument\n\n${ROTH}.\n\n## *Due process*\n\nIt is. Id. at 576.\n\n### Property ###\n\nRoth, 408 U.S. at 571.\n\nRemedy\n---\n\n42 U.S.C. § 1983.\n\nConclusion\n===\n`,
    ],
    [
      'latex',
      `\\section{Argument}\n${ROTH}.\n\n\\subsection*{\\emph{Due process}}\nIt is. Id. at 576.\n\n\\subsubsection[P]{Property}\nRoth, 408 U.S. at 571.\n\n\\subsection{Remedy}\n42 U.S.C. \\S~1983.\n\n\\section{Conclusion}\n`,
    ],
    [
      'typst',
      `= Argument\n${ROTH}.\n\n== _Due process_\nIt is. Id. at 576.\n\n#heading(level: 3)[Property]\nRoth, 408 U.S. at 571.\n\n== Remedy\n42 U.S.C. § 1983.\n\n= Conclusion\n`,
    ],
    [
      'html',
      `<title>Brief</title><h1>Argument</h1><p>${ROTH}.</p><h2 class="x"><i>Due process</i></h2><p>It is. Id. at 576.</p><h3>Property</h3><p>Roth, 408 U.S. at 571.</p><h2>Remedy</h2><p>42 U.S.C. § 1983.</p><h1>Conclusion</h1>`,
    ],
  ] as const)('has the sections of the brief with what each cites, in %s', (format, text) => expect(lines(text, format)).toEqual(expected));

  it('takes for headings of a plain text what reads as one', () =>
    expect(
      lines(
        `ARGUMENT\n\nI. The Order Was Not Served\n\nIt was not. ${ROTH}.\n\nA. No Notice Was Given\n\nId. at 576.\n\n1. Plaintiff is a resident of Ohio.\n\nI said so. See Roth, 408 U.S. at 571.\n\nII. THE CLAIM IS RIPE.\n\n42 U.S.C. § 1983.`,
        'plaintext',
      ),
    ).toEqual([
      'ARGUMENT',
      '  I. The Order Was Not Served',
      '    Board of Regents v. Roth | 408 U.S. 564, 577',
      '    A. No Notice Was Given',
      '      Id. at 576 | Roth',
      '      Roth, 408 U.S. at 571',
      '  II. THE CLAIM IS RIPE.',
      '    42 U.S.C. § 1983',
    ]));

  it('puts what stands in a parenthetical below its citation, and parallels nowhere', () =>
    expect(lines(`*DeShaney v. Winnebago County*, 489 U.S. 189, 109 S. Ct. 998 (1989) (quoting ${ROTH}).`, 'markdown')).toEqual([
      'DeShaney v. Winnebago County | 489 U.S. 189',
      '  Board of Regents v. Roth | 408 U.S. 564, 577',
    ]));

  it('has a section reach to the next of its rank, so that the caret is followed', () => {
    const text = `# A\n\n${ROTH}.\n\n## B\n\nx\n\n# C\n`;
    const [a, c] = outline(analyzed(text));
    expect(text.slice(a.range.start, a.range.end)).toBe(text.slice(2, text.indexOf('C')));
    expect(text.slice(c.focus.start, c.focus.end)).toBe('C');
  });
});
