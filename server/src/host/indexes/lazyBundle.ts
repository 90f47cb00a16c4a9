import { copyFileSync, existsSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import manifest from '../../../package.json' with { type: 'json' };
import { bundleFolder } from '../bundleFolder.ts';
import { IndexFileError } from './indexFileError.ts';
import type * as Online from './online/main.ts';
import type * as Sqlite from './sqlite/main.ts';
import { userFolder } from './userFolder.ts';

interface Bundles {
  readonly sqlite: typeof Sqlite;
  readonly online: typeof Online;
}

/** The files of each bundle. */
const FILES: Readonly<Record<keyof Bundles | 'postgres', readonly string[]>> = {
  sqlite: ['sqlite.cjs', 'node-sqlite3-wasm.wasm'],
  postgres: ['postgres.cjs'],
  online: ['online.cjs'],
};

/** Where the command line leaves a bundle for an editor whose extension comes without it; of one version, for they change together. */
const keptFolder = (): string => join(userFolder(), `bundles-${manifest.version}`);

/** A bundle of its own, loaded when it is first needed. Throws an `IndexFileError` where it is not installed. */
export function lazyBundle<K extends keyof Bundles>(name: K): Bundles[K] {
  const file = bundlePath(name);
  return createRequire(file)(file) as Bundles[K];
}

/** Where a bundle of its own lies: beside this one, or where the command line has left it; throws an `IndexFileError` where it is in neither place. */
export function bundlePath(name: keyof typeof FILES): string {
  const file = [bundleFolder(), keptFolder()].map((folder) => join(folder, `${name}.cjs`)).find((path) => existsSync(path));
  if (file) return file;
  throw new IndexFileError(
    name === 'sqlite'
      ? `the part of Idem that reads such an index is not installed: import it with the command line of the npm package idem-language-server@${manifest.version}, which also leaves that part for the editor`
      : `${name}.cjs is missing from Idem's own folder; reinstall Idem`,
  );
}

/** Leaves a bundle that lies beside this one where an editor's server of the same version finds it. */
export function keepBundle(name: keyof Bundles): void {
  const missing = FILES[name].filter((file) => !existsSync(join(keptFolder(), file)) && existsSync(join(bundleFolder(), file)));
  if (missing.length) mkdirSync(keptFolder(), { recursive: true });
  for (const file of missing) copyFileSync(join(bundleFolder(), file), join(keptFolder(), file));
}
