import type { Authority } from '../../authorities/authority.ts';
import { nameMatches } from '../../authorities/normalName.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { authorityOf, calledIn } from '../citations.ts';
import { isPlainId } from '../ids/shared.ts';
import { parallelsBehind } from '../parallels.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { indexedAt, itemsBeyond, leansOnOther, pinsBeyond } from '../pinsBeyond.ts';

/** So far behind its first page in another reporter a page may be one of the case. */
const IN_PARALLEL = 300;

export const pinBeyondEnd = defineRule({
  meta: {
    id: 'pin-beyond-end',
    group: 'index',
    severity: 'warning',
    default: 'index',
    fix: 'none',
    summary: 'The pin cite lies beyond the last page of the case.',
    why: 'One of the numbers is wrong, and the quoted words are not where the citation says.',
    wrongWhen:
      'The next case begins later than the index has it; or an Id. goes back to the record or to a book that Idem does not read, though nothing before it shows that.',
    indigo: ['R11.7'],
    uniform: ['3.2(a)'],
    form: false,
  },
  examples: [
    { bad: 'Bd. of Regents v. Roth, 408 U.S. 564, 1577 (1972).', good: null },
    { bad: 'Roe v. Wade, 410 U.S. 113, 253 (1973).', good: null, note: 'the next case begins on page 179' },
  ],
  checkDocument(context) {
    for (const { index, end } of context.ofResolution(pinsBeyond, () => pinsBeyond(context))) {
      const citation = context.resolution.citations[index];
      const authority = citation && authorityOf(citation, context);
      const isId = citation && leansOnOther(citation);
      // What may excuse it is looked for where there is something to excuse.
      if (!authority || (isId ? !isPlainId(citation, context) : isOtherCase(citation, authority))) continue;
      for (const { item } of itemsBeyond(citation, end, context)) {
        // Behind an Id. the page may be one of another reporter that prints the case.
        if (isId && elsewhereOf(authority, context).some((first) => item.from >= first && item.from < first + IN_PARALLEL)) continue;
        const next = end.next ? `the next case begins at ${end.next}` : `${end.citation} can hardly be so long`;
        context.report({
          citation,
          span: item.fromSpan,
          message: isId
            ? `This refers to ${calledIn(authority)}, but page ${textOf(citation, item.fromSpan)} lies beyond the end of ${end.citation} (${next}): check the page, or name the source that is meant.`
            : `Page ${textOf(citation, item.fromSpan)} lies beyond the end of ${end.citation} (${next}): check the page and the volume.`,
        });
      }
    }
  },
});

/** The first pages of the case in other reporters, as the index and the document know them. */
function elsewhereOf({ firstFull }: Authority, context: RuleContext): readonly number[] {
  const found = indexedAt(firstFull, context);
  if (!found) return [];
  const known = found.said.cases.flatMap((one) =>
    one.parallels.map((parallel) => Number(/S\. Ct\. (\d+)$/.exec(parallel)?.[1] ?? Number.NaN)),
  );
  return [...known, ...parallelsBehind(found.citation, context).map(({ node }) => node.page?.value ?? Number.NaN)];
}

/** A short form under the name of another case of the volume, or orders in a row: `cert. denied, 112 S. Ct. 948, 1219, 1978`. */
function isOtherCase({ node, block }: Citation, { name }: Authority): boolean {
  if (node.kind === 'short_case') return node.name !== null && name !== null && !nameMatches(node.name.text, name);
  return /\b(?:denied|granted|dismissed),?\s+$/.test(block.text.slice(Math.max(0, node.fullStart - 24), node.fullStart));
}
