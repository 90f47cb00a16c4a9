import { describe, expect, it } from 'vitest';
import type { ProseBlock } from '../../server/src/core/text/blocks.ts';
import { toSource } from '../../server/src/core/text/offsets.ts';
import { readProse } from '../../server/src/core/text/prose.ts';
import { examine } from './examine.ts';
import { holdsTogether, HTML, isTheSameWithout, readsCrlfAsLf } from './hostPieces.ts';

const MASK = '\ufffc';
const read = (text: string) => readProse(text, 'html');
const texts = (text: string): string[] => read(text).blocks.map((block) => block.text);
const emphasized = ({ text, emphasis }: ProseBlock): string[] => emphasis.map(({ start, end }) => text.slice(start, end));
const kinds = (text: string): string[] => read(text).blocks.map((block) => `${block.kind}${block.stream}: ${block.text}`);
const sources = (text: string): string[] => read(text).blocks.map(({ source }) => text.slice(source.start, source.end));

describe('text of HTML', () => {
  it.each([
    ['&sect;&nbsp;1983 &para; &ndash; AT&amp;T &#167; &#xA7; &rsquo; &nGt;', '§\u00a01983 ¶ – AT&T § § ’ \u226b\u20d2'],
    ['&bogus; AT&T a < b &#0; &amp c &notit; &', '&bogus; AT&T a < b \ufffd & c ¬it; &'],
    ['Sup&shy;reme&#8203; Court', 'Supreme Court'],
    ['Roe<br>v.<br/> Wade', 'Roe\nv.\n Wade'],
    ['<a href="https://x.y">Roe</a> <span class="c">v.</span> <q>W</q> <o:p></o:p>x<wbr>y', 'Roe v. W xy'],
    ['2<sup>d</sup> Cir., 9<sup>th</sup>', '2d Cir., 9th'],
    ['order.<sup>1</sup> Then<sup>[2]</sup> x<sup>*</sup>', 'order. Then x'],
    ['a <!-- c --> b', 'a  b'],
    ['a\n  <!-- c -->\n b', 'a\n b'],
  ])('%s', (html, prose) => {
    expect(texts(`<p>${html}</p>`)).toEqual([prose]);
  });

  it.each([
    ['a <code>410 <b>U.S.</b> 113</code> b', `a ${MASK} b`],
    ['a <img alt="410 U.S. 113"> b <svg><title>t</title><text>x</text></svg> c <svg/> d', `a ${MASK} b ${MASK} c ${MASK} d`],
    ['a <button>b <button>c</button></button> d', `a ${MASK} d`],
    ['a<script>if (a<b) "</p>"</script><style>p{}</style> b', 'a b'],
  ])('masks what is no prose: %s', (html, prose) => {
    expect(texts(`<p>${html}</p>`)).toEqual([prose]);
  });

  it('leads back to the entities', () => {
    const text = '<p>See &sect;&nbsp;5.</p>';
    const { start, end } = toSource(read(text).blocks[0], { start: 4, end: 7 });
    expect(text.slice(start, end)).toBe('&sect;&nbsp;5');
  });
});

describe('emphasis of HTML', () => {
  it.each([
    ['<i>Roe</i> <EM>v.</em> <cite>W</cite> <u>x</u> <b>a <i>de</i></b> <strong>f</strong>', ['Roe', 'v.', 'W', 'x', 'a de', 'f']],
    [
      '<span style="font-variant: small-caps">A</span> <span style="font-style:italic">B</span> <span class="x smallcaps">C</span>',
      ['A', 'B', 'C'],
    ],
    ['<span style="text-decoration: underline">A <span>b</span> c</span> <span>D</span>', ['A b c']],
    ['<i>a <b>b</i> c</b>', ['a b c']],
    ['<i>open, shut</u>', []],
    ['<i></i><i> </i>x', []],
    ['<i><sup>1</sup></i>text', []],
    ['<sup><i>1</i></sup>text', []],
  ])('%s', (html, marked) => {
    expect(emphasized(read(`<p>${html}</p>`).blocks[0])).toEqual(marked);
  });

  it('left open does not reach beyond its paragraph', () => {
    expect(read('<p><i>a</p><p>b</i></p>').blocks.map(emphasized)).toEqual([[], []]);
  });
});

