import { foldBlanks } from '../../text/blanks.ts';
import { span } from '../../text/span.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

const SUB_NOM = /\bsub\.?\s+nom\.?,?(?=\s+$)/;
const BEFORE = 40;

export const historySubNom = defineRule({
  meta: {
    id: 'history-sub-nom',
    group: 'history',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201csub nom.\u201d is followed by a comma or has its period in the wrong place.',
    why: 'The name follows sub nom. at once: rev\u2019d sub nom. Town of Castle Rock v. Gonzales.',
    wrongWhen: 'None is known.',
    indigo: ['R14.3'],
    uniform: ['10.7.2'],
    form: true,
    many: 'forms of sub nom. have a comma or period too many',
  },
  examples: [
    {
      bad: "The order was property. Gonzales v. City of Castle Rock, 366 F.3d 1093, 1101 (10th Cir. 2004), rev'd sub nom., Town of Castle Rock v. Gonzales, 545 U.S. 748 (2005).",
      good: "The order was property. Gonzales v. City of Castle Rock, 366 F.3d 1093, 1101 (10th Cir. 2004), rev'd sub nom. Town of Castle Rock v. Gonzales, 545 U.S. 748 (2005).",
    },
    {
      bad: "The order was property. Gonzales v. City of Castle Rock, 366 F.3d 1093, 1101 (10th Cir. 2004), rev'd sub. nom. Town of Castle Rock v. Gonzales, 545 U.S. 748 (2005).",
      good: "The order was property. Gonzales v. City of Castle Rock, 366 F.3d 1093, 1101 (10th Cir. 2004), rev'd sub nom. Town of Castle Rock v. Gonzales, 545 U.S. 748 (2005).",
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const { node, block } = citation;
    const from = Math.max(0, node.fullStart - BEFORE);
    const before = block.text.slice(from, node.fullStart);
    const found = before.includes('nom') ? SUB_NOM.exec(before) : null;
    // Where reporters take no periods, the phrase takes none.
    const right = context.profile.reporterPeriods ? 'sub nom.' : 'sub nom';
    const seen = found && foldBlanks(found[0]);
    if (!found || seen === right || seen === 'sub nom.') return;
    const place = span(from + found.index, from + found.index + found[0].length);
    context.report({
      citation,
      span: place,
      message: seen?.endsWith(',')
        ? `The name follows \u201c${right}\u201d at once, without a comma.`
        : `The phrase is written \u201c${right}\u201d, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${right}`, rewrite(citation, place, right)),
    });
  },
});
