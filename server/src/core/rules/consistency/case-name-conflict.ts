import type { CaseCitation } from '../../syntax/citation.ts';
import { type CitationOf, locatorOf } from '../citations.ts';
import { offeredFix, rewrite } from '../edit.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { type Conflict, conflicts, fullCases } from './shared.ts';

/** The words of a name, without marks. */
const wordsOf = (name: string): string[] => name.replace(/[.,'\u2019]/g, '').split(/\s+/);

/** The one word in which two names of as many words differ, where it is the same word but for a letter; null otherwise. */
function misspelled(a: string, b: string): readonly [string, string] | null {
  const ours = wordsOf(a);
  const theirs = wordsOf(b);
  if (ours.length !== theirs.length) return null;
  const differing = ours.flatMap((word, i) => (word.toLowerCase() === theirs[i].toLowerCase() ? [] : [[word, theirs[i]] as const]));
  const [pair] = differing;
  return differing.length === 1 && pair && isNear(pair[0], pair[1]) ? pair : null;
}

function isNear(a: string, b: string): boolean {
  // A plural or a possessive is no misspelling of a name.
  if (Math.min(a.length, b.length) < 4 || `${a}s` === b || `${b}s` === a) return false;
  let head = 0;
  while (head < a.length && a[head] === b[head]) head++;
  let tail = 0;
  while (tail < Math.min(a.length, b.length) - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail++;
  const left = Math.max(a.length, b.length) - head - tail;
  return left <= 1 || (left === 2 && a.length === b.length && a[head] === b[head + 1] && a[head + 1] === b[head]);
}

export const caseNameConflict = defineRule({
  meta: {
    id: 'case-name-conflict',
    group: 'consistency',
    severity: 'warning',
    default: 'on',
    fix: 'offer',
    summary: 'One case is cited by two names that differ by a letter or two.',
    why: 'One of the two is misspelled, and a search for the one misses the other.',
    wrongWhen: 'Two cases of nearly the same name stand on one page.',
    indigo: ['R11.3'],
    uniform: ['10.2'],
    form: false,
  },
  examples: [
    {
      bad: 'The transfer implicated no interest. Olim v. Wakinekona, 461 U.S. 238, 250 (1983). Discretion was plenary. Olin v. Wakinekona, 461 U.S. 238, 249 (1983).',
      good: 'The transfer implicated no interest. Olim v. Wakinekona, 461 U.S. 238, 250 (1983). Discretion was plenary. Olim v. Wakinekona, 461 U.S. 238, 249 (1983).',
    },
    {
      bad: 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Ashcroft v. Iqubal, 556 U.S. 662, 679 (2009).',
      good: 'Labels fail. Ashcroft v. Iqbal, 556 U.S. 662, 678 (2009). More is needed. Ashcroft v. Iqbal, 556 U.S. 662, 679 (2009).',
    },
  ],
  checkDocument(context) {
    for (const { first, citation } of conflicts(context, otherNames)) {
      const [there, here] = [first.node.name, citation.node.name];
      if (!there || !here) continue;
      context.report({
        citation,
        span: here,
        message: `The case at ${locatorOf(citation)} is called \u201c${there.text}\u201d above and \u201c${here.text}\u201d here: one of the two is misspelled.`,
        related: [{ citation: first, span: there, message: `\u201c${there.text}\u201d here` }],
        fixes: [
          offeredFix(`Write \u201c${there.text}\u201d here`, rewrite(citation, here, there.text)),
          offeredFix(`Write \u201c${here.text}\u201d above`, rewrite(first, there, here.text)),
        ],
      });
    }
  },
});

/** The citations that spell the name of a case otherwise than the first one of its place. */
function* otherNames(context: RuleContext): Generator<Conflict> {
  const firsts = new Map<string, CitationOf<CaseCitation>>();
  for (const { citation, locator } of fullCases(context)) {
    const { name } = citation.node;
    if (!name?.versus) continue;
    const first = firsts.get(locator);
    if (!first) firsts.set(locator, citation);
    else if (first.node.name && misspelled(first.node.name.text, name.text)) yield { first, citation };
  }
}
