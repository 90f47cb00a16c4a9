import { describe, expect, it } from 'vitest';
import type { ProseBlock } from '../../server/src/core/text/blocks.ts';
import { toSource } from '../../server/src/core/text/offsets.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { examine } from './examine.ts';
import { holdsTogether, isTheSameWithout, readsCrlfAsLf, TYPST } from './hostPieces.ts';

const MASK = '\ufffc';
const read = (text: string) => readProse(text, 'typst');
const texts = (text: string): string[] => read(text).blocks.map((block) => block.text);
const emphasized = ({ text, emphasis }: ProseBlock): string[] => emphasis.map(({ start, end }) => text.slice(start, end));
const kinds = (text: string): string[] => read(text).blocks.map((block) => `${block.kind}${block.stream}: ${block.text}`);
const sources = (text: string): string[] => read(text).blocks.map(({ source }) => text.slice(source.start, source.end));

describe('text of Typst', () => {
  it.each([
    ['410~U.S.~113, 120--21 --- a-b -5 x-?y', '410\u00a0U.S.\u00a0113, 120–21 — a-b -5 xy'],
    ['#sym.section#sym.section;5, #sym.section 1983 #sym.paragraph~7 #sym.pilcrow', '§§5, § 1983 ¶\u00a07 ¶'],
    ['\\#5 \\*1119 snake\\_case \\$5 a\\\\b \\u{a7} \\', '#5 *1119 snake_case $5 a\\b §'],
    ['“rights... must” \'a\' "b"', '“rights… must” \'a\' "b"'],
    ['Roe \\\nv. Wade#linebreak()x', 'Roe \nv. Wade\nx'],
    ['[t]he order [sic] [a [b]] ] [', '[t]he order [sic] [a [b]] ] ['],
    ['F.#h(0.2em)3d a#h(1fr)b', `F. 3d a${MASK}b`],
    ['#"a § b" #1 #none', `a § b 1 ${MASK}`],
    ['9#super[th] Cir. #text(red)[Roe] #highlight[x]', '9th Cir. Roe x'],
    ['1 < 2, a # b, a @ b', '1 < 2, a # b, a @ b'],
  ])('%s', (typst, prose) => {
    expect(texts(typst)).toEqual([prose]);
  });

  it.each([
    ['a `410 U.S. 113` b `` c', `a ${MASK} b  c`],
    ['a ``` b ``` c', `a ${MASK} c`],
    ['a $x^2$ b $ y \\$ \n z $ c', `a ${MASK} b ${MASK} c`],
    ['See @roe[p. 5], @wade.', `See ${MASK}, ${MASK}.`],
    ['at https://x.y/z_1_(a), b', `at ${MASK}, b`],
    ['a #lorem(5) #x #x.y(1) #cite(<a>) #image("a.png") b', `a ${MASK} ${MASK} ${MASK} ${MASK} b`],
    ['a #(1 + 2) b #counter(page).display() c', `a ${MASK} b ${MASK} c`],
    ['a #context { [410 U.S. 113] } b', `a ${MASK} b`],
  ])('masks what is no prose: %s', (typst, prose) => {
    expect(texts(typst).join(' ').replace(/ +/g, ' ')).toBe(prose.replace(/ +/g, ' '));
  });

  it('takes a mark that nothing closes for a character', () => {
    expect(texts('cost $5,000\n\nis `open\n\nnext "')).toEqual(['cost $5,000', 'is `open', 'next "']);
    expect(texts('_a *b\n\nc_ d')).toEqual(['_a *b', 'c_ d']);
  });

  it('leaves out labels, and reads what stands for a character of its own source', () => {
    const text = 'See #sym.section~5, #sym.section;6 <sec>';
    const [block] = read(text).blocks;
    expect(block.text).toBe('See §\u00a05, §6');
    const sourceOf = (start: number, end: number): string => {
      const place = toSource(block, { start, end });
      return text.slice(place.start, place.end);
    };
    expect(sourceOf(4, 7)).toBe('#sym.section~5');
    expect(sourceOf(9, 10)).toBe('#sym.section;');
  });
});

