import { textOf } from '../../syntax/document.ts';
import { isCase } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

export const vForm = defineRule({
  meta: {
    id: 'v-form',
    group: 'names',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cVersus\u201d in a case name is not written v.',
    why: 'Case names join their parties with a lower-case v. and nothing else; vs. is the form of running text.',
    wrongWhen: 'The official styles of New York and Michigan take a bare v: choose that profile.',
    indigo: ['R11.5'],
    uniform: ['10.2.1', 'B10.1.1'],
    form: true,
    many: 'case names do not join their parties with \u201cv.\u201d',
  },
  examples: [
    { bad: 'Terry vs. Ohio, 392 U.S. 1, 30 (1968).', good: 'Terry v. Ohio, 392 U.S. 1, 30 (1968).' },
    { bad: 'Strickland v Washington, 466 U.S. 668, 687 (1984).', good: 'Strickland v. Washington, 466 U.S. 668, 687 (1984).' },
    { bad: 'Brady V. Maryland, 373 U.S. 83, 87 (1963).', good: 'Brady v. Maryland, 373 U.S. 83, 87 (1963).' },
    {
      bad: 'People v. Smith, 478 Mich 292, 299; 733 NW2d 351 (2007).',
      good: 'People v Smith, 478 Mich 292, 299; 733 NW2d 351 (2007).',
      note: 'In Michigan:',
      settings: { profile: 'michigan' },
    },
  ],
  kinds: ['full_case', 'short_case'],
  needs: 'name',
  checkCitation(citation, context) {
    const versus = isCase(citation) ? citation.node.name?.versus : null;
    if (!versus) return;
    const right = context.profile.vForm;
    const seen = textOf(citation, versus);
    if (seen === right) return;
    context.report({
      citation,
      standardForm: seen === 'v.',
      span: versus,
      message: `In a case name \u201cversus\u201d is written \u201c${right}\u201d, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${right}`, rewrite(citation, versus, right)),
    });
  },
});
