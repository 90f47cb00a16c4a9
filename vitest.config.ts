import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // test/editor runs inside VS Code (npm run test:vscode), not here.
    exclude: ['test/editor/**', 'node_modules/**'],
    testTimeout: 30_000,
    hookTimeout: 60_000,
    pool: 'threads',
    isolate: false,
    // No index of whoever runs the tests.
    env: { IDEM_HOME: fileURLToPath(new URL('test/no-home', import.meta.url)), IDEM_CASE_INDEXES: '' },
  },
});
