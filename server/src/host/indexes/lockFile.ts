import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { IndexFileError } from './indexFileError.ts';

/** Keeps a second writer away from a file; the lock of a process that is gone is taken over. Gives what lets go of it. */
export function lockFile(path: string): () => void {
  for (const attempt of [1, 2]) {
    try {
      const file = openSync(path, 'wx');
      writeSync(file, String(process.pid));
      closeSync(file);
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      const owner = Number(readFileSync(path, 'utf8'));
      if (attempt === 2 || isAlive(owner))
        throw new IndexFileError(`${path}: process ${owner} is writing this index; wait for it, or delete this file if there is none`);
      rmSync(path, { force: true });
    }
  }
  throw new IndexFileError(`${path}: cannot be made`);
}

function isAlive(pid: number): boolean {
  if (!Number.isInteger(pid) || pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
