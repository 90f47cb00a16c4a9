import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isCase } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

const LEAD =
  /^(?:Case\s+(?:No\.?|Nos\.?|#)|Docket\s+(?:No\.?|Nos\.?|#)|Civil\s+Action\s+(?:No\.?|Nos\.?)|Civ\.\s+Action\s+No\.?|#\s?|No\s)\s*/i;

export const docketForm = defineRule({
  meta: {
    id: 'docket-form',
    group: 'record',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'More words than \u201cNo.\u201d introduce a docket number.',
    why: 'In a citation \u201cNo.\u201d is enough: what kind of number it is, the court\u2019s own letters say.',
    wrongWhen: 'The words belong to the number, as \u201cCiv. No.\u201d does in some courts.',
    indigo: ['R12.4'],
    uniform: ['10.8.1', 'B10.1.4'],
    form: true,
    many: 'docket numbers are introduced by more than \u201cNo.\u201d',
  },
  examples: [
    {
      bad: 'The motion was untimely. United States v. Bennett, Case No. 05-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).',
      good: 'The motion was untimely. United States v. Bennett, No. 05-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).',
    },
    {
      bad: 'The motion was untimely. United States v. Bennett, Civil Action No. 05-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).',
      good: 'The motion was untimely. United States v. Bennett, No. 05-6050, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).',
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isCase(citation) || !citation.node.docket) return;
    const { docket } = citation.node;
    const found = LEAD.exec(textOf(citation, docket));
    if (!found) return;
    const right = /Nos/i.test(found[0]) ? 'Nos. ' : 'No. ';
    const place = span(docket.start, docket.start + found[0].length);
    context.report({
      citation,
      span: docket,
      message: `A docket number is introduced by ${right}alone: leave the other words out.`,
      fixes: safeFix(`Write ${right.trim()}`, [{ citation, span: place, newText: right }]),
    });
  },
});
