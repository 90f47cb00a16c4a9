import { l10n, window, workspace } from 'vscode';
import { isAtWork } from './documents.ts';
import { COMPARE_WITH_HEAD_COMMAND } from './protocol.ts';
import type { Server } from './server.ts';

/** Holds the references of the document at hand against the committed version. It runs git, so only where the user trusts the folder. */
export async function compareWithHead(server: Server): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isAtWork(document)) {
    await window.showInformationMessage(l10n.t('Idem: open a brief first, to compare its references with HEAD.'));
    return;
  }
  if (!workspace.isTrusted) {
    await window.showWarningMessage(
      l10n.t('Idem runs git to compare with HEAD, and does so only in folders that you trust: see “Manage Workspace Trust”.'),
    );
    return;
  }
  try {
    await server.request('workspace/executeCommand', { command: COMPARE_WITH_HEAD_COMMAND, arguments: [document.uri.toString()] });
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    await window.showWarningMessage(l10n.t('Idem could not compare with HEAD: {0}', reason));
  }
}
