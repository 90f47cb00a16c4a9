import type { Format, ProseBlock } from '../text/blocks.ts';
import { type TextEdit, toSourceEdits } from '../text/edits.ts';
import type { Span } from '../text/span.ts';
import { takenOutWhole } from './emphasisMarks.ts';
import { spellingIn } from './hostSpelling.ts';

/**
 * The edits of the file that put `newText` in the place of a span of the block's prose, in the spelling of the file's format; null
 * when there is no safe way (see toSourceEdits).
 */
export function hostEdits(
  file: { readonly format: Format; readonly text: string },
  block: ProseBlock,
  span: Span,
  newText: string,
): TextEdit[] | null {
  const edits = toSourceEdits(block, span, newText, spellingIn(file.format)) ?? whole(file, block, span, newText);
  if (!edits) return null;
  if (file.format === 'latex') return inLatexFile(file.text, edits);
  return file.format === 'markdown' || file.format === 'typst' ? edits.map((edit) => withBackslash(file.text, edit)) : edits;
}

/** What is only taken out goes with the emphasis inside it. */
function whole(file: Parameters<typeof takenOutWhole>[0], block: ProseBlock, span: Span, newText: string): TextEdit[] | null {
  const edit = newText === '' ? takenOutWhole(file, block, span) : null;
  return edit && [edit];
}

/** A backslash that was there for the first character of what goes (`\\*1121`) goes too. */
function withBackslash(text: string, edit: TextEdit): TextEdit {
  if (edit.end === edit.start || !/[!-/:-@[-`{-~]/.test(text.charAt(edit.start))) return edit;
  const backslashes = /\\*$/.exec(text.slice(Math.max(0, edit.start - LONGEST_WORD), edit.start))?.[0].length ?? 0;
  return backslashes % 2 === 1 ? { ...edit, start: edit.start - 1 } : edit;
}

/** How long a control word may be that an edit stands behind. */
const LONGEST_WORD = 40;

/**
 * What only the file tells: an edit must not take one brace of a pair (`\enquote{…}` prints its braces as quotation marks), nor put a
 * letter behind a control word that prints nothing (`\noindent`).
 */
function inLatexFile(text: string, edits: readonly TextEdit[]): TextEdit[] | null {
  if (edits.some(({ start, end }) => !isBalanced(text.slice(start, end)))) return null;
  return edits.map((edit) => {
    const { start, end, newText } = edit;
    const joins = /^[A-Za-z]/.test(newText + text.charAt(end)) && /\\[A-Za-z]+$/.test(text.slice(Math.max(0, start - LONGEST_WORD), start));
    return joins ? { ...edit, newText: `{}${newText}` } : edit;
  });
}

function isBalanced(source: string): boolean {
  let depth = 0;
  for (const [brace] of source.replace(/\\./gs, '').matchAll(/[{}]/g)) {
    depth += brace === '{' ? 1 : -1;
    if (depth < 0) return false;
  }
  return depth === 0;
}
