/**
 * Counts and prints what passed and what failed.
 * @typedef {ReturnType<typeof createReport>} Report
 */
export function createReport() {
  let passed = 0;
  let failed = 0;
  const say = (text) => console.log(text);
  const pass = (name, since) => {
    passed++;
    say(`  ok    ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  };
  const fail = (name, reason) => {
    failed++;
    say(`  FAIL  ${name}\n        ${String(reason).replaceAll('\n', '\n        ')}`);
  };
  return {
    say,
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
    /** Runs one check; gives whether it passed. A failure is told and counted. */
    async check(name, run) {
      const since = Date.now();
      try {
        await run();
        pass(name, since);
        return true;
      } catch (error) {
        fail(name, error instanceof Error ? (error.stack ?? error.message) : error);
        return false;
      }
    },
    /** Takes over a result that was counted elsewhere. */
    add: ({ name, ok, reason, milliseconds }) => (ok ? pass(name, Date.now() - milliseconds) : fail(name, reason)),
    /** What kept the checks from running at all. */
    broken: (name, error) => fail(name, error instanceof Error ? (error.stack ?? error.message) : error),
  };
}
