/** Control words that stand for a character. */
const WORDS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    S: '§',
    P: '¶',
    textsection: '§',
    textparagraph: '¶',
    pilcrow: '¶',
    ldots: '…',
    dots: '…',
    textellipsis: '…',
    lips: '…',
    textendash: '–',
    textemdash: '—',
    endash: '–',
    emdash: '—',
    textquoteleft: '‘',
    textquoteright: '’',
    textquotedblleft: '“',
    textquotedblright: '”',
    lq: '‘',
    rq: '’',
    textquotesingle: "'",
    textquotedbl: '"',
    textasciigrave: '`',
    textasciitilde: '~',
    textasciicircum: '^',
    textbackslash: '\\',
    textbar: '|',
    textless: '<',
    textgreater: '>',
    textunderscore: '_',
    textdollar: '$',
    textbraceleft: '{',
    textbraceright: '}',
    textasteriskcentered: '*',
    textbullet: '•',
    textperiodcentered: '·',
    textdegree: '°',
    textdagger: '†',
    textdaggerdbl: '‡',
    dag: '†',
    ddag: '‡',
    copyright: '©',
    textcopyright: '©',
    textregistered: '®',
    texttrademark: '™',
    pounds: '£',
    textsterling: '£',
    texteuro: '€',
    euro: '€',
    textyen: '¥',
    textcent: '¢',
    textonehalf: '½',
    slash: '/',
    ae: 'æ',
    AE: 'Æ',
    oe: 'œ',
    OE: 'Œ',
    o: 'ø',
    O: 'Ø',
    l: 'ł',
    L: 'Ł',
    ss: 'ß',
    aa: 'å',
    AA: 'Å',
    i: 'ı',
    j: 'ȷ',
    dh: 'ð',
    DH: 'Ð',
    th: 'þ',
    TH: 'Þ',
    nobreakspace: '\u00a0',
    thinspace: '\u2009',
    space: ' ',
    quad: ' ',
    qquad: ' ',
    enspace: ' ',
    enskip: ' ',
    hfill: ' ',
    hfil: ' ',
    newline: '\n',
    linebreak: '\n',
    LaTeX: 'LaTeX',
    TeX: 'TeX',
  }),
);

/** What a control word without arguments prints, or undefined. */
export const characterOf = (word: string): string | undefined => WORDS.get(word);

/** What a backslash with a character that is no letter prints: the characters that TeX takes for itself, and its blanks. Empty: nothing. */
const SYMBOLS: ReadonlyMap<string, string> = new Map([
  ...[...'&%$#_{}'].map((c) => [c, c] as const),
  [' ', ' '],
  ['\t', ' '],
  [',', '\u2009'],
  [';', ' '],
  [':', ' '],
]);

/** What the control symbol `\` + `c` prints; empty for `\@`, `\-`, `\/` and others that print nothing. */
export const symbolOf = (c: string): string => SYMBOLS.get(c) ?? '';

/** The combining characters of the accents, by the character or letter behind the backslash. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['`', '\u0300'],
  ["'", '\u0301'],
  ['^', '\u0302'],
  ['~', '\u0303'],
  ['=', '\u0304'],
  ['u', '\u0306'],
  ['.', '\u0307'],
  ['"', '\u0308'],
  ['r', '\u030a'],
  ['H', '\u030b'],
  ['v', '\u030c'],
  ['d', '\u0323'],
  ['c', '\u0327'],
  ['k', '\u0328'],
  ['b', '\u0331'],
]);

export interface Accented {
  readonly text: string;
  readonly end: number;
}

/**
 * The accented letter (`\'e`, `\'{e}`, `\c c`, `\'\i`) whose accent is the one character at `at` behind the backslash, composed where
 * Unicode has it so; null when the character is no accent or no letter follows.
 */
export function accentedAt(text: string, at: number): Accented | null {
  const accent = ACCENTS.get(text.charAt(at));
  if (accent === undefined) return null;
  const found = /^[ \t]{0,3}(?:\{[ ]?(?:(\p{L})|\\([ij]))[ ]?\}|(\p{L})|\\([ij])(?![A-Za-z])[ ]?)/u.exec(text.slice(at + 1, at + 12));
  if (found === null) return null;
  const letter = found[1] ?? found[2] ?? found[3] ?? found[4];
  return { text: (letter + accent).normalize('NFC'), end: at + 1 + found[0].length };
}
