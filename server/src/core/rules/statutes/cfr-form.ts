import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, rewrite, safeFix } from '../edit.ts';
import { codeForms } from '../house/codes.ts';
import { defineRule } from '../rule.ts';
import { standsAlone } from '../sentences.ts';
import { codeDefect, mayBeSeveral } from './shared.ts';

export const cfrForm = defineRule({
  meta: {
    id: 'cfr-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A citation of the Code of Federal Regulations is not in its standard form.',
    why: '29 C.F.R. \u00a7 1604.11 and 29 C.F.R. pt. 1604: the abbreviation, and the sign or \u201cpt.\u201d, tell a section from a part.',
    wrongWhen: 'A sentence names the part in words.',
    indigo: ['R19.1'],
    uniform: ['14.2(a)', 'T1.2', 'B14'],
    form: true,
    many: 'citations of the C.F.R. are not in its standard form',
  },
  examples: [
    {
      bad: 'Harassment is defined by rule. 29 CFR \u00a7 1604.11(a) (2020).',
      good: 'Harassment is defined by rule. 29 C.F.R. \u00a7 1604.11(a) (2020).',
    },
    { bad: 'The guidelines bind no one. 29 C.F.R. Part 1604 (2020).', good: 'The guidelines bind no one. 29 C.F.R. pt. 1604 (2020).' },
    {
      bad: 'Harassment is defined by rule. 29 C.F.R. 1604.11(a) (2020).',
      good: 'Harassment is defined by rule. 29 C.F.R. \u00a7 1604.11(a) (2020).',
    },
  ],
  kinds: ['regulation'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'regulation' || node.code?.entry.abbreviation !== 'C.F.R.' || !node.title || !node.sections) return;
    if (codeForms(node.code.entry, context.profile)) return;
    const defect = codeDefect(citation, context);
    if (defect)
      context.report({
        citation,
        span: defect.code,
        message: `The code is abbreviated ${defect.expected}, not \u201c${defect.seen}\u201d.`,
        fixes: safeFix(`Write ${defect.expected}`, rewrite(citation, defect.code, defect.expected)),
      });
    const { sign, items } = node.sections;
    const place = span(node.code.end, items[0].start);
    if (sign && /^parts?$/i.test(textOf(citation, sign)) && standsAlone(citation))
      context.report({
        citation,
        span: span(sign.start, items[0].end),
        message: 'In a citation a part is \u201cpt.\u201d; the word belongs to sentences.',
        fixes: safeFix('Write pt.', [{ citation, span: sign, newText: /s$/i.test(textOf(citation, sign)) ? 'pts.' : 'pt.' }]),
      });
    else if (!sign && /^\s+$/.test(textOf(citation, place)) && /^\d+\.\d/.test(items[0].text))
      context.report({
        citation,
        span: span(node.code.start, items[0].end),
        message: 'The section sign is missing between the code and the section.',
        fixes: safeFix('Put \u00a7 before the number', [
          insertAt(citation, items[0].start, mayBeSeveral(node.sections) && items.length > 1 ? '\u00a7\u00a7 ' : '\u00a7 '),
        ]),
      });
  },
});
