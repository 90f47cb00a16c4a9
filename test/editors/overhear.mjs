// A server whose talk with an editor is written down, for the editors that cannot be asked what they were told.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';

/** A text as one word of the shell. */
export const quoted = (text) => `'${text.replaceAll("'", "'\\''")}'`;

/**
 * Writes a command into `folder` that starts the server `cli`, overheard by ./capture.mjs.
 * @returns {{ command: string, said: () => string[], hear: (...wanted: string[]) => Promise<void> }} `said`: the methods, `>` to the server
 * and `<` from it; `hear` waits until each was said once, and throws after 30 s
 */
export function overheard(folder, cli) {
  const [command, heard] = [join(folder, 'idem'), join(folder, 'heard.txt')];
  const run = [process.execPath, join(import.meta.dirname, 'capture.mjs')].map(quoted).join(' ');
  writeFileSync(command, `#!/bin/sh\nIDEM_HEARD=${quoted(heard)} IDEM_SERVER=${quoted(cli)} exec ${run} "$@"\n`, { mode: 0o755 });
  const said = () => (existsSync(heard) ? readFileSync(heard, 'utf8').split('\n').filter(Boolean) : []);
  return {
    command,
    said,
    async hear(...wanted) {
      const missing = () => wanted.filter((line) => !said().includes(line));
      for (let left = 150; left > 0 && missing().length > 0; left--) await pause(200);
      if (missing().length > 0) throw new Error(`not heard in 30 s: ${missing().join(', ')}; heard: ${said().join(', ')}`);
    },
  };
}
