// Measures what a large index costs: node server/scripts/cases/measure-import.mjs [--cases 2000000] (after npm run build). Writes a
// collection of that many made-up cases in the shape of the Caselaw Access Project into a folder of the system's temporary one,
// imports it, looks cases up, and takes it away again.
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({ options: { cases: { type: 'string', default: '2000000' } } });
const PER_VOLUME = 250;
const LOOKUPS = 20_000;
const SEARCHES = 200;
const { importCap, openSqliteIndex } = createRequire(import.meta.url)('../../dist/sqlite.cjs');

const WORDS = 'Smith Jones Garcia Nguyen Baker Pacific Atlantic National Steel Motors Insurance Railway Lumber County City Board'.split(
  ' ',
);
/** A small generator with a seed: the same collection each time. */
let seed = 1;
const random = (below) => {
  seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
  return Math.floor((seed / 2 ** 32) * below);
};
const party = () => `${WORDS[random(WORDS.length)]} ${random(90_000).toString(36)} ${WORDS[random(WORDS.length)]}`;

function writeVolume(folder, reporter, volume) {
  const at = join(folder, reporter, String(volume));
  mkdirSync(at, { recursive: true });
  const list = Array.from({ length: PER_VOLUME }, (_, i) => {
    const name = `${party()} v. ${party()}`;
    return {
      name: `${name}, et al., Appellants`,
      name_abbreviation: name,
      decision_date: `${1900 + random(120)}-0${1 + random(9)}-1${random(9)}`,
      citations: [{ type: 'official', cite: `${volume} ${reporter} ${1 + i * 4}` }],
      court: { name_abbreviation: '9th Cir.' },
      cites_to: [],
    };
  });
  writeFileSync(join(at, 'CasesMetadata.json'), JSON.stringify(list));
}

const percentile = (times, share) => [...times].sort((a, b) => a - b)[Math.floor(times.length * share)];
const timed = (n, work) =>
  Array.from({ length: n }, () => {
    const before = performance.now();
    work();
    return performance.now() - before;
  });
const mb = (bytes) => `${Math.round(bytes / 2 ** 20)} MB`;

const folder = mkdtempSync(join(tmpdir(), 'idem-import-'));
try {
  const volumes = Math.ceil(Number(values.cases) / PER_VOLUME);
  const series = ['F.2d', 'F.3d', 'F. Supp.', 'P.2d', 'N.E.2d', 'A.2d', 'S.W.2d', 'So. 2d'];
  for (let i = 0; i < volumes; i++) writeVolume(folder, series[i % series.length], 1 + Math.floor(i / series.length));
  const into = join(folder, 'cap.sqlite');
  const marks = [];
  const begun = process.cpuUsage();
  const start = performance.now();
  let next = 0.1;
  const { cases } = await importCap(folder, into, {
    onProgress(share) {
      if (share < next) return;
      next += 0.1;
      const { user, system } = process.cpuUsage(begun);
      marks.push([share, (user + system) / 1e6, process.memoryUsage().rss]);
    },
  });
  const { user, system } = process.cpuUsage(begun);
  const cpu = (user + system) / 1e6;
  console.log(
    `${cases} cases in ${Math.round((performance.now() - start) / 1000)} s, ${Math.round(cpu)} s of processor: ${Math.round(cases / cpu)} a second`,
  );
  let [before, at] = [0, 0];
  for (const [share, seconds, rss] of marks) {
    console.log(`  ${Math.round(share * 100)} %: ${Math.round(((share - at) * cases) / (seconds - before))} a second, ${mb(rss)} resident`);
    [before, at] = [seconds, share];
  }
  console.log(`index ${mb(statSync(into).size)}`);
  const index = openSqliteIndex(into);
  const find = timed(LOOKUPS, () => {
    const volume = 1 + random(Math.floor(volumes / series.length));
    if (index.find(series[random(series.length)], volume, 1 + random(PER_VOLUME) * 4).length !== 1)
      throw new Error(`a case is missing in volume ${volume}`);
  });
  const search = timed(SEARCHES, () => index.search(`${random(90_000).toString(36)} v ${WORDS[random(WORDS.length)]}`, 20));
  for (const [what, times] of [
    ['look-up', find],
    ['search by name', search],
  ])
    console.log(
      `${what}: ${percentile(times, 0.5).toFixed(3)} ms in the middle, ${percentile(times, 0.99).toFixed(3)} ms at the 99th of 100`,
    );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
