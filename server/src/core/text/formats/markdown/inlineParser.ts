import {
  type InlineContext as Context,
  type DelimiterType,
  type Element,
  InlineContext,
  type InlineParser,
  parser,
  Strikethrough,
} from '@lezer/markdown';
import { destinationEnd, labelEnd } from './brackets.ts';
import { mathLike, starPage } from './likeness.ts';
import { isMark, nextMark, urlEnd } from './marks.ts';

/** An inline node; offsets of the text it was parsed from. */
export interface Inline {
  readonly name: string;
  readonly from: number;
  readonly to: number;
  readonly children: readonly Inline[];
}

/** What is added to CommonMark's own nodes. */
const NODES = ['Dropped', 'Bracketed', 'FootnoteCall', 'InlineNote', 'Math', 'CitationKey'];

/** The longest a footnote's label, a tag, a formula or a key may be. */
const SHORT = 600;

const ahead = (cx: Context, pos: number, size = SHORT): string => cx.slice(pos, Math.min(cx.end, pos + size));
const add = (cx: Context, name: string, from: number, length: number): number => cx.addElement(cx.elt(name, from, from + length));

/** Goes over ordinary characters in one step; the parsers after it are asked about marks only. */
const plain: InlineParser = {
  name: 'Plain',
  before: 'Escape',
  parse: (cx, next, pos) => (isMark(next) ? -1 : nextMark(cx.text, pos + 1)),
};

const url: InlineParser = {
  name: 'Url',
  before: 'Plain',
  parse(cx, next, pos) {
    if (next !== 104 && next !== 119 && next !== 72) return -1;
    const end = urlEnd(cx.text, pos);
    return end < 0 ? -1 : add(cx, 'URL', pos, end - pos);
  },
};

/** A backslash before a blank or at a line's end is markup as it is before punctuation. */
const backslash: InlineParser = {
  name: 'Backslash',
  before: 'Escape',
  parse: (cx, next, pos) => (next === 92 && /[ \r\n]/.test(cx.slice(pos + 1, pos + 2)) ? add(cx, 'Dropped', pos, 1) : -1),
};

