// Builds server/data/cases.idx: node server/scripts/cases/build-index.mjs --from FOLDER [--repin] [--notes] [--out FILE]
import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { coreModule } from './core.mjs';
import { coverageOf, coverageRows, ranges } from './coverage.mjs';
import { coveragePage } from './coveragePage.mjs';
import { gatherFacts } from './facts.mjs';
import { readInputs } from './inputs.mjs';
import { measure, shortfalls } from './quality.mjs';
import { writeIndex } from './sections.mjs';

const { values: options } = parseArgs({
  options: {
    from: { type: 'string' },
    repin: { type: 'boolean', default: false },
    notes: { type: 'boolean', default: false },
    out: { type: 'string' },
  },
});

function summaryOf(coverage, rows, asOf) {
  const volumes = (state) => [...coverage].filter(([, line]) => line.state === state).map(([volume]) => volume);
  const others = rows.filter((row) => row.abbreviation !== 'U.S.').reduce((sum, row) => sum + row.cases, 0);
  return (
    `U.S. Reports: volumes ${ranges(volumes('complete'))} complete up to their orders, ${ranges(volumes('partial'))} in part; ` +
    `${others} cases of other reporters; as of ${asOf}`
  );
}

async function build() {
  if (!options.from) throw new Error('Say where the source facts are: --from FOLDER');
  const { texts, asOf } = readInputs(options.from, { repin: options.repin });
  const [format, names, { foldWord }] = await Promise.all([coreModule('format.ts'), coreModule('names.ts'), coreModule('search.ts')]);
  const { cases, judged, notes, counts, usYears } = gatherFacts(texts, names);
  const usCases = cases.filter((one) => one.reporter === 'U.S.');
  const coverage = coverageOf(usCases, usYears);
  const rows = coverageRows(cases, coverage);
  const summary = summaryOf(coverage, rows, asOf);
  const written = writeIndex({ cases, coverage: new Map([['U.S.', coverage]]), rows, asOf, summary, format, foldWord });
  const measured = measure({ cases: usCases, all: cases, coverage, file: written.file });
  if (options.notes) for (const note of notes) console.log(note);
  console.log({ ...measured, words: written.words, wordsOfTexts: written.wordsOfTexts, decisions: counts, sections: written.sizes });
  const left = judged.filter(({ status }) => status !== 'confirmed' && status !== 'reviewed').length;
  if (left > 0) console.log(`${left} written summaries are left out: node server/scripts/cases/check-summaries.mjs says why.`);
  const faults = shortfalls(measured);
  if (faults.length > 0) throw new Error(`The index is worse than it may be, and nothing was written: ${faults.join('; ')}.`);
  const out = options.out ?? fileURLToPath(new URL('../../data/cases.idx', import.meta.url));
  writeFileSync(out, written.file);
  if (!options.out) writeFileSync(new URL('../../docs/case-index.md', import.meta.url), coveragePage({ rows, summary, asOf }));
  console.log(`${out}: ${written.file.length} bytes. ${summary}`);
}

try {
  await build();
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
