import type { Format, Prose } from './blocks.ts';
import { type LatexOptions, readLatex } from './formats/latex.ts';
import { readHtml } from './formats/html.ts';
import { readMarkdown } from './formats/markdown.ts';
import { readPlaintext } from './formats/plaintext.ts';
import { readTypst } from './formats/typst.ts';
import { withoutOwnTable } from './ownTable.ts';

/** A format's reader; what it reads with the prose of an earlier version of the text is the same as without, and sooner there. */
type Reader = (text: string, previous?: Prose, options?: ReadOptions) => Prose;

/** What a writer may say of how the document is to be read. */
export type ReadOptions = LatexOptions;

/** How each format is read. */
const READERS: Readonly<Record<Format, Reader>> = {
  plaintext: readPlaintext,
  markdown: readMarkdown,
  latex: readLatex,
  typst: readTypst,
  html: readHtml,
};

/**
 * Reads a document as prose: its blocks, comments, footnote calls and front matter, with offsets (UTF-16) of the text as given. The
 * table of authorities that Idem itself wrote is left out.
 * Never throws.
 * @param previous the prose of an earlier version of the document; the result does not depend on it, only the time
 * @param options what the writer says of the document's own macros
 */
export function readProse(text: string, format: Format, previous?: Prose, options?: ReadOptions): Prose {
  const prose = READERS[format](text, previous?.format === format ? previous : undefined, options);
  return withoutOwnTable(prose.format === format ? prose : { ...prose, format });
}
