import type { Subject } from './session.ts';
import { type OfferedStyle, offeredStyle } from './styleChoice.ts';

/** What a document holds, for the client's status bar. */
export interface Status {
  readonly authorities: number;
  readonly citations: number;
  readonly findings: number;
  /** A house style that the document plainly follows though nothing names one. */
  readonly style: OfferedStyle | null;
}

export function toStatus(asked: Subject | null): Status | null {
  if (!asked) return null;
  const { citations, resolution, diagnostics } = asked.analysis;
  const style = offeredStyle(asked);
  return { style, authorities: resolution.authorities.length, citations: citations.length, findings: diagnostics.length };
}
