// Builds server/data/cases.idx: node server/scripts/cases/build-index.mjs --from FOLDER [--repin] [--notes] [--out FILE]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coreModule } from './core.mjs';
import { coverageOf, ranges } from './coverage.mjs';
import { readInputs } from './inputs.mjs';
import { mergeCases } from './merge.mjs';
import { overruledRows } from './overruled.mjs';
import { measure, shortfalls } from './quality.mjs';
import { coreRows, slipRows } from './rows.mjs';
import { writeIndex } from './sections.mjs';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string' },
    repin: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

function summaryOf(coverage, asOf) {
  const volumes = (state) => [...coverage].filter(([, line]) => line.state === state).map(([volume]) => volume);
  return `U.S. Reports: volumes ${ranges(volumes('complete'))} complete up to their orders, ${ranges(volumes('partial'))} in part; as of ${asOf}`;
}

async function build() {
  if (!options.from) throw new Error('Say where the source facts are: --from FOLDER');
  const { texts, asOf } = readInputs(options.from, { repin: options.repin });
  const [format, { compareNames }] = await Promise.all([coreModule('format.ts'), coreModule('names.ts')]);
  const { cases, notes } = mergeCases({
    core: coreRows(texts['scotus_core.tsv']),
    slip: slipRows(texts['scotus_ot2022_official_slip.tsv']),
    overruled: overruledRows(texts['overruled_union.json']),
    compareNames,
  });
  const coverage = coverageOf(cases, JSON.parse(texts['us_volume_years.json']));
  const written = writeIndex({ cases, coverage, asOf, summary: summaryOf(coverage, asOf), format });
  const measured = measure({ cases, coverage, file: written.file });
  if (options.notes) for (const note of notes) console.log(note);
  console.log({ ...measured, words: written.words, sections: written.sizes });
  const faults = shortfalls(measured);
  if (faults.length > 0) throw new Error(`The index is worse than it may be, and nothing was written: ${faults.join('; ')}.`);
  const out = options.out ?? fileURLToPath(new URL('../../data/cases.idx', import.meta.url));
  writeFileSync(out, written.file);
  console.log(`${out}: ${written.file.length} bytes. ${summaryOf(coverage, asOf)}`);
}

try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
