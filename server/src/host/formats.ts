import type { Format } from '../core/text/blocks.ts';

/** The formats by the suffix of a file's name, lower case. */
export const FORMAT_BY_SUFFIX: Readonly<Record<string, Format>> = {
  '.txt': 'plaintext',
  '.text': 'plaintext',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.mdx': 'markdown',
  '.qmd': 'markdown',
  '.tex': 'latex',
  '.ltx': 'latex',
  '.typ': 'typst',
  '.html': 'html',
  '.htm': 'html',
};

/** The format of a file by its name; plain text where the suffix says nothing. */
export function formatOfName(name: string): Format {
  const dot = name.lastIndexOf('.');
  const suffix = dot < 0 ? '' : name.slice(dot).toLowerCase();
  return Object.hasOwn(FORMAT_BY_SUFFIX, suffix) ? (FORMAT_BY_SUFFIX[suffix] as Format) : 'plaintext';
}
