import { textOf } from '../../syntax/document.ts';
import { isCase } from '../citations.ts';
import { defineRule } from '../rule.ts';
import { pinItems } from './shared.ts';

/** Whether a reporter follows behind a comma, so that the number before it is a volume: `186, L. Ed. 2d 729`. */
const isVolume = (behind: string): boolean => /^,\s(?:L\.\s?Ed\.|S\.\s?Ct\.)/.test(behind);

export const pinBeforeFirstPage = defineRule({
  meta: {
    id: 'pin-before-first-page',
    group: 'pins',
    severity: 'error',
    default: 'on',
    fix: 'none',
    summary: 'The pin cite lies before the first page of the case.',
    why: 'One of the two numbers is wrong, often by transposed digits, and the quoted words are not where the citation says.',
    wrongWhen: 'Two cases are cited in one breath and the second number belongs to the other.',
    indigo: ['R11.7'],
    uniform: ['3.2(a)'],
    form: false,
  },
  examples: [
    { bad: 'Bd. of Regents v. Roth, 408 U.S. 564, 556 (1972).', good: null },
    { bad: 'Ashcroft v. Iqbal, 556 U.S. 662, 478-79 (2009).', good: null },
  ],
  kinds: ['full_case'],
  needs: 'pin',
  checkCitation(citation, context) {
    if (!isCase(citation) || !citation.node.page) return;
    const { page, pin, reporter } = citation.node;
    // A database or neutral number is no page: its pins begin at 1.
    if (reporter.entry.kind === 'database' || reporter.entry.kind === 'neutral') return;
    // `Page 98` in a paste is where the book's next page began.
    if (pin?.label && /^P/.test(textOf(citation, pin.label))) return;
    for (const { item, afterMark } of pinItems(citation, context)) {
      if (item.kind !== 'page' || afterMark || !(item.from < page.value)) continue;
      // A number at the end of a torn block is the volume of what the next one goes on with.
      if (item !== pin?.items[0] && citation.block.text.slice(item.end).trim() === '') continue;
      // `721, 7[2]8`: a digit that the writer put right.
      if (citation.block.text.charAt(item.end) === '[') continue;
      const seen = textOf(citation, item.fromSpan);
      if (isVolume(citation.block.text.slice(item.end, item.end + 24))) {
        context.report({
          citation,
          span: item.fromSpan,
          message: `${seen} reads as a page before the first, ${page.text}; as the volume of the parallel citation it takes no comma: leave the comma out.`,
        });
        continue;
      }
      context.report({
        citation,
        span: item.fromSpan,
        message: `Page ${seen} lies before the first page of the case, ${page.text}: check both numbers.`,
      });
    }
  },
});
