// Harvests what opinions agree on: node server/scripts/cases/harvest.mjs --from FOLDER (with opinions.jsonl.gz in it; after npm run build)
// The project's own parser reads every opinion; each opinion has one vote on the name, year, court and parallels of a case it cites.
// What it writes, harvest.tsv, is an input of the index's build and of the check on written summaries.
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gunzipSync } from 'node:zlib';
import { coreModule } from './core.mjs';
import { mentionsOf } from './mentions.mjs';
import { electCase } from './votes.mjs';

const { values: options } = parseArgs({ options: { from: { type: 'string' } } });
const FILE = 'opinions.jsonl.gz';

async function harvest() {
  if (!options.from) throw new Error(`Say where ${FILE} is: --from FOLDER`);
  const bytes = readFileSync(join(options.from, FILE));
  const { parse } = createRequire(import.meta.url)('../../dist/index.cjs');
  const [{ compareNames }, { usVolumeOf }] = await Promise.all([coreModule('names.ts'), coreModule('nominative.ts')]);
  const ballots = new Map();
  const read = new Set();
  for (const line of gunzipSync(bytes).toString('utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line);
    // The collection holds some opinions twice.
    const print = text.replace(/[^A-Za-z]+/g, '').slice(500, 1500);
    if (read.has(print)) continue;
    read.add(print);
    for (const mention of mentionsOf(parse(text, { format: 'plaintext' }).citations, usVolumeOf)) {
      const ballot = ballots.get(mention.cite) ?? new Map();
      ballot.set(read.size, [...(ballot.get(read.size) ?? []), mention]);
      ballots.set(mention.cite, ballot);
    }
  }
  const rows = [...ballots].map(([cite, ballot]) => electCase(cite, [...ballot.values()], compareNames)).filter(Boolean);
  rows.sort((a, b) => a.reporter.localeCompare(b.reporter, 'en') || a.volume - b.volume || a.page - b.page);
  const lines = rows.map((row) =>
    [row.cite, row.name, row.year ?? '', row.court, row.opinions, row.agreeing, row.parallels.join('|')].join('\t'),
  );
  const head = `# ${FILE} SHA-256 ${createHash('sha256').update(bytes).digest('hex')}, ${read.size} different opinions\ncite\tname\tyear\tcourt\topinions\tagreeing\tparallels`;
  const out = fileURLToPath(new URL('./harvest.tsv', import.meta.url));
  writeFileSync(out, `${head}\n${lines.join('\n')}\n`);
  console.log(
    `${out}: ${rows.length} cases out of ${read.size} opinions, ${rows.filter((row) => row.agreeing > 1).length} with two or more agreeing`,
  );
}

try {
  await harvest();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
