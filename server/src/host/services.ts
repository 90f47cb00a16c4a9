import type { Services } from '../core/analysis.ts';
import { DEFAULT_CONFIG } from '../core/config.ts';
import type { CaseIndex } from '../core/cases/caseIndex.ts';
import { bundledIndex } from './bundledIndex.ts';
import { openIndexes } from './indexes/openIndexes.ts';

type Given = Partial<Pick<Services, 'config' | 'year' | 'profileChosen' | 'known'>>;

/** What the library needs on this machine: the settings, the system's year, and the bundled index, which is read only when it is asked. */
export const libraryServices = (given: Given = {}): Services => servicesWith(given, () => bundledIndex().index);

/** What a command needs: the same, with the user's own case indexes before the bundled one. */
export const nodeServices = (given: Given = {}): Services => servicesWith(given, () => openIndexes(given.config ?? DEFAULT_CONFIG).index);

function servicesWith(
  { config = DEFAULT_CONFIG, year = new Date().getFullYear(), profileChosen, known }: Given,
  open: () => CaseIndex,
): Services {
  let index: CaseIndex | null = null;
  return {
    config,
    get caseIndex() {
      return (index ??= open());
    },
    year,
    profileChosen,
    known,
  };
}