describe('emphasis of Typst', () => {
  it.each([
    ['See _Roe v. Wade_, *Id.* at snake_case_x, 2*3*4', 'See Roe v. Wade, Id. at snake_case_x, 2*3*4', ['Roe v. Wade', 'Id.']],
    ['#emph[Roe] #underline[v.] #smallcaps[W] #strong[x] #emph("a")', `Roe v. W x ${MASK}`, ['Roe', 'v.', 'W', 'x']],
    ['_a *b* #emph[c] d_', 'a b c d', ['a b c d']],
    ['#emph(text(red)[x])y', 'y', []],
    ['#emph[Roe _v._ Wade]', 'Roe v. Wade', ['Roe v. Wade']],
    ['[_a] b_', '[_a] b_', []],
    ['#case[_Roe_]', 'Roe', ['Roe']],
    ['pred*1121icates the \\*1119property', 'pred*1121icates the *1119property', []],
  ])('%s', (typst, prose, marked) => {
    const block = read(typst).blocks.at(-1) as ProseBlock;
    expect(block.text).toBe(prose);
    expect(emphasized(block)).toEqual(marked);
  });

  it('goes on behind a footnote, and over paragraphs in a call', () => {
    expect(read('_Roe#footnote[a] v._ x').blocks.map((block) => [block.text, emphasized(block)])).toEqual([
      ['Roe', ['Roe']],
      ['a', []],
      ['v. x', ['v.']],
    ]);
    expect(read('#emph[a\n\nb] c').blocks.map((block) => [block.text, emphasized(block)])).toEqual([
      ['a', ['a']],
      ['b c', ['b']],
    ]);
  });
});

describe('blocks of Typst', () => {
  it('are headings, paragraphs, items, quotations and cells', () => {
    expect(
      kinds(
        '= *A* <a>\n== B\nC\nc\n\n- d\n  d\n- e\nout\n+ f\n1. g\n/ h: i\n\n#quote(block: true, attribution: [Q, 410 U.S. 113])[\n  j\n\n  k\n]\n' +
          '#quote[l]\n#table(columns: 2, [*m*], [n], table.cell(fill: red)[o])\n#figure(caption: [p])[q]\nr',
      ),
    ).toEqual([
      ...['heading0: A', 'heading0: B', 'paragraph0: C\nc', 'paragraph0: d\n  d', 'paragraph0: e', 'paragraph0: out', 'paragraph0: f'],
      ...['paragraph0: g', 'paragraph0: h: i', 'paragraph0: Q, 410 U.S. 113', 'quote0: j', 'quote0: k', 'paragraph0: l'],
      ...['cell0: m', 'cell0: n', 'cell0: o', 'paragraph0: p', 'paragraph0: q', 'paragraph0: r'],
    ]);
  });

  it('are each line of a pasted opinion', () => {
    const line = 'word '.repeat(60);
    expect(texts(`${line}a\n${line}b\nshort\nlines`).map((text) => text.replaceAll('word ', ''))).toEqual(['a', 'b', 'short\nlines']);
  });

  it('leave out code, with the lines it has to itself', () => {
    const text = [
      '#import "brief.typ": *',
      '#set text(size: 12pt, font: "A (B]")',
      '#show heading: it => [ #it.body \\] ]',
      '#let cite(x) = {',
      '  // not closed: [',
      '  [See 410 U.S. 113 #x("]")]',
      '}',
      'Roe v.',
      '#set text(red)',
      'Wade#set text(blue); x',
      '#{ let y = [410 U.S. 113] }',
      '```typ',
      '410 U.S. 113',
      '',
      '```',
      'after',
    ].join('\n');
    expect(texts(text)).toEqual(['Roe v.\nWade x', 'after']);
  });

  it('read the bodies of conditions and loops', () => {
    expect(texts('#if a == 1 [Roe] else if b { x } else [Wade] y #for x in (1, 2) [z]')).toEqual([`Roe${MASK}Wade y z`]);
  });

  it('begin at their markup and end with it', () => {
    expect(sources('= _A_ <a>\n\n#set par()\n_Roe_ v. #emph[Wade]\n\n- #emph[Id.] at 5#footnote[ *See* x ] end')).toEqual([
      ...['_A_ <a>', '_Roe_ v. #emph[Wade]', '#emph[Id.] at 5', '*See* x', 'end'],
    ]);
  });

  it('leave out comments, which are given', () => {
    const text = '// a\nRoe // b\nv.\n  // idem-disable x\nWade /* c /* d */ */ y\n\n/* open';
    const { blocks, comments } = read(text);
    expect(blocks.map((block) => block.text)).toEqual(['Roe \nv.\n  Wade  y']);
    expect(comments.map((comment) => comment.text)).toEqual([' a', ' b', ' idem-disable x', ' c /* d */ ', ' open']);
    expect(text.slice(comments[2].start, comments[2].end)).toBe('// idem-disable x');
    expect(read('#table(\n  // in code\n  [a],\n)').comments.map((comment) => comment.text)).toEqual([' in code']);
  });
});

