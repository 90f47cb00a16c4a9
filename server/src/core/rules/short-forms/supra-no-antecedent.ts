import { inSource } from '../../syntax/document.ts';
import { isOwn, unresolved, written } from '../citations.ts';
import { defineRule } from '../rule.ts';

export const supraNoAntecedent = defineRule({
  meta: {
    id: 'supra-no-antecedent',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: '\u201csupra\u201d refers to an author or title that is not cited before.',
    why: 'The reader looks back for a citation that is not there: it was cut, or the name is misspelled.',
    wrongWhen: 'The source was cited in a form that Idem does not read.',
    indigo: ['R6.2.3'],
    uniform: ['4.2'],
    form: false,
  },
  examples: [
    { bad: 'The point is an old one. Prosser, supra, at 25. It still holds.', good: null },
    { bad: 'The press was the target. Warren, supra, at 196.', good: null },
  ],
  checkDocument(context) {
    const firstPlace = finder(context.prose.text);
    for (const citation of unresolved(context, 'no-antecedent')) {
      const { node } = citation;
      if (node.kind !== 'supra' || !isOwn(citation)) continue;
      const name = written(citation, node.name);
      // A note of the document may stand behind the text that refers to it.
      if (node.note || /^,?\s+(?:at\s+)?nn?\.?\s/.test(citation.block.text.slice(node.word.end, node.word.end + 12))) continue;
      // `Section III.A, supra` is a part of the document itself.
      if (/\d|\b[IVX]+\b|\b(?:Sec|Section|Part|Chapter|Note|App|Appendix)\b/i.test(name)) continue;
      const words = name.split(/[\s,]+/).filter((word) => /^\p{Lu}[\p{L}'\u2019-]{2,}/u.test(word));
      const last = words[words.length - 1];
      // A name that stands anywhere before may belong to a citation that was not read.
      if (!last || firstPlace(last) < inSource(citation, node).start) continue;
      context.report({
        citation,
        span: node,
        message: `Nothing by \u201c${name}\u201d is cited before: give the full citation, or check the name.`,
      });
    }
  },
});

/** So many words are looked for one by one; a document with more of them is read once for all. */
const FEW = 12;

/** Tells where a capitalised word first stands in the text; infinity where it does not. */
function finder(text: string): (word: string) => number {
  const asked = new Map<string, number>();
  let all: ReadonlyMap<string, number> | null = null;
  return (word) => {
    if (asked.size >= FEW) return (all ??= firstPlaces(text)).get(word) ?? Number.POSITIVE_INFINITY;
    let place = asked.get(word);
    if (place === undefined) asked.set(word, (place = firstPlace(text, word)));
    return place;
  };
}

/** Where the word first stands by itself. */
function firstPlace(text: string, word: string): number {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return at;
  }
  return Number.POSITIVE_INFINITY;
}

const LETTER = /[\p{L}'\u2019-]/u;

/** Where each capitalised word of the text first stands. */
function firstPlaces(text: string): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  for (const { 0: word, index } of text.matchAll(/\p{Lu}[\p{L}'\u2019-]{2,}/gu)) if (!places.has(word)) places.set(word, index);
  return places;
}
