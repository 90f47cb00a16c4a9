// Builds server/data/{reporters,courts,codes,journals,abbreviations}.json: node server/scripts/data/build-tables.mjs --from FOLDER
// FOLDER holds the gathered facts (see server/data/SOURCES.md); reviewed corrections are in server/data/overrides. The output
// is the same for the same input, and is committed: nobody else needs the folder.
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { buildAbbreviations } from './abbreviations.mjs';
import { buildCodes } from './codes.mjs';
import { buildCourts } from './courts.mjs';
import { DATA, importCore, readJson } from './files.mjs';
import { buildJournals } from './journals.mjs';
import { buildReporters } from './reporters.mjs';

const { values } = parseArgs({ options: { from: { type: 'string' } } });
if (!values.from || !existsSync(values.from)) {
  console.error(values.from ? `There is no folder ${values.from}.` : 'Say where the gathered facts are: --from FOLDER');
  process.exit(2);
}
const { standardSpacing } = await importCore('tables/spacing.ts');
const { squeeze } = await importCore('tables/trie.ts');
const states = readJson(`${DATA}states.json`).rows.map(([abbreviation, name, postal]) => ({ abbreviation, name, postal }));
const tools = { standardSpacing, squeeze, states };
for (const [name, build] of Object.entries({
  reporters: buildReporters,
  courts: buildCourts,
  codes: buildCodes,
  journals: buildJournals,
  abbreviations: buildAbbreviations,
})) {
  console.log(`${name}: ${build(values.from, tools)}`);
}
