import type { Services } from '../core/analysis.ts';
import { DEFAULT_CONFIG } from '../core/config.ts';
import { bundledIndex } from './bundledIndex.ts';

/** What the engine needs on this machine: the settings, the system's year, and the bundled index, which is read only when it is asked. */
export const nodeServices = ({
  config = DEFAULT_CONFIG,
  year = new Date().getFullYear(),
  known,
}: Partial<Pick<Services, 'config' | 'year' | 'known'>> = {}): Services => ({
  config,
  get caseIndex() {
    return bundledIndex().index;
  },
  year,
  known,
});
