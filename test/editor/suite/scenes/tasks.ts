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
      const ended = new Promise((resolve) => {
        const waiting = vscode.tasks.onDidEndTask(({ execution }) => {
          if (execution.task.source !== 'idem') return;
          waiting.dispose();
          resolve(undefined);
        });
      });
      await vscode.commands.executeCommand('idem.checkFolder');
      await ended;
      const found = await until('the finding', () => vscode.languages.getDiagnostics(file)[0]);
      assert.deepEqual([ruleOf(found), found.source, found.severity], ['id-period', 'idem', vscode.DiagnosticSeverity.Warning]);
      assert.deepEqual([found.range.start.line, found.range.start.character], [0, slip.indexOf('Id*')]);
    },
  },
);
