import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { NAMED, nameOf, partiesOf } from './shared.ts';

/** An alias, to the party's end. */
const ALIAS = /,?\s+(?:d\/b\/a|a\/k\/a|f\/k\/a|n\/k\/a|t\/a|dba|aka)\s.+$/;
/** An office or capacity behind a comma, to the party's end. */
const OFFICE =
  /,\s+(?:(?:[Aa]cting\s+)?(?:Warden|Sheriff|Superintendent|Governor|Attorney General|Secretary|Director|Commissioner|Administrator|Administratrix|Executor|Executrix|Trustee|Receiver|Guardian|[Ii]ndividually|as\s+[Tt]rustee|as\s+[Rr]eceiver|[Ii]n\s+(?:his|her|their)\s+(?:official|individual)\s+capacity))(?:\s+(?:of|for|and)\s[^,]+)?$/;

export const caseNameDescriptor = defineRule({
  meta: {
    id: 'case-name-descriptor',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'An alias or an office is kept in the name of a party.',
    why: 'The name has the party alone; what it was also called, or what it was, does not help to find the case.',
    wrongWhen: 'The words are the name by which the party is known.',
    indigo: ['R11.5.4'],
    uniform: ['10.2.1(a)', '10.2.1(e)'],
    form: true,
    many: 'case names keep aliases or offices of a party',
  },
  examples: [
    { bad: 'Olim v. Wakinekona, Warden, 461 U.S. 238, 247 (1983).', good: 'Olim v. Wakinekona, 461 U.S. 238, 247 (1983).' },
    { bad: 'Terry v. Smith d/b/a Smith Auto, 392 F.2d 1, 30 (6th Cir. 1968).', good: 'Terry v. Smith, 392 F.2d 1, 30 (6th Cir. 1968).' },
  ],
  kinds: NAMED,
  needs: 'versus',
  checkCitation(citation, context) {
    const name = nameOf(citation);
    if (!name?.versus) return;
    for (const party of partiesOf(citation, context)) {
      const text = party.text;
      const found = ALIAS.exec(text) ?? OFFICE.exec(text);
      if (!found || found.index === 0 || /\bIn re\b|\(/.test(found[0])) continue;
      const gone = span(party.start + found.index, party.end);
      context.report({
        citation,
        span: gone,
        message: `The name of a party goes without alias and office: leave \u201c${found[0].replace(/^[,\s]+/, '')}\u201d out.`,
        fixes: safeFix('Leave it out', [remove(citation, gone)]),
      });
    }
  },
});
