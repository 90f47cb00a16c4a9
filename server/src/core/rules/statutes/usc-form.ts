import { rewrite, safeFix } from '../edit.ts';
import { codeForms } from '../house/codes.ts';
import { defineRule } from '../rule.ts';
import { codeDefect } from './shared.ts';

export const uscForm = defineRule({
  meta: {
    id: 'usc-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The United States Code is not abbreviated U.S.C.',
    why: 'One spelling for the code that is cited most, so that a search finds every citation of it.',
    wrongWhen: 'The letters mean something else. Supreme Court opinions space them (profile scotus).',
    indigo: ['R16.1.1'],
    uniform: ['12.3', 'T1.2'],
    form: true,
    many: 'citations of the United States Code are not written U.S.C.',
  },
  examples: [
    {
      bad: 'Federal questions give jurisdiction. 28 USC \u00a7 1331.',
      good: 'Federal questions give jurisdiction. 28 U.S.C. \u00a7 1331.',
    },
    {
      bad: 'Federal questions give jurisdiction. 28 U.S.C \u00a7 1331.',
      good: 'Federal questions give jurisdiction. 28 U.S.C. \u00a7 1331.',
    },
  ],
  kinds: ['statute'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'statute' || !node.code?.entry.abbreviation.startsWith('U.S.C.') || !node.title || !node.sections) return;
    if (codeForms(node.code.entry, context.profile)) return;
    const defect = codeDefect(citation, context);
    if (!defect) return;
    context.report({
      citation,
      span: defect.code,
      message: `The code is abbreviated ${defect.expected}, not \u201c${defect.seen}\u201d.`,
      fixes: safeFix(`Write ${defect.expected}`, rewrite(citation, defect.code, defect.expected)),
    });
  },
});
