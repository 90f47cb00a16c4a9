import type { Format } from '../core/text/blocks.ts';
import { formatOfName } from '../host/formats.ts';

/** The language identifiers that editors use, by format. */
const BY_LANGUAGE: Readonly<Record<string, Format>> = {
  markdown: 'markdown',
  'markdown.mdx': 'markdown',
  mdx: 'markdown',
  quarto: 'markdown',
  rmd: 'markdown',
  latex: 'latex',
  tex: 'latex',
  plaintex: 'latex',
  typst: 'typst',
  html: 'html',
  xhtml: 'html',
};

/**
 * The format of a document: by its language, else by its name's suffix, else plain text. An editor that has nothing installed for a
 * language calls it plain text, so there the name decides: a brief in Typst is one in every editor.
 */
export function formatOf(languageId: string, uri: string): Format {
  const language = languageId.toLowerCase();
  return Object.hasOwn(BY_LANGUAGE, language) ? (BY_LANGUAGE[language] as Format) : formatOfName(uri);
}
