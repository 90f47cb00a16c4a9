// Compares the written summaries with the other sources: node server/scripts/cases/check-summaries.mjs --from FOLDER [FILE.jsonl…]
// Prints what could not be confirmed and why. The build takes the confirmed ones and those that summaries/reviewed.json lists as
// { "cite": { "name": "…", "because": "what a person compared it with" } }. Exits with 1 where a line is malformed or contradicted.
import { parseArgs } from 'node:util';
import { coreModule } from './core.mjs';
import { gatherFacts } from './facts.mjs';
import { readInputs } from './inputs.mjs';

const { values: options, positionals } = parseArgs({ allowPositionals: true, options: { from: { type: 'string' } } });

async function check() {
  if (!options.from) throw new Error('Say where the source facts are: --from FOLDER');
  const { texts } = readInputs(options.from, { repin: false });
  const { judged } = gatherFacts(texts, await coreModule('names.ts'));
  const asked = judged.filter(
    ({ where }) => positionals.length === 0 || positionals.some((file) => where.startsWith(`${file.split('/').at(-1)}:`)),
  );
  const counts = {};
  for (const { where, row, status, against, by } of asked) {
    counts[status] = (counts[status] ?? 0) + 1;
    if (status === 'confirmed' || status === 'reviewed') continue;
    const what =
      status === 'unconfirmed' ? 'no other source has it' : [...against, ...(by.length ? [`(for it: ${by.join(', ')})`] : [])].join('; ');
    console.log(`${status.padEnd(12)} ${where} ${row ? `${row.name}, ${row.cite} (${row.year})` : ''}: ${what}`);
  }
  console.log(counts);
  if (counts.malformed || counts.contradicted) process.exitCode = 1;
}

try {
  await check();
} catch (error) {
  console.error(error.message);
  process.exitCode = 2;
}
