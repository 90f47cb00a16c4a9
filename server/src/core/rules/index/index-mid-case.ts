import { insertAt, offeredFix, rewrite } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { caseMeant, described, indexed, locator, sourced } from './shared.ts';

/** Words before a citation to an order. */
const ORDER = /\b(?:denied|granted|dismissed|noted)(?:\s+sub\s+nom\.?[^.]{0,24})?,?\s*$/;
/** No volume of the U.S. Reports has its orders before this page. */
const FIRST_ORDERS = 800;

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
    const year = found.citation.node.courtDate?.year?.value;
    const isOrder = ORDER.test(citation.block.text.slice(Math.max(0, citation.node.fullStart - 32), citation.node.fullStart));
    const otherYear = year !== undefined && (year < around.yearFrom - 1 || year > around.yearTo + 1);
    if (isOrder || otherYear) {
      // Behind a volume's opinions stand its orders, of which the index holds only some.
      if (isOrder && (!otherYear || found.page.value > FIRST_ORDERS)) return;
      context.report({
        citation,
        span: locator(found),
        message: isOrder
          ? `Page ${found.page.text} lies inside ${described(around)}${sourced(found)}, so no order of ${year} can stand there: check the volume and the page.`
          : `${found.volume} ${found.reporter} ${found.page.text} lies inside ${described(around)}${sourced(found)}, which is not of ${year}: check the volume, the reporter and the page.`,
      });
      return;
    }
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
