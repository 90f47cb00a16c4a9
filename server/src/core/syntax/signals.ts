import { SIGNAL_IDS } from '../tables/signals.ts';
import { charBefore, isDigit, isLetter, skipBlanksBack } from './chars.ts';
import type { Signal } from './citation.ts';
import { starPageStart } from './nameParts.ts';

/** The longest signal, with room for its comma and a soft line break. */
const MAX_SIGNAL = 40;

/** The words in which a signal ends: most citations have none, and their last word before shows it. */
const LAST_WORDS: ReadonlySet<string> = new Set([
  'see',
  'also',
  'generally',
  'e.g.',
  'g.',
  'cf.',
  'accord',
  'compare',
  'contrast',
  'contra',
  'with',
]);

const SIGNAL =
  /(?:^|[^\p{L}])((?:but\s+)?(?:see(?:,?\s+e\.\s?g\.|\s+also|\s+generally(?:,?\s+e\.\s?g\.)?)?|cf\.(?:,?\s+e\.\s?g\.)?)|see\s+also,\s+e\.\s?g\.|accord|compare(?:,?\s+e\.\s?g\.)?|contrast|contra|e\.\s?g\.|with)(,?)\s*$/iu;

/** The signal that stands right before `at`, not before `floor`; null without one (spec §1, Signal). */
export function readSignalBefore(text: string, at: number, floor: number): Signal | null {
  let end = skipBlanksBack(text, at, floor);
  if (end <= floor) return null;
  if (isDigit(charBefore(text, end))) {
    const star = starPageStart(text, end, floor);
    if (star === end) return null;
    end = skipBlanksBack(text, star, floor);
  }
  const last = charBefore(text, end);
  if (last !== 44 && last !== 46 && !isLetter(last)) return null;
  if (!LAST_WORDS.has(lastWord(text, last === 44 ? end - 1 : end, floor))) return null;
  const from = Math.max(floor, end - MAX_SIGNAL);
  const head = text.slice(from, end);
  const match = SIGNAL.exec(head);
  if (!match) return null;
  const words = match[1] as string;
  const id = words
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/e\. g\./, 'e.g.');
  // "with" is the second half of "compare … with".
  if (id !== 'with' && !SIGNAL_IDS.has(id)) return null;
  const start = from + match.index + (match[0].length - match[0].replace(/^[^\p{L}]/u, '').length);
  return { start, end, id };
}

function lastWord(text: string, end: number, floor: number): string {
  const stop = Math.max(floor, end - 10);
  let start = end;
  while (start > stop && (isLetter(charBefore(text, start)) || charBefore(text, start) === 46)) start--;
  return text.slice(start, end).toLowerCase();
}