describe('blocks of HTML', () => {
  it('are headings, paragraphs, quotations and cells', () => {
    expect(
      kinds(
        '<!doctype html><html><head><meta charset=utf8><title>A &amp; <i></title><style>b{}</style><script>c</script></head><body>' +
          '<h1>D</h1>e<p>f<p>g<ul><li>h<li>i<ul><li>j</ul></ul><dl><dt>k<dd>l</dl><blockquote><p>m</p></blockquote>' +
          '<table><tr><th>n<td>o</table><figure><figcaption>q</figcaption></figure><div>r<div>s</div>t</div></body></html>',
      ),
    ).toEqual([
      ...['heading0: A & <i>', 'heading0: D', 'paragraph0: e', 'paragraph0: f', 'paragraph0: g', 'paragraph0: h', 'paragraph0: i'],
      ...['paragraph0: j', 'paragraph0: k', 'paragraph0: l', 'quote0: m', 'cell0: n', 'cell0: o', 'paragraph0: q'],
      ...['paragraph0: r', 'paragraph0: s', 'paragraph0: t'],
    ]);
  });

  it('leave out preformatted text, templates and the head, closed or not', () => {
    expect(texts('<head><link rel=x>y<body>a<pre>410 U.S. 113<p>x</pre>b<template><p>c</p></template>d')).toEqual(['a', 'b', 'd']);
    expect(texts('<p>a<textarea>x</textarea>')).toEqual([`a${MASK}`]);
    expect(texts('a<plaintext>x</plaintext>')).toEqual(['a']);
  });

  it('are parted by two line breaks and by rules', () => {
    expect(texts('Roe<br>\n v.<br> <br/>Wade<hr>x<br><br><br>y')).toEqual(['Roe\n\n v.', 'Wade', 'x', 'y']);
  });

  it('begin at their markup and end with it', () => {
    expect(sources('<p class="a">\n <i>Roe</i> v. <b>Wade</b>\n</p><div> x <span>y</span></div>')).toEqual([
      ...['<i>Roe</i> v. <b>Wade</b>', 'x <span>y</span>'],
    ]);
    expect(sources('<p>\n<!-- a -->\n<i>Roe</i></p>')).toEqual(['<i>Roe</i>']);
  });

  it('leave out comments, which are given', () => {
    const text = '<!-- idem-disable a --><p>b <!-- c --> d</p><!DOCTYPE x><!x><!-->e<!-- open';
    const { comments, blocks } = read(text);
    expect(comments.map((comment) => comment.text)).toEqual([' idem-disable a ', ' c ', '', ' open']);
    expect(text.slice(comments[1].start, comments[1].end)).toBe('<!-- c -->');
    expect(blocks.map((block) => block.text)).toEqual(['b  d', 'e']);
  });

  it('take a tag that the text breaks off for none', () => {
    expect(['a <', 'a <i', 'a </', 'a <i class="b', 'a &amp', 'a <!-'].map((text) => texts(`<p>${text}`))).toEqual([
      ...[['a <'], ['a'], ['a'], ['a'], ['a &'], ['a']],
    ]);
  });
});

