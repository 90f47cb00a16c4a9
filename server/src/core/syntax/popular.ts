import { span, type Span } from '../text/span.ts';

/** No popular name is longer, its bracket included. */
const MAX_POPULAR = 60;
/** `(Brown II)`, `(“Rodríguez II”)`, `(hereinafter Gertz)`, `(On Remand)`, `(Town of Irvington)`, `(No. 2)`. */
const NICKNAME =
  /^\((?:hereinafter,?\s)?["“‘]{0,2}[A-Z][\w.&’'\u00c0-\u024f-]*(?:\s(?:of|the|and|&|for|[A-Z0-9][\w.,&’'\u00c0-\u024f-]*)){0,6}["”’]{0,2}\s?\)$/;

/** Whether the bracket `inside` (both ends included) holds a second name and no court and year. */
export const isNickname = (inside: string): boolean => inside.length < MAX_POPULAR && NICKNAME.test(inside) && !/\d{4}\)$/.test(inside);

/**
 * The name by which a document will call a case, in the round bracket from `open` to `close`: quoted, introduced by "hereinafter", or
 * beginning with a word of the case's name or initials. `(On Remand)`, `(Town of Irvington)`, `(Texas)` are none.
 */
export function popularIn(text: string, open: number, close: number, name: string): Span | null {
  if (close - open >= MAX_POPULAR || !isNickname(text.slice(open, close + 1))) return null;
  let from = open + 1;
  let to = close;
  const introduced = text.startsWith('hereinafter', from);
  if (introduced) from += text.charCodeAt(from + 11) === 44 ? 13 : 12;
  const quoted = isQuote(text.charAt(from));
  while (from < to && isQuote(text.charAt(from))) from++;
  while (to > from && (isQuote(text.charAt(to - 1)) || text.charAt(to - 1) === ' ')) to--;
  const first = /^[^\s.,]+/.exec(text.slice(from, to))?.[0] ?? '';
  const known = (first.length > 2 && name.includes(first)) || (/^[A-Z]{2,8}$/.test(first) && to - from === first.length);
  return introduced || quoted || (known && name !== '') ? span(from, to) : null;
}

const isQuote = (c: string): boolean => c === '"' || c === '“' || c === '‘' || c === '”' || c === '’';
