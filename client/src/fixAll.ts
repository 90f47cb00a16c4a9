import { commands, l10n, Range, window, workspace, type CodeAction } from 'vscode';
import { FIX_ALL_KIND } from './protocol.ts';

/** How many actions VS Code may resolve for us: the server offers one of this kind. */
const RESOLVE = 1;

/** Applies every safe fix to the document in front, and says so when there is none. */
export async function fixAll(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document) return;
  const whole = new Range(document.positionAt(0), document.positionAt(document.getText().length));
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    document.uri,
    whole,
    FIX_ALL_KIND,
    RESOLVE,
  );
  const edit = actions?.find((action) => action.kind?.value === FIX_ALL_KIND)?.edit;
  if (!edit?.size) {
    window.setStatusBarMessage(l10n.t('Idem: there is nothing here that can be fixed safely.'), 5000);
    return;
  }
  if (!(await workspace.applyEdit(edit)))
    window.showWarningMessage(l10n.t('The fixes could not be applied: the document has changed meanwhile. Try once more.'));
}
