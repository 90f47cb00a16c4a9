import { span } from '../../text/span.ts';
import { defineRule } from '../rule.ts';

const LAST_TITLE = 54;
const RESERVED = 53;

export const uscTitle = defineRule({
  meta: {
    id: 'usc-title',
    group: 'statutes',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The United States Code is cited by a title that does not exist.',
    why: 'The code has titles 1 to 54, and 53 is reserved: one of the digits is wrong, and the section cannot be found.',
    wrongWhen: 'A title has been added since.',
    indigo: ['R16.1.1'],
    uniform: ['12.3.1'],
    form: false,
  },
  examples: [
    { bad: 'The agency may sue. 97 U.S.C. \u00a7 21.', good: null },
    { bad: 'The land is public. 0 U.S.C. \u00a7 1701.', good: null },
  ],
  kinds: ['statute'],
  checkCitation(citation, context) {
    const { node } = citation;
    if (node.kind !== 'statute' || !node.code?.entry.abbreviation.startsWith('U.S.C.') || !node.title || !node.sections) return;
    const title = node.title.value;
    if (Number.isNaN(title) || (title >= 1 && title <= LAST_TITLE && title !== RESERVED)) return;
    context.report({
      citation,
      span: span(node.title.start, node.code.end),
      message: `The United States Code has no title ${title}: check the number.`,
    });
  },
});
