import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { commands, extensions, languages, Uri, window, workspace } from 'vscode';
import { until } from './until.ts';

/** What the extensions give who activates them, as far as it is looked at. */
interface Activated {
  readonly state?: number;
  readonly client?: { readonly state: number };
}

/** As `State` of the client library has it. */
const RUNNING = 2;

/** Milliseconds until the extension is active, and until its server runs. */
export interface Activation {
  readonly active: number;
  readonly running: number;
}

/** Called by VS Code's extension host: with a brief open, activates the extensions that IDEM_ACTIVATE names, in that order. */
export async function run(): Promise<void> {
  const [folder] = workspace.workspaceFolders ?? [];
  const brief = await workspace.openTextDocument(Uri.joinPath((folder as { uri: Uri }).uri, 'brief.md'));
  assert.equal(brief.languageId, 'markdown');
  await window.showTextDocument(brief);
  const told: Record<string, Activation> = {};
  for (const id of (process.env.IDEM_ACTIVATE ?? '').split(',')) {
    const extension = extensions.getExtension<Activated>(id);
    assert.ok(extension, `${id} is not installed`);
    assert.ok(!extension.isActive, `${id} was activated before it was asked for`);
    await settled();
    const since = performance.now();
    const activated = await extension.activate();
    const active = performance.now() - since;
    while ((activated.client ?? activated).state !== RUNNING) await new Promise((resolve) => setTimeout(resolve, 1));
    told[id] = { active, running: performance.now() - since };
  }
  await until('findings', () => languages.getDiagnostics(brief.uri).length > 0);
  writeFileSync(process.env.IDEM_RESULTS as string, JSON.stringify(told));
}

/** Waits until the host and the window behind it answer at once several times running: the start of the workbench is not ours to measure. */
async function settled(): Promise<void> {
  for (let quick = 0; quick < 10; ) {
    const since = performance.now();
    await commands.executeCommand('setContext', 'idem.test.settled', since);
    quick = performance.now() - since < 15 ? quick + 1 : 0;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
