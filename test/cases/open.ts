import { readFileSync } from 'node:fs';
import { openBundledIndex } from '../../server/src/core/cases/bundled.ts';
import type { CaseIndex } from '../../server/src/core/cases/caseIndex.ts';

/** The bytes of the index that is shipped. */
export const bundledBytes = (): Uint8Array => new Uint8Array(readFileSync(new URL('../../server/data/cases.idx', import.meta.url)));

/** The index that is shipped. */
export function bundledIndex(): CaseIndex {
  const { index, problem } = openBundledIndex(bundledBytes());
  if (problem) throw new Error(problem);
  return index;
}
