import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scenes } from '../scene.ts';
import { onMachine, ruleOf, saved } from '../stage.ts';
import { until } from '../until.ts';

export const tasks = scenes(
  {
    name: 'a task is offered to check a folder, where there is something to run it with',
    async play() {
      const names = (await vscode.tasks.fetchTasks({ type: 'idem' })).map(({ name }) => name);
      assert.deepEqual(names, onMachine() ? ['check'] : []);
    },
  },
  {
    name: 'the task checks the files of the folder that are not open',
    needs: 'it runs a program',
    async play() {
      const slip = 'The claim fails. *Terry v. Ohio*, 392 U.S. 1, 8 (1968). *Id* at 9.\n';
      const file = await saved('closed/brief.md', slip);
      await checked();
      const found = await until('the finding', () => vscode.languages.getDiagnostics(file)[0]);
      assert.deepEqual([ruleOf(found), found.source, found.severity], ['id-period', 'idem', vscode.DiagnosticSeverity.Warning]);
      assert.deepEqual([found.range.start.line, found.range.start.character], [0, slip.indexOf('Id*')]);
    },
  },
  {
    name: 'what was mended or deleted since is gone when the folder is checked anew',
    needs: 'it runs a program',
    async play() {
      const slip = 'The claim fails. *Terry v. Ohio*, 392 U.S. 1, 8 (1968). *Id* at 9.\n';
      const mended = await saved('closed/mended.md', slip);
      const gone = await saved('closed/gone.md', slip);
      const found = () => [mended, gone].map((file) => vscode.languages.getDiagnostics(file).length);
      await checked();
      await until('the findings', () => found().every((count) => count === 1));
      await saved('closed/mended.md', slip.replace('*Id*', '*Id.*'));
      await vscode.workspace.fs.delete(gone);
      await checked();
      await until('the findings to go', () => found().every((count) => count === 0));
    },
  },
);

/** Checks the folder, and waits for the end of the task. */
async function checked(): Promise<void> {
  const ended = new Promise((resolve) => {
    const waiting = vscode.tasks.onDidEndTask(({ execution }) => {
      if (execution.task.source !== 'idem') return;
      waiting.dispose();
      resolve(undefined);
    });
  });
  await vscode.commands.executeCommand('idem.checkFolder');
  await ended;
}
