/** What the suite uses of `node:assert/strict`, for a browser. */

function fail(message: unknown, otherwise: string): never {
  throw message instanceof Error ? message : new Error(message === undefined ? otherwise : `${message} (${otherwise})`);
}

const shown = (value: unknown): string => JSON.stringify(value) ?? String(value);

const assert = {
  ok(value: unknown, message?: unknown): void {
    if (!value) fail(message, `${shown(value)} is not truthy`);
  },
  equal(actual: unknown, expected: unknown, message?: unknown): void {
    if (!Object.is(actual, expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  notEqual(actual: unknown, other: unknown, message?: unknown): void {
    if (Object.is(actual, other)) fail(message, `it is ${shown(other)}`);
  },
  /** For plain data, which is all that the suite compares. */
  deepEqual(actual: unknown, expected: unknown, message?: unknown): void {
    if (shown(actual) !== shown(expected)) fail(message, `${shown(actual)} is not ${shown(expected)}`);
  },
  match(text: string, pattern: RegExp, message?: unknown): void {
    if (!pattern.test(text)) fail(message, `${shown(text)} does not match ${pattern}`);
  },
  doesNotMatch(text: string, pattern: RegExp, message?: unknown): void {
    if (pattern.test(text)) fail(message, `${shown(text)} matches ${pattern}`);
  },
};

// In the shape of the module that it stands for.
export default assert;
