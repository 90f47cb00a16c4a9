import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { codeDefect } from './shared.ts';

export const fedRegForm = defineRule({
  meta: {
    id: 'fed-reg-form',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'The Federal Register is not abbreviated Fed. Reg.',
    why: 'One spelling, so that the register is told from reporters and rules with like initials (F.R.D.).',
    wrongWhen: 'The letters mean something else.',
    indigo: ['R19.4'],
    uniform: ['14.2(a)', 'B14'],
    form: true,
    many: 'citations of the Federal Register are not written Fed. Reg.',
    family: 'closed-up',
  },
  examples: [
    {
      bad: 'The agency issued its rule. 80 Fed.Reg. 64,662, 64,663 (Oct. 23, 2015).',
      good: 'The agency issued its rule. 80 Fed. Reg. 64,662, 64,663 (Oct. 23, 2015).',
    },
    {
      bad: 'The agency issued its rule. 81 F.R. 88,710 (Dec. 8, 2016).',
      good: 'The agency issued its rule. 81 Fed. Reg. 88,710 (Dec. 8, 2016).',
    },
  ],
  kinds: ['fed_reg'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'fed_reg' || node.code?.entry.abbreviation !== 'Fed. Reg.') return;
    const defect = codeDefect(citation, context);
    if (!defect) return;
    context.report({
      citation,
      span: defect.code,
      message: `The register is abbreviated ${defect.expected}, not \u201c${defect.seen}\u201d.`,
      fixes: safeFix(`Write ${defect.expected}`, rewrite(citation, defect.code, defect.expected)),
    });
  },
});