describe('footnotes of HTML', () => {
  it('are the items that their marks lead to', () => {
    const text =
      '<p>Text.<sup><a href="#fn2" id="r2">2</a></sup> And<sup id="r1"><a href="#fn1">1</a></sup>.</p><ol>' +
      '<li id="fn1"><p>One. <a href="#r1">\u21a9</a></p><p><i>Id.</i></p></li><li id="fn2">Two <a href="#r2" class="footnote-back">back</a></li></ol><p>End</p>';
    expect(kinds(text)).toEqual(['paragraph0: Text. And.', 'paragraph1: One.', 'paragraph1: Id.', 'paragraph2: Two', 'paragraph0: End']);
    expect(read(text).footnoteCalls).toEqual([
      { stream: 2, offset: text.indexOf('<sup>') },
      { stream: 1, offset: text.indexOf('<sup id') },
    ]);
  });

  it('are what word processors write', () => {
    const text =
      '<p>Body<a style="mso-footnote-id:ftn1" href="#_ftn1" name="_ftnref1"><span>[1]</span></a> text.</p>' +
      '<div style="mso-element:footnote" id=ftn1><p><a href="#_ftnref1" name="_ftn1">[1]</a> Note.</p></div>';
    expect(kinds(text)).toEqual(['paragraph0: Body text.', 'paragraph1: Note.']);
    expect(read(text).footnoteCalls).toEqual([{ stream: 1, offset: text.indexOf('<a') }]);
  });

  it('are what publishers of opinions write', () => {
    const text =
      '<p>held.<a class="footnotemark" href="#f1" id="r1">1</a> But</p><aside class="footnote" id="f1"><a href="#r1">1</a><p>See <em>Roe</em>.</p></aside>';
    expect(kinds(text)).toEqual(['paragraph0: held. But', 'paragraph1: See Roe.']);
    expect(read(text).footnoteCalls).toEqual([{ stream: 1, offset: text.indexOf('<a') }]);
  });

  it('are paragraphs that begin with what a mark leads to', () => {
    const text =
      '<p>a<a href="#x"><sup>1</sup></a></p><div><p><a id="x" href="#y">1</a> One</p><p>goes on</p></div><p>b</p>' +
      '<p><a name="z"></a>2 not called</p>';
    expect(kinds(text)).toEqual(['paragraph0: a', 'paragraph1: One', 'paragraph1: goes on', 'paragraph0: b', 'paragraph0: 2 not called']);
  });

  it('are what says so, called or not', () => {
    const text = '<aside role="doc-footnote">a</aside><section class="footnotes"><ol><li>b</li><li><p>c</p></li></ol></section><p>d</p>';
    expect(kinds(text)).toEqual(['paragraph1: a', 'paragraph2: b', 'paragraph3: c', 'paragraph0: d']);
  });

  it('are not what any link leads to', () => {
    const text = '<p>See <a href="#s">Part II</a>, note <a href="#n">5</a>.</p><div id="s">Part</div><p id="n">x</p>';
    expect(kinds(text)).toEqual(['paragraph0: See Part II, note 5.', 'paragraph0: Part', 'paragraph0: x']);
    expect(read(text).footnoteCalls).toEqual([]);
  });
});

describe('readers of HTML', () => {
  it('read any text into prose that holds together', () => holdsTogether('html', HTML, 400));
  it('do not depend on the previous prose', () => isTheSameWithout('html', HTML, 400));
  it('read CRLF as LF', () => readsCrlfAsLf('html', HTML, 300));

  it('take over what has not changed', () => {
    const text = '<div><p>A <i>Roe</i> b.</p><p>C <i>x</i> d.</p><p>E <i>f</i></p></div>';
    const before = read(text);
    const after = readProse(text.replace('C', 'Cc'), 'html', before);
    expect(after.blocks[0].map).toBe(before.blocks[0].map);
    expect(after.blocks[2].map).toBe(before.blocks[2].map);
    expect(after.blocks[2].source.start).toBe(before.blocks[2].source.start + 1);
  });

  it('read hostile nesting', () => {
    for (const seed of ['<', '<i>', '</i>', '&', '<p>', '<blockquote>', '<!--', '<b><i></b>', '<sup>', '<a href="#a">', '<li><div>']) {
      examine(read(seed.repeat(3000)));
    }
    expect(texts(`${'<div>'.repeat(20_000)}Roe${'</section>'.repeat(20_000)} v.`)).toEqual(['Roe', 'v.']);
  });
});
