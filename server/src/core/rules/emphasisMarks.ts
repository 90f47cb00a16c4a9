import type { Format, OffsetMap, ProseBlock } from '../text/blocks.ts';
import type { TextEdit } from '../text/edits.ts';
import { toSource } from '../text/offsets.ts';
import type { Span } from '../text/span.ts';

/** The marks around an emphasised stretch, in the file. */
export interface Marks {
  readonly open: string;
  readonly close: string;
}

/** No opening mark is longer. */
const LONGEST = 16;
const OPEN: Readonly<Partial<Record<Format, RegExp>>> = {
  markdown: /(?:\*|_|<(?:em|i|u)>)$/,
  html: /<(?:em|i|u|cite)>$/,
  latex: /\\(?:emph|textit|underline|uline|textsl)\{$/,
  typst: /(?:_|#emph\[|#underline\[)$/,
};

function closeOf(open: string): string {
  if (open.startsWith('<')) return `</${open.slice(1)}`;
  if (open.endsWith('{')) return '}';
  return open.endsWith('[') ? ']' : open;
}

interface File {
  readonly format: Format;
  readonly text: string;
}

/** The marks of an emphasised stretch of the block, where they are of a kind that can be written again; null otherwise. */
export function marksAt({ text, format }: File, block: ProseBlock, emphasized: Span): Marks | null {
  const place = toSource(block, emphasized);
  const open = OPEN[format]?.exec(text.slice(Math.max(0, place.start - LONGEST), place.start))?.[0];
  if (!open) return null;
  const close = closeOf(open);
  return text.startsWith(close, place.end) ? { open, close } : null;
}

/** The marks that open an emphasised stretch right before `offset` of the file, closed or not; null where none do. */
export function openMarksBefore({ text, format }: File, offset: number): Marks | null {
  const before = text.slice(Math.max(0, offset - LONGEST), offset);
  const open = OPEN[format]?.exec(before)?.[0];
  // Two asterisks are bold, and one that a letter or another mark stands before closes.
  return open && (open.length > 1 || !/[\w*_\\]$/.test(before.slice(0, -1))) ? { open, close: closeOf(open) } : null;
}

/**
 * The edit that takes a stretch out of the file with the emphasis inside it; null where it holds other markup (the mark of a footnote, a
 * link), or emphasis that begins or ends elsewhere.
 */
export function takenOutWhole(file: File, block: ProseBlock, span: Span): TextEdit | null {
  const { map, emphasis } = block;
  const touched = emphasis.filter(({ start, end }) => start <= span.end && end >= span.start);
  if (map === null || touched.length === 0 || touched.some(({ start, end }) => start <= span.start || end >= span.end)) return null;
  let marked = 0;
  for (const emphasized of touched) {
    const marks = marksAt(file, block, emphasized);
    if (!marks) return null;
    marked += marks.open.length + marks.close.length;
  }
  return marked === markupIn(map, span) ? { ...toSource(block, span), newText: '' } : null;
}

/** How much markup stands between the characters of the span. */
function markupIn(map: OffsetMap, span: Span): number {
  let length = 0;
  for (let run = 1; run < map.prose.length; run++) {
    if (map.prose[run] > span.start && map.prose[run] < span.end)
      length += map.source[run] - (map.source[run - 1] + map.sourceLength[run - 1]);
  }
  return length;
}