describe('footnotes of Typst', () => {
  it('are streams of their own, called where they stand', () => {
    const text = 'Roe.#footnote[See _Wade_.\n\nTwo.] Next#footnote[two] <n>.\n\nAgain#footnote(<n>) and#footnote(<none>).';
    expect(kinds(text)).toEqual([
      ...['paragraph0: Roe.', 'paragraph1: See Wade.', 'paragraph1: Two.', 'paragraph0: Next', 'paragraph2: two', 'paragraph0: .'],
      'paragraph0: Again and.',
    ]);
    expect(read(text).footnoteCalls).toEqual([
      { stream: 1, offset: 4 },
      { stream: 2, offset: text.indexOf('#footnote[two') },
      { stream: 2, offset: text.indexOf('#footnote(<n>') },
    ]);
  });

  it('keep their numbers when what stands before them changes', () => {
    const text = 'a#footnote[x]\n\nb#footnote[y]\n\nc';
    const after = `new#footnote[w]\n\n${text}`;
    expect(read(after).blocks.map((block) => block.stream)).toEqual([0, 1, 0, 2, 0, 3, 0]);
    expect(readProse(after, 'typst', read(text))).toEqual(read(after));
  });
});

describe('readers of Typst', () => {
  it('read any text into prose that holds together', () => holdsTogether('typst', TYPST, 400));
  it('do not depend on the previous prose', () => isTheSameWithout('typst', TYPST, 400));
  it('read CRLF as LF', () => readsCrlfAsLf('typst', TYPST, 300));

  it('take over what has not changed', () => {
    const text = 'A _Roe_ b.\n\nLast _x_ y, and so on to its end.';
    const before = read(text);
    const after = readProse(`New.\n\n${text}`, 'typst', before);
    expect(after.blocks[1].map).toBe(before.blocks[0].map);
    expect(after.blocks[2].map).toBe(before.blocks[1].map);
    expect(readProse(`${text}!`, 'typst', before).blocks[0].map).toBe(before.blocks[0].map);
  });

  it('read hostile nesting', () => {
    for (const seed of [
      '#',
      '[',
      '#emph[',
      '*',
      '_a',
      '/*',
      '$',
      '`',
      '@',
      '= ',
      '_[',
      '#a[_',
      '#a([',
      '#f("\\"',
      '#if x [a] else (',
      '#{(',
    ]) {
      examine(read(seed.repeat(3000)));
    }
    expect(texts(`${'#a(['.repeat(5000)}Roe${'])'.repeat(5000)} v.`)).toEqual(['Roe', 'v.']);
  });
});
