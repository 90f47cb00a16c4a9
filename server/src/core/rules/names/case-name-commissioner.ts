import { span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { isInSentence, NAMED, nameOf, partiesOf } from './shared.ts';

/** The head of the Internal Revenue Service as the whole party. */
export const COMMISSIONER =
  /^(?:Commissioner|Comm['\u2019]r|Commr\.?|Com['\u2019]r)\s+of\s+(?:Internal\s+Revenue|Int\.\s+Rev\.|the\s+I\.?R\.?S\.?|I\.?R\.?S\.?)(?:\s+(?:Service|Serv\.))?$|^C\.\s?I\.\s?R\.$|^CIR$|^I\.?R\.?S\.? Commissioner$/;

export const caseNameCommissioner = defineRule({
  meta: {
    id: 'case-name-commissioner',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: "The Commissioner of Internal Revenue is not written Comm'r.",
    why: "Tax cases would all be listed under a dozen spellings of one party: in citations it is Comm'r, in sentences Commissioner.",
    wrongWhen: 'Another commissioner of that name is the party.',
    indigo: ['R11.5.13'],
    uniform: ['10.2.1(j)'],
    form: true,
    many: 'the Commissioner of Internal Revenue is named in full or by initials',
  },
  examples: [
    {
      bad: 'Batman v. Commissioner of Internal Revenue, 189 F.2d 107, 109 (5th Cir. 1951).',
      good: "Batman v. Comm'r, 189 F.2d 107, 109 (5th Cir. 1951).",
    },
    { bad: 'See Batman v. C.I.R., 189 F.2d 107, 109 (5th Cir. 1951).', good: "See Batman v. Comm'r, 189 F.2d 107, 109 (5th Cir. 1951)." },
    {
      bad: 'In Batman v. C.I.R., 189 F.2d 107, 109 (5th Cir. 1951), the court agreed.',
      good: 'In Batman v. Commissioner, 189 F.2d 107, 109 (5th Cir. 1951), the court agreed.',
    },
  ],
  kinds: NAMED,
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus) return;
    for (const party of partiesOf(citation, context)) {
      const text = party.text.replace(/,$/, '');
      if (text.length > 48 || !COMMISSIONER.test(text)) continue;
      const place = span(party.start, party.start + text.length);
      const right = isInSentence(citation) ? 'Commissioner' : "Comm'r";
      context.report({
        citation,
        span: place,
        message: `The party is written ${right} here, not \u201c${written(citation, place)}\u201d.`,
        fixes: safeFix(`Write ${right}`, rewrite(citation, place, right)),
      });
    }
  },
});
