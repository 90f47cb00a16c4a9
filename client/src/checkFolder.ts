import { l10n, tasks, window } from 'vscode';

/** The type of the tasks that check a folder, as the manifest names it. */
export const CHECK_TASK = 'idem';

/** Checks all briefs of a folder, open or not; what is found is listed among the problems. Of several folders the writer chooses one. */
export async function checkFolder(): Promise<void> {
  const known = (await tasks.fetchTasks({ type: CHECK_TASK })).filter(({ source }) => source === CHECK_TASK);
  if (known.length === 0) {
    window.showInformationMessage(
      l10n.t('There is no folder here that Idem can check. Open a folder of this machine, or use "idem check" on the command line.'),
    );
    return;
  }
  const [only] = known;
  const chosen =
    known.length === 1
      ? only
      : await window
          .showQuickPick(
            known.map((task) => ({ label: typeof task.scope === 'object' ? task.scope.name : task.name, description: task.name, task })),
            { title: l10n.t('Idem: check a folder') },
          )
          .then((picked) => picked?.task);
  if (chosen) await tasks.executeTask(chosen);
}
