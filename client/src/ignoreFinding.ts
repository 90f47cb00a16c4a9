import { commands, l10n, window, workspace, type CodeAction } from 'vscode';
import { findingsAt } from './findings.ts';

/** The server's actions that silence a finding are told by their titles, which are English everywhere; they are the ones of the light bulb. */
const IGNORES = /^(Ignore|Turn off|Never)\b/;
const RESOLVE = 20;

/** Offers the ways of silencing the finding at the caret: here, in this document, in the project. */
export async function ignoreFinding(): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor) return;
  const { document, selection } = editor;
  if (findingsAt(document.uri, selection.active).length === 0) {
    window.setStatusBarMessage(l10n.t('Idem: there is no finding at the caret.'), 5000);
    return;
  }
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    selection,
    'quickfix',
    RESOLVE,
  );
  const offers = (actions ?? []).filter((action) => IGNORES.test(action.title));
  const chosen = await window.showQuickPick(
    offers.map((action) => ({ label: action.title, action })),
    { title: l10n.t('Idem: ignore this finding') },
  );
  if (!chosen) return;
  const { edit, command } = chosen.action;
  if (edit) await workspace.applyEdit(edit);
  if (command) await commands.executeCommand(command.command, ...(command.arguments ?? []));
}
