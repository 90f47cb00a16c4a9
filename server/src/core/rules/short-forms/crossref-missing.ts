import { textOf } from '../../syntax/document.ts';
import { span } from '../../text/span.ts';
import { isOwn } from '../citations.ts';
import { defineRule, type RuleContext } from '../rule.ts';

const PART = /^(?:supra|infra),?\s+((?:Parts?|Sections?)\s+)([\w.\u2013-]+)$/i;
const NOTE = /^(?:supra|infra),?\s+((?:note|n\.)\s*)(\d+)$/i;
/** The label that opens a heading: `II.`, `A.`, `1.`, `(a)`, `Part II`, `III.A.`. */
const LABEL =
  /^(?:(?:Part|Section)\s+)?\(?([IVXLC]+|[A-Za-z]|\d{1,2})((?:[.\u2013-](?:[IVXLC]+|[A-Za-z]|\d{1,2}))*)[.):\u2014\u2013-]?(?=\s|$)/;

export const crossrefMissing = defineRule({
  meta: {
    id: 'crossref-missing',
    group: 'short-forms',
    severity: 'info',
    default: 'on',
    fix: 'none',
    summary: 'supra or infra refers to a part or note that the document does not have.',
    why: 'Parts are renumbered and notes move in late edits; the reader who follows the reference finds nothing.',
    wrongWhen: 'The part stands in another file of the same brief, or its number is made by the program that sets it.',
    indigo: ['R6.2.3'],
    uniform: ['3.5', 'B3'],
    form: false,
  },
  examples: [
    {
      bad: '# I. Facts\n\nThe claim is barred. See infra Part IV.\n\n# II. Argument\n\nIt fails.\n\n# III. Conclusion\n\nThe judgment should be affirmed. <!-- end -->',
      good: null,
    },
    {
      bad: 'The claim is barred.[^1] See infra note 7. <!-- one note -->\n\n[^1]: The facts are not in dispute.\n',
      good: null,
    },
  ],
  checkDocument(context) {
    for (const citation of context.resolution.citations) {
      if (citation.node.kind !== 'cross_reference' || !isOwn(citation) || citation.block.kind === 'heading') continue;
      const text = textOf(citation, citation.node);
      const part = PART.exec(text);
      const note = part ? null : NOTE.exec(text);
      const label = part?.[2] ?? note?.[2];
      if (label === undefined || !(part ? partIsMissing(label, context) : noteIsMissing(Number(label), context))) continue;
      context.report({
        citation,
        span: span(citation.node.start, citation.node.end),
        message: part
          ? `No heading of the document is ${label}: check the number of the part.`
          : `The document has no note ${label}: check the number.`,
      });
    }
  },
});

/** The labels of the headings, each with all of its components (`III.A.` as III and A), in order. */
const headings = (context: RuleContext): readonly (readonly string[])[] =>
  context.once(headings, () =>
    context.prose.blocks.flatMap(({ kind, text }) => {
      const found = kind === 'heading' ? LABEL.exec(text.trimStart()) : null;
      return found ? [componentsOf(`${found[1]}${found[2]}`)] : [];
    }),
  );

const componentsOf = (label: string): readonly string[] => label.split(/[.\u2013-]/).filter((part) => part !== '');

/** The way of numbering; a single letter such as C or I may be of two. */
const waysOf = (component: string): readonly string[] => [
  ...(/^[IVXLC]+$/.test(component) ? ['roman'] : []),
  ...(/^[A-Z]$/.test(component) ? ['letter'] : []),
  ...(/^\d+$/.test(component) ? ['number'] : []),
  ...(/^[a-z]$/.test(component) ? ['small'] : []),
];

/** Whether a part certainly is not there: the document numbers two headings or more in the label's way, and none so. */
function partIsMissing(label: string, context: RuleContext): boolean {
  const known = headings(context);
  const components = componentsOf(label);
  const [first] = components;
  if (!first || components.some((component) => waysOf(component).length === 0)) return false;
  const alike = known.filter(([own]) => own !== undefined && waysOf(own).some((way) => waysOf(first).includes(way)));
  if (alike.length < 2) return false;
  return !reaches(known, components);
}

/** Whether the headings hold the label: as a whole, or component by component, each in the section of the one before. */
function reaches(known: readonly (readonly string[])[], components: readonly string[]): boolean {
  const [first, ...rest] = components;
  return known.some((own, at) => {
    if (own.join('.') === components.join('.')) return true;
    if (own[own.length - 1] !== first) return false;
    if (rest.length === 0) return true;
    let end = at + 1;
    // The section ends at a heading that is numbered in the same way and is not its own sub-heading.
    while (end < known.length && !isSibling(own, known[end])) end++;
    const inside = known.slice(at + 1, end);
    // A section whose parts have no numbers says nothing of them.
    return inside.length === 0 || reaches(inside, rest);
  });
}

/** Whether two labels are surely of one level: of one length, and of one way of numbering that no other way could be. */
function isSibling(a: readonly string[], b: readonly string[]): boolean {
  const ways = waysOf(a[a.length - 1] as string);
  const other = waysOf(b[b.length - 1] as string);
  return a.length === b.length && ways[0] === other[0];
}

/** Footnotes of a document with marks are numbered from one: a note beyond the last is not there. */
function noteIsMissing(number: number, { prose }: RuleContext): boolean {
  const notes = new Set(prose.footnoteCalls.map(({ stream }) => stream)).size;
  return notes > 0 && number > notes;
}
