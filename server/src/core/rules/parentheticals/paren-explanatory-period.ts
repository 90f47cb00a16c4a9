import { isAbbreviatedWord } from '../../tables/abbreviations.ts';
import { span } from '../../text/span.ts';
import { remove, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { endsClause } from '../sentences.ts';
import { insideOf } from './shared.ts';

export const parenExplanatoryPeriod = defineRule({
  meta: {
    id: 'paren-explanatory-period',
    group: 'parentheticals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'An explanatory phrase in parentheses ends with a period.',
    why: 'The phrase is part of the citation sentence, which has the period.',
    wrongWhen: 'The last word is an abbreviation, or the parenthetical is a quoted sentence.',
    indigo: ['R10.1.2'],
    uniform: ['1.5(a)'],
    form: true,
    many: 'explanatory parentheticals end with a period',
  },
  examples: [
    {
      bad: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983) (holding that state rules set no limit.).',
      good: 'Discretion defeats the claim. Olim v. Wakinekona, 461 U.S. 238, 249 (1983) (holding that state rules set no limit).',
    },
    {
      bad: 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (rejecting bare conclusions.).',
      good: 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009) (rejecting bare conclusions).',
    },
  ],
  needs: 'parenthetical',
  checkCitation(citation, context) {
    for (const part of citation.node.parentheticals) {
      if (part.kind !== 'explanatory' || citation.block.text.slice(part.end - 2, part.end) !== '.)') continue;
      const inside = insideOf(citation, part);
      const last = /(?<=\s)\p{Ll}{4,}\.$/u.exec(inside)?.[0];
      if (!last || isAbbreviatedWord(last) || !/^[a-z]+ing\s/.test(inside) || /[.?!]\s+\p{Lu}/u.test(inside.slice(0, -1))) continue;
      // Inside brackets of its own the whole sentence stands there.
      if (!endsClause(citation.block.text, part.end)) continue;
      context.report({
        citation,
        span: span(part.end - last.length - 1, part.end),
        message: 'A phrase in a parenthetical takes no period of its own: leave it out, since the citation sentence ends with one.',
        fixes: safeFix('Leave the period out', [remove(citation, span(part.end - 2, part.end - 1))]),
      });
    }
  },
});
