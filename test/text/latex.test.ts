import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostEdits } from '../../server/src/core/rules/hostEdits.ts';
import { spellingIn } from '../../server/src/core/rules/hostSpelling.ts';
import type { ProseBlock } from '../../server/src/core/text/blocks.ts';
import { applyEdits } from '../../server/src/core/text/edits.ts';
import { readLatex } from '../../server/src/core/text/formats/latex.ts';
import { toSource } from '../../server/src/core/text/offsets.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { examine } from './examine.ts';

const MASK = '\ufffc';
const read = (text: string) => readProse(text, 'latex');
const texts = (text: string): string[] => read(text).blocks.map((block) => block.text);
const emphasized = ({ text, emphasis }: ProseBlock): string[] => emphasis.map(({ start, end }) => text.slice(start, end));
const kinds = (text: string): string[] => read(text).blocks.map((block) => `${block.kind}${block.stream}: ${block.text}`);

describe('characters of LaTeX', () => {
  it.each([
    ['42 U.S.C. \\S~1983, \\S\\S~5, \\P\\,7', '42 U.S.C. §\u00a01983, §§\u00a05, ¶\u20097'],
    ['\\S 1983 and \\S{} 1983, \\textsection\n5', '§1983 and § 1983, §5'],
    ['88 F.~Supp.~2d 116, F.\\ Supp.\\ 2d, F.\\\nSupp.', '88 F.\u00a0Supp.\u00a02d 116, F. Supp. 2d, F. Supp.'],
    ['1265--66 --- a-b ----', '1265–66 — a-b ----'],
    ["``a `b' c'' it's ```d' e'' ``f `g'''", '“a ‘b’ c” it’s “‘d’ e” “f ‘g’”'],
    ['AT\\&T 5\\% \\$5 \\#1 a\\_b \\{c\\}', 'AT&T 5% $5 #1 a_b {c}'],
    ['a\\ldots{} b \\dots\\ c\\dots', 'a… b … c…'],
    ["\\'e\\`{a} \\^\\i \\\"{o}\\~n \\c c\\c{c} \\v{s} \\'{\\i} \\o\\ss{} \\'7", 'éà îöñ çç š í øß 7'],
    ['super\\-cali\\/fragi\\@listic Corp.\\@ x\\!y', 'supercalifragilistic Corp. xy'],
    ['2\\textsuperscript{d} Cir., 11th\\xspace{} Cir.', '2d Cir., 11th Cir.'],
    ['Roe\\\\ v.\\\\[2pt] Wade\\\\* [T]he', 'Roe\nv.\nWade\n[T]he'],
    ['\\enquote{a \\enquote{b} c} \\enquote*{d}', '“a ‘b’ c” “d”'],
    ['a % b 410 U.S. 113\n   c%\nd 50\\% e', 'a cd 50% e'],
    ['a {b {c}} } d', 'a b c  d'],
  ])('%s', (latex, prose) => {
    expect(texts(latex)).toEqual([prose]);
  });

  it('have their place in the file', () => {
    const text = "\\S~5 \\emph{it's} -- \\'{e}x";
    const [block] = read(text).blocks;
    const places = [...block.text].map((c, at) => [c, text.slice(toSource(block, { start: at, end: at + 1 }).start).slice(0, 5)]);
    expect(places.filter(([c]) => '§\u00a05’–éx'.includes(c))).toEqual([
      ['§', '\\S~5 '],
      ['\u00a0', '~5 \\e'],
      ['5', '5 \\em'],
      ['’', "'s} -"],
      ['–', "-- \\'"],
      ['é', "\\'{e}"],
      ['x', 'x'],
    ]);
  });
});

