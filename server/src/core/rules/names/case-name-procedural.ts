import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isCase, written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf, partiesOf } from './shared.ts';

/** `Matter of`, with the "In the" that the reader of names leaves out. */
const MATTER = /^(?:Matter|Petition|Application)\s+of\s+(?:the\s+(?=[A-Z]))?/;
const IN_THE = /\bIn\s+[Tt]he\s+$/;
const RELATION = /,?\s+(?:on|upon)\s+(?:the\s+)?(?:relation|behalf)\s+of\s+/;
/** A class or the party itself is no relator. */
const NO_RELATOR = /^(?:all|others?|them|him|her|it|himself|herself|themselves|itself|a class|those|similarly|other|Others|All)\b/;
/** The Board of Immigration Appeals and its like keep "Matter of". */
const KEEPS_MATTER = /^(?:I\. & N\.|Interior|I\.B\.L\.A|N\.L\.R\.B)/;

export const caseNameProcedural = defineRule({
  meta: {
    id: 'case-name-procedural',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A procedural phrase of a case name is not in its short form.',
    why: 'In re and ex rel. stand for every phrase of that kind, so that one case is listed in one place.',
    wrongWhen:
      'New York and the Board of Immigration Appeals keep \u201cMatter of\u201d: choose that profile; decisions of the Board are left alone.',
    indigo: ['R11.5.7'],
    uniform: ['10.2.1(b)'],
    form: true,
    many: 'case names have a procedural phrase in words',
  },
  examples: [
    { bad: 'In the Matter of Gault, 387 U.S. 1, 33 (1967).', good: 'In re Gault, 387 U.S. 1, 33 (1967).' },
    { bad: 'See Matter of Gault, 387 U.S. 1, 33 (1967).', good: 'See In re Gault, 387 U.S. 1, 33 (1967).' },
    {
      bad: 'Murray on behalf of Purnell v. City of Philadelphia, 901 F.3d 169, 170 (3d Cir. 2018).',
      good: 'Murray ex rel. Purnell v. City of Philadelphia, 901 F.3d 169, 170 (3d Cir. 2018).',
    },
  ],
  kinds: NAMED,
  needs: 'ownName',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name || !isCase(citation)) return;
    if (name.versus) {
      for (const party of partiesOf(citation, context)) {
        const text = party.text;
        const match = RELATION.exec(text);
        if (!match || match.index === 0 || NO_RELATOR.test(text.slice(match.index + match[0].length))) continue;
        tell(span(party.start + match.index, party.start + match.index + match[0].length), ' ex rel. ');
      }
      return;
    }
    const phrase = MATTER.exec(textOf(citation, name));
    if (!phrase || name.procedural || citation.node.kind !== 'full_case' || KEEPS_MATTER.test(citation.node.reporter.entry.abbreviation))
      return;
    const before = IN_THE.exec(citation.block.text.slice(Math.max(0, name.start - 12), name.start));
    tell(span(name.start - (before?.[0].length ?? 0), name.start + phrase[0].length), 'In re ');

    function tell(place: { readonly start: number; readonly end: number }, right: string): void {
      context.report({
        citation,
        span: place,
        message: `In a case name \u201c${written(citation, place).trim()}\u201d is written \u201c${right.trim()}\u201d.`,
        fixes: safeFix(`Write ${right.trim()}`, rewrite(citation, place, right)),
      });
    }
  },
});
