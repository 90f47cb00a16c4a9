/** What the runner outside is told of each test. */
export interface Result {
  readonly name: string;
  readonly ok: boolean;
  /** It was not played, and its name says why. */
  readonly leftOut?: boolean;
  readonly milliseconds: number;
  readonly reason?: string;
}

/** Resolves when every test has passed, rejects when one has failed; `tell` is given each result as it comes. */
export function runTests(mocha: { run(done: (failures: number) => void): Mocha.Runner }, tell: (result: Result) => void): Promise<void> {
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => (failures ? reject(new Error(`${failures} failed`)) : resolve()));
    const done = (test: Mocha.Runnable, reason?: string) =>
      tell({ name: test.title, ok: reason === undefined, milliseconds: test.duration ?? 0, reason });
    runner.on('pass', (test) => done(test));
    runner.on('pending', (test) => tell({ name: test.title, ok: true, leftOut: true, milliseconds: 0 }));
    runner.on('fail', (test, error) => done(test, error.stack ?? String(error)));
  });
}
