import { span, type Span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';
import { opensClause } from '../sentences.ts';
import { signalOf, withExample } from './shared.ts';

/** A signal with its "e.g." misspelled, which is not read as a signal. */
const MISSPELLED = /(?:^|[\s(;])((?:but\s+)?see(?:\s+also)?),?\s+(?:eg|e\.g|eg\.|e\.g\.?,?)\.?,?\s+$/i;

/** An "e.g." ends so close before its citation: marks and a line break lie between. */
const NEAR = 12;

export const signalEg = defineRule({
  meta: {
    id: 'signal-eg',
    group: 'signals',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201ce.g.\u201d in a signal lacks a comma or a period.',
    why: 'See, e.g., has a comma before and behind e.g.: the abbreviation is an insertion in the signal.',
    wrongWhen: 'The words are not a signal but part of the sentence.',
    indigo: ['R4.6.2'],
    uniform: ['1.2', 'B1.2'],
    form: true,
    many: 'signals with e.g. lack a comma or a period',
  },
  examples: [
    {
      bad: 'Many courts agree. See e.g. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
      good: 'Many courts agree. See, e.g., Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
    },
    {
      bad: 'Many courts agree. See, e.g. Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
      good: 'Many courts agree. See, e.g., Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
    },
    {
      bad: 'Many courts agree. See eg., Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
      good: 'Many courts agree. See, e.g., Cosco v. Uphoff, 195 F.3d 1221, 1223 (10th Cir. 1999).',
    },
  ],
  checkCitation(citation, context) {
    const { node, block } = citation;
    const signal = signalOf(citation, context);
    let place: Span | null = signal;
    let expected = signal?.id.includes('e.g') ? withExample(signal.seen) : null;
    if (!node.signal) {
      // The "g" of "e.g." stands right before the citation, or nothing is to be looked for.
      if (!block.text.slice(Math.max(0, node.fullStart - NEAR), node.fullStart).includes('g')) return;
      const from = Math.max(0, node.fullStart - 32);
      const before = block.text.slice(from, node.fullStart);
      const found = MISSPELLED.exec(before);
      if (!found) return;
      const start = from + found.index + found[0].indexOf(found[1]);
      if (!opensClause(block.text, start)) return;
      place = span(start, from + before.trimEnd().length);
      expected = `${found[1]}, e.g.,`;
    }
    if (!place || !expected || written(citation, place) === expected) return;
    context.report({
      citation,
      span: place,
      message: `The signal is written ${expected}`,
      fixes: safeFix(`Write ${expected}`, rewrite(citation, place, expected)),
    });
  },
});
