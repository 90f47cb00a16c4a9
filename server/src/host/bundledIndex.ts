import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type OpenedIndex, openBundledIndex } from '../core/cases/bundled.ts';
import { EMPTY_INDEX } from '../core/cases/caseIndex.ts';
import { bundleFolder } from './bundleFolder.ts';

/** The file of the case index that comes with Idem. */
export const bundledIndexPath = (): string => join(bundleFolder(), 'cases.idx');

export const bundledIndexSize = (): number => statSync(bundledIndexPath(), { throwIfNoEntry: false })?.size ?? 0;

let opened: OpenedIndex | null = null;

/** The case index that comes with Idem, read once, when first asked for; without its file, the index that knows nothing and why. */
export function bundledIndex(): OpenedIndex {
  opened ??= open();
  return opened;
}

function open(): OpenedIndex {
  try {
    return openBundledIndex(readFileSync(bundledIndexPath()));
  } catch {
    return { index: EMPTY_INDEX, problem: `there is no case index at ${bundledIndexPath()}; reinstall Idem, or build it: npm run build` };
  }
}
