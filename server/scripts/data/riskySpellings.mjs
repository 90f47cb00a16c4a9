/**
 * Spellings that would make citations out of prose: `7 Dec. 1941`, `3 Mar. 1999`, `100 Main St. 200`. Compared with blanks
 * and periods taken out and in lower case.
 */
const WORDS =
  `jan feb mar apr may jun june jul july aug sep sept oct nov dec january february march april august september october november december
mon tue tues wed thu thur thurs fri sat sun st ave rd blvd ln dr ct pl sq hwy pkwy apt ste fl no nos vol pt art sec par ex exs app apps tr br op doc docs r rep rec law div cl ch eq
in or me us so to at is of as on it an the and for by all sum hay gil col mt mis min den dan hen bin raw saw wool lit cain hand head free will win port low hard just pin des add met rob
am pm ad bc id ibid see cf eg ie vs mr mrs ms jr sr co inc ltd corp dist cir cal penn abs ill ma va pa la al ga ky md mo ok de hi nd ne nm nv oh ri sc sd tn tx ut vt wa wi wv wy ia ks ar az ca ct
page pages part section title rule item note figure table chapter form exhibit day days hour hours mile miles year years foot feet unit units time times people men women percent dollars
c com cr crim civ cas cases code r supp super sup ser old new n s e w o p m j h l v b d f g i k q t u x y z`.split(/\s+/);
const STOP = new Set(WORDS);

/** Short spellings that are safe because they are never words. */
const SHORT_ALLOWED = new Set([
  'Fed',
  'Atl',
  'Pac',
  'Okl',
  'Ore',
  'Wn',
  'ALR',
  'AMC',
  'CMR',
  'DPR',
  'AD',
  'LE',
  'ER',
  'CIT',
  'CB',
  'MilJ',
  'IN',
  'WNC',
  'Kans',
  'Oreg',
]);

/** Whether a spelling may stand in the table; the canonical abbreviation itself always may. */
export function isSafeSpelling(spelling, squeezed) {
  if (/[^A-Za-z0-9.'’&()\- ]/.test(spelling) || /\d$/.test(squeezed)) return false;
  if (squeezed.length < 2 || STOP.has(squeezed.toLowerCase())) return false;
  const oneWord = !/[ .]/.test(spelling.replace(/\.$/, '')) && !/\d/.test(spelling);
  if (squeezed.length <= 3 && !/\d/.test(squeezed)) return SHORT_ALLOWED.has(squeezed);
  // A single word without a period is a name or a word of prose; with one it is an abbreviation.
  if (oneWord && !spelling.endsWith('.')) return /^Hawai'i$/.test(spelling) || /^[A-Z]{4,}$/.test(squeezed) || /^Westlaw$/.test(spelling);
  // A word of two letters and a series is too near to prose and to section numbers (`In 2d`).
  return /^[A-Z]/.test(spelling);
}
