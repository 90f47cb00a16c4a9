import type { PinCite } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { insertAt, safeFix } from '../edit.ts';
import { pinOf } from '../rangeDash.ts';
import { defineRule, type RuleContext } from '../rule.ts';
import { PINNED } from './shared.ts';

/** Small letters: a `Page 98` in a paste is where the book's next page began. */
const LABEL = /^(at\s+)?(pages?|pgs?\.?|pp?\.?)$/;

export const pinP = defineRule({
  meta: {
    id: 'pin-p',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: '\u201cp.\u201d or \u201cpage\u201d stands before a page.',
    why: 'In a citation a bare number is a page; the label only takes room.',
    wrongWhen: 'California style wants it (choose that profile), and cross-references inside the document keep it (infra p. 12).',
    indigo: ['R5.1.1'],
    uniform: ['3.2(a)', 'B10.1.2'],
    form: true,
    many: 'pages are labelled \u201cp.\u201d or \u201cpp.\u201d',
  },
  examples: [
    { bad: 'Miranda v. Arizona, 384 U.S. 436, p. 479 (1966).', good: 'Miranda v. Arizona, 384 U.S. 436, 479 (1966).' },
    {
      bad: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id. at p. 555.',
      good: 'Bell Atl. Corp. v. Twombly, 550 U.S. 544, 570 (2007). Labels will not do. Id. at 555.',
    },
    {
      bad: '(Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 843.) The burden shifts. (Id. at 850-851.)',
      good: '(Aguilar v. Atlantic Richfield Co. (2001) 25 Cal.4th 826, 843.) The burden shifts. (Id. at pp. 850-851.)',
      note: 'California wants the label in a short form:',
      settings: { profile: 'california' },
    },
  ],
  kinds: PINNED.filter((kind) => kind === 'full_case' || kind === 'short_case' || kind === 'id'),
  needs: 'pin',
  checkCitation(citation, context) {
    const pin = pinOf(citation);
    if (context.profile.pinLabel) {
      if (pin) unlabelled(citation, pin, context);
      return;
    }
    const label = pin?.label ? LABEL.exec(textOf(citation, pin.label)) : null;
    if (!pin?.label || !label) return;
    const place = span(pin.label.start + (label[1]?.length ?? 0), pin.items[0].start);
    // `Id. p. 555` lacks its "at" too; in a full citation the comma is enough.
    const newText = citation.node.kind !== 'full_case' && !label[1] ? 'at ' : '';
    context.report({
      citation,
      span: span(place.start, pin.items[0].end),
      message: `A page in a citation takes no \u201c${label[2]}\u201d: the bare number is enough.`,
      fixes: safeFix(`Leave \u201c${label[2]}\u201d out`, [{ citation, span: place, newText }]),
    });
  },
});

/** `Id. at 850` where the style writes `Id. at p. 850`. */
function unlabelled(citation: Citation, pin: PinCite, context: RuleContext): void {
  const [first] = pin.items;
  if (citation.node.kind === 'full_case' || first.kind !== 'page' || !pin.label || textOf(citation, pin.label).trim() !== 'at') return;
  const label = first.dash || pin.items.filter(({ kind }) => kind === 'page').length > 1 ? 'pp.' : 'p.';
  context.report({
    citation,
    standardForm: true,
    span: span(pin.label.start, first.end),
    message: `In this house style a page in a short form takes \u201c${label}\u201d.`,
    fixes: safeFix(`Write ${label}`, [insertAt(citation, first.start, `${label} `)]),
  });
}
