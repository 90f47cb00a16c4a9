import type { Format } from '../core/text/blocks.ts';

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

const BY_SUFFIX: Readonly<Record<string, Format>> = {
  md: 'markdown',
  markdown: 'markdown',
  mdx: 'markdown',
  qmd: 'markdown',
  tex: 'latex',
  ltx: 'latex',
  typ: 'typst',
  html: 'html',
  htm: 'html',
};

/** The format of a document: by its language, else by its name's suffix, else plain text. */
export function formatOf(languageId: string, uri: string): Format {
  const language = languageId.toLowerCase();
  if (Object.hasOwn(BY_LANGUAGE, language)) return BY_LANGUAGE[language] as Format;
  if (language === 'plaintext') return 'plaintext';
  const suffix = /\.([a-z]+)$/i.exec(uri)?.[1]?.toLowerCase() ?? '';
  return Object.hasOwn(BY_SUFFIX, suffix) ? (BY_SUFFIX[suffix] as Format) : 'plaintext';
}
