import { span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { codeForms } from '../house/codes.ts';
import { defineRule } from '../rule.ts';
import { isSeveral, takesSign } from './shared.ts';

export const codeSectionMissing = defineRule({
  meta: {
    id: 'code-section-missing',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A section number follows its code without a section sign.',
    why: 'Without the sign the number can be read as a page, a chapter or a part.',
    wrongWhen: 'The code is cited without a sign where it is at home (N.Y. C.P.L.R., ILCS, MCL): those are left alone.',
    indigo: ['R16.1.1', 'R17.2'],
    uniform: ['12.3', 'B12.1'],
    form: true,
    many: 'section numbers follow their code without a section sign',
  },
  examples: [
    { bad: 'Colo. Rev. Stat. 18-6-803.5(7) (2002).', good: 'Colo. Rev. Stat. \u00a7 18-6-803.5(7) (2002).' },
    { bad: '28 U.S.C. 1391(b).', good: '28 U.S.C. \u00a7 1391(b).' },
  ],
  kinds: ['statute'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'statute' || !node.code || !node.sections || node.sections.sign || codeForms(node.code.entry, context.profile))
      return;
    const first = node.sections.items[0];
    const code = written(citation, node.code);
    const between = citation.block.text.slice(node.code.end, first.start);
    // `105 Ill. Comp. Stat. 5/26-10`: act and section take no sign.
    if (/^\d+\/\d/.test(first.text)) return;
    if (between === '' || between.trim() !== '' || !/^\d/.test(first.text) || !takesSign(code)) return;
    const sign = isSeveral(citation, node.sections) ? '\u00a7\u00a7' : '\u00a7';
    context.report({
      citation,
      span: span(node.code.start, first.end),
      message: `${sign} is missing between \u201c${code}\u201d and the section number.`,
      fixes: safeFix(`Put ${sign} before the number`, [insertAt(citation, first.start, `${sign} `)]),
    });
  },
});
