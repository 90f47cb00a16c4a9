/** A single capital with its period (`U.`), or an ordinal (`2d`, `4th`): units that close up with each other. */
const CLOSING_UNIT = /^(?:[A-Z]\.|\d{1,3}(?:st|nd|rd|th|d))$/;

/** The units of an abbreviation: every word, and every part of a word that ends in a period; `F.Supp.2d` is `F.`, `Supp.`, `2d`. */
function units(abbreviation: string): string[] {
  const found: string[] = [];
  for (const word of abbreviation.split(/[\s\u00a0\u2009\u202f]+/)) {
    let start = 0;
    if (word.startsWith('(')) {
      found.push(word);
      continue;
    }
    for (let i = 0; i < word.length - 1; i++) {
      const next = word[i + 1];
      if (word[i] !== '.' || next === ')' || next === ',' || next === '.') continue;
      found.push(word.slice(start, i + 1));
      start = i + 1;
    }
    if (start < word.length) found.push(word.slice(start));
  }
  return found;
}

/**
 * The abbreviation spaced by the standard rule (Indigo Book R7.1): adjacent single capitals close up, an ordinal counts as a
 * single capital, a longer abbreviation keeps a space on each side: `F.3d`, `F. Supp. 2d`, `S.W.3d`, `Cal. App. 4th`.
 */
export function standardSpacing(abbreviation: string): string {
  let spaced = '';
  let closing = false;
  const all = units(abbreviation);
  for (const [i, unit] of all.entries()) {
    // A circuit's number belongs to "Cir." behind it: `B.A.P. 9th Cir.`
    const closes = CLOSING_UNIT.test(unit) && !(all[i + 1] === 'Cir.' && /^\d/.test(unit));
    if (spaced !== '' && !(closing && closes)) spaced += ' ';
    spaced += unit;
    closing = closes;
  }
  return spaced;
}

/** The abbreviation as West's books print it: no space between an abbreviation and one that follows it, or its ordinal (`F.Supp.2d`, `Ohio St.3d`, `I. & N.Dec.`); a number stands apart (`Pub.L. No.`). */
export function closedSpacing(abbreviation: string): string {
  const parts = standardSpacing(abbreviation).split(' ');
  let closed = '';
  for (const [i, part] of parts.entries()) {
    const before = parts[i - 1];
    const closes = before?.endsWith('.') && (part.endsWith('.') || /^\d/.test(part)) && !part.startsWith('(') && part !== 'No.';
    closed += i === 0 || closes ? part : ` ${part}`;
  }
  return closed;
}
