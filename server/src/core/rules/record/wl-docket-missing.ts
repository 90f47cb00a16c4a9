import { isFullCase, isOwn, ofKind } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { hasReporterParallel, isDatabase, isFirstOfAuthority } from './shared.ts';

const FIRST_YEAR = 1970;

export const wlDocketMissing = defineRule({
  meta: {
    id: 'wl-docket-missing',
    group: 'record',
    severity: 'warning',
    default: 'on',
    fix: 'none',
    summary: 'A decision is cited by a database number without its docket number.',
    why: 'Not every reader has the database; with the docket number the decision can be found anywhere.',
    wrongWhen: 'The decision is older than docket numbers, or its number is of a form that Idem does not read.',
    indigo: ['R12.4.1'],
    uniform: ['10.8.1(a)', 'B10.1.4'],
    form: true,
    many: 'database citations lack a docket number',
  },
  examples: [
    { bad: 'The motion was untimely. United States v. Bennett, 2005 WL 2709572 (W.D.N.Y. Oct. 21, 2005).', good: null },
    { bad: 'The claim fails. Roe v. Acme Co., 2011 U.S. Dist. LEXIS 90021 (D. Colo. Aug. 4, 2011).', good: null },
  ],
  checkDocument(context) {
    for (const citation of ofKind(context, 'full_case')) {
      if (!isFullCase(citation) || citation.node.role !== 'primary' || !isDatabase(citation) || !isOwn(citation)) continue;
      const { node, block } = citation;
      if (!node.name?.versus || node.docket || !node.courtDate?.court || !(node.volume.value >= FIRST_YEAR) || node.within !== null)
        continue;
      // Whatever stands between name and number may be a docket number of another form, or a parallel.
      if (!/^,\s+$/.test(block.text.slice(node.name.end, node.volume.start)) || /\d/.test(node.name.text)) continue;
      if (hasReporterParallel(citation, context) || !isFirstOfAuthority(citation, context)) continue;
      context.report({
        citation,
        span: node,
        message: 'A decision cited by a database gives its docket number before the identifier: put in \u201cNo.\u201d and the number.',
      });
    }
  },
});
