import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { bundleFolder } from '../host/bundleFolder.ts';
import { UsageError } from './exit.ts';

/** `idem lsp --stdio`: loads the built server, which finds `--stdio` among the process's arguments and starts to listen. */
export function lsp(): void {
  const server = join(bundleFolder(), 'server.cjs');
  if (!existsSync(server)) throw new UsageError(`the language server is missing (${server}); reinstall Idem, or build it: npm run build`);
  createRequire(server)(server);
}
