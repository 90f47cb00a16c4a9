import { type Analysis, analyze } from '../../server/src/core/analysis.ts';
import { type Change, followed } from '../../server/src/core/authorities/drift/follow.ts';
import { accepted } from '../../server/src/core/authorities/drift/settle.ts';
import { NOTHING_TRACKED, type Tracking } from '../../server/src/core/authorities/drift/tracking.ts';
import { EMPTY_INDEX } from '../../server/src/core/cases/caseIndex.ts';
import { DEFAULT_CONFIG } from '../../server/src/core/config.ts';
import { driftsIn } from '../../server/src/core/features/drift.ts';
import type { Finding } from '../../server/src/core/rules/finding.ts';
import type { Format } from '../../server/src/core/text/blocks.ts';
import type { TextEdit } from '../../server/src/core/text/edits.ts';
import type { Span } from '../../server/src/core/text/span.ts';

export const TWOMBLY = 'A claim must be plausible. *Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 556 (2007).';
export const IQBAL = 'Legal conclusions are not enough. *Iqbal v. Hasty*, 490 F.3d 143, 157 (2d Cir. 2007).';
export const ROTH = 'An interest is needed. *Board of Regents v. Roth*, 408 U.S. 564, 577 (1972).';

export const BRIEF = `${TWOMBLY} So *Twombly*, 550 U.S. at 557.

It must cross the line between what can be and what is likely. *Id.* at 570.

${IQBAL}

Last of all, the complaint says nothing.
`;

/** A document at work: each of its versions is analysed, as an editor asks for its findings after every edit. Immutable. */
export interface Writer {
  readonly text: string;
  readonly analysis: Analysis;
  drifts(): readonly Finding[];
  /** Makes changes at once, each in offsets of the text that the one before it left. */
  change(changes: readonly TextEdit[]): Writer;
  type(at: number, letter: string): Writer;
  accept(offset: number): Writer;
  /** The line that holds the words, without its break. */
  lineWith(words: string): Span;
}

const services = { config: DEFAULT_CONFIG, caseIndex: EMPTY_INDEX, year: 2026 };

export const open = (text: string, format: Format = 'markdown'): Writer => writer(text, format, NOTHING_TRACKED);

export const edited = (before: Writer, { start, end }: Span, newText: string): Writer => before.change([{ start, end, newText }]);

function writer(text: string, format: Format, tracking: Tracking, previous?: Analysis): Writer {
  const analysis = analyze(text, format, services, previous, tracking);
  const found = driftsIn(analysis);
  const now = analysis.tracking as Tracking;
  return {
    text,
    analysis,
    drifts: () => found,
    change(changes) {
      let after = text;
      const made = [...changes].map((one): Change => {
        const change = { ...one, before: after };
        after = after.slice(0, one.start) + one.newText + after.slice(one.end);
        return change;
      });
      return writer(after, format, followed(now, made), analysis);
    },
    type(at, letter) {
      return this.change([{ start: at, end: at, newText: letter }]);
    },
    accept: (offset) => writer(text, format, accepted(now, offset), analysis),
    lineWith(words) {
      const at = text.indexOf(words);
      if (at < 0) throw new Error(`no “${words}” in the text`);
      const end = text.indexOf('\n', at);
      return { start: text.lastIndexOf('\n', at) + 1, end: end < 0 ? text.length : end };
    },
  };
}
