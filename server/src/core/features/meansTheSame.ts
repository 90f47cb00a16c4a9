import { type Analysis, analyze } from '../analysis.ts';
import { applyEdits, type TextEdit } from '../text/edits.ts';
import type { Citation } from '../syntax/document.ts';
import { isParallel } from './citationAt.ts';

/**
 * Whether after the edits the document has as many citations (parallels aside), each refers to the authority that it referred to, and
 * nothing is wrong that was not wrong before.
 */
export function meansTheSame(analysis: Analysis, edits: readonly TextEdit[]): boolean {
  if (edits.length === 0) return true;
  const after = analyze(applyEdits(analysis.text, edits), analysis.format, analysis.services, analysis);
  const [was, is] = [places(analysis), places(after)];
  if (was.length !== is.length || wrong(after) > wrong(analysis)) return false;
  const seen = new Map<number | null, number | null>();
  const taken = new Map<number | null, number | null>();
  return was.every((citation, i) => {
    const [before, now] = [authorityIn(analysis, citation), authorityIn(after, is[i] as Citation)];
    if (!seen.has(before)) seen.set(before, now);
    if (!taken.has(now)) taken.set(now, before);
    return seen.get(before) === now && taken.get(now) === before;
  });
}

const places = ({ citations }: Analysis): readonly Citation[] => citations.filter(({ node }) => !isParallel(node));

const authorityIn = ({ resolution }: Analysis, { index }: Citation): number | null => resolution.references[index]?.authority ?? null;

const wrong = ({ findings }: Analysis): number => findings.filter(({ severity }) => severity === 'error' || severity === 'warning').length;
