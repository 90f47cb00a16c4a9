import { existsSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Where the built files lie: beside this code when it is bundled, in server/dist when it runs from its sources (in tests). The one
 * place that asks: `import.meta` is empty in the CommonJS bundles, `__dirname` is there in both.
 */
export const bundleFolder = (): string => (existsSync(join(__dirname, 'bundleFolder.ts')) ? join(__dirname, '../../dist') : __dirname);
