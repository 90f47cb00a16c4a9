import 'mocha/mocha.js';
import { type Result, runTests } from './mocha.ts';

/** What the line of the console begins with that tells a result. */
const MARK = 'IDEM-RESULT ';

/** Called by the extension host in a browser's worker: runs the same suite and writes the results to the console, which is all there is. */
export async function run(): Promise<void> {
  mocha.setup({ ui: 'tdd', timeout: 60_000, slow: 60_000, reporter: class {} as unknown as Mocha.ReporterConstructor });
  await import('./extension.ts');
  await runTests(mocha, (result: Result) => console.log(MARK + JSON.stringify(result)));
}
