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
export function formatOf(name: string): Format {
  const dot = name.lastIndexOf('.');
  return (dot >= 0 && FORMAT_BY_SUFFIX[name.slice(dot).toLowerCase()]) || 'plaintext';
}
