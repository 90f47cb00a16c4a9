import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { scenes } from '../scene.ts';
import { CONFLICT, EXTENSION, findingOf, findings, opinion, RUNNING, saved, set, written } from '../stage.ts';
import { until } from '../until.ts';

const conflict = async () => findingOf(await opinion(), CONFLICT);

export const start = scenes(
  {
    name: 'the server sleeps until a document in a language that it serves is opened',
    async play() {
      const extension = vscode.extensions.getExtension<{ readonly state: number }>(EXTENSION);
      assert.ok(extension, `${EXTENSION} is not installed`);
      await written('notes.json', '{ "cite": "410 U.S. 113" }');
      // VS Code may have activated it for a plain text model of its own; that must cost no process.
      assert.ok(!(extension.isActive && extension.exports.state === RUNNING), 'the server runs');
      await opinion();
      await until('the server', () => extension.isActive && extension.exports.state === RUNNING);
    },
  },
  {
    name: 'every command of the manifest exists',
    async play() {
      const declared: { command: string }[] = vscode.extensions.getExtension(EXTENSION)?.packageJSON.contributes.commands;
      const known = new Set(await vscode.commands.getCommands(true));
      for (const { command } of declared) assert.ok(known.has(command), command);
    },
  },
  {
    name: 'the settings turn a rule off and on again',
    async play() {
      await until('the finding', conflict);
      await set('rules', { [CONFLICT]: 'off' });
      await until('the finding to go', async () => !(await conflict()));
      await set('rules');
      await until('the finding to come back', conflict);
    },
  },
  {
    name: 'the project file does, too',
    async play() {
      const file = await saved('.idem.json', JSON.stringify({ rules: { [CONFLICT]: 'off' } }));
      await until('the finding to go', async () => !(await conflict()));
      await vscode.workspace.fs.delete(file);
      await until('the finding to come back', conflict);
    },
  },
  {
    name: '"idem.enable" turns everything off and on again',
    async play() {
      const document = await opinion();
      await set('enable', false);
      await until('the findings to go', () => findings(document).length === 0);
      await set('enable');
      await until('the findings to come back', conflict);
    },
  },
  {
    name: 'the effective configuration says where a setting comes from',
    async play() {
      await set('rules', { [CONFLICT]: 'warning' });
      await opinion();
      const page = await until('the setting on its page', async () => {
        await vscode.commands.executeCommand('idem.showEffectiveConfig');
        const shown = vscode.workspace.textDocuments.find(({ uri }) => uri.scheme === 'idem-config');
        await opinion();
        return shown?.getText().includes(`"${CONFLICT}": "warning"`) ? shown : undefined;
      });
      assert.equal(page.languageId, 'jsonc');
      assert.match(page.getText(), /"profile": "federal".*default/i);
      await set('profile', 'texas');
      await until('the new style on the page', () => page.getText().includes('"profile": "texas"'));
      await set('profile');
      await set('rules');
      await until('the finding as an error', async () => (await conflict())?.severity === vscode.DiagnosticSeverity.Error);
    },
  },
  {
    name: 'the server restarts on command',
    async play() {
      await vscode.commands.executeCommand('idem.restartServer');
      await until('the findings to come back', conflict);
    },
  },
  {
    name: 'the page of a rule opens',
    async play() {
      await vscode.commands.executeCommand('idem.explainRule', CONFLICT);
      const tabs = () => vscode.window.tabGroups.all.flatMap((group) => group.tabs);
      const page = await until('the page', () => tabs().find((tab) => tab.label.includes(CONFLICT)));
      await vscode.window.tabGroups.close(page);
      await opinion();
    },
  },
);
