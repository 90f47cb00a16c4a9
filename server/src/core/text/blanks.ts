/** White space other than single spaces: what folding has to touch. */
const UNFOLDED = /\s\s|[^\S ]/;

/** The text with every run of white space as one space. Most texts have no other, and are given back as they are. */
export const foldBlanks = (text: string): string => (UNFOLDED.test(text) ? text.replace(/\s+/g, ' ') : text);
