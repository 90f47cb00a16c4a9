import { defineRule } from '../rule.ts';
import { caseMeant, described, indexed, locator, placeFix, sourced } from './shared.ts';

export const indexNotFound = defineRule({
  meta: {
    id: 'index-not-found',
    group: 'index',
    severity: 'error',
    default: 'index',
    fix: 'offer',
    summary: 'No case begins at this page of a volume that the index covers whole.',
    why: 'A reader who looks there finds another case, or none: a digit is wrong, or the case does not exist.',
    wrongWhen:
      'The page is an order or a memorandum that the index leaves out; it says nothing of pages behind a volume\u2019s last opinion.',
    indigo: ['R11.6'],
    uniform: ['10.3'],
    form: false,
  },
  examples: [
    {
      bad: 'Gideon v. Wainwright, 373 U.S. 335 (1963).',
      good: 'Gideon v. Wainwright, 372 U.S. 335 (1963).',
      note: 'the volume is one off',
    },
    { bad: 'Smith v. Jones, 384 U.S. 437 (1966).', good: null, note: 'the page lies inside Miranda v. Arizona' },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const found = indexed(citation, context);
    if (found?.said.verdict !== 'not-first-page') return;
    const [around] = found.said.cases;
    // A page of the case that is named is a pin cite in the wrong place, and a page without a name may be one: index-mid-case says so.
    if (around && (!found.name || found.isInside)) return;
    const meant = caseMeant(found, context);
    const fix = meant && placeFix(found, meant);
    const inside = around ? `: it lies inside ${described(around)}${sourced(found)}` : '';
    const remedy = meant ? `The case of that name is at ${meant.citation}.` : 'Check the volume, the page and the name.';
    context.report({
      citation,
      span: locator(found),
      message: `No case begins at ${found.volume} ${found.reporter} ${found.page.text}${inside}. ${remedy}`,
      fixes: fix ? [fix] : [],
    });
  },
});
