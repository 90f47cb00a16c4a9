import type { CaseCitation } from '../../syntax/citation.ts';
import { span } from '../../text/span.ts';
import { type CitationOf, isFullCase } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { chainOf, locatorSpan, standsTogether } from '../parallels.ts';
import type { HouseStyle } from '../profile.ts';
import { defineRule, type ProseEdit } from '../rule.ts';

export const parallelCiteForm = defineRule({
  meta: {
    id: 'parallel-cite-form',
    group: 'reporters',
    severity: 'warning',
    default: 'profile',
    fix: 'safe',
    summary: 'Parallel citations are not joined as the house style joins them.',
    why: 'Michigan parts the reporters by semicolons, so that a page is not read as the next volume; California puts all but the first in brackets.',
    wrongWhen: 'The citation follows the style of another court on purpose.',
    indigo: ['R11.6.3'],
    uniform: ['10.3.1', 'BT2'],
    form: true,
    many: 'parallel citations are not joined as the house style joins them',
  },
  examples: [
    {
      bad: 'People v Smith, 478 Mich 292, 299, 733 NW2d 351 (2007).',
      good: 'People v Smith, 478 Mich 292, 299; 733 NW2d 351 (2007).',
      note: 'In Michigan:',
      settings: { profile: 'michigan' },
    },
    {
      bad: '(Tarasoff v. Regents of University of California (1976) 17 Cal.3d 425, 439, 131 Cal.Rptr. 14, 551 P.2d 334.)',
      good: '(Tarasoff v. Regents of University of California (1976) 17 Cal.3d 425, 439 [131 Cal.Rptr. 14, 551 P.2d 334].)',
      note: 'In California:',
      settings: { profile: 'california' },
    },
  ],
  kinds: ['full_case'],
  checkCitation(citation, context) {
    const { profile } = context;
    if (!isFullCase(citation) || citation.node.role !== 'primary' || (profile.parallel !== 'bracket' && profile.parallelSeparator === ', '))
      return;
    const chain = chainOf(citation, context);
    if (chain.length < 2 || !standsTogether(chain) || chain.some(({ node }) => node.reporter.entry.kind === 'neutral')) return;
    const { text } = citation.block;
    if (chain.slice(1).every((_, i) => text[locatorSpan(chain[i]).end] === profile.parallelSeparator[0]) && profile.parallel !== 'bracket')
      return;
    context.report({
      citation,
      standardForm: true,
      span: span(locatorSpan(chain[0]).start, locatorSpan(chain[chain.length - 1]).end),
      message:
        profile.parallel === 'bracket'
          ? 'In this house style parallel citations stand in brackets behind the first.'
          : 'In this house style a semicolon parts the parallel citations.',
      fixes: safeFix(profile.parallel === 'bracket' ? 'Put brackets around them' : 'Part them by semicolons', joined(chain, profile)),
    });
  },
});

function joined(chain: readonly CitationOf<CaseCitation>[], { parallel, parallelSeparator }: HouseStyle): readonly ProseEdit[] {
  const gaps = chain.slice(1).map((next, i) => ({ citation: chain[i], gap: span(locatorSpan(chain[i]).end, next.node.volume.start) }));
  if (parallel !== 'bracket') return gaps.map(({ citation, gap }) => ({ citation, span: gap, newText: parallelSeparator }));
  const last = chain[chain.length - 1];
  const { citation, gap } = gaps[0];
  return [{ citation, span: gap, newText: ' [' }, insertAt(last, locatorSpan(last).end, ']')];
}
