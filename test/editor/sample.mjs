// The opinion that the editor tests work on, and where things stand in it.
import { execFileSync } from 'node:child_process';
import fs from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const OPINION = fileURLToPath(new URL('../corpus/gonzales-v-castle-rock-dissent.txt', import.meta.url));

/** Copies the opinion into a folder of its own, so that the tests may edit it; gives the copy. */
export function copySample(folder) {
  const file = path.join(folder, path.basename(OPINION));
  fs.copyFileSync(OPINION, file);
  return file;
}

const TWOMBLY = '*Bell Atl. Corp. v. Twombly*, 550 U.S. 544, 556 (2007). It must be plausible.';
const IQBAL = '*Ashcroft v. Iqbal*, 556 U.S. 662, 678 (2009).';

/** Writes a brief into the folder that was committed before another case was put between a citation and its id. */
export function writeCommitted(folder) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=Writer', '-c', 'user.email=writer@example.org', ...args], { cwd: folder, stdio: 'ignore' });
  const write = (text) => fs.writeFileSync(path.join(folder, 'committed.md'), text);
  write(`${TWOMBLY} *Id.* at 570.\n`);
  git('init', '--quiet');
  git('add', 'committed.md');
  git('commit', '--quiet', '--no-gpg-sign', '-m', 'First version');
  write(`${TWOMBLY} ${IQBAL} *Id.* at 570.\n`);
}

/**
 * The place of the `nth` occurrence: line and column counted from 1 as the status bar does, and the offset.
 * @returns {{ line: number, column: number, offset: number }}
 */
export function placeOf(text, words, nth = 1) {
  let offset = -1;
  for (let found = 0; found < nth; found++) {
    offset = text.indexOf(words, offset + 1);
    if (offset < 0) throw new Error(`The sample does not hold "${words}" ${nth} time(s).`);
  }
  const before = text.slice(0, offset).split('\n');
  return { line: before.length, column: before.at(-1).length + 1, offset };
}
