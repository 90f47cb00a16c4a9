import { insertAt, offeredFix, rewrite } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { caseMeant, described, indexed, sourced } from './shared.ts';

export const indexMidCase = defineRule({
  meta: {
    id: 'index-mid-case',
    group: 'index',
    severity: 'warning',
    default: 'index',
    fix: 'offer',
    summary: 'The first page lies inside the case: a pin cite stands in its place.',
    why: 'A citation gives the page on which the case begins and then the page that is meant; a reader, and every tool, looks a case up by its first page.',
    wrongWhen: 'A short order stands on the same page and the index leaves it out.',
    indigo: ['R11.6'],
    uniform: ['10.3'],
    form: false,
  },
  examples: [
    { bad: 'Roe v. Wade, 410 U.S. 153 (1973).', good: 'Roe v. Wade, 410 U.S. 113, 153 (1973).' },
    { bad: 'Miranda v. Arizona, 384 U.S. 444, 478 (1966).', good: 'Miranda v. Arizona, 384 U.S. 436, 478 (1966).' },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const found = indexed(citation, context);
    if (found?.said.verdict !== 'not-first-page' || found.page.text === null) return;
    const [around] = found.said.cases;
    const first = around && /(\d+)$/.exec(around.citation)?.[1];
    if (!around || !first || (found.name && !found.isInside)) return;
    const { pin } = found.citation.node;
    // One digit off the first page it may be a slip of the pen as well.
    const isSlip = found.name !== null && caseMeant(found, context)?.citation === around.citation;
    const newPage = pin ? first : `${first}, ${found.page.text}`;
    context.report({
      citation,
      span: found.page,
      message: `Page ${found.page.text} lies inside ${described(around)}${sourced(found)}: give the first page, ${first}${pin ? '' : ', before it'}.`,
      fixes: [
        offeredFix(
          `Write ${found.volume} ${found.reporter} ${newPage}`,
          pin ? rewrite(found.citation, found.page, first) : [insertAt(found.citation, found.page.start, `${first}, `)],
        ),
        ...(isSlip && !pin ? [offeredFix(`Write ${around.citation}`, rewrite(found.citation, found.page, first))] : []),
      ],
    });
  },
});
