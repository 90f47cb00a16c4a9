import type { Format } from '../text/blocks.ts';
import type { Spelling } from '../text/edits.ts';
import { inLatex } from './latexSpelling.ts';
import { inTypst } from './typstSpelling.ts';

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\u00a0': '&nbsp;' };

/**
 * Prose to be written into a file, in the spelling of its format: LaTeX writes `§` as `\S`, an en dash as `--` and a blank that
 * must not break (after a period or a sign) as `~`. `before` and `after` are the prose characters on its two sides.
 */
export function inHostSpelling(format: Format, before: string, newText: string, after = ''): string {
  if (format === 'latex') return inLatex(before, newText, after);
  if (format === 'html') return newText.replace(/[&<>\u00a0]/g, (c) => ENTITIES[c]);
  // A blank that does not break is written so that the writer sees it.
  if (format === 'markdown') return newText.replaceAll('*', '\\*').replaceAll('\u00a0', '&nbsp;');
  if (format === 'typst') return inTypst(before, newText, after);
  return newText;
}

/** How a format writes what an edit puts in. */
export const spellingIn =
  (format: Format): Spelling =>
  (prose, before, after) =>
    inHostSpelling(format, before, prose, after);
