import type { Format } from '../text/blocks.ts';
import type { Spelling } from '../text/edits.ts';
import { inLatex } from './latexSpelling.ts';

/**
 * Prose to be written into a file, in the spelling of its format: LaTeX writes `§` as `\S`, an en dash as `--` and a blank that
 * must not break (after a period or a sign) as `~`. `before` and `after` are the prose characters on its two sides.
 */
export function inHostSpelling(format: Format, before: string, newText: string, after = ''): string {
  if (format === 'latex') return inLatex(before, newText, after);
  if (format === 'html') return newText.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (format === 'markdown') return newText.replaceAll('*', '\\*');
  if (format === 'typst') return newText.replaceAll('*', '\\*').replaceAll('_', '\\_').replaceAll('\u2013', '--');
  return newText;
}

/** How a format writes what an edit puts in. */
export const spellingIn =
  (format: Format): Spelling =>
  (prose, before, after) =>
    inHostSpelling(format, before, prose, after);
