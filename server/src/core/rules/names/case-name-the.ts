import { isBusinessDesignator } from '../../tables/abbreviations.ts';
import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { isInSentence, nameOf, partiesOf } from './shared.ts';

/** Crowns, ships and popular names keep their article. */
const KEEPS = /^The\s+(?:King|Queen|Crown|Schooner|Ship|Steamship|Steamer|Barge|Brig|Bark|Sloop|Tug|Vessel|M\/V|S\.?S\.?|M\/S|Prize)\b/;
const PUBLIC =
  /^(?:City|County|Cnty\.|Town|Village|Vill\.|Board|Bd\.|Dep't|Department|University|Univ\.|Bank|School|Sch\.|State|People|Commonwealth|Republic|Ass'n|Association|Trustees|Estate|Est\.|Bar|Church|Hospital|Hosp\.|College|Coll\.|Club|Inst\.|Found\.|Soc'y|Comm'n|Authority|Auth\.|Dist\.|District|Ctr\.|Center|Press)$/;

export const caseNameThe = defineRule({
  meta: {
    id: 'case-name-the',
    group: 'names',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'A party begins with \u201cThe\u201d.',
    why: 'The article is left out so that the party is found under its own first letter.',
    wrongWhen: 'The article is part of the name of a ship, a crown or a well-known group of cases: those are left alone.',
    indigo: ['R11.5.12'],
    uniform: ['10.2.1(d)'],
    form: true,
    many: 'parties begin with \u201cThe\u201d',
  },
  examples: [
    {
      bad: 'The Coca-Cola Co. v. Koke Co. of Am., 254 U.S. 143, 146 (1920).',
      good: 'Coca-Cola Co. v. Koke Co. of Am., 254 U.S. 143, 146 (1920).',
    },
    {
      bad: 'Terry v. The Ohio Bell Tel. Co., 392 F.2d 1, 30 (6th Cir. 1968).',
      good: 'Terry v. Ohio Bell Tel. Co., 392 F.2d 1, 30 (6th Cir. 1968).',
    },
  ],
  kinds: ['full_case'],
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus) return;
    for (const [i, party] of partiesOf(citation, context).entries()) {
      const text = party.text;
      if (!text.startsWith('The ') || KEEPS.test(text)) continue;
      // "The Bell Atl. Corp. v. Twombly standard": the article of the sentence.
      if (i === 0 && isInSentence(citation)) continue;
      if (!party.words.some((word) => isBusinessDesignator(word.text) || PUBLIC.test(word.text))) continue;
      const gone = span(party.start, party.start + 4);
      context.report({
        citation,
        span: gone,
        message: 'A party does not begin with \u201cThe\u201d in a case name: leave it out.',
        fixes: safeFix('Leave \u201cThe\u201d out', [remove(citation, gone)]),
      });
    }
  },
});
