/**
 * Counts and prints what passed and what failed.
 * @typedef {ReturnType<typeof createReport>} Report
 */
export function createReport() {
  let passed = 0;
  let failed = 0;
  let leftOut = 0;
  const say = (text) => console.log(text);
  const pass = (name, since) => {
    passed++;
    say(`  ok    ${name} (${((Date.now() - since) / 1000).toFixed(1)} s)`);
  };
  const fail = (name, reason) => {
    failed++;
    say(`  FAIL  ${name}\n        ${String(reason).replaceAll('\n', '\n        ')}`);
  };
  const skip = (name) => {
    leftOut++;
    say(`  --    ${name}`);
  };
  return {
    say,
    get passed() {
      return passed;
    },
    get failed() {
      return failed;
    },
    /** The last line. */
    total(since) {
      const left = leftOut > 0 ? `, ${leftOut} left out` : '';
      say(`\n${passed} passed, ${failed} failed${left} (${Math.round((Date.now() - since) / 1000)} s)`);
      return failed > 0 || passed === 0 ? 1 : 0;
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
    add({ name, ok, leftOut: isLeftOut, reason, milliseconds }) {
      if (isLeftOut) skip(name);
      else if (ok) pass(name, Date.now() - milliseconds);
      else fail(name, reason);
    },
    /** Tells of a check that was not run; its name says why. */
    skip,
    /** What kept the checks from running at all. */
    broken: (name, error) => fail(name, error instanceof Error ? (error.stack ?? error.message) : error),
  };
}
