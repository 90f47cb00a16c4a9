import type { Format } from '../text/blocks.ts';

/**
 * Prose to be written into a file, in the spelling of its format: LaTeX writes `§` as `\S`, an en dash as `--` and a blank that
 * must not break (after a period or a sign) as `~`. `before` is the prose character that stands before it.
 */
export function inHostSpelling(format: Format, before: string, newText: string): string {
  if (format === 'latex') return inLatex(before, newText);
  if (format === 'html') return newText.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
  if (format === 'markdown') return newText.replaceAll('*', '\\*');
  if (format === 'typst') return newText.replaceAll('*', '\\*').replaceAll('_', '\\_').replaceAll('\u2013', '--');
  return newText;
}

const LATEX: Readonly<Record<string, string>> = {
  '\u00a7': '\\S',
  '\u00b6': '\\P',
  '\u2013': '--',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '\u2019': "'",
};

function inLatex(before: string, newText: string): string {
  let written = '';
  let last = before;
  for (const c of newText) {
    if (c === ' ' && (last === '.' || last === '\u00a7' || last === '\u00b6')) written += '~';
    // A control word swallows the blanks behind it and joins with letters.
    else if ((last === '\u00a7' || last === '\u00b6') && /[A-Za-z]/.test(c) && written.endsWith(LATEX[last])) written += `{}${c}`;
    else written += LATEX[c] ?? c;
    last = c;
  }
  return written;
}
