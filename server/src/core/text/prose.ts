import type { Format, Prose } from './blocks.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlaintext } from './formats/plaintext.ts';

/** A format's reader; what it reads with the prose of an earlier version of the text is the same as without, and sooner there. */
type Reader = (text: string, previous?: Prose) => Prose;

/** How each format is read. Those without a reader of their own yet are read as plain text. */
const READERS: Readonly<Record<Format, Reader>> = {
  plaintext: readPlaintext,
  markdown: readMarkdown,
  latex: readPlaintext,
  typst: readPlaintext,
  html: readPlaintext,
};

/**
 * Reads a document as prose: its blocks, comments, footnote calls and front matter, with offsets (UTF-16) of the text as given.
 * Never throws.
 * @param previous the prose of an earlier version of the document; the result does not depend on it, only the time
 */
export function readProse(text: string, format: Format, previous?: Prose): Prose {
  const prose = READERS[format](text, previous?.format === format ? previous : undefined);
  return prose.format === format ? prose : { ...prose, format };
}
