import { writeFileSync } from 'node:fs';
import path from 'node:path';

/** What the runner outside is told of each test. */
interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly milliseconds: number;
  readonly reason?: string;
}

/** Called by VS Code's extension host: runs the suite and leaves the results in the file that `IDEM_RESULTS` names. */
export async function run(): Promise<void> {
  // Mocha is an ES module and this bundle is not: hence the import at run time.
  const { default: Mocha } = await import('mocha');
  const mocha = new Mocha({ ui: 'tdd', timeout: 60_000, slow: 60_000 });
  mocha.addFile(path.join(__dirname, 'extension.cjs'));
  const results: Result[] = [];
  await new Promise<void>((resolve, reject) => {
    const runner = mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
    const done = (test: Mocha.Runnable, reason?: string) => {
      results.push({ name: test.title, ok: reason === undefined, milliseconds: test.duration ?? 0, reason });
      if (process.env.IDEM_RESULTS) writeFileSync(process.env.IDEM_RESULTS, JSON.stringify(results));
    };
    runner.on('pass', (test) => done(test));
    runner.on('fail', (test, error) => done(test, error.stack ?? String(error)));
  });
}