describe('emphasis in LaTeX', () => {
  it.each([
    ['\\emph{See} \\textit{Roe v.~Wade}, 410', 'See Roe v.\u00a0Wade, 410', ['See', 'Roe v.\u00a0Wade']],
    ['{\\it Id.\\/} {\\em id.} {\\bf a \\rm b} c', 'Id. id. a b c', ['Id.', 'id.', 'a ']],
    ['\\textsl{a} \\underline{b} \\uline{c} \\ul{d} \\textsc{e} \\textbf{f}', 'a b c d e f', ['a', 'b', 'c', 'd', 'e', 'f']],
    ['\\emph{a \\textbf{b} {\\it c} d} e', 'a b c d e', ['a b c d']],
    ['\\emph{Id}. \\emph{} x', 'Id.  x', ['Id']],
    ['\\texttt{a} \\mbox{b} \\small c \\textcolor{red}{\\emph{d}}', 'a b c d', ['d']],
    ['x \\emph{open', 'x open', ['open']],
    ['x {\\it open y', 'x open y', ['open y']],
  ])('%s', (latex, prose, marked) => {
    const [block] = read(latex).blocks;
    expect(block.text).toBe(prose);
    expect(emphasized(block)).toEqual(marked);
  });

  it('ends with its paragraph', () => {
    const { blocks } = read('a \\emph{b\n\nc} \\it d\n\ne');
    expect(blocks.map(emphasized)).toEqual([['b'], ['d'], []]);
  });
});

describe('what is no prose in LaTeX', () => {
  it.each([
    ['a \\verb|410 U.S. %| b \\lstinline{x} \\verb*+y+', `a ${MASK} b ${MASK} ${MASK}`],
    ['a $x^{2}$ \\(y\\) $$z$$ \\[w\\] b', `a ${MASK} ${MASK} ${MASK} ${MASK} b`],
    ['a \\begin{equation}x\\end{equation} b', `a ${MASK} b`],
    ['{a $5} and $6', 'a $5 and $6'],
    ['a\\cite[p. 5]{k} \\citep*[see][5]{k} \\footcite{k} \\Cref{b}', `a${MASK} ${MASK} ${MASK} ${MASK}`],
    ['a \\url{http://x.y/%20z} https://x.y/\\_z. \\ref{q} \\includegraphics[width=2in]{f} b', `a ${MASK} ${MASK}. ${MASK} ${MASK} b`],
    ['\\href{http://x.y/%20}{\\emph{Roe}} \\hyperref[l]{Wade} \\hyperlink{t}{x}', 'Roe Wade x'],
    ['Roe\\label{a}\\index{Roe!b} v.\\hspace*{2em} Wade\\toaentry{case}{Roe}, 410', 'Roe v. Wade, 410'],
    ['a \\newcommand{\\roe}[1][x]{410 U.S. 113} b \\def\\x#1{c #1} d \\setlength\\parskip{5pt} e \\vskip 2pt plus 1fil f', 'a  b  d  e  f'],
    ['a \\iffalse 410 U.S. 113 \\fi b', 'a  b'],
    ['a \\todo{x \\emph{y} \\verb|}|} b \\label{unclosed', 'a  b'],
    ['\\roe{} \\roe, \\mycase[x]{\\emph{Roe}}{410}', `  ${MASK}, Roe${MASK}410`.trim()],
    ['\\fancy{a} [b] \\ldots [T]he \\noindent [c]', 'a [b] …[T]he [c]'],
  ])('%s', (latex, prose) => {
    expect(texts(latex)).toEqual([prose]);
  });

  it('is the preamble, what follows the document, and literal environments', () => {
    const text =
      '% \\begin{document}\n\\documentclass{a}\n\\newcommand{\\x}{410 U.S. 113}\n\\begin{document}\na\n' +
      '\\begin{verbatim}\nb\n\n} % c\n\\end{verbatim}\n\\begin{lstlisting}[x]\nd\n\\end{lstlisting}\n\\begin{comment}\ne\n\nf\n\\end{comment} g\n' +
      '\\end{document}\nh';
    expect(texts(text)).toEqual(['a', 'g']);
    expect(read(text).comments).toEqual([{ start: 0, end: 18, text: ' \\begin{document}' }]);
  });

  it('is read on when it is left open, to the end of its paragraph', () => {
    expect(texts('\\begin{verbatim}\na\n\nb')).toEqual(['a', 'b']);
    expect(texts('a $b\n\nc \\( d\n\n$e$')).toEqual(['a $b', 'c  d']);
    expect(texts('a \\label{b\n\nc')).toEqual(['a', 'c']);
  });

  it('is the macros’ but for the first argument, where the writer says so', () => {
    const text = '\\roe{Roe v. Wade}{key}, 410\n\nx';
    const before = readLatex(text);
    const after = readLatex(text, before, { proseMacros: ['roe'] });
    expect(before.blocks[0].text).toBe(`Roe v. Wade${MASK}key, 410`);
    expect(after.blocks[0].text).toBe('Roe v. Wade, 410');
    expect(readProse(text, 'latex', before, { proseMacros: ['roe'] })).toEqual(after);
  });
});

