import { type BlockContext, type BlockParser, type Line, type MarkdownConfig, parser, Table, TaskList } from '@lezer/markdown';
import { destinationLike } from './likeness.ts';

/**
 * How deep quotes and lists may nest; what is deeper is a paragraph. The parser's work on a line grows with its depth, and no brief
 * comes near it.
 */
const DEEPEST = 32;

/** A line that opens a footnote's body: `[^label]:`. */
const FOOTNOTE = /^\[\^([^\]\s]{1,100})\]:/;

/** A definition of a link's destination, on one line: `[label]: destination "title"`. */
const REFERENCE = /^\[([^\][^][^\][]{0,200})\]:[ \t]*(\S{1,2000})(?:[ \t]+(?:"[^"]{0,500}"|'[^']{0,500}'|\([^)]{0,500}\)))?[ \t]*$/;

const atNext = (line: Line, size: number): string => line.text.slice(line.pos, line.pos + size);

/** Makes the block parser leave inline content alone: one call takes a whole block. Blocks are read one by one, when they changed. */
const noInline: MarkdownConfig = { parseInline: [{ name: 'Whole', before: 'Escape', parse: (cx) => cx.end }] };

/** Ends the nesting of hostile input; first of the block parsers, so that nothing opens another level. */
const shallow: MarkdownConfig = {
  parseBlock: [
    {
      name: 'TooDeep',
      before: 'LinkReference',
      parse(cx, line) {
        if (cx.depth < DEEPEST) return false;
        const from = cx.lineStart + line.pos;
        cx.addElement(cx.elt('Paragraph', from, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
    },
  ],
};

const isFootnote = (line: Line): boolean => line.next === 91 && FOOTNOTE.test(atNext(line, 110));

/** Footnote bodies as Pandoc and GitHub have them: `[^label]: text`, and the blocks indented by four columns below. */
const footnotes: MarkdownConfig = {
  defineNodes: [
    {
      name: 'Footnote',
      block: true,
      composite(_cx, line, indent) {
        if (line.next >= 0 && line.indent < line.baseIndent + indent) return false;
        line.moveBaseColumn(line.baseIndent + indent);
        return true;
      },
    },
    'FootnoteLabel',
  ],
  parseBlock: [
    {
      name: 'Footnote',
      before: 'TooDeep',
      parse(cx, line) {
        if (!isFootnote(line) || cx.depth >= DEEPEST) return false;
        const label = (FOOTNOTE.exec(atNext(line, 110)) as RegExpExecArray)[0];
        const from = cx.lineStart + line.pos;
        cx.startComposite('Footnote', line.pos, 4);
        cx.addElement(cx.elt('FootnoteLabel', from, from + label.length));
        line.moveBase(line.skipSpace(line.pos + label.length));
        return null;
      },
      endLeaf: (_cx, line) => isFootnote(line),
    },
  ],
};

/**
 * Reference definitions, one line each. The parser's own, over several lines, reads its beginning again with every line; and it
 * would take `[Note]: Id.` for one.
 */
const references: MarkdownConfig = {
  parseBlock: [
    {
      name: 'LinkReference',
      parse(cx, line) {
        if (line.next !== 91) return false;
        const found = REFERENCE.exec(atNext(line, 3000));
        if (found === null || line.text.length - line.pos > 3000 || !destinationLike(found[2])) return false;
        const from = cx.lineStart + line.pos;
        cx.addElement(cx.elt('LinkReference', from, cx.lineStart + line.text.length));
        cx.nextLine();
        return true;
      },
    },
  ],
};

const [tableParser] = Table.parseBlock as readonly BlockParser[];

/** GitHub's tables; its look-ahead is kept off lines that begin with much white space, where it is not linear. */
const tables: MarkdownConfig = {
  ...Table,
  parseBlock: [
    {
      ...tableParser,
      endLeaf: (cx: BlockContext, line, leaf) =>
        /^[>\s]{0,100}(?:[^>\s]|$)/.test(cx.peekLine().slice(0, 102)) && (tableParser.endLeaf?.(cx, line, leaf) ?? false),
    },
  ],
};

const withoutTables = parser.configure([TaskList, references, shallow, footnotes, noInline]);
const withTables = withoutTables.configure(tables);

/** The block parser for a text: the one that looks for tables costs more, and only a text with a `|` can hold one. */
export const blockParserFor = (text: string) => (text.includes('|') ? withTables : withoutTables);

/** The label of a footnote's or reference's definition, as calls are matched with it. */
export const normalLabel = (label: string): string => label.trim().replace(/\s+/g, ' ').toLowerCase();
