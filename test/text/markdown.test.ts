import { describe, expect, it } from 'vitest';
import type { ProseBlock } from '../../server/src/core/text/blocks.ts';
import { MOST_MARKS } from '../../server/src/core/text/formats/markdown/windows.ts';
import { readProse } from '../../server/src/core/text/prose.ts';

const MASK = '\ufffc';
const read = (text: string) => readProse(text, 'markdown');
const texts = (text: string): string[] => read(text).blocks.map((block) => block.text);
const emphasized = ({ text, emphasis }: ProseBlock): string[] => emphasis.map(({ start, end }) => text.slice(start, end));
const kinds = (text: string): string[] => read(text).blocks.map((block) => `${block.kind}${block.stream}: ${block.text}`);

describe('inline Markdown', () => {
  it.each([
    ['See *Roe v. Wade*, 410 U.S. 113.', 'See Roe v. Wade, 410 U.S. 113.', ['Roe v. Wade']],
    ['__A__ ***b** c* _d_ snake_case_x 2 * 3 * 4', 'A b c d snake_case_x 2 * 3 * 4', ['A', 'b c', 'd']],
    ['*Id*., **_id._**', 'Id., id.', ['Id', 'id.']],
    ['<i>Roe</i> <EM>v.</em> <u class="x">W</u> <b>a <i>de</i></b>', 'Roe v. W a de', ['Roe', 'v.', 'W', 'a de']],
    ['<i>open </u>shut', 'open shut', []],
    ['[Roe]{.smallcaps} [W]{.underline #x} [plain]{lang=la} [x] {y}', 'Roe W plain [x] {y}', ['Roe', 'W']],
    ['~~old~~ new', 'old new', []],
    ['\\*5 \\[T\\]he F.\\ 3d a\\b', '*5 [T]he F. 3d a\\b', []],
  ])('%s', (markdown, prose, marked) => {
    const [block] = read(markdown).blocks;
    expect(block.text).toBe(prose);
    expect(emphasized(block)).toEqual(marked);
  });

  it('decodes entities, and leaves what is none', () => {
    expect(texts('&sect;&nbsp;1983 &para; &ndash; &mdash; AT&amp;T &#167; &#xA7; &rsquo; &bogus; AT&T &#0;')).toEqual([
      '§\u00a01983 ¶ – — AT&T § § ’ &bogus; AT&T \ufffd',
    ]);
  });

  it.each([
    ['a `410 U.S. 113` b', `a ${MASK} b`],
    ['a <https://x.y/z> <a@b.c> b', `a ${MASK} ${MASK} b`],
    ['at https://x.y/z_1_(a), www.law.cornell.edu. b', `at ${MASK}, ${MASK}. b`],
    ['![*Roe*](a.png) b ![c', `${MASK} b ![c`],
    ['a <!-- c --> b', `a ${MASK} b`],
    ['[@roe1973, p. 5]; @wade; a@b.c', `[${MASK}, p. 5]; ${MASK}; a@b.c`],
    ['$x^2$, $n$, $$a\nb$$ c', `${MASK}, ${MASK}, ${MASK} c`],
    ['a <?php x ?> b <img src="c"> d', `a ${MASK} b ${MASK} d`],
  ])('masks what is no prose: %s', (markdown, prose) => {
    expect(texts(markdown)).toEqual([prose]);
  });

  it('takes money for money', () => {
    const money = 'costs $5,000 and $6,000; $5-$6; $1 million to $2 million$; $US and $CAN';
    expect(texts(money)).toEqual([money]);
  });

  it('keeps a line break that is marked as one', () => {
    expect(texts('Roe\\\nv.  \nWade<br>x')).toEqual(['Roe\nv.  \nWade\nx']);
  });

  it('reads a link as its text', () => {
    expect(texts('[*Roe v. Wade*](https://x.y/(a) "t"), 410 U.S. 113; [in [b] c](<x y.z>)')).toEqual([
      'Roe v. Wade, 410 U.S. 113; in [b] c',
    ]);
    expect(texts('[Roe][r] [r][] [R] [none][q] [s]\n\n[r]: http://x.y "t"\n')).toEqual(['Roe r R [none][q] [s]']);
  });

  it('leaves the brackets of legal prose alone', () => {
    const brackets = '“[t]he [a](2) order,” § 1[a](1)(A) [hereinafter Roe] [sic] []';
    expect(texts(brackets)).toEqual([brackets]);
    expect(texts('[Note]: Id.')).toEqual(['[Note]: Id.']);
  });

  it.each([
    'the *1119property',
    'pred*1121icates',
    '*1120“a right',
    '135 *355 Mass. 147; *356 x',
    'WL 1, at *5 (D. Mass.), *6',
    '**1803 x',
  ])('keeps star pages: %s', (prose) => {
    const [block] = read(prose).blocks;
    expect(block.text).toBe(prose);
    expect(block.emphasis).toEqual([]);
  });

  it('reads emphasis around and between star pages', () => {
    const [block] = read('of *1119 the *Id.* at *1120 x *Roe *1121 v. Wade*; *410 U.S. 113* and **28 U.S.C. § 1331**').blocks;
    expect(block.text).toBe('of *1119 the Id. at *1120 x Roe *1121 v. Wade; 410 U.S. 113 and 28 U.S.C. § 1331');
    expect(emphasized(block)).toEqual(['Id.', 'Roe *1121 v. Wade', '410 U.S. 113', '28 U.S.C. § 1331']);
  });

  it('reads a block with more marks than anyone writes window by window, up to the last', () => {
    const [block] = read('*Id.* '.repeat(MOST_MARKS).trim()).blocks;
    expect(block.text).toBe('Id. '.repeat(MOST_MARKS).trim());
    expect(block.emphasis).toHaveLength(MOST_MARKS);
  });
});

