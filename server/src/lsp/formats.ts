import type { Format } from '../core/text/blocks.ts';
import { formatOfName } from '../host/formats.ts';

/** The language identifiers that editors use, by format. */
const BY_LANGUAGE: Readonly<Record<string, Format>> = {
  plaintext: 'plaintext',
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

/** The format of a document: by its language, else by its name's suffix, else plain text. */
export function formatOf(languageId: string, uri: string): Format {
  const language = languageId.toLowerCase();
  return Object.hasOwn(BY_LANGUAGE, language) ? (BY_LANGUAGE[language] as Format) : formatOfName(uri);
}
