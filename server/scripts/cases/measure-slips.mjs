// Measures the verdicts on real citations: node server/scripts/cases/measure-slips.mjs FOLDER… [--list] (after npm run build)
// Takes the full citations of the documents in covered volumes as they stand (what is not confirmed is an alarm to read by eye), and
// then with a slip in each (a fixed seed): one digit another, two neighbours swapped, the volume one off, another case's name. Some of
// each are also put into a sentence and checked as `idem check` does.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { coreModule } from './core.mjs';

const given = process.argv.slice(2);
const list = given.includes('--list');
const { parse, check } = createRequire(import.meta.url)('../../dist/index.cjs');
const [{ openBundledIndex }, { verdict }] = await Promise.all([coreModule('bundled.ts'), coreModule('verdict.ts')]);
const { index, problem } = openBundledIndex(readFileSync(new URL('../../data/cases.idx', import.meta.url)));
if (problem) throw new Error(problem);

function* files(path) {
  if (!statSync(path).isDirectory()) yield path;
  else for (const name of readdirSync(path).sort()) yield* files(join(path, name));
}

const cited = new Map();
for (const folder of given.filter((one) => !one.startsWith('--'))) {
  for (const file of files(folder)) {
    if (!/\.(?:txt|md)$/.test(file)) continue;
    for (const c of parse(readFileSync(file, 'utf8'), { format: file.endsWith('.md') ? 'markdown' : 'plaintext' }).citations) {
      if (c.kind !== 'full_case' || c.role !== 'primary' || !c.page || !/ v\. /.test(c.caseName ?? '') || !/^\d+$/.test(c.page)) continue;
      const one = {
        reporter: c.reporter,
        volume: Number(c.volume),
        page: Number(c.page),
        name: c.caseName,
        year: Number(c.year) || null,
        court: c.court,
      };
      const coverage = index.coverage(one.reporter, one.volume);
      const covered = coverage.state === 'complete' && (coverage.ordersFrom === null || one.page < coverage.ordersFrom);
      cited.set(`${c.caseName}|${c.volume} ${c.reporter} ${c.page}|${c.year}`, { ...one, covered });
    }
  }
}

const all = [...cited.values()];
const alarms = all.filter((one) => ['differs', 'not-first-page'].includes(verdict(index, one).verdict));
const counts = {};
for (const one of all) counts[verdict(index, one).verdict] = (counts[verdict(index, one).verdict] ?? 0) + 1;
console.log(`${all.length} different citations`, counts);
for (const one of alarms) {
  const said = verdict(index, one);
  console.log(
    `  ${said.verdict} ${said.differences} | ${one.name}, ${one.volume} ${one.reporter} ${one.page} (${one.year}) | ${said.cases.map((c) => `${c.name} ${c.citation} ${c.yearFrom}`).join(' / ')}`,
  );
}

let seed = 20251;
const random = (n) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % n;
const digit = (n) => {
  const digits = String(n);
  const at = random(digits.length);
  const other = (Number(digits[at]) + 1 + random(9)) % 10;
  return Number(digits.slice(0, at) + (at === 0 && other === 0 ? 1 + random(9) : other) + digits.slice(at + 1));
};
const swapped = (n) => {
  const digits = String(n);
  if (digits.length < 2) return n;
  const at = random(digits.length - 1);
  return Number(digits.slice(0, at) + digits[at + 1] + digits[at] + digits.slice(at + 2));
};
const known = all.filter((one) => one.covered && verdict(index, one).verdict === 'confirmed');
const SLIPS = {
  'one digit of the page': (one) => ({ ...one, page: digit(one.page) }),
  'one digit of the volume': (one) => ({ ...one, volume: digit(one.volume) }),
  'two digits of the page swapped': (one) => ({ ...one, page: swapped(one.page) }),
  'volume one off': (one) => ({ ...one, volume: one.volume + (random(2) ? 1 : -1) }),
  'name of another case': (one) => ({ ...one, name: known[random(known.length)].name }),
};
console.log(`${known.length} confirmed citations in covered volumes`);
/** So many of each slip are checked in a sentence. */
const CHECKED = 300;
const INDEX_RULE = /^index-(?:not-found|mid-case|name-mismatch|year-court-mismatch)$/;
const isReported = ({ name, volume, reporter, page, year }) =>
  check(`The rule is settled. See ${name.replace(/\s+/g, ' ')}, ${volume} ${reporter} ${page} (${year}).\n`).some((one) =>
    INDEX_RULE.test(one.rule),
  );
const inSentences = (found) => found.filter((one) => one.reporter === 'U.S.' && one.year).slice(0, CHECKED);
const correct = inSentences(known);
console.log(`as they stand, in a sentence: ${correct.filter(isReported).length} of ${correct.length} reported by check`);
for (const [what, slip] of Object.entries(SLIPS)) {
  const tally = { reported: 0, confirmed: 0, 'outside coverage': 0 };
  const slips = [];
  for (let round = 0; round < 4; round++) {
    for (const one of known) {
      const other = slip(one);
      if (other.page === one.page && other.volume === one.volume && other.name === one.name) continue;
      const said = verdict(index, other);
      const coverage = index.coverage(other.reporter, other.volume);
      const covered = coverage.state === 'complete' && (coverage.ordersFrom === null || other.page < coverage.ordersFrom);
      if (covered) slips.push(other);
      if (said.verdict === 'differs' || said.verdict === 'not-first-page') tally.reported++;
      else if (!covered) tally['outside coverage']++;
      else {
        tally.confirmed++;
        if (list)
          console.log(
            `    missed: ${other.name}, ${other.volume} ${other.reporter} ${other.page} | ${said.verdict} ${said.cases.map((c) => c.name).join(' / ')}`,
          );
      }
    }
  }
  console.log(
    `  ${what}: ${tally.reported} reported, ${tally.confirmed} missed (${((100 * tally.reported) / (tally.reported + tally.confirmed)).toFixed(2)} % of those in covered volumes), ${tally['outside coverage']} fall outside`,
  );
  const checked = inSentences(slips);
  console.log(`    in a sentence: ${checked.filter(isReported).length} of ${checked.length} reported by check`);
}
