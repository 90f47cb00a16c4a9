import { isFullCase, isOwn } from '../citations.ts';
import { chainOf, locatorSpan } from '../parallels.ts';
import { defineRule } from '../rule.ts';

export const parallelPinMissing = defineRule({
  meta: {
    id: 'parallel-pin-missing',
    group: 'reporters',
    severity: 'hint',
    default: 'off',
    fix: 'none',
    summary: 'One of two parallel citations has a pin cite and the other has none.',
    why: 'A reader who has only the other reporter at hand finds the case and not the page.',
    wrongWhen: 'The court is content with one pin cite, as those are that print as West does. Off by default.',
    indigo: ['R11.6.3', 'R11.7'],
    uniform: ['10.3.1', '3.2(a)'],
    form: true,
    many: 'parallel citations have a pin cite for one reporter only',
  },
  examples: [
    {
      bad: 'The duty was to the protected person. Nearing v. Weaver, 295 Or. 702, 670 P.2d 137, 140-41 (1983).',
      good: null,
      note: 'Where parallels are given:',
      settings: { profile: 'illinois' },
    },
    {
      bad: 'Discretion was plenary. Olim v. Wakinekona, 461 U.S. 238, 250-51, 103 S. Ct. 1741 (1983).',
      good: null,
      note: 'Where parallels are given:',
      settings: { profile: 'illinois' },
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    if (!isFullCase(citation) || citation.node.role !== 'primary' || !isOwn(citation)) return;
    // A paragraph or a star page is the same in every reporter.
    const chain = chainOf(citation, context).filter(({ node }) => node.page?.text && node.reporter.entry.kind !== 'neutral');
    const pinned = chain.find(({ node }) => node.pin?.items[0]?.kind === 'page');
    const bare = chain.find(({ node }) => node.pin === null);
    if (!pinned || !bare || pinned.node.reporter.entry === bare.node.reporter.entry) return;
    context.report({
      citation: bare,
      span: locatorSpan(bare),
      message: `The pin cite is given for ${pinned.node.reporter.entry.abbreviation} and not for ${bare.node.reporter.entry.abbreviation}: add the page, or leave this parallel out.`,
      related: [{ citation: pinned, span: locatorSpan(pinned), message: 'The pin cite stands here' }],
    });
  },
});
