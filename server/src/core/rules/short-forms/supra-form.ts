import type { Citation } from '../../syntax/document.ts';
import { findSignal } from '../../tables/signals.ts';
import { span } from '../../text/span.ts';
import { authorityOf, isOwn } from '../citations.ts';
import { insertAt, safeFix } from '../edit.ts';
import { defineRule, type ProseEdit, type RuleContext } from '../rule.ts';

const NAME = /((?:\p{Lu}[\p{L}'\u2019-]+(?: & | and |, )){0,2}\p{Lu}[\p{L}'\u2019-]+)(\s+)$/u;

export const supraForm = defineRule({
  meta: {
    id: 'supra-form',
    group: 'short-forms',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A comma is missing before or behind \u201csupra\u201d.',
    why: 'Posner, supra, at 1349: the commas set author, supra and page apart.',
    wrongWhen: 'The word refers to a part, note or page of the document itself, which takes no comma.',
    indigo: ['R29.2', 'R31.2'],
    uniform: ['4.2', 'B15.2', 'B16.2'],
    form: true,
    many: 'forms of supra lack a comma',
  },
  examples: [
    {
      bad: 'Privacy began so. Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193, 195 (1890). Torts followed. Restatement (Second) of Torts \u00a7 652A (Am. L. Inst. 1977). The press was the target. Warren & Brandeis supra at 196.',
      good: 'Privacy began so. Samuel D. Warren & Louis D. Brandeis, The Right to Privacy, 4 Harv. L. Rev. 193, 195 (1890). Torts followed. Restatement (Second) of Torts \u00a7 652A (Am. L. Inst. 1977). The press was the target. Warren & Brandeis, supra, at 196.',
    },
    {
      bad: 'The commentary is old. Richard A. Posner, Goodbye to the Bluebook, 53 U. Chi. L. Rev. 1343, 1344 (1986). It has not aged. Posner, supra at 1349.',
      good: 'The commentary is old. Richard A. Posner, Goodbye to the Bluebook, 53 U. Chi. L. Rev. 1343, 1344 (1986). It has not aged. Posner, supra, at 1349.',
    },
  ],
  checkDocument(context) {
    for (const citation of context.resolution.citations) {
      const { node, block } = citation;
      if (!isOwn(citation) || (node.kind !== 'supra' && node.kind !== 'cross_reference')) continue;
      const word = node.kind === 'supra' ? node.word : span(node.start, node.start + 5);
      const behind = /^(,?)\s+at\s+\*?\d/.exec(block.text.slice(word.end, word.end + 12));
      if (!behind || block.text.slice(word.start, word.end) !== 'supra') continue;
      const edits: ProseEdit[] = [];
      let start = word.start;
      if (node.kind === 'supra') {
        if (authorityOf(citation, context)?.kind === 'full_case' || !authorityOf(citation, context)) continue;
        start = node.name.start;
      } else {
        const name = NAME.exec(block.text.slice(Math.max(0, word.start - 64), word.start));
        // `See supra, at 4`: a signal, and a page of the document itself.
        if (!name || findSignal(name[1]) || !isAuthor(name[1], citation, context)) continue;
        start = word.start - name[0].length;
        edits.push(insertAt(citation, word.start - name[2].length, ','));
      }
      if (!behind[1]) edits.push(insertAt(citation, word.end, ','));
      if (!edits.length) continue;
      context.report({
        citation,
        span: span(start, node.end),
        message: 'Commas set \u201csupra\u201d apart from the author and the page.',
        fixes: safeFix('Put the commas in', edits),
      });
    }
  },
});

const SOURCES: ReadonlySet<string> = new Set(['journal', 'book', 'other', 'legislative', 'executive']);

/** Whether a source cited before is by authors of these surnames. */
function isAuthor(names: string, citation: Citation, context: RuleContext): boolean {
  const surnames = names.split(/ & | and |, /);
  return context.resolution.authorities.some(
    (authority) =>
      SOURCES.has(authority.kind) &&
      (authority.firstFull ?? Number.POSITIVE_INFINITY) < citation.index &&
      surnames.every((surname) => authority.name.includes(surname)),
  );
}
