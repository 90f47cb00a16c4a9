import type fc from 'fast-check';

/** How many times the usual number of runs: `IDEM_RUNS=50 npx vitest run test/property`. */
const TIMES = Number(process.env.IDEM_RUNS ?? 1);

/** In the usual suite the same cases each time, so that a red run means a change; in longer ones a seed of its own, printed on failure. */
export const runs = (usual: number): fc.Parameters<unknown> =>
  TIMES === 1 ? { numRuns: usual, seed: 366_1093 } : { numRuns: Math.ceil(usual * TIMES) };
