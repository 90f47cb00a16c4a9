/**
 * The character that an HTML entity (`&sect;`, `&#167;`, `&#xA7;`) stands for, or null when it is none we know: then it is text.
 * A reference to no character (zero, a surrogate, past Unicode's end) gives U+FFFD, as CommonMark has it.
 */
export function decodeEntity(entity: string): string | null {
  const numeric = /^&#(?:([0-9]{1,7})|[xX]([0-9a-fA-F]{1,6}));$/.exec(entity);
  if (numeric === null) return NAMED.get(entity.slice(1, -1)) ?? null;
  const code = numeric[1] ? Number.parseInt(numeric[1], 10) : Number.parseInt(numeric[2], 16);
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\uFFFD';
}

/** The names that legal prose meets: those of Latin-1 from U+00A0 on, in order, and the typographer's. */
const LATIN_1 =
  'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot ' +
  'cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml ' +
  'Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig ' +
  'agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ' +
  'ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml';

const NAMED: ReadonlyMap<string, string> = new Map([
  ...LATIN_1.split(' ').map((name, i): [string, string] => [name, String.fromCharCode(0xa0 + i)]),
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
  ['ensp', '\u2002'],
  ['emsp', '\u2003'],
  ['thinsp', '\u2009'],
  ['hyphen', '\u2010'],
  ['ndash', '\u2013'],
  ['mdash', '\u2014'],
  ['lsquo', '\u2018'],
  ['rsquo', '\u2019'],
  ['ldquo', '\u201c'],
  ['rdquo', '\u201d'],
  ['dagger', '\u2020'],
  ['Dagger', '\u2021'],
  ['bull', '\u2022'],
  ['hellip', '\u2026'],
  ['prime', '\u2032'],
  ['trade', '\u2122'],
  ['ast', '*'],
  ['lowbar', '_'],
  ['lsqb', '['],
  ['rsqb', ']'],
  ['lpar', '('],
  ['rpar', ')'],
  ['num', '#'],
  ['dollar', '$'],
  ['comma', ','],
  ['period', '.'],
  ['colon', ':'],
  ['semi', ';'],
]);
