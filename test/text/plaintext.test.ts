import { describe, expect, it } from 'vitest';
import { readProse } from '../../server/src/core/text/prose.ts';

const read = (text: string) => readProse(text, 'plaintext');
const texts = (text: string): string[] => read(text).blocks.map((block) => block.text);

describe('plain text', () => {
  it('is read as it stands: no markup, no maps', () => {
    const prose = read('# *Id.* at 5 &sect;\n\n    [^1] <b>\n');
    expect(prose.blocks.map(({ text, map, stream, emphasis }) => ({ text, map, stream, emphasis }))).toEqual([
      { text: '# *Id.* at 5 &sect;', map: null, stream: 0, emphasis: [] },
      { text: '[^1] <b>', map: null, stream: 0, emphasis: [] },
    ]);
    expect(prose).toMatchObject({ format: 'plaintext', comments: [], footnoteCalls: [], frontMatter: null });
  });

  it('gives suppressions, and no other comments', () => {
    const { comments, blocks } = read('<!-- idem-disable-next-line id-period -- as printed -->\n<!-- note --> Id at 5');
    expect(comments).toEqual([{ start: 0, end: 55, text: ' idem-disable-next-line id-period -- as printed ' }]);
    expect(blocks.map(({ text, map }) => ({ text, map }))).toEqual([{ text: '<!-- note --> Id at 5', map: null }]);
  });

  it('leaves a suppression with a line to itself out of a wrapped paragraph', () => {
    expect(texts('Roe, 410\n  <!-- idem-disable-next-line x -->\nU.S. 113')).toEqual(['Roe, 410\nU.S. 113']);
    expect(texts('Roe\r\n<!-- idem-enable -->\r\nWade\r\n<!-- idem-disable -->')).toEqual(['Roe\r\nWade']);
    expect(texts('<!-- idem-disable a -->\n  <!-- idem-disable b -->\n  Roe\n\n<!-- idem-enable -->\n')).toEqual(['Roe']);
  });

  it('masks a suppression within a line', () => {
    const [block] = read('410 <!-- idem-disable x --> U.S.').blocks;
    expect(block.text).toBe('410 \ufffc U.S.');
    expect(block.map).toEqual({ prose: [0, 4, 5], source: [0, 4, 27], sourceLength: [4, 23, 5] });
  });

  it('takes a suppression over several paragraphs out of each', () => {
    const { blocks, comments } = read('a <!-- idem-disable x\n\nmiddle\n\n--> b');
    expect(blocks.map(({ text }) => text.replace('\ufffc', '').trim())).toEqual(['a', 'b']);
    expect(comments).toHaveLength(1);
  });

  it('takes one that is never closed for text', () => {
    expect(texts('<!-- idem-disable x')).toEqual(['<!-- idem-disable x']);
  });
});
