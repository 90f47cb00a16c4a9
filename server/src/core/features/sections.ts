import type { Analysis } from '../analysis.ts';
import type { Format, ProseBlock } from '../text/blocks.ts';
import type { Span } from '../text/span.ts';
import { foldSpace } from './authorityOf.ts';

/** A section of the brief: its heading, and the stretch from there to the next heading of its rank or above, in file offsets. */
export interface Section {
  readonly title: string;
  /** 1 is the highest; what counts is the order, not the number. */
  readonly level: number;
  readonly heading: Span;
  readonly range: Span;
}

/** The sections under the brief's own headings, in document order; an inner one lies within its outer one. */
export function sectionsOf({ text, format, prose, citations }: Analysis): readonly Section[] {
  const cited = format === 'plaintext' ? new Set(citations.map(({ block }) => block)) : null;
  const found = prose.blocks.flatMap((block): { title: string; level: number; heading: Span }[] => {
    const level = cited
      ? cited.has(block)
        ? null
        : plainLevel(block)
      : block.kind === 'heading'
        ? LEVEL[format](text, block.source)
        : null;
    return level === null ? [] : [{ title: foldSpace(block.text).slice(0, LONGEST_TITLE), level, heading: block.source }];
  });
  const ends: number[] = found.map(() => text.length);
  const open: number[] = [];
  found.forEach(({ level, heading }, i) => {
    while (open.length > 0 && (found[open[open.length - 1] as number] as Section).level >= level)
      ends[open.pop() as number] = heading.start;
    open.push(i);
  });
  return found.map((one, i) => ({ ...one, range: { start: one.heading.start, end: ends[i] as number } }));
}

const LONGEST_TITLE = 160;
/** How far from its words a heading's mark may stand. */
const NEAR = 200;

type LevelOf = (text: string, words: Span) => number | null;

const before = (text: string, { start }: Span): string => text.slice(Math.max(0, start - NEAR), start);

const LEVEL: Readonly<Record<Format, LevelOf>> = {
  markdown(text, words) {
    const marks = /(?:^|\n)[ \t>]*(#{1,6})[ \t]+[*_]{0,3}$/.exec(before(text, words));
    if (marks) return (marks[1] as string).length;
    const under = /^[*_ \t#]*\r?\n[ \t>]*([=-])/.exec(text.slice(words.end, words.end + NEAR));
    return under ? (under[1] === '=' ? 1 : 2) : null;
  },
  latex(text, words) {
    const command = [...before(text, words).matchAll(/\\([a-z]+)\*?[[{]/g)].reverse().find(([, name]) => LATEX.has(name as string));
    return command ? (LATEX.get(command[1] as string) ?? null) : null;
  },
  typst(text, words) {
    const lead = before(text, words);
    const marks = /(?:^|\n)[ \t]*(={1,12})[ \t]+[*_]{0,2}$/.exec(lead);
    if (marks) return (marks[1] as string).length;
    const call = /#heading(?:\([^()]*?(?:level|depth): (\d{1,2})[^()]*\)|\([^()]*\))?\[[*_]{0,2}$/.exec(lead);
    return call ? Number(call[1] ?? 1) : null;
  },
  html(text, words) {
    const tag = [...before(text, words).matchAll(/<h([1-6])\b/gi)].pop();
    return tag ? Number(tag[1]) : null;
  },
  plaintext: () => null,
};

const LATEX: ReadonlyMap<string, number> = new Map([
  ['part', 1],
  ['chapter', 2],
  ['addchap', 2],
  ['section', 3],
  ['addsec', 3],
  ['subsection', 4],
  ['subsubsection', 5],
  ['paragraph', 6],
  ['subparagraph', 7],
]);

const LONGEST_PLAIN = 120;

/** A plain text's line that reads as a heading: all in capitals, or numbered as briefs number their points and with its words capitalized. */
function plainLevel({ kind, stream, text }: ProseBlock): number | null {
  const line = text.trim();
  if (kind !== 'paragraph' || stream !== 0 || line.length > LONGEST_PLAIN || line.includes('\n') || /[,;]$/.test(line)) return null;
  const capitals = /\p{Lu}{4}/u.test(line) && !/\p{Ll}/u.test(line);
  const number = /^(?:([IVX]{1,6})|([A-Z])|(\d{1,2}))\.\s+\p{Lu}/u.exec(line);
  if (!number) return capitals ? 1 : /^[IVX]{1,6}\.?$/.test(line) ? 2 : null;
  if (!capitals && /(?:^|[^\p{L}])\p{Ll}\p{L}{4}/u.test(line)) return null;
  return number[1] ? 2 : number[2] ? 3 : 4;
}
