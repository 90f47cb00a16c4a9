import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf, partiesOf } from './shared.ts';

const OTHERS = /,?\s+et\.?\s+(?:al|ux|vir|ano|seq)\b\.?/gi;

export const caseNameEtAl = defineRule({
  meta: {
    id: 'case-name-et-al',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cet al.\u201d or \u201cet ux.\u201d stands in a case name.',
    why: 'A case name has the first party of each side and no word of the others.',
    wrongWhen: 'The words are the list of authors of a book: only case names are looked at.',
    indigo: ['R11.5.2', 'R11.5.5'],
    uniform: ['10.2.1(a)'],
    form: true,
    many: 'case names say that there were other parties',
  },
  examples: [
    { bad: 'Olim et al. v. Wakinekona, 461 U.S. 238, 247 (1983).', good: 'Olim v. Wakinekona, 461 U.S. 238, 247 (1983).' },
    { bad: 'Terry v. Ohio, et al., 392 U.S. 1, 30 (1968).', good: 'Terry v. Ohio, 392 U.S. 1, 30 (1968).' },
  ],
  kinds: NAMED,
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus) return;
    for (const party of partiesOf(citation, context)) {
      for (const match of party.text.matchAll(OTHERS)) {
        const start = party.start + match.index;
        // What follows belongs to the words about the others: only where the party ends is it certain how much to take out.
        if (!/^(?:,?\s*$|,?\s+v)/.test(citation.block.text.slice(start + match[0].length, party.end))) continue;
        const comma = citation.block.text[start + match[0].length] === ',' && start + match[0].length < party.end ? 1 : 0;
        const place = span(start, start + match[0].length + comma);
        context.report({
          citation,
          span: span(party.start, place.end),
          message: 'A case name has the first party of each side only: leave the words about the others out.',
          fixes: safeFix('Leave the others out', [remove(citation, place)]),
        });
      }
    }
  },
});
