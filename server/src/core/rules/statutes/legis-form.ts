import { span } from '../../text/span.ts';
import { rewrite, safeFix } from '../edit.ts';
import { inProse, isOwnBlock, isQuotedAt } from '../prose.ts';
import { agreesWithHouseStyle, inHouseStyle } from '../reporters/shared.ts';
import { defineRule } from '../rule.ts';

const REPORT = /\b(?:H\. ?R\.|H\.|HR|S\.)[ ]?Rep(?:t|ort)?\.?[ ]?(?:No\.?[ ])?(?=\d{1,3}[-\u2013]\d)/g;
const RECORD = /(?<=\d )Cong\. ?Rec\.(?= [HSED]?\d)/g;

export const legisForm = defineRule({
  meta: {
    id: 'legis-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A report, bill or record of Congress is not in its standard form.',
    why: 'H.R. Rep. No. 99-541 and 150 Cong. Rec. 14,036: one spelling for each series.',
    wrongWhen: 'The letters mean another series. Supreme Court opinions space H. R. (profile scotus).',
    indigo: ['R21'],
    uniform: ['13', 'T9', 'B13'],
    form: true,
    many: 'citations of Congress are not in the standard form',
  },
  examples: [
    {
      bad: 'The committee said as much. H.Rept. 99-541, at 5 (1986).',
      good: 'The committee said as much. H.R. Rep. No. 99-541, at 5 (1986).',
    },
    {
      bad: 'The committee said as much. S.Rep. No. 99-541, at 5 (1986).',
      good: 'The committee said as much. S. Rep. No. 99-541, at 5 (1986).',
    },
    {
      bad: 'The sponsor explained the change. 150 Cong.Rec. 14,036 (2004).',
      good: 'The sponsor explained the change. 150 Cong. Rec. 14,036 (2004).',
    },
  ],
  checkBlock(block, _citations, context) {
    if (!isOwnBlock(block)) return;
    const { text } = block;
    const places = [...(text.includes('Rep') ? text.matchAll(REPORT) : []), ...(text.includes('Cong.') ? text.matchAll(RECORD) : [])];
    for (const found of places) {
      const seen = found[0].trimEnd();
      const series = seen.startsWith('Cong') ? 'Cong. Rec.' : seen.startsWith('S') ? 'S. Rep. No.' : 'H.R. Rep. No.';
      const expected = inHouseStyle(series, context.profile);
      if (agreesWithHouseStyle(seen, series, context.profile) || isQuotedAt(context, block, found.index)) continue;
      const citation = inProse(block, span(found.index, found.index + seen.length));
      const gap = found[0] === seen && !seen.startsWith('Cong') ? ' ' : '';
      context.report({
        citation,
        span: citation.node,
        message: `This series is cited as ${expected}, not \u201c${seen}\u201d.`,
        fixes: safeFix(`Write ${expected}`, rewrite(citation, citation.node, expected + gap)),
      });
    }
  },
});
