import type { FootnoteCall, HostComment, Prose, ProseBlock } from '../blocks.ts';
import { htmlNotes } from './html/notes.ts';
import { DOCUMENT, type OpenElement } from './html/open.ts';
import { type HtmlPart, readHtmlParts } from './html/reader.ts';
import { type Parts, readParts } from './parts.ts';

/** Prose read from HTML, with what the next reading may reuse. */
interface HtmlProse extends Prose {
  readonly htmlParts: Parts<OpenElement, HtmlPart>;
}

/**
 * Reads HTML as prose: what stands between the tags that part it. Emphasising elements and footnotes' marks are read, entities are
 * their characters; code, scripts, drawings and the like are none. Of `previous` it takes over what has not changed.
 */
export function readHtml(text: string, previous?: Prose): Prose {
  const htmlParts = readParts(text, DOCUMENT, readHtmlParts, previous !== undefined && isHtml(previous) ? previous.htmlParts : null);
  const { streams, byId } = htmlNotes(htmlParts.parts);
  const blocks: ProseBlock[] = [];
  const comments: HostComment[] = [];
  const footnoteCalls: FootnoteCall[] = [];
  let start = 0;
  htmlParts.parts.forEach(({ length, content }, i) => {
    const { block } = content;
    if (block !== null) {
      const { kind, text: prose, map, emphasis } = block;
      blocks.push({ kind, source: { start: start + block.start, end: start + block.end }, text: prose, map, stream: streams[i], emphasis });
    }
    for (const { at, target } of content.calls) {
      const stream = byId.get(target);
      if (stream !== undefined && stream !== streams[i]) footnoteCalls.push({ stream, offset: start + at });
    }
    for (const comment of content.comments) comments.push({ ...comment, start: start + comment.start, end: start + comment.end });
    start += length;
  });
  const prose: HtmlProse = { format: 'html', text, blocks, comments, footnoteCalls, frontMatter: null, htmlParts };
  return prose;
}

const isHtml = (prose: Prose): prose is HtmlProse => 'htmlParts' in prose;
