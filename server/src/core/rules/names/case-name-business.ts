import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf, partiesOf } from './shared.ts';

/** What already marks a firm. */
const FIRST = /^(?:Co\.?|Company|Corp\.?|Corporation|Cos\.|Inc\.?|R\.R\.|Ry\.)$/;
/** What adds nothing behind it. */
const SECOND = /^(?:Inc\.?|Incorporated|Ltd\.?|Limited|LLC|L\.L\.C\.|L\.P\.|LP|LLP|L\.L\.P\.|N\.A\.|F\.S\.B\.|P\.C\.|S\.A\.)$/;

export const caseNameBusiness = defineRule({
  meta: {
    id: 'case-name-business',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A second business designator follows one that already marks a firm.',
    why: 'Co. already says that the party is a firm; Inc. behind it only makes the name longer.',
    wrongWhen: 'The two words belong to the names of two parties.',
    indigo: ['R11.5.6'],
    uniform: ['10.2.1(h)'],
    form: true,
    many: 'case names have two business designators',
  },
  examples: [
    {
      bad: 'A.H. Robins Co., Inc. v. Piccinin, 788 F.2d 994, 1001 (4th Cir. 1986).',
      good: 'A.H. Robins Co. v. Piccinin, 788 F.2d 994, 1001 (4th Cir. 1986).',
    },
    {
      bad: 'Terry v. Ohio Mfg. Co., Ltd., 392 F.2d 1, 30 (6th Cir. 1968).',
      good: 'Terry v. Ohio Mfg. Co., 392 F.2d 1, 30 (6th Cir. 1968).',
    },
  ],
  kinds: NAMED,
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus) return;
    for (const party of partiesOf(citation, context)) {
      const words = party.words;
      const last = words.length - 1;
      if (last < 2) continue;
      const second = words[last].bare;
      const first = words[last - 1].bare;
      if (!SECOND.test(second.text) || !FIRST.test(first.text) || /^(?:&|and|of)$/.test(words[last - 2].text)) continue;
      // The comma behind the first goes with the second; the one behind the second, before "v.", too.
      const place = span(first.end, words[last].end);
      context.report({
        citation,
        span: span(first.start, second.end),
        message: `\u201c${first.text}\u201d already marks the firm: leave \u201c${second.text}\u201d out.`,
        fixes: safeFix(`Leave ${second.text} out`, [remove(citation, place)]),
      });
    }
  },
});
