import { spawn, type ChildProcess } from 'node:child_process';
import {
  CustomExecution,
  Disposable,
  EventEmitter,
  l10n,
  type Pseudoterminal,
  Task,
  type TaskDefinition,
  tasks,
  type Uri,
  workspace,
  type WorkspaceFolder,
} from 'vscode';
import { CHECK_TASK } from '../checkFolder.ts';
import { counted } from '../counted.ts';
import { type CheckedFindings, createCheckedFindings } from './checkedFindings.ts';

/** A task of `tasks.json`: which files and folders of its workspace folder are checked, and from which severity on it fails. */
interface CheckDefinition extends TaskDefinition {
  readonly paths?: readonly string[];
  readonly failOn?: string;
}

/**
 * The task `idem: check` of every folder of this machine: the command line that came with the extension, run by the Node that VS Code
 * itself runs on, so that nothing else need be installed. What it finds in files that are not open is put among the problems.
 * @param cli the path of the command line
 */
export function offerCheckTasks(cli: string): Disposable {
  const findings = createCheckedFindings();
  const taskOf = (folder: WorkspaceFolder, definition: CheckDefinition): Task => {
    const execution = new CustomExecution(async () => terminalOf(cli, folder.uri, definition, findings));
    // No problem matcher: of a terminal that closes, VS Code may let the last lines go before it has read them.
    const task = new Task(definition, folder, 'check', 'idem', execution, []);
    task.detail = l10n.t('Check the citations of all briefs in the folder');
    return task;
  };
  const provider = tasks.registerTaskProvider(CHECK_TASK, {
    provideTasks: () =>
      (workspace.workspaceFolders ?? []).filter(({ uri }) => uri.scheme === 'file').map((folder) => taskOf(folder, { type: CHECK_TASK })),
    resolveTask: (task) => {
      const folder = typeof task.scope === 'object' ? task.scope : workspace.workspaceFolders?.[0];
      return folder ? taskOf(folder, task.definition as CheckDefinition) : undefined;
    },
  });
  return Disposable.from(findings, provider);
}

/** A terminal that shows what is found as each file is read, a line a finding, and ends with the check. */
function terminalOf(
  cli: string,
  folder: Uri,
  { paths = ['.'], failOn = 'warning' }: CheckDefinition,
  findings: CheckedFindings,
): Pseudoterminal {
  const written = new EventEmitter<string>();
  const closed = new EventEmitter<number>();
  let run: ChildProcess | undefined;
  let found = 0;
  const say = (text: string): void => written.fire(text.replace(/\r?\n/g, '\r\n'));
  return {
    onDidWrite: written.event,
    onDidClose: closed.event,
    open() {
      const args = [cli, 'check', '--format', 'json', '--fail-on', failOn, '--', ...paths];
      // Electron is a Node only when told so; a Node of its own does not mind.
      const env = { ...process.env, ELECTRON_RUN_AS_NODE: '1', NO_COLOR: '1' };
      const checking = findings.begin(folder);
      run = spawn(process.execPath, args, { cwd: folder.fsPath, env });
      run.stdout?.setEncoding('utf8').on('data', (text: string) => {
        const lines = checking.read(text);
        found += lines.length;
        for (const line of lines) say(`${line}\n`);
      });
      run.stderr?.setEncoding('utf8').on('data', say);
      run.on('error', (error) => {
        say(`${error.message}\n`);
        closed.fire(2);
      });
      run.on('close', (status) => {
        if (status !== null && status < 2) {
          checking.end();
          say(`${summary(found)}\n`);
        }
        closed.fire(status ?? 2);
      });
    },
    close: () => void run?.kill(),
  };
}

const summary = (found: number): string =>
  found === 0 ? l10n.t('Nothing to mend') : counted(found, l10n.t('1 finding'), l10n.t('{0} findings', found));
