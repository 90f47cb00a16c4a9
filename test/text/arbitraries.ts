import fc from 'fast-check';

/** What breaks readers of text: line ends, markup, surrogates, and the prose that stands between. */
const PIECES = [
  ...['\n', '\n\n', '\r\n', '\r', '\u2028', '\u0000', '\ud800', '\udc00', '😀', '\t', ' ', '    ', '\u00a0', '\ufffc', '\ufeff'],
  ...[
    '*',
    '**',
    '_',
    '`',
    '```',
    '~~',
    '[',
    ']',
    '(',
    ')',
    '](',
    '!',
    '<',
    '>',
    '> ',
    '- ',
    '1. ',
    '# ',
    '|',
    '|-|-|',
    '---',
    '===',
    '+++',
    '$',
    '$$',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '^[',
    '@',
    '&',
    '&sect;',
    '&nbsp;',
    '\\',
    '<!--',
    '-->',
    '<!-- idem-disable -->',
    '<i>',
    '</i>',
    '<br>',
    '<div>',
    '<pre>',
  ],
  ...['{.smallcaps}', '[a]: http://b.c', '(http://b.c)', 'http://a.b/c', '*1119', '*5', ':'],
  ...['Roe v. Wade, 410 U.S. 113 (1973)', '*Id.* at 5', 'See', 'the court', '§ 5', 'Dep’t', "Int'l", 'x'.repeat(210)],
  ...[
    '\\emph{',
    '\\textit{',
    '{\\it ',
    '{',
    '}',
    '\\footnote{',
    '\\footnotemark',
    '\\footnotetext{',
    '\\section{',
    '\\begin{quote}',
    '\\end{quote}',
  ],
  ...[
    '\\begin{verbatim}',
    '\\end{verbatim}',
    '\\begin{document}',
    '\\end{document}',
    '\\begin{tabular}{l}',
    '\\item ',
    '\\item[a]',
    '\\par',
    '%',
    '% idem-enable\n',
  ],
  ...['\\%', '\\\\', '\\S~', '\\S', '\\ ', '\\,', '--', '---', '``', "''", "'", '~', '\\ldots', "\\'e", '\\c{c}', '\\(', '\\)', '\\['],
  ...[
    '\\cite[a]{',
    '\\ref{a}',
    '\\label{a}',
    '\\url{a%b}',
    '\\href{a}{',
    '\\verb|%|',
    '\\foo{',
    '\\foo',
    '\\enquote{',
    '\\newcommand{\\a}{',
    '\\iffalse',
    '\\fi',
    '\\begin{',
  ],
];

/** Any text, hostile and plain, mostly of the pieces that readers look for. */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 6, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }).map((pieces) => pieces.join('')) },
  {
    weight: 3,
    arbitrary: fc
      .array(fc.tuple(fc.constantFrom(...PIECES), fc.constantFrom('', ' ', '\n', '\n\n')), { maxLength: 30 })
      .map((pairs) => pairs.flat().join('')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
);

/** A text and the same with one stretch replaced. */
export const editedText: fc.Arbitrary<{ readonly before: string; readonly after: string }> = fc
  .tuple(anyText, fc.nat(), fc.nat({ max: 20 }), fc.oneof(fc.constant('x'), fc.constantFrom(...PIECES), fc.constant('')))
  .map(([before, n, length, put]) => {
    const at = n % (before.length + 1);
    return { before, after: before.slice(0, at) + put + before.slice(at + length) };
  });