/** Tags, comments and autolinks; each bounded in length but for comments. Takes the place of the parser's own, which is not linear. */
const angle: InlineParser = {
  name: 'HTMLTag',
  parse(cx, next, pos) {
    if (next !== 60) return -1;
    if (cx.slice(pos, pos + 4) === '<!--') {
      const close = cx.text.indexOf('-->', pos + 2);
      return close < 0 ? -1 : add(cx, 'Comment', pos, close + 3 - pos);
    }
    const text = ahead(cx, pos);
    const link = /^<(?:[a-zA-Z][\w+.-]{1,31}:[^\s<>]*|[\w.!#$%&'*+/=?^`{|}~-]+@[\w.-]+)>/.exec(text);
    if (link) return add(cx, 'Autolink', pos, link[0].length);
    const tag = /^<(?:\/?[a-zA-Z][\w-]*(?:\s[^<>]*)?\/?|[?!][^<>]*)>/.exec(text);
    return tag ? add(cx, 'HTMLTag', pos, tag[0].length) : -1;
  },
};

const starPages: InlineParser = {
  name: 'StarPage',
  before: 'Emphasis',
  parse(cx, next, pos) {
    if (next !== 42) return -1;
    let end = pos + 1;
    while (cx.char(end) === 42) end++;
    return end - pos <= 2 && starPage(cx.slice(pos - 1, pos), cx.slice(pos, end), ahead(cx, end, 200)) ? end : -1;
  },
};

const noteStart: DelimiterType = {};

const footnotes: InlineParser = {
  name: 'Footnote',
  before: 'Link',
  parse(cx, next, pos) {
    if (next === 94 && cx.char(pos + 1) === 91) return cx.addDelimiter(noteStart, pos, pos + 2, true, false);
    if (next !== 91 || cx.char(pos + 1) !== 94) return -1;
    const call = /^\[\^[^\]\s]{1,100}\]/.exec(ahead(cx, pos, 104));
    return call ? add(cx, 'FootnoteCall', pos, call[0].length) : -1;
  },
};

/** A link or image with a destination or label; any other bracketed text, whose meaning its surroundings decide; or a note's end. */
const closing: InlineParser = {
  name: 'LinkEnd',
  parse(cx, next, pos) {
    if (next !== 93) return -1;
    const [type, index] = innermost(cx);
    if (index < 0) return -1;
    const open = cx.getDelimiterAt(index) as { from: number; to: number };
    const content = cx.takeContent(index);
    if (type === noteStart) return cx.addElement(cx.elt('InlineNote', open.from, pos + 1));
    const image = type === InlineContext.imageStart;
    const end = destinationEnd(cx.text, pos + 1);
    const from = image && end < 0 ? open.from + 1 : open.from;
    const marks = [cx.elt('LinkMark', from, open.to), ...content, cx.elt('LinkMark', pos, pos + 1)];
    const label = end < 0 ? labelEnd(cx.text, pos + 1) : -1;
    if (label >= 0) marks.push(cx.elt('LinkLabel', pos + 1, label));
    return cx.addElement(cx.elt(end < 0 ? 'Bracketed' : image ? 'Image' : 'Link', from, Math.max(pos + 1, end, label), marks));
  },
};

function innermost(cx: Context): [DelimiterType | null, number] {
  let found: [DelimiterType | null, number] = [null, -1];
  for (const type of [InlineContext.linkStart, InlineContext.imageStart, noteStart]) {
    const index = cx.findOpeningDelimiter(type) ?? -1;
    if (index > found[1]) found = [type, index];
  }
  return found;
}

/** `$$…$$`, and `$…$` where it looks like mathematics: no blank inside the marks, no digit behind, and no words. */
const math: InlineParser = {
  name: 'Math',
  parse(cx, next, pos) {
    if (next !== 36) return -1;
    const text = ahead(cx, pos, 2000);
    if (text.startsWith('$$')) {
      const close = text.indexOf('$$', 2);
      return close > 2 ? add(cx, 'Math', pos, close + 2) : pos + 2;
    }
    const found = /^\$(?!\s)([^$\r\n]{0,200}[^$\s\\])\$(?!\d)/.exec(text);
    return found && mathLike(found[1]) ? add(cx, 'Math', pos, found[0].length) : -1;
  },
};

/** Pandoc's citation keys: `@roe1973`, not the `@` of an address. */
const citationKeys: InlineParser = {
  name: 'CitationKey',
  parse(cx, next, pos) {
    if (next !== 64 || /[\p{L}\p{N}._-]/u.test(cx.slice(pos - 1, pos))) return -1;
    const key = /^@(?:\{[^{}\s]{1,200}\}|[\p{L}\p{N}_](?:[\p{L}\p{N}_:.#$%&+?<>~/-]{0,200}[\p{L}\p{N}_])?)/u.exec(ahead(cx, pos));
    return key ? add(cx, 'CitationKey', pos, key[0].length) : -1;
  },
};

const inlineParser = parser.configure([
  {
    defineNodes: NODES,
    remove: ['HardBreak'],
    parseInline: [plain, url, backslash, angle, starPages, footnotes, closing, math, citationKeys],
  },
  Strikethrough,
]);

/** Parses inline Markdown; not linear, so a caller bounds the number of marks in `text`. */
export function parseInline(text: string): Inline[] {
  return inlineParser.parseInline(text, 0).map(toInline);
}

function toInline(element: Element): Inline {
  // The parser documents its elements' children, but keeps them out of its types.
  const { children } = element as Element & { readonly children: readonly Element[] };
  return { name: inlineParser.nodeSet.types[element.type].name, from: element.from, to: element.to, children: children.map(toInline) };
}
