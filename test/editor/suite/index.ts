import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { type Result, runTests } from './mocha.ts';

/** Called by VS Code's extension host: runs the suite and leaves the results in the file that `IDEM_RESULTS` names. */
export async function run(): Promise<void> {
  // Mocha is an ES module and this bundle is not: hence the import at run time.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, slow: 60_000, grep: process.env.IDEM_GREP });
  mocha.addFile(path.join(__dirname, 'extension.cjs'));
  const results: Result[] = [];
  await runTests(mocha, (result) => {
    results.push(result);
    if (process.env.IDEM_RESULTS) writeFileSync(process.env.IDEM_RESULTS, JSON.stringify(results));
  });
}
