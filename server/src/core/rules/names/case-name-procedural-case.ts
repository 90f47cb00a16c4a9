import { textOf } from '../../syntax/document.ts';
import { type Span, span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf } from './shared.ts';

const OPENING = /^(?:In\s+R[Ee]:?|IN\s+R[Ee]:?|Ex\s+P(?:arte|ARTE)|EX\s+P(?:arte|ARTE))(?=\s)/;
const RELATION = /\b(?:Ex\s+[Rr]el|EX\s+REL|ex\s+Rel)\.?(?=\s)/;

export const caseNameProceduralCase = defineRule({
  meta: {
    id: 'case-name-procedural-case',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A procedural phrase of a case name has a capital too many.',
    why: 'In re, Ex parte and ex rel. have one form; only the first word of the name is capitalised.',
    wrongWhen: 'The whole name stands in capitals, as headings do: that is left alone.',
    indigo: ['R11.5.7'],
    uniform: ['10.2.1(b)'],
    form: true,
    many: 'procedural phrases of case names have a capital too many',
  },
  examples: [
    { bad: 'In Re Winship, 397 U.S. 358, 364 (1970).', good: 'In re Winship, 397 U.S. 358, 364 (1970).' },
    { bad: 'Ex Parte Young, 209 U.S. 123, 159-60 (1908).', good: 'Ex parte Young, 209 U.S. 123, 159-60 (1908).' },
    {
      bad: 'Missouri Ex Rel. Gaines v. Canada, 305 U.S. 337, 344 (1938).',
      good: 'Missouri ex rel. Gaines v. Canada, 305 U.S. 337, 344 (1938).',
    },
  ],
  kinds: NAMED,
  needs: 'ownName',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    const text = name && textOf(citation, name);
    // A name all in capitals is a heading's, or another rule's.
    if (!name || !text || !(/^(?:In Re|Ex Parte)\s/.test(text) || /[a-z]{2}/.test(text.replace(/^\S+\s+\S+/, '')))) return;
    const opening = OPENING.exec(text);
    if (opening) tell(span(name.start, name.start + opening[0].length), /^in/i.test(opening[0]) ? 'In re' : 'Ex parte');
    const relation = RELATION.exec(text);
    if (relation && relation.index > 0)
      tell(span(name.start + relation.index, name.start + relation.index + relation[0].length), 'ex rel.');

    function tell(place: Span, right: string): void {
      context.report({
        citation,
        span: place,
        message: `The phrase is written \u201c${right}\u201d, not \u201c${written(citation, place)}\u201d.`,
        fixes: safeFix(`Write ${right}`, rewrite(citation, place, right)),
      });
    }
  },
});
