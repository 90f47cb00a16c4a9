// Measures the comparison of names on real prose: node server/scripts/cases/measure-names.mjs FOLDER… [--list]
// Takes `Name v. Name, N U.S. N` out of text files by a rough pattern and compares the name with the index's; then pairs the same
// names with other cases at random (a fixed seed). Figures only: what it prints is no test.
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { coreModule } from './core.mjs';

const arguments_ = process.argv.slice(2);
const list = arguments_.includes('--list');
const folders = arguments_.filter((argument) => !argument.startsWith('--'));
const [{ openBundledIndex }, { verdict }] = await Promise.all([coreModule('bundled.ts'), coreModule('verdict.ts')]);
const { index, problem } = openBundledIndex(readFileSync(new URL('../../data/cases.idx', import.meta.url)));
if (problem) throw new Error(problem);

function* files(path) {
  if (statSync(path).isDirectory()) for (const name of readdirSync(path).sort()) yield* files(join(path, name));
  else if (/\.(?:txt|jsonl)$/.test(path)) yield path;
}

const CITE = /,\s+(\d{1,3})\s+U\.\s?S\.\s+(?:\(\d+ [A-Z][a-z]+\.?\) )?(\d{1,4})(?!\d)(?!\s*,?\s*(?:n\.|at))/g;
const LEADING =
  /^(?:(?:See|But|Cf|Accord|Compare|Also|In|Under|And|With|e\.g|Ibid|Id|Contra|The|Citing|Quoting|Like|As|Both|Since|After|Unlike|Because|Moreover|Thus|While|When|Although|see|also|cf|citing|quoting|accord|in|and)\b[.,]*\s*)+/;
const NAME =
  /((?:(?:[A-Z0-9][\w'.&\u2019-]*|of|the|and|for|de|la|ex|rel\.|v\.|&|on|in|to|du|by|at),?\s+){1,16}v\.\s+(?:(?:[A-Z0-9][\w'.&\u2019-]*|of|the|and|for|de|la|ex|rel\.|&|on|in|to|du|by|at|y),?\s*){1,14})$/;

const found = [];
const seen = new Set();
for (const folder of folders) {
  for (const path of files(folder)) {
    const text = readFileSync(path, 'utf8');
    for (const match of text.matchAll(CITE)) {
      const before = text
        .slice(Math.max(0, match.index - 160), match.index)
        .replace(/\\n/g, ' ')
        .replace(/\s+/g, ' ');
      const name = NAME.exec(before)?.[1].replace(LEADING, '').trim();
      const year = /^[^()]{0,40}\((\d{4})\)/.exec(text.slice(match.index + match[0].length))?.[1];
      const [volume, page] = [Number(match[1]), Number(match[2])];
      const key = `${name}|${volume}|${page}`;
      if (!name || seen.has(key)) continue;
      seen.add(key);
      found.push({ name, volume, page, year: year ? Number(year) : null, path });
    }
  }
}

const counts = {};
const bump = (key) => (counts[key] = (counts[key] ?? 0) + 1);
const known = [];
for (const cited of found) {
  const said = verdict(index, { reporter: 'U.S.', ...cited });
  bump(said.verdict);
  if (said.verdict === 'confirmed' || said.differences.includes('name')) known.push(cited);
  for (const difference of said.differences) bump(`differs in ${difference}`);
  if (list && (said.verdict === 'differs' || said.verdict === 'not-first-page')) {
    console.log(
      said.verdict,
      said.differences.join(),
      '|',
      cited.name,
      cited.volume,
      'U.S.',
      cited.page,
      cited.year,
      '|',
      said.cases.map((one) => `${one.name} ${one.citation} ${one.yearFrom}-${one.yearTo}`).join(' / '),
    );
  }
}
const different = counts['differs in name'] ?? 0;
let seed = 12345;
const random = (n) => (seed = (Math.imul(seed, 1103515245) + 12345) >>> 0) % n;
let wrong = 0;
let caught = 0;
for (let k = 0; k < 20_000 && known.length > 0; k++) {
  const name = known[random(known.length)];
  const place = known[random(known.length)];
  if (name.volume === place.volume && name.page === place.page) continue;
  wrong++;
  const said = verdict(index, { reporter: 'U.S.', volume: place.volume, page: place.page, name: name.name });
  if (said.differences.includes('name')) caught++;
  else if (list && k < 3000) console.log('uncaught', name.name, '|', said.cases.map((one) => one.name).join(' / '));
}
console.log(counts);
console.log(`${known.length} names at known first pages, ${different} different (${((100 * different) / known.length).toFixed(2)} %)`);
console.log(`${wrong} random wrong pairings, ${caught} different (${((100 * caught) / wrong).toFixed(2)} %)`);
