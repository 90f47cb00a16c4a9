const MARKS = new Set([...'\\&`<_*[]!~^$@'].map((c) => c.charCodeAt(0)));
const IS_MARK: readonly boolean[] = Array.from({ length: 128 }, (_, c) => MARKS.has(c));

/** Whether a character may be inline markup. */
export const isMark = (c: number): boolean => c < 128 && IS_MARK[c];

/** The first place from `from` on where inline markup or a bare address may begin, or the end of the text. */
export function nextMark(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c >= 128) continue;
    if (IS_MARK[c]) return at;
    if ((c === 119 || c === 104 || c === 72) && urlStarts(text, at)) return at;
  }
  return text.length;
}

const SCHEMES = ['https://', 'http://', 'HTTPS://', 'HTTP://', 'www.'];

function urlStarts(text: string, at: number): boolean {
  const next = text.charCodeAt(at + 1);
  if (next !== 116 && next !== 84 && next !== 119) return false;
  return !isWordCharacter(text.charCodeAt(at - 1)) && SCHEMES.some((scheme) => text.startsWith(scheme, at));
}

const isWordCharacter = (c: number): boolean => (c >= 48 && c <= 57) || (c >= 65 && c <= 90) || (c >= 97 && c <= 122);

/** The longest bare address that is looked for. */
const LONGEST_URL = 2000;

/** The end of the bare address that begins at `at`, or -1. Closing punctuation and an unpaired `)` do not belong to it. */
export function urlEnd(text: string, at: number): number {
  if (!urlStarts(text, at)) return -1;
  const found = /^(?:[hH][^:]{3,4}:\/\/|www\.)[^\s<>"“”\uFFFC[\]]+/.exec(text.slice(at, at + LONGEST_URL));
  if (found === null) return -1;
  const url = found[0];
  let end = url.length;
  let unpaired = count(url, ')') - count(url, '(');
  for (; end > 0; end--) {
    const last = url.charAt(end - 1);
    if (last === ')' && unpaired > 0) unpaired--;
    else if (!/[?!.,:;*_~'’]/.test(last)) break;
  }
  return /[A-Za-z0-9]\.[A-Za-z0-9]/.test(url.slice(0, end)) ? at + end : -1;
}

const count = (text: string, c: string): number => text.split(c).length - 1;
