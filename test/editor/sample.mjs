// The opinion that the editor tests work on, and where things stand in it.
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
