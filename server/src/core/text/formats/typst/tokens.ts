/** Tests and short look-aheads of Typst's markup. All offsets are of the whole text; none looks back beyond the one before. */

/** Whether a character ends a line. */
export const isNewline = (c: number): boolean => c === 10 || c === 13 || c === 11 || c === 12 || c === 0x85 || c === 0x2028 || c === 0x2029;

/** Whether it is white space between words: the other blanks of Unicode are text. */
export const isBlank = (c: number): boolean => c === 32 || c === 9;

/** Behind the line end at `at`: `\r\n` is one. */
export const afterNewline = (text: string, at: number): number =>
  text.charCodeAt(at) === 13 && text.charCodeAt(at + 1) === 10 ? at + 2 : at + 1;

const SPECIAL: readonly boolean[] = Array.from({ length: 128 }, (_, c) => '\\[]~*_`$<@#\n\r\v\f'.includes(String.fromCharCode(c)));

/** The first place from `from` on that may be more than text, or the end of the text. */
export function nextSpecial(text: string, from: number): number {
  for (let at = from; at < text.length; at++) {
    const c = text.charCodeAt(at);
    if (c >= 128) {
      if (c === 0x85 || c === 0x2028 || c === 0x2029) return at;
    } else if (SPECIAL[c]) return at;
    else if (c === 45) {
      const next = text.charCodeAt(at + 1);
      if (next === 45 || next === 63) return at;
    } else if (c === 46) {
      if (text.charCodeAt(at + 1) === 46 && text.charCodeAt(at + 2) === 46) return at;
    } else if (c === 47) {
      const next = text.charCodeAt(at + 1);
      if (next === 47 || next === 42) return at;
    } else if (c === 104 && text.charCodeAt(at + 1) === 116 && isLinkStart(text, at)) return at;
  }
  return text.length;
}

/** Whether a bare address begins at `at`. */
export const isLinkStart = (text: string, at: number): boolean => text.startsWith('http://', at) || text.startsWith('https://', at);

/** The end of the bare address that begins at `at`: brackets in pairs, no closing punctuation. */
export function linkEnd(text: string, at: number): number {
  const open: number[] = [];
  let end = at;
  for (; end < text.length; end++) {
    const c = text.charCodeAt(end);
    if (c === 40 || c === 91) open.push(c);
    else if (c === 41 || c === 93) {
      if (open.pop() !== (c === 41 ? 40 : 91)) break;
    } else if (!isLinkCharacter(c)) break;
  }
  while (end > at && "!,.:;?'".includes(text.charAt(end - 1))) end--;
  return end;
}

const LINK_CHARACTER: readonly boolean[] = Array.from({ length: 128 }, (_, c) =>
  /[0-9a-zA-Z!#$%&*+,\-./:;=?@_~']/.test(String.fromCharCode(c)),
);
const isLinkCharacter = (c: number): boolean => c < 128 && LINK_CHARACTER[c];

/** The end of the comment that begins at `at` (`//` to the end of the line; `/*` to its end, nested), which may be the text's. */
export function commentEnd(text: string, at: number): number {
  if (text.charCodeAt(at + 1) === 47) {
    let end = at + 2;
    while (end < text.length && !isNewline(text.charCodeAt(end))) end++;
    return end;
  }
  let depth = 1;
  for (let end = at + 2; end < text.length; end++) {
    const c = text.charCodeAt(end);
    const next = text.charCodeAt(end + 1);
    if (c === 42 && next === 47) {
      end++;
      if (--depth === 0) return end + 1;
    } else if (c === 47 && next === 42) {
      end++;
      depth++;
    }
  }
  return text.length;
}

/** Whether a comment begins at `at`. */
export const isComment = (text: string, at: number): boolean => {
  if (text.charCodeAt(at) !== 47) return false;
  const next = text.charCodeAt(at + 1);
  return next === 47 || next === 42;
};

/** Whether the character at `at` may begin a name. */
export function isNameStart(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || c === 95 || (c >= 0xaa && /^\p{XIDS}/u.test(text.slice(at, at + 2)));
}

/** The end of the name that begins at `at`. */
export function nameEnd(text: string, at: number): number {
  let end = at;
  for (; end < text.length; end++) {
    const c = text.charCodeAt(end);
    const isPlain = (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57) || c === 95 || c === 45;
    if (!isPlain && !(c >= 0xaa && /^\p{XIDC}/u.test(text.charAt(end)))) break;
  }
  return end;
}

/** The end of the name with its fields (`table.cell`) that begins at `at`. */
export function pathEnd(text: string, at: number): number {
  let end = nameEnd(text, at);
  while (text.charCodeAt(end) === 46 && isNameStart(text, end + 1)) end = nameEnd(text, end + 1);
  return end;
}

/** The end of the label (`<name>`) that begins at `at`, or -1. */
export function labelEnd(text: string, at: number): number {
  const end = labelNameEnd(text, at + 1);
  return end > at + 1 && text.charCodeAt(end) === 62 ? end + 1 : -1;
}

/** The end of the reference (`@name`) that begins at `at`, or -1. */
export function referenceEnd(text: string, at: number): number {
  if (!isNameStart(text, at + 1)) return -1;
  let end = labelNameEnd(text, at + 1);
  while (text.charCodeAt(end - 1) === 46 || text.charCodeAt(end - 1) === 58) end--;
  return end;
}

function labelNameEnd(text: string, at: number): number {
  let end = at;
  for (;;) {
    const next = nameEnd(text, end);
    const c = text.charCodeAt(next);
    if (c !== 46 && c !== 58) return next;
    end = next + 1;
  }
}

/** Whether a mark at `at` stands inside a word, where it is a character. */
export const inWord = (text: string, at: number): boolean => isWordy(text, at - 1) && isWordy(text, at + 1);

function isWordy(text: string, at: number): boolean {
  const c = text.charCodeAt(at);
  if (c < 128) return (c >= 97 && c <= 122) || (c >= 65 && c <= 90) || (c >= 48 && c <= 57);
  return /[\p{L}\p{N}]/u.test(text.charAt(at)) && !/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u.test(text.charAt(at));
}
