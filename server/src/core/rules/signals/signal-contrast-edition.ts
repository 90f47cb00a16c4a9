import { defineRule } from '../rule.ts';
import { signalOf } from './shared.ts';

export const signalContrastEdition = defineRule({
  meta: {
    id: 'signal-contrast-edition',
    group: 'signals',
    severity: 'info',
    default: 'on',
    fix: 'none',
    summary: '\u201cContrast\u201d is used as a signal although the document goes by an edition that does not have it.',
    why: 'The signal came with the 22nd edition; before it \u201ccompare\u201d stands for likeness and difference alike, and a reader of the older edition does not know it.',
    wrongWhen: 'The document goes by the 22nd edition: set the edition to 22, which is the default.',
    indigo: [],
    uniform: ['1.2'],
    form: false,
  },
  examples: [
    {
      bad: 'The courts differ. Contrast Miranda v. Arizona, 384 U.S. 436, 444 (1966), with Terry v. Ohio, 392 U.S. 1, 30 (1968).',
      good: null,
      note: 'By the 21st edition:',
      settings: { edition: 21 },
    },
    {
      bad: 'Each went its way. Contrast Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999), with Sandin v. Conner, 515 U.S. 472, 484 (1995).',
      good: null,
      note: 'By the 21st edition:',
      settings: { edition: 21 },
    },
  ],
  needs: 'signal',
  checkCitation(citation, context) {
    if (context.config.edition >= 22 || citation.node.signal?.id !== 'contrast') return;
    const signal = signalOf(citation, context);
    if (!signal) return;
    context.report({
      citation,
      span: signal,
      message: `\u201cContrast\u201d is a signal of the 22nd edition only, and this document goes by the ${context.config.edition}st: write \u201cCompare\u201d, or set the edition to 22.`,
    });
  },
});
