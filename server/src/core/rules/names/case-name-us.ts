import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

/** The abbreviation as a whole party, or before "ex rel."; as an adjective (U.S. Steel) it is right. */
const ABBREVIATED = /^(?:U\.\s?S\.(?:\s?A\.)?|USA?)(?=$|\s+ex\s+rel\.)/;

export const caseNameUs = defineRule({
  meta: {
    id: 'case-name-us',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'United States is abbreviated although it is the whole party.',
    why: 'As a party the United States is spelled out; it is abbreviated only as an adjective (U.S. Steel Corp.).',
    wrongWhen: 'The abbreviation is part of a longer name that was read as ending there.',
    indigo: ['R11.5.8'],
    uniform: ['10.2.2', 'B10.1.1'],
    form: true,
    many: 'case names abbreviate the United States as a party',
  },
  examples: [
    { bad: 'U.S. v. Nixon, 418 U.S. 683, 713 (1974).', good: 'United States v. Nixon, 418 U.S. 683, 713 (1974).' },
    {
      bad: 'USA v. Carroll Towing Co., 159 F.2d 169, 173 (2d Cir. 1947).',
      good: 'United States v. Carroll Towing Co., 159 F.2d 169, 173 (2d Cir. 1947).',
    },
  ],
  kinds: ['full_case', 'short_case'],
  needs: 'name',
  checkCitation(citation, context) {
    const name = isCase(citation) ? citation.node.name : null;
    if (!name?.versus) return;
    for (const party of [name.plaintiff, name.defendant]) {
      const seen = party && ABBREVIATED.exec(textOf(citation, party))?.[0];
      // `Presbyterian Church in U.S. v. Hull Church`: the end of a longer name.
      if (!party || !seen || (party === name.plaintiff && /\b(?:in|of|the)\s+$/.test(citation.block.text.slice(0, party.start).slice(-8))))
        continue;
      const place = span(party.start, party.start + seen.length);
      context.report({
        citation,
        span: place,
        message: `As a party the United States is spelled out: write United States for \u201c${seen}\u201d.`,
        fixes: safeFix('Write United States', rewrite(citation, place, 'United States')),
      });
    }
  },
});
