import { isCase } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { standsAlone } from '../sentences.ts';
import { isPaged } from './shared.ts';

export const pinMissing = defineRule({
  meta: {
    id: 'pin-missing',
    group: 'pins',
    severity: 'hint',
    default: 'off',
    fix: 'none',
    summary: 'A case is cited in full without the page that is meant.',
    why: 'A pin cite is what a clerk looks for first: it says where in the opinion the proposition stands.',
    wrongWhen:
      'The whole case is meant, as with \u201csee generally\u201d, in a list of cases or at the first mention. Off by default: most briefs have many such citations on purpose.',
    indigo: ['R11.7'],
    uniform: ['3.2(a)', 'B10.1.2'],
    form: true,
    many: 'full citations have no pin cite',
  },
  examples: [
    { bad: 'The claim fails. See Bd. of Regents v. Roth, 408 U.S. 564 (1972).', good: null },
    { bad: 'The claim fails. Cosco v. Uphoff, 195 F.3d 1221 (10th Cir. 1999).', good: null },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isCase(citation) || !isPaged(citation)) return;
    const { node } = citation;
    if (node.role !== 'primary' || !node.page?.text || node.pin || !node.courtDate || node.within !== null || !node.name) return;
    if (node.signal?.id.startsWith('see generally') || !standsAlone(citation)) return;
    context.report({ citation, span: node, message: 'The citation does not say which page is meant: add a pin cite.' });
  },
});