describe('blocks of LaTeX', () => {
  it('are paragraphs, headings, items, quotations, captions and cells', () => {
    expect(
      kinds(
        '\\section*[a]{The \\emph{b}} c\n d\n \t\n% x\ne\\par f\n\n\\begin{quote}[T]he g\n\nh\\end{quote}i\n\\begin{displayquote}[410 U.S.]\nj\\end{displayquote}\n' +
          '\\begin{enumerate}[(a)]\\item k\n\\item[1.] l\\end{enumerate}\\blockquote[p]{m} n\n' +
          '\\begin{figure}[h]\\caption[o]{p}\\end{figure}\\begin{tabular}{l|l}q & r\\\\ \\hline s\\end{tabular}',
      ),
    ).toEqual([
      ...[
        'heading0: The b',
        'paragraph0: c\n d',
        'paragraph0: e',
        'paragraph0: f',
        'quote0: [T]he g',
        'quote0: h',
        'paragraph0: i',
        'quote0: j',
      ],
      ...['paragraph0: k', 'paragraph0: l', 'quote0: m', 'paragraph0: n', 'paragraph0: p', 'cell0: q', 'cell0: r', 'cell0: s'],
    ]);
  });

  it('have the sources of their markup', () => {
    const text = '\\noindent \\emph{Roe} v.\n\\emph{Wade} % c\n\n\\item \\emph{Id.}';
    expect(read(text).blocks.map(({ source }) => text.slice(source.start, source.end))).toEqual([
      '\\emph{Roe} v.\n\\emph{Wade}',
      '\\emph{Id.}',
    ]);
  });

  it('come back to the body at a heading, whatever was left open', () => {
    expect(kinds('\\begin{quote}a\n\nb\n\n\\section{c}\n\nd')).toEqual(['quote0: a', 'quote0: b', 'heading0: c', 'paragraph0: d']);
  });
});

describe('footnotes of LaTeX', () => {
  it('are streams of their own, called at their marks, and the paragraph goes on', () => {
    const text = 'Roe.\\footnote{\\emph{Id.} at 5.\n\nMore.} On\\endnote[3]{x \\footnote{y} z} \\emph{and\\footnote{n} on}\n\nNext.';
    expect(kinds(text)).toEqual([
      ...['paragraph0: Roe.', 'paragraph1: Id. at 5.', 'paragraph1: More.', 'paragraph0: On', 'paragraph2: x  y z'],
      ...['paragraph0: and', 'paragraph3: n', 'paragraph0: on', 'paragraph0: Next.'],
    ]);
    expect(read(text).footnoteCalls).toEqual([
      { stream: 1, offset: 4 },
      { stream: 2, offset: text.indexOf('\\endnote') },
      { stream: 3, offset: text.indexOf('\\footnote{n}') },
    ]);
    expect(read(text).blocks.flatMap(emphasized)).toEqual(['Id.', 'and', 'on']);
  });

  it('may stand apart from their marks', () => {
    const text = 'A\\footnotemark{} b\\footnotemark[7] c.\n\n\\footnotetext[7]{Seven.}\\footnotetext{One.} \\footnotetext{None.}';
    expect(kinds(text)).toEqual(['paragraph0: A b c.', 'paragraph1: Seven.', 'paragraph2: One.', 'paragraph3: None.']);
    expect(read(text).footnoteCalls).toEqual([
      { stream: 2, offset: 1 },
      { stream: 1, offset: text.indexOf('\\footnotemark[7]') },
      { stream: 3, offset: text.lastIndexOf('\\footnotetext') },
    ]);
  });

  it('end with their paragraph while they are being written', () => {
    expect(kinds('a\\footnote{b \\emph{c}\n\nd\\footnote{e}')).toEqual([
      'paragraph0: a',
      'paragraph1: b c',
      'paragraph0: d',
      'paragraph2: e',
    ]);
  });
});

