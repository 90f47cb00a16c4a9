import { readFileSync } from 'node:fs';
import { coreModule } from '../../server/scripts/cases/core.mjs';

const ROUNDS = 15;
const cpuOf = (work) => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return user + system;
};

/** What checking a text costs with the bundled index, as a multiple of what it costs without: the least of many rounds, taken in turn. */
export async function printIndexCost(what, text, format) {
  const [{ analyze }, { DEFAULT_CONFIG }, { openBundledIndex }, { EMPTY_INDEX }] = await Promise.all(
    ['../analysis.ts', '../config.ts', 'bundled.ts', 'caseIndex.ts'].map(coreModule),
  );
  const { index } = openBundledIndex(readFileSync(new URL('../../server/data/cases.idx', import.meta.url)));
  const least = [index, EMPTY_INDEX].map((caseIndex) => ({ services: { config: DEFAULT_CONFIG, caseIndex, year: 2026 }, time: Infinity }));
  for (let round = 0; round < ROUNDS; round++)
    for (const one of round % 2 ? least : [...least].reverse())
      one.time = Math.min(
        one.time,
        cpuOf(() => analyze(text, format, one.services).diagnostics.length),
      );
  console.log(`the bundled index: checking ${what} costs ${(least[0].time / least[1].time).toFixed(2)} × what it costs without`);
}
