import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { isSeveral } from './shared.ts';

export const sectionWord = defineRule({
  meta: {
    id: 'section-word',
    group: 'statutes',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cSection\u201d or \u201cSec.\u201d stands between a code and its section number.',
    why: 'Behind a code the sign is used; the word belongs to sentences that name the section alone.',
    wrongWhen: 'The document follows California style, which writes the word (choose that profile), or names a code in words.',
    indigo: ['R5.2.1'],
    uniform: ['6.2(c)', '12.10'],
    form: true,
    many: 'section numbers follow their code behind the word \u201csection\u201d',
  },
  examples: [
    {
      bad: 'The statute creates a cause of action. 42 U.S.C. Section 1983.',
      good: 'The statute creates a cause of action. 42 U.S.C. \u00a7 1983.',
    },
    {
      bad: 'The order may be enforced. Colo. Rev. Stat. sec. 18-6-803.5.',
      good: 'The order may be enforced. Colo. Rev. Stat. \u00a7 18-6-803.5.',
    },
  ],
  kinds: ['statute', 'regulation'],
  checkCitation(citation, context) {
    const { node } = citation;
    if ((node.kind !== 'statute' && node.kind !== 'regulation') || !node.code || !node.sections?.sign) return;
    const { sign } = node.sections;
    const seen = textOf(citation, sign);
    if (!/^(?:sections?|secs?\.|ss?\.)$/i.test(seen) || sign.start < node.code.end) return;
    // A code named in words, or by a state's own initials, belongs to a sentence.
    if (!node.title && !textOf(citation, node.code).includes('.')) return;
    // `… of the ICA. Section 10502(a) provides`: the period is the sentence's.
    if (!node.title && seen.startsWith('S') && /^[A-Z]{2,}\.$/.test(textOf(citation, node.code))) return;
    const right = isSeveral(citation, node.sections) || /s$/i.test(seen) ? '\u00a7\u00a7' : '\u00a7';
    context.report({
      citation,
      span: span(node.code.start, sign.end),
      message: `Behind a code the section sign is used, not \u201c${seen}\u201d.`,
      fixes: safeFix(`Write ${right}`, [{ citation, span: sign, newText: right }]),
    });
  },
});
