import { span } from '../../text/span.ts';
import { rewrite, safeFix } from '../edit.ts';
import { defineRule } from '../rule.ts';

/** Ends before the number; with `No.` it is as it should be. */
const LEAD = /\bECF\s*(?:(?:Docs?\.?(?:\s+No\.?)?|#|No)\s*)?(?=\d)/;

export const ecfForm = defineRule({
  meta: {
    id: 'ecf-form',
    group: 'record',
    severity: 'info',
    default: 'on',
    fix: 'safe',
    summary: 'An entry of the electronic docket is not cited as ECF No.',
    why: 'ECF No. 12: one form for every entry, so that each can be found by a search.',
    wrongWhen:
      'A local rule has its own form (Dkt., D.E., Doc.): those are left alone. Supreme Court opinions write ECF Doc.: choose the profile scotus.',
    indigo: ['R24.4'],
    uniform: ['B17.1.4', '10.8.3'],
    form: true,
    many: 'docket entries are not cited as ECF No.',
  },
  examples: [
    { bad: 'The driver saw the light. Compl. \u00b6 11, ECF 1.', good: 'The driver saw the light. Compl. \u00b6 11, ECF No. 1.' },
    { bad: 'The driver saw the light. Compl. \u00b6 11, ECF Doc. 12.', good: 'The driver saw the light. Compl. \u00b6 11, ECF No. 12.' },
  ],
  kinds: ['record'],
  checkCitation(citation, context) {
    const { node, block } = citation;
    if (node.kind !== 'record') return;
    // The entry stands by itself or behind the document (`Compl. \u00b6 11, ECF No. 1`).
    const found = LEAD.exec(block.text.slice(node.start, node.end));
    if (!found) return;
    const start = node.start + found.index;
    const place = span(start, start + found[0].length);
    context.report({
      citation,
      span: span(start, Math.min(node.end, place.end + 4)),
      message: 'An entry of the electronic docket is cited as ECF No. and its number.',
      fixes: safeFix('Write ECF No.', rewrite(citation, place, 'ECF No. ')),
    });
  },
});