describe('comments of LaTeX', () => {
  it('are given without their marks, and take their line end with them', () => {
    const text = '%% idem-disable a -- b\nRoe v.\n  % idem-enable\n  Wade, 410 \\% U.S. 113 \\verb|%| \\url{a%b}';
    const { comments, blocks } = read(text);
    expect(comments.map((comment) => comment.text)).toEqual([' idem-disable a -- b', ' idem-enable']);
    expect(comments.map(({ start, end }) => text.slice(start, end))).toEqual(['%% idem-disable a -- b', '% idem-enable']);
    expect(blocks.map((block) => block.text)).toEqual([`Roe v.\n  Wade, 410 % U.S. 113 ${MASK} ${MASK}`]);
  });
});

describe('reading LaTeX again', () => {
  it('takes over what has not changed', () => {
    const before = read('A \\emph{Roe} b.\n\nLast.');
    const after = readProse('New.\n\nA \\emph{Roe} b.\n\nLast.', 'latex', before);
    expect(after.blocks[1].map).toBe(before.blocks[0].map);
    expect(after.blocks[1].source.start).toBe(6);
  });

  it('does not where it stands in something else', () => {
    const before = read('a\n\nb');
    expect(readProse('\\begin{quote}a\n\nb', 'latex', before).blocks.map(({ kind }) => kind)).toEqual(['quote', 'quote']);
  });
});

describe('what a fix writes into LaTeX', () => {
  const plain = (text: string): string => text.replace(/\s+/g, ' ').replace(/[‘’]/g, "'").trim();

  it('is read back as the same prose', () => {
    const characters = fc.constantFrom(...'§¶–—…’‘“”-\'`"&%$#_{}\\~^ab 1.,()[]\u00a0é');
    fc.assert(
      fc.property(fc.string({ unit: characters, minLength: 1, maxLength: 12 }), characters, characters, (prose, before, after) => {
        const spell = spellingIn('latex');
        const around = [spell(before, 'x', prose.charAt(0)), spell(after, prose.charAt(prose.length - 1), 'y')];
        const written = `x${around[0]}${spell(prose, before, after)}${around[1]}y`;
        expect(plain(read(written).blocks[0].text), written).toBe(plain(`x${before}${prose}${after}y`));
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    ['88 F.Supp.2d 116', 'F.Supp.2d', 'F. Supp. 2d', '88 F.~Supp.~2d 116'],
    ['42 U.S.C. \\S1983', '§1983', '§ 1983', '42 U.S.C. \\S~1983'],
    ['42 U.S.C. \\S 1983', '§1983', '§ 1983', '42 U.S.C. \\S ~1983'],
    ['42 U.S.C. \\S~1983--84', '§\u00a01983', '§§ 1983', '42 U.S.C. \\S\\S~1983--84'],
    ['42 U.S.C. Sec. 1983', 'Sec.', '§', '42 U.S.C. \\S{} 1983'],
    ["\\emph{Ass'n} v. B", 'Ass’n', 'Ass’n & Co.', "\\emph{Ass'n \\& Co.} v. B"],
    ['\\noindent(quoting x)', '(', '', '\\noindent{}quoting x)'],
    ['\\textit{Roe vs. Wade}', 'vs.', 'v.', '\\textit{Roe v. Wade}'],
    ['307 F.3d 1258, 1265-1266', '1265-1266', '1265–66', '307 F.3d 1258, 1265--66'],
  ])('%s: %s becomes %s', (latex, old, newText, expected) => {
    const [block] = read(latex).blocks;
    const start = block.text.indexOf(old);
    expect(applyEdits(latex, hostEdits(read(latex), block, { start, end: start + old.length }, newText) ?? [])).toBe(expected);
  });
});

describe('a fix that would take half of a pair of braces', () => {
  it('is not made', () => {
    const file = read('\\enquote{a}, b');
    expect(file.blocks[0].text).toBe('“a”, b');
    expect(hostEdits(file, file.blocks[0], { start: 2, end: 4 }, ',”')).toBeNull();
    expect(hostEdits(file, file.blocks[0], { start: 1, end: 2 }, 'c')).toEqual([{ start: 9, end: 10, newText: 'c' }]);
  });
});

describe('hostile LaTeX', () => {
  const SEEDS = [
    '\\emph{',
    '{',
    '}',
    '%',
    '%\n',
    '$',
    '\\begin{quote}',
    '\\begin{verbatim}',
    '\\footnote{',
    '}\\footnote{',
    '\\\\',
    '~',
    '\\(',
    '\\cite[',
    '\\url{',
  ];
  it.each(SEEDS)('%s, very often, is read in one pass', (seed) => {
    examine(read(seed.repeat(3000)));
  });
});
