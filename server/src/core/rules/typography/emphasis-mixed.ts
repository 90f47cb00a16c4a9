import type { Citation } from '../../syntax/document.ts';
import { toSource } from '../../text/offsets.ts';
import type { Span } from '../../text/span.ts';
import { isCase, isOwn } from '../citations.ts';
import { defineRule, type RuleContext } from '../rule.ts';

type Emphasis = 'italics' | 'underlining';

/** No opening mark of emphasis is longer. */
const MARK = 16;
const UNDERLINED = /(?:<u>|\\(?:underline|uline|ul)\{|#underline\[)[*_]{0,2}$/;
const ITALIC = /(?:[*_]|<(?:em|i|cite)>|\\(?:emph|textit|textsl)\{|\{\\(?:it|em)\s|#emph\[)$/;

export const emphasisMixed = defineRule({
  meta: {
    id: 'emphasis-mixed',
    group: 'typography',
    severity: 'hint',
    default: 'on',
    fix: 'none',
    summary: 'Some case names are underlined and others are in italics.',
    why: 'Underlining stands for italics: a document that has both looks as if the two meant different things.',
    wrongWhen: 'The one is a quotation from a document that does it the other way.',
    indigo: ['R2'],
    uniform: ['B2'],
    form: false,
  },
  examples: [
    {
      bad: '<!-- two kinds of emphasis -->\n\nA brief stop needs suspicion. *Terry v. Ohio*, 392 U.S. 1, 30 (1968). Labels fail. *Ashcroft v. Iqbal*, 556 U.S. 662, 678 (2009). So it held. <u>Cosco v. Uphoff</u>, 195 F.3d 1221, 1223 (10th Cir. 1999).',
      good: null,
    },
    {
      bad: '<!-- two kinds of emphasis -->\n\nA brief stop needs suspicion. <u>Terry v. Ohio</u>, 392 U.S. 1, 30 (1968). Labels fail. _Ashcroft v. Iqbal_, 556 U.S. 662, 678 (2009).',
      good: null,
    },
  ],
  checkDocument(context) {
    if (context.prose.format === 'plaintext') return;
    const places: Record<Emphasis, { readonly citation: Citation; readonly name: Span }[]> = { italics: [], underlining: [] };
    for (const citation of context.resolution.citations) {
      if (!isCase(citation) || !citation.node.name || !isOwn(citation) || citation.block.emphasis.length === 0) continue;
      const { name } = citation.node;
      const around = citation.block.emphasis.find((e) => e.start <= name.start && name.end <= e.end);
      const kind = around ? kindOf(citation, around, context) : null;
      if (kind) places[kind].push({ citation, name });
    }
    if (places.italics.length === 0 || places.underlining.length === 0) return;
    const [usual, other]: readonly [Emphasis, Emphasis] =
      places.italics.length >= places.underlining.length ? ['italics', 'underlining'] : ['underlining', 'italics'];
    const [{ citation, name }, ...more] = places[other];
    const count = (kind: Emphasis): string => `${places[kind].length} in ${kind}`;
    context.report({
      citation,
      span: name,
      message: `Case names are emphasised in two ways (${count(usual)}, ${count(other)}): keep to one of them.`,
      related: more.slice(0, 20).map((place) => ({ citation: place.citation, span: place.name, message: 'Also here' })),
    });
  },
});

/** How a stretch is emphasised, by the mark that stands before it; null where that is neither or both. */
function kindOf(citation: Citation, emphasized: Span, { prose }: RuleContext): Emphasis | null {
  const { start, end } = toSource(citation.block, emphasized);
  const before = prose.text.slice(Math.max(0, start - MARK), start);
  if (UNDERLINED.test(before) || prose.text.startsWith(']{.underline}', end)) return 'underlining';
  return ITALIC.test(before) ? 'italics' : null;
}
