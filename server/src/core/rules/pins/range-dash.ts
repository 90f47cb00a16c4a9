import type { PinItem, SectionList } from '../../syntax/citation.ts';
import { type Citation, textOf } from '../../syntax/document.ts';
import { span, type Span } from '../../text/span.ts';
import { written } from '../citations.ts';
import { safeFix } from '../edit.ts';
import { defineRule, type ProseEdit, type RuleContext } from '../rule.ts';
import { PINNED, pinItems } from './shared.ts';

const DASHES = '-\u2010\u2011\u2012\u2013\u2014\u2015';
const isDash = (c: string | undefined): boolean => c !== undefined && c !== '' && DASHES.includes(c);
const isBlank = (c: string | undefined): boolean => c !== undefined && /\s/.test(c);

/** What a dash as written should be, or null where it may stand. `--` is an en dash where the host format says so. */
function rightDash(seen: string, usual: string, doubled: boolean): string | null {
  const bare = seen.trim();
  // A line that is broken behind its dash has no blank there.
  if (bare.length === 1 && /[\r\n]/.test(seen)) return null;
  if (bare === '\u2014' || bare === '\u2015' || bare === '---') return usual;
  if (bare === '--') return doubled ? null : usual;
  return bare === seen ? null : bare.length === 1 ? bare : usual;
}

export const rangeDash = defineRule({
  meta: {
    id: 'range-dash',
    group: 'pins',
    severity: 'warning',
    default: 'on',
    fix: 'safe',
    summary: 'A range or a section number has an em dash, two hyphens or a dash with blanks around it.',
    why: 'Scanned and pasted text breaks numbers apart: 18 \u2014 6\u2014803.5 is not found where 18-6-803.5 is.',
    wrongWhen: 'The number really is printed with a long dash.',
    indigo: ['R5.1.2'],
    uniform: ['3.2(a)', '6.2'],
    form: true,
    many: 'ranges and section numbers have long or spaced dashes',
  },
  examples: [
    {
      bad: 'Gonzales v. City of Castle Rock, 307 F.3d 1258, 1262--63 (10th Cir. 2002).',
      good: 'Gonzales v. City of Castle Rock, 307 F.3d 1258, 1262-63 (10th Cir. 2002).',
    },
    { bad: 'Colo. Rev. Stat. \u00a7 18 \u2014 6\u2014803.5(3) (2002).', good: 'Colo. Rev. Stat. \u00a7 18-6-803.5(3) (2002).' },
    { bad: 'Hewitt v. Helms, 459 U.S. 460, 471 \u2013 72 (1983).', good: 'Hewitt v. Helms, 459 U.S. 460, 471\u201372 (1983).' },
  ],
  kinds: [...PINNED, 'rule', 'constitution'],
  checkCitation(citation, context) {
    const doubled = context.prose.format !== 'plaintext' && context.prose.format !== 'html';
    for (const { item } of pinItems(citation, context)) checkPin(citation, item, doubled, context);
    const sections: SectionList | null = 'sections' in citation.node ? citation.node.sections : null;
    for (const item of sections?.items ?? []) checkSection(citation, item, context);
  },
});

function checkPin(citation: Citation, item: PinItem, doubled: boolean, context: RuleContext): void {
  if (!item.dash || !item.toSpan) return;
  const right = rightDash(textOf(citation, item.dash), context.rangeDash, doubled);
  if (right !== null)
    report(citation, span(item.fromSpan.start, item.toSpan.end), [{ citation, span: item.dash, newText: right }], context);
}

/** A section's number is held together by hyphens; each run of dashes and blanks in it that is not one is mended. */
function checkSection(citation: Citation, item: Span, context: RuleContext): void {
  const { text } = citation.block;
  const edits: ProseEdit[] = [];
  for (let i = item.start; i < item.end; i++) {
    if (!isDash(text[i])) continue;
    let start = i;
    while (start > item.start && isBlank(text[start - 1])) start--;
    while (i < item.end && (isDash(text[i]) || isBlank(text[i]))) i++;
    const run = span(start, i);
    // A word behind the dash is not of the number.
    if (!/[\d(]/.test(text[i] ?? '')) continue;
    if (rightDash(textOf(citation, run), '-', false) !== null) edits.push({ citation, span: run, newText: '-' });
  }
  if (edits.length) report(citation, item, edits, context);
}

function report(citation: Citation, place: Span, edits: readonly ProseEdit[], context: RuleContext): void {
  const seen = written(citation, place);
  context.report({
    citation,
    span: place,
    message: `\u201c${seen}\u201d has a long, doubled or spaced dash: join the numbers with a single ${edits[0].newText === '\u2013' ? 'en dash' : 'hyphen'}.`,
    fixes: safeFix('Close up the dash', edits),
  });
}