describe('blocks of Markdown', () => {
  it('are headings, paragraphs, quotes and cells', () => {
    expect(
      kinds(
        '# *A* #\n\nB\n===\n\nC\n\n> d\n\n- e\n  f\n  - g\n- [x] h\n\n1. i\n\n| j | k |\n|---|---|\n| *l* \\| m | 410 U.S. 113 |\n\n***\n',
      ),
    ).toEqual([
      ...[
        'heading0: A',
        'heading0: B',
        'paragraph0: C',
        'quote0: d',
        'paragraph0: e\n  f',
        'paragraph0: g',
        'paragraph0: h',
        'paragraph0: i',
      ],
      ...['cell0: j', 'cell0: k', 'cell0: l | m', 'cell0: 410 U.S. 113'],
    ]);
  });

  it('leave out the prefixes of quoted lines', () => {
    const text = '> > See *Roe v.\n> > Wade*, 410\n>> U.S. 113\nlazy\n';
    const [block] = read(text).blocks;
    expect(block.text).toBe('See Roe v.\nWade, 410\nU.S. 113\nlazy');
    expect(emphasized(block)).toEqual(['Roe v.\nWade']);
  });

  it('are each line of a pasted opinion, and emphasis does not reach over', () => {
    const line = 'word '.repeat(60);
    const { blocks } = read(`${line}*a\n${line}b* *c*\nshort\nlines`);
    expect(blocks.map((block) => block.text.replaceAll('word ', ''))).toEqual(['*a', 'b* c', 'short\nlines']);
  });

  it('leave out code, fenced or indented, and raw HTML', () => {
    expect(texts('a\n\n```\n410 U.S. 113\n```\n\n    code\n\n~~~ x\n~~~\n\n<pre>\nb\n\n</pre>\n\n<script>c</script>\n\nd')).toEqual([
      'a',
      'd',
    ]);
  });

  it('of HTML are its text, with a mask for each tag that parts it', () => {
    const [block, next] = read('<div>\n<p>Roe &amp; <i>Wade</i></p>\n</div>\n\nnext').blocks;
    expect(block.text).toBe(`${MASK}\n${MASK}Roe & Wade${MASK}\n${MASK}`);
    expect(emphasized(block)).toEqual(['Wade']);
    expect(next.text).toBe('next');
  });

  it('leave out front matter, which is given', () => {
    const yaml = read('---\ntitle: 410 U.S. 113\n...\nText');
    expect(yaml.blocks.map(({ text }) => text)).toEqual(['Text']);
    expect(yaml.frontMatter).toEqual({ start: 4, end: 24, text: 'title: 410 U.S. 113\n' });
    expect(read('+++\r\na = 1\r\n+++\r\nText').frontMatter?.text).toBe('a = 1\r\n');
    expect(read('---\n\nText\n\n---\n').frontMatter).toBeNull();
    expect(texts('---\nnever closed\n')).toEqual(['never closed']);
  });

  it('leave out comments, which are given', () => {
    const { blocks, comments } = read(
      '<!-- idem-disable a -->\nRoe <!-- b --> x\n\n<!--\nc\n\n--> <!-- d --> tail\n\n> <!-- e -->\n\n<!-- open\n\ntext',
    );
    expect(comments.map(({ text }) => text.trim())).toEqual(['idem-disable a', 'b', 'c', 'd', 'e']);
    expect(blocks.map(({ text }) => text)).toEqual([`Roe ${MASK} x`, 'tail']);
  });
});

describe('footnotes of Markdown', () => {
  const text = 'Text[^b] and[^a].[^none]\n\n[^a]: One *Id.*\n\n    Two.\n\n    > quoted\n\n[^b]: Other\nlazy\n[^c]: third\n\nBody.';

  it('are streams of their own, in order of their bodies', () => {
    expect(kinds(text)).toEqual([
      ...['paragraph0: Text and.', 'paragraph1: One Id.', 'paragraph1: Two.', 'quote1: quoted'],
      ...['paragraph2: Other\nlazy', 'paragraph3: third', 'paragraph0: Body.'],
    ]);
  });

  it('are called where their marks stand, if they are defined', () => {
    expect(read(text).footnoteCalls).toEqual([
      { stream: 2, offset: 4 },
      { stream: 1, offset: 12 },
    ]);
  });

  it('may stand in the line, and part the prose around them', () => {
    const inline = 'Roe.^[See *Wade*, [410] U.S. ^[in]] Next^[two].[^x]\n\n[^x]: last';
    expect(kinds(inline)).toEqual([
      ...[
        'paragraph0: Roe.',
        'paragraph1: See Wade, [410] U.S. ^[in]',
        'paragraph0:  Next',
        'paragraph2: two',
        'paragraph0: .',
        'paragraph3: last',
      ],
    ]);
    expect(read(inline).footnoteCalls).toEqual([
      { stream: 1, offset: 4 },
      { stream: 2, offset: inline.indexOf('^[two') },
      { stream: 3, offset: inline.indexOf('[^x]') },
    ]);
  });

  it('keep emphasis that goes on behind an inline note', () => {
    const { blocks } = read('*Roe^[a] v.* x');
    expect(blocks.map((block) => [block.text, emphasized(block)])).toEqual([
      ['Roe', ['Roe']],
      ['a', []],
      [' v. x', [' v.']],
    ]);
  });

  it('of one label are called as the first', () => {
    expect(read('a[^1]\n\n[^1]: x\n\n[^1]: y').footnoteCalls).toEqual([{ stream: 1, offset: 1 }]);
  });
});
