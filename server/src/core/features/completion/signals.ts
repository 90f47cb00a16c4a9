import type { Analysis } from '../../analysis.ts';
import { signals } from '../../tables/signals.ts';
import type { Span } from '../../text/span.ts';
import { type Before, begunIn } from './before.ts';
import type { Completion } from './item.ts';
import { leadOf } from './site.ts';
import { nameMarks, writtenNamed } from './written.ts';

/**
 * Signals: in italics or behind a semicolon any that is begun; at the start of a sentence only what is more than a word of prose
 * ("But", "See" and "Accord" begin sentences too).
 */
export function signalsBegun(analysis: Analysis, before: Before): readonly Completion[] {
  for (const start of lastWords(before)) {
    const range = begunIn(analysis, before, start);
    const lead = range && leadOf(analysis, before, start);
    if (!range || (lead !== 'string' && lead !== 'emphasis' && lead !== 'sentence')) continue;
    const small = before.text.slice(start).toLowerCase();
    if (small === '' ? lead === 'emphasis' : lead === 'sentence' && !/^(?:see|cf|e\.g|but [sc])/.test(small)) continue;
    const found = signals.filter(({ id, editionFrom }) => editionFrom === null && id.startsWith(small) && id !== small);
    if (found.length) return found.map(({ id }) => toItem(analysis, range, id, lead));
  }
  return [];
}

/** Where the last words before the caret begin, of up to three words the first; last the caret itself, where a blank stands before it. */
function lastWords({ text, from }: Before): readonly number[] {
  const starts = [...text.slice(from).matchAll(/[A-Za-z][A-Za-z.,]*/g)].map((match) => from + match.index).slice(-3);
  return /(?:^|\s)$/.test(text) ? [...starts, text.length] : starts;
}

function toItem(analysis: Analysis, range: Span, id: string, lead: 'string' | 'emphasis' | 'sentence'): Completion {
  const word = lead === 'string' ? id : id.charAt(0).toUpperCase() + id.slice(1);
  const written = writtenNamed(analysis, range, word, id.endsWith('e.g.') ? ', ' : ' ', nameMarks(analysis, range.start));
  return { kind: 'signal', label: word, ...written, filter: word, detail: 'signal', describes: null };
}
