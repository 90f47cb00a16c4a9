import type { TextEdit } from '../text/edits.ts';
import type { Finding } from './finding.ts';
import { startTracking } from './trackedText.ts';

/** More passes than any chain of fixes needs; a fix that never settles ends here. */
const MAX_PASSES = 10;

export interface FixedText {
  readonly text: string;
  /** From the text as it was to the text as it is: in order, not overlapping. */
  readonly edits: readonly TextEdit[];
}

/**
 * Applies every safe fix until none is left. `analyzeAgain` gives the findings of a text, unfolded and without those that a
 * suppression covers; quoted text has none, and what was not read whole has no safe fix (./run.ts). Of fixes that touch the
 * same place the first is made, the other in the next pass if it is still due.
 */
export function fixAll(analyzeAgain: (text: string) => readonly Finding[], text: string): FixedText {
  const tracked = startTracking(text);
  const seen = new Set<string>([text]);
  for (let pass = 0; pass < MAX_PASSES; pass++) {
    const { edits } = safeEdits(analyzeAgain(tracked.text()));
    if (edits.length === 0) break;
    tracked.apply(edits);
    // A text that comes back means two fixes undo each other: stop rather than go round.
    if (seen.has(tracked.text())) break;
    seen.add(tracked.text());
  }
  return { text: tracked.text(), edits: tracked.edits() };
}

export interface SafeEdits {
  readonly edits: readonly TextEdit[];
  /** Of how many findings. */
  readonly mended: number;
}

/** The edits of the first safe fix of each finding (given in document order), none of which touch each other, in order. */
export function safeEdits(findings: readonly Finding[]): SafeEdits {
  const edits: TextEdit[] = [];
  let mended = 0;
  for (const finding of findings) {
    const fix = finding.fixes.find((one) => one.safe && one.edits.length > 0);
    // Most fixes lie behind all that were taken; one that reaches back waits for the next pass.
    const last = edits[edits.length - 1];
    if (!fix || (last && !isBehind(fix.edits[0], last))) continue;
    edits.push(...fix.edits);
    mended++;
  }
  return { edits, mended };
}

/** Two edits touch where they overlap, or where both begin at one place. */
const isBehind = (edit: TextEdit, last: TextEdit): boolean => edit.start >= last.end && edit.start > last.start;
