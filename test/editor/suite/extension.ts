import type { Scene } from './scene.ts';
import { mend } from './scenes/mend.ts';
import { navigate } from './scenes/navigate.ts';
import { start } from './scenes/start.ts';
import { tasks } from './scenes/tasks.ts';
import { tables } from './scenes/tables.ts';
import { write } from './scenes/write.ts';
import { onMachine } from './stage.ts';

/** What a writer does and sees in VS Code, in its order: the same list for the desktop, a remote machine and a browser. */
const SCENES: readonly Scene[] = [...start, ...navigate, ...write, ...mend, ...tables, ...tasks];

suite('the extension in a real extension host', () => {
  for (const { name, needs, play } of SCENES) {
    if (needs && !onMachine()) test.skip(`${name}: left out, since ${needs}`);
    else test(name, play);
  }
});
