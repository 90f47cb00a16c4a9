import type { TokenizerCallbacks } from 'htmlparser2';
import type { Attributes } from './open.ts';

/** A start tag; its name is in lower case. */
export interface StartTag {
  readonly name: string;
  readonly at: number;
  readonly end: number;
  readonly attributes: Attributes;
  /** It ends in `/>`. */
  readonly isClosed: boolean;
}

/** What is told of HTML as it is read, in offsets of the whole text. */
export interface TagReader {
  /** How far the tokenizer has come. */
  at: number;
  /** Nothing more is to be told. */
  isStopped(): boolean;
  /** What is read stands in a drawing or a formula, where `<title>` is a tag like any other. */
  isForeign(): boolean;
  /** A start tag's name was read: the tag may never end. */
  startTag(name: string, at: number): void;
  openTag(tag: StartTag): void;
  closeTag(name: string, at: number, end: number): void;
  text(start: number, end: number): void;
  /** A character reference: one that means two characters is told twice. */
  entity(start: number, end: number, codepoint: number): void;
  /** @param inner what stands in the comment; null for a declaration that no browser knows, which is as good as one */
  comment(start: number, end: number, inner: string | null): void;
}

/** The attributes that are read; of the others nothing is kept. */
const READ = new Set(['id', 'name', 'href', 'class', 'style', 'role', 'epub:type', 'rel']);

/**
 * What the tokenizer tells of `text` from `from` on, told to `reader` as whole tags.
 * @returns the tokenizer's callbacks, and what is to be called before the tokenizer is told that the text ends
 */
export function tokenizerCallbacks(text: string, from: number, reader: TagReader): { callbacks: TokenizerCallbacks; end: () => void } {
  let name = '';
  let at = 0;
  let attribute: string | null = null;
  let attributes: Record<string, string> = {};
  let isEnd = false;

  const nameAt = (start: number, end: number): string => text.slice(from + start, from + end).toLowerCase();
  const openTag = (end: number, isClosed: 'closed' | 'open'): void => {
    if (reader.isStopped()) return;
    reader.at = from + end + 1;
    reader.openTag({ name, at, end: reader.at, attributes, isClosed: isClosed === 'closed' });
  };
  const callbacks: TokenizerCallbacks = {
    onopentagname(start, end) {
      if (reader.isStopped()) return;
      name = nameAt(start, end);
      at = from + start - 1;
      attributes = {};
      reader.at = from + end;
      reader.startTag(name, at);
    },
    onattribname(start, end) {
      const found = nameAt(start, end);
      attribute = READ.has(found) && !(found in attributes) ? found : null;
      if (attribute !== null) attributes[attribute] = '';
    },
    onattribdata(start, end) {
      if (attribute !== null) attributes[attribute] += text.slice(from + start, from + end);
    },
    onattribentity(codepoint) {
      if (attribute !== null) attributes[attribute] += String.fromCodePoint(codepoint);
    },
    onattribend() {
      attribute = null;
    },
    onopentagend: (end) => openTag(end, 'open'),
    onselfclosingtag: (end) => openTag(end, 'closed'),
    onclosetag(start, end) {
      if (reader.isStopped()) return;
      const close = text.indexOf('>', from + end);
      reader.at = close < 0 ? text.length : close + 1;
      reader.closeTag(nameAt(start, end), from + start - 2, reader.at);
    },
    ontext(start, end) {
      if (reader.isStopped() || (isEnd && (start < 0 || !isText(text, from + start, from + end)))) return;
      reader.text(from + start, from + end);
    },
    ontextentity(codepoint, end) {
      if (!reader.isStopped()) reader.entity(text.lastIndexOf('&', from + end - 1), from + end, codepoint);
    },
    oncomment(start, end, closing) {
      if (reader.isStopped()) return;
      const begin = from + start - 4;
      const stop = Math.min(text.length, from + end + 1);
      reader.at = stop;
      if (text.startsWith('<!--', begin))
        reader.comment(begin, stop, text.slice(from + start, Math.max(from + start, from + end - closing)));
      else reader.comment(text.lastIndexOf('<', from + start), stop, null);
    },
    oncdata() {},
    ondeclaration() {},
    onprocessinginstruction() {},
    onend() {},
    isInForeignContext: () => reader.isForeign(),
  };
  return {
    callbacks,
    end: () => {
      isEnd = true;
    },
  };
}

/** Whether what the tokenizer has left at the text's end is text, and not a tag that was begun. */
const isText = (text: string, start: number, end: number): boolean =>
  start < end && text[start - 1] !== '<' && (text[start] !== '<' || end === start + 1);
