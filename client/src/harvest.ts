import { l10n, Uri, window, workspace } from 'vscode';
import { State } from 'vscode-languageclient';
import { HARVEST_REQUEST, type HarvestParams } from './protocol.ts';
import type { Server } from './server.ts';

/** Asks for a folder and has the server read its documents into the user's own case index. Nothing leaves the machine. */
export async function harvestFolder(server: Server, given: unknown): Promise<void> {
  const folder = given instanceof Uri ? given : await chosenFolder();
  if (!folder) return;
  const params: HarvestParams = { folder: folder.toString() };
  try {
    if (server.state === State.Stopped) await server.start();
    const said = await server.request<string | null>(HARVEST_REQUEST, params);
    if (said) window.showInformationMessage(said);
    else window.showWarningMessage(l10n.t('The folder could not be harvested; the Idem output says why.'));
  } catch {
    window.showWarningMessage(l10n.t('The folder could not be harvested: the server is not running. Open a brief and try once more.'));
  }
}

async function chosenFolder(): Promise<Uri | undefined> {
  const chosen = await window.showOpenDialog({
    canSelectFiles: false,
    canSelectFolders: true,
    canSelectMany: false,
    defaultUri: workspace.workspaceFolders?.[0]?.uri,
    openLabel: l10n.t('Harvest'),
    title: l10n.t('The folder of your briefs'),
  });
  return chosen?.[0];
}
