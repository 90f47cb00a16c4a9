/**
 * The file system as SQLite's library sees it in its bundle (esbuild.mjs puts this in the place of `node:fs`). The library locks a
 * database by a folder beside it, for readers too: two editors would shut each other out, one that was killed would do so for ever,
 * and a shared folder that may only be read could not be used. Our files need no such lock: one is written under another name, by a
 * process that holds a lock of ours (../lockFile.ts), and is never changed once it has its own.
 */
// biome-ignore-start lint/style/useNodejsImportProtocol: under this spelling it is Node's own module in the bundle
import { accessSync as access, mkdirSync as mkdir, type PathLike, rmdirSync as rmdir } from 'fs';

export * from 'fs';
// biome-ignore-end lint/style/useNodejsImportProtocol: see above

const isLock = (path: PathLike): boolean => typeof path === 'string' && path.endsWith('.lock');

export const mkdirSync: typeof mkdir = ((path: PathLike, options?: object) =>
  isLock(path) ? undefined : mkdir(path, options)) as typeof mkdir;

export const rmdirSync: typeof rmdir = (path, options) => {
  if (!isLock(path)) rmdir(path, options);
};

export const accessSync: typeof access = (path, mode) => {
  if (isLock(path)) throw new Error('nobody holds it');
  access(path, mode);
};
