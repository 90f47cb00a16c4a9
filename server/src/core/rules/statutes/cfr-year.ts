import { isOwn, ofKind } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { standsAlone } from '../sentences.ts';
import { sectionRoot } from './shared.ts';

export const cfrYear = defineRule({
  meta: {
    id: 'cfr-year',
    group: 'statutes',
    severity: 'info',
    default: 'on',
    fix: 'none',
    summary: 'A federal regulation is cited in full without a year.',
    why: 'Regulations change; the year tells the reader which text was meant.',
    wrongWhen: 'The regulation in force is meant and the court does not ask for the year, as many do not.',
    indigo: ['R19.1.1'],
    uniform: ['14.2(a)', 'B14'],
    form: true,
    many: 'federal regulations are cited without a year',
  },
  examples: [
    { bad: 'Harassment is defined by rule. 29 C.F.R. \u00a7 1604.11(a).', good: null },
    { bad: 'Warnings are required. See 21 C.F.R. \u00a7 201.57(c).', good: null },
  ],
  checkDocument(context) {
    const seen = new Set<string>();
    for (const citation of ofKind(context, 'regulation')) {
      const { node } = citation;
      if (node.kind !== 'regulation' || node.code?.entry.abbreviation !== 'C.F.R.' || !node.title || !node.sections || !isOwn(citation))
        continue;
      const keys = node.sections.items.map((item) => `${node.title?.value} ${sectionRoot(item)}`);
      const known = keys.some((key) => seen.has(key));
      for (const key of keys) seen.add(key);
      if (known || node.date || node.parentheticals.length || node.within !== null || !standsAlone(citation)) continue;
      context.report({
        citation,
        span: node,
        message: 'The first full citation of a federal regulation gives the year of the code: add it.',
      });
    }
  },
});
