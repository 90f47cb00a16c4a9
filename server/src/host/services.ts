import type { Services } from '../core/analysis.ts';
import type { Config } from '../core/config.ts';
import { bundledIndex } from './bundledIndex.ts';

/** What the engine needs on this machine: the settings, the system's year, and the bundled index, which is read only when it is asked. */
export const nodeServices = (config: Config, year: number = new Date().getFullYear()): Services => ({
  config,
  get caseIndex() {
    return bundledIndex().index;
  },
  year,
});
