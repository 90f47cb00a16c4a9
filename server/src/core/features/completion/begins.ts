/** Blanks and periods left out, small letters: `f3` begins `F.3d`. */
const bare = (text: string): string => text.replace(/[\s.\u00a0]/g, '').toLowerCase();

/** The text as it is written, or, where that has more than a letter, as it is without blanks and periods. */
export const begins = (abbreviation: string, begun: string): boolean =>
  abbreviation.toLowerCase().startsWith(begun.toLowerCase()) || (bare(begun).length > 1 && bare(abbreviation).startsWith(bare(begun)));
