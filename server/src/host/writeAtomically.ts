import { existsSync, renameSync, rmSync, realpathSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * Writes a file's text at one stroke: whoever reads it sees the old or the new, and a failure leaves the old. Keeps its mode and follows
 * links.
 * @param mode that of a new file, where it is not to be the usual one
 */
export function writeAtomically(path: string, text: string, mode?: number): void {
  const there = existsSync(path);
  const file = there ? realpathSync(path) : path;
  const beside = join(dirname(file), `.${basename(file)}.${process.pid}.idem`);
  try {
    writeFileSync(beside, text, { mode: there ? statSync(file).mode : mode, flag: 'wx' });
    renameSync(beside, file);
  } catch (error) {
    rmSync(beside, { force: true });
    throw error;
  }
}
