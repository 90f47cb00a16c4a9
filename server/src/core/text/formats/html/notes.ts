import type { Part } from '../parts.ts';
import type { OpenElement } from './open.ts';
import type { HtmlPart } from './reader.ts';

/** Which footnote's body each part is in, and which body each id means. Footnotes are numbered from 1, in order of their bodies. */
export interface HtmlNotes {
  /** For each part the number of its footnote; 0 for the document's body. */
  readonly streams: readonly number[];
  readonly byId: ReadonlyMap<string, number>;
}

/** What holds whole documents is no footnote, whatever leads to it. */
const WHOLE = new Set(['', 'html', 'body', 'main', 'article', 'table', 'tbody', 'ol', 'ul', 'dl']);

/** In what a footnote may go on behind the paragraph that it begins with. */
const HOLDERS = new Set(['li', 'div', 'aside', 'dd', 'td', 'section']);

/**
 * Finds the bodies of footnotes: the elements that say so, those that a footnote's mark leads to, and paragraphs that begin with what
 * one leads to (then with what follows in the same element, if it is the first in it). Linear.
 */
export function htmlNotes(parts: readonly Part<OpenElement, HtmlPart>[]): HtmlNotes {
  const called = new Set<string>();
  for (const { content } of parts) for (const { target } of content.calls) called.add(target);
  const streams: number[] = [];
  const byId = new Map<string, number>();
  /** The footnote that each open element is in: its outermost that is one. */
  const bodies = new Map<OpenElement, OpenElement | null>();
  const numbers = new Map<OpenElement, number>();
  const begun = new Set<OpenElement>();
  let count = 0;
  let goesOn = null as { readonly holder: OpenElement; readonly stream: number } | null;

  const bodyOf = (element: OpenElement): OpenElement | null => {
    const unknown: OpenElement[] = [];
    let at: OpenElement | null = element;
    while (at !== null && !bodies.has(at)) {
      unknown.push(at);
      at = at.parent;
    }
    let body = at === null ? null : (bodies.get(at) ?? null);
    for (let i = unknown.length - 1; i >= 0; i--) {
      const one = unknown[i];
      const isCalled = one.id !== null && called.has(one.id) && !WHOLE.has(one.name);
      if (isCalled || (body === null && one.isNote)) body = one;
      bodies.set(one, body);
    }
    return body;
  };

  for (const { content } of parts) {
    const { within, anchors, block } = content;
    if (block === null) {
      streams.push(0);
      continue;
    }
    const body = bodyOf(within);
    const anchor = anchors.find((id) => called.has(id) && !byId.has(id));
    const holder = within.name === 'p' && within.parent !== null ? within.parent : within;
    let stream = 0;
    if (body !== null) {
      stream = numbers.get(body) ?? ++count;
      numbers.set(body, stream);
      if (body.id !== null && !byId.has(body.id)) byId.set(body.id, stream);
      if (anchor !== undefined) byId.set(anchor, stream);
      goesOn = null;
    } else if (anchor !== undefined) {
      stream = ++count;
      for (const id of anchors) if (!byId.has(id)) byId.set(id, stream);
      if (goesOn?.holder === holder) goesOn = { holder, stream };
      else goesOn = HOLDERS.has(holder.name) && !begun.has(holder) ? { holder, stream } : null;
    } else if (goesOn !== null && goesOn.holder === holder) stream = goesOn.stream;
    else goesOn = null;
    begun.add(holder);
    streams.push(stream);
  }
  return { streams, byId };
}
