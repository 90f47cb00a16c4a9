import { span } from '../../text/span.ts';
import { isOwn, ofKind } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { standsAlone } from '../sentences.ts';
import { sectionRoot } from './shared.ts';

const PUBLISHER: Readonly<Record<string, string>> = { 'U.S.C.A.': 'West', 'U.S.C.S.': 'LexisNexis' };

export const uscaPublisher = defineRule({
  meta: {
    id: 'usca-publisher',
    group: 'statutes',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'An annotated code is cited without its publisher.',
    why: 'U.S.C.A. and U.S.C.S. are private publications; the publisher tells the reader which book was used.',
    wrongWhen: 'The section was cited with its publisher before, or the court accepts the bare form.',
    indigo: ['R16.1.4'],
    uniform: ['12.3.1(d)', 'T1.2'],
    form: true,
    many: 'annotated codes are cited without their publisher',
  },
  examples: [
    { bad: 'The court may award fees. 42 U.S.C.A. \u00a7 1988(b).', good: 'The court may award fees. 42 U.S.C.A. \u00a7 1988(b) (West).' },
    { bad: 'The agency must disclose. 5 U.S.C.S. \u00a7 552.', good: 'The agency must disclose. 5 U.S.C.S. \u00a7 552 (LexisNexis).' },
  ],
  checkDocument(context) {
    const seen = new Set<string>();
    for (const citation of ofKind(context, 'statute')) {
      const { node } = citation;
      if (node.kind !== 'statute' || !node.code || !node.title || !node.sections || !isOwn(citation)) continue;
      const publisher = PUBLISHER[node.code.entry.abbreviation];
      if (!publisher) continue;
      const key = `${node.title.value} ${node.sections.items.map(sectionRoot).join()}`;
      if (seen.has(key)) continue;
      seen.add(key);
      if (node.date || node.parentheticals.length || !standsAlone(citation)) continue;
      context.report({
        citation,
        span: span(node.code.start, node.end),
        message: `${node.code.entry.abbreviation} is published by ${publisher}: say so in a parenthetical, or cite U.S.C.`,
        fixes: safeFix(`Add (${publisher})`, [insertAt(citation, node.sections.end, ` (${publisher})`)]),
      });
    }
  },
});
