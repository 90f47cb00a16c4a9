import fc from 'fast-check';
import { expect } from 'vitest';
import type { Format } from '../../server/src/core/text/blocks.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { examine } from './examine.ts';

const PROSE = [
  'word',
  'Roe v. Wade, 410 U.S. 113',
  ' ',
  '  ',
  '1',
  "'",
  '"',
  'x'.repeat(210),
  '😀',
  '\ud800',
  '\ufffc',
  '\u00a0',
  'é',
  'http://a.b/c_d',
];
const LINES = ['\n', '\n\n', '\n  ', '\r\n', '\r', '\u2028'];

/** What Typst is made of, and what breaks readers of it. */
export const TYPST = [
  ...['#', '[', ']', '(', ')', '{', '}', '_', '*', '$', '`', '```', '//', '/*', '*/', '@', '@a', '<a>', '<', '~', '--', '---', '-?', '...'],
  ...[
    '\\',
    '\\\n',
    ';',
    '#emph[',
    '#emph(',
    '#footnote[',
    '#footnote(<a>)',
    '#quote(block: true)[',
    '#table([',
    '#link("x")[',
    '#text(red)[',
  ],
  ...[
    '#let x = ',
    '#set text(',
    '#show: it => [',
    '#if a [',
    ' else [',
    ' else {',
    '#for x in y [',
    '#context ',
    '#{',
    '#[',
    '#"a"',
    '#none',
  ],
  ...['#sym.section', '#h(1em)', '#h(1fr)', '#v(1em)', '#x', '#x.y(', '= ', '- ', '+ ', '1. ', '/ ', ': '],
  ...PROSE,
  ...LINES,
];

/** What HTML is made of, and what breaks readers of it. */
export const HTML = [
  ...[
    '<',
    '>',
    '</',
    '<i>',
    '</i>',
    '<em>',
    '</em>',
    '<p>',
    '</p>',
    '<p',
    '<p class="a',
    '<li>',
    '<ul>',
    '</ul>',
    '<td>',
    '<table>',
    '</table>',
  ],
  ...[
    '<div id="a">',
    '<div>',
    '</div>',
    '<blockquote>',
    '</blockquote>',
    '<h1>',
    '</h1>',
    '<title>',
    '</title>',
    '<head>',
    '</head>',
    '<body>',
  ],
  ...['<script>', '</script>', '<style>', '<pre>', '</pre>', '<code>', '</code>', '<svg>', '</svg>', '<svg/>', '<textarea>', '<template>'],
  ...[
    '</template>',
    '<plaintext>',
    '<br>',
    '<br><br>',
    '<hr>',
    '<img>',
    '<sup>',
    '</sup>',
    '<a href="#a">',
    '<a href="#b" id="a">',
    '</a>',
  ],
  ...['<a id=b>', '[1]', '\u21a9', '<span style="font-variant:small-caps">', '</span>', '<aside role="doc-footnote" id="b">', '</aside>'],
  ...[
    '<ol class="footnotes">',
    '<li id="a">',
    '<!--',
    '-->',
    '<!-- c -->',
    '<!x>',
    '<?x>',
    '<![CDATA[',
    ']]>',
    '&',
    '&sect;',
    '&amp',
    '&#167;',
  ],
  ...['&#x', '&nGt;', '&shy;', '=', '/'],
  ...PROSE,
  ...LINES,
];

/** Any text of such pieces. */
export const textOf = (pieces: readonly string[]): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(''));

/** A text of such pieces, and what one edit makes of it. */
export const editOf = (pieces: readonly string[]): fc.Arbitrary<readonly [string, string]> =>
  fc.tuple(textOf(pieces), fc.nat(), fc.nat({ max: 20 }), fc.constantFrom('', 'x', ...pieces)).map(([before, n, length, put]) => {
    const at = n % (before.length + 1);
    return [before, before.slice(0, at) + put + before.slice(at + length)];
  });

/** The properties of a format's reader, on texts of its pieces. */
export function holdsTogether(format: Format, pieces: readonly string[], numRuns: number): void {
  fc.assert(
    fc.property(textOf(pieces), (text) => examine(readProse(text, format))),
    { numRuns },
  );
}

export function isTheSameWithout(format: Format, pieces: readonly string[], numRuns: number): void {
  fc.assert(
    fc.property(editOf(pieces), ([before, after]) => {
      expect(readProse(after, format, readProse(before, format))).toEqual(readProse(after, format));
    }),
    { numRuns },
  );
}

export function readsCrlfAsLf(format: Format, pieces: readonly string[], numRuns: number): void {
  const read = (text: string) =>
    readProse(text, format).blocks.map(({ kind, stream, text: prose, emphasis }) => {
      const marked = emphasis.map(({ start, end }) => prose.slice(start, end).replace(/\r/g, ''));
      return { kind, stream, prose: prose.replace(/\r/g, ''), marked };
    });
  fc.assert(
    fc.property(textOf(pieces), (text) => {
      const lf = text.replace(/\r/g, '');
      expect(read(lf.replace(/\n/g, '\r\n'))).toEqual(read(lf));
    }),
    { numRuns },
  );
}
