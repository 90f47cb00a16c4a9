/** What LaTeX writes for characters that it takes for itself or has an own spelling of. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '\u00a7': '\\S',
  '\u00b6': '\\P',
  '\u2013': '--',
  '\u2014': '---',
  '\u2026': '\\ldots',
  '\u2018': '`',
  '\u2019': "'",
  '\u201c': '``',
  '\u201d': "''",
  '\u00a0': '~',
  '\u2009': '\\,',
  '&': '\\&',
  '%': '\\%',
  $: '\\$',
  '#': '\\#',
  _: '\\_',
  '{': '\\{',
  '}': '\\}',
  '\\': '\\textbackslash',
  '~': '\\textasciitilde',
  '^': '\\textasciicircum',
  '`': '\\textasciigrave',
};

/** Characters whose source may be a control word: a letter behind would become part of it. */
const MAYBE_WORDS =
  '\ufffc\u00a7\u00b6\u2026\u2022\u00b7\u00b0\u2020\u2021\u00a9\u00ae\u2122\u00a3\u20ac\u00a5\u00a2\\~^{}æÆœŒøØłŁßåÅıȷðÐþÞ';

/** The character at the edge of what a neighbour is written with, where it is one of those that grow together (`--`, `''`). */
const EDGES: Readonly<Record<string, string>> = {
  '-': '-',
  '\u2013': '-',
  '\u2014': '-',
  "'": "'",
  '\u2019': "'",
  '\u201d': "'",
  '\u2018': '`',
  '\u201c': '`',
};

const isLetter = (c: string): boolean => /^[A-Za-z]/.test(c);

/**
 * Prose in the spelling of LaTeX, such that it is read back as the same prose between its neighbours: `{}` stands where a control word
 * would take a letter or blank for its own, or two dashes or quotation marks would be read as one. A blank behind a period, a `§` or a
 * `¶` does not break (`F.~Supp.~2d`, `\S~1983`).
 * @param before the prose character in front, and `after` the one behind; empty at a block's edge
 */
export function inLatex(before: string, prose: string, after: string): string {
  let written = '';
  let last = before;
  let word = before !== '' && MAYBE_WORDS.includes(before);
  let edge = EDGES[before] ?? '';
  for (const c of prose) {
    const tied = c === ' ' && (word || last === '.' || last === '\u00a7' || last === '\u00b6');
    const spelled = tied ? '~' : (SPELLINGS[c] ?? c);
    if ((word && (isLetter(spelled) || /^\s/.test(spelled))) || (edge !== '' && spelled.startsWith(edge))) written += '{}';
    written += spelled;
    last = c;
    word = /^\\[A-Za-z]/.test(spelled);
    edge = EDGES[c] ?? '';
  }
  const swallows = word && (isLetter(after) || (prose !== '' && /^\s/.test(after) && after !== '\u00a0'));
  return swallows || (edge !== '' && edge === EDGES[after]) ? `${written}{}` : written;
}
