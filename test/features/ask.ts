import { analyze, type Analysis } from '../../server/src/core/analysis.ts';
import { EMPTY_INDEX, type CaseIndex } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import type { TextEdit } from '../../server/src/core/text/edits.ts';
import type { Span } from '../../server/src/core/text/span.ts';
import { parseFixture } from '../fixture/parse.ts';

/** A fixture (../fixture/README.md) read and analysed. */
export interface Asked {
  readonly analysis: Analysis;
  /** Where `$0` stands. */
  readonly at: number;
  /** The texts of the places that the fixture marks with a name, each as `line:text`. */
  readonly marked: (name: string) => readonly string[];
}

export function ask(source: string, caseIndex: CaseIndex = EMPTY_INDEX, format: Format = 'markdown'): Asked {
  const file = parseFixture(source).files[0];
  const analysis = analyzed(file.text, caseIndex, format);
  const marked = (name: string): readonly string[] =>
    shown(
      analysis,
      file.annotations.filter((a) => a.label === name),
    );
  return { analysis, at: file.cursor?.start ?? 0, marked };
}

export const analyzed = (text: string, caseIndex: CaseIndex = EMPTY_INDEX, format: Format = 'markdown'): Analysis =>
  analyze(text, format, { config: DEFAULT_CONFIG, caseIndex, year: 2026 });

/** Spans as `line:text`, for people to read. */
export const shown = ({ text, lines }: Analysis, spans: readonly Span[]): readonly string[] =>
  spans.map(({ start, end }) => `${lines.positionAt(start).line + 1}:${text.slice(start, end)}`);

export const apply = (text: string, edits: readonly TextEdit[]): string =>
  [...edits].sort((a, b) => b.start - a.start).reduce((now, e) => now.slice(0, e.start) + e.newText + now.slice(e.end), text);

/** Two cases, in full and in short, with an id. after each. */
export const BRIEF = `A property interest needs a claim of entitlement. *Board of Regents v. Roth*, 408 U.S. 564, 577 (1972). *Id.* at 576.

The clause confers no right. *DeShaney v. Winnebago County*, 489 U.S. 189, 109 S. Ct. 998 (1989). *Id.* at 195.

See *Roth*, 408 U.S. at 572. As *Roth* holds, an interest is needed; Roth himself was a teacher. 42 U.S.C. § 1983.
`;
