import { span } from '../../text/span.ts';
import { safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { opensClause, startsSentence } from '../sentences.ts';

export const idCapital = defineRule({
  meta: {
    id: 'id-capital',
    group: 'ids',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'Id. is capitalized within a sentence, or not at the beginning of one.',
    why: 'The capital tells the reader where a citation sentence begins.',
    wrongWhen: 'The sentence ends elsewhere than it seems to.',
    indigo: ['R6.2.2'],
    uniform: ['4.1', 'B1.1', 'B4'],
    form: true,
    many: 'forms of Id. have the wrong case for their place in the sentence',
  },
  examples: [
    {
      bad: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. See Id. at 555.',
      good: 'A complaint must be plausible. Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. See id. at 555.',
    },
    {
      bad: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Hope is not enough. id. at 577.',
      good: 'A benefit must be specific. Bd. of Regents v. Roth, 408 U.S. 564, 576 (1972). Hope is not enough. Id. at 577.',
    },
  ],
  kinds: ['id'],
  checkCitation(citation, context) {
    const { node, block } = citation;
    if (node.kind !== 'id') return;
    const { word, signal } = node;
    const capital = block.text.charAt(word.start) === 'I';
    const before = block.text.slice(Math.max(0, word.start - 12), word.start);
    // Behind a signal that is one, a semicolon, or the verb of a parenthetical, the sentence goes on.
    const within =
      signal !== null ? opensClause(block.text, signal.start) && !/\.\s*$/.test(before) : /;\s+$|\((?:quoting|citing)\s+$/.test(before);
    const wrong = capital
      ? within || (signal?.id.endsWith('e.g.') === true && /e\.g\.,\s+$/.test(before))
      : signal === null && startsSentence(block.text, word.start);
    if (!wrong || (!capital && word.start === 0)) return;
    const letter = capital ? 'i' : 'I';
    context.report({
      citation,
      span: signal ? span(signal.start, word.end) : word,
      message: capital ? 'Within a sentence id. has a small letter.' : 'At the beginning of a citation sentence Id. has a capital.',
      fixes: safeFix(`Write ${letter}d.`, [{ citation, span: span(word.start, word.start + 1), newText: letter }]),
    });
  },
});
