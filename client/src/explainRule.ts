import { commands, FileType, Uri, window, workspace } from 'vscode';
import { findingsAt, ruleOf } from './findings.ts';

/**
 * Opens the page of a rule: of the one named, of the one found at the caret, or of one picked from the list of all.
 * @param extension the folder of the extension, which carries the pages
 */
export async function explainRule(extension: Uri, named?: string): Promise<void> {
  const pages = Uri.joinPath(extension, 'server', 'docs', 'rules');
  const rule = named ?? (await pick(pages));
  if (!rule) return;
  const page = Uri.joinPath(pages, `${rule}.md`);
  if (!(await exists(page))) {
    window.showWarningMessage(`There is no rule named "${rule}". Run "Idem: Explain Rule" to choose from the list.`);
    return;
  }
  await commands.executeCommand('markdown.showPreview', page).then(undefined, () => commands.executeCommand('vscode.open', page));
}

async function pick(pages: Uri): Promise<string | undefined> {
  const editor = window.activeTextEditor;
  const here = editor ? [...new Set(findingsAt(editor.document.uri, editor.selection.active).map(ruleOf))] : [];
  if (here.length === 1) return here[0];
  const rules = here.length > 1 ? here : await all(pages);
  return window.showQuickPick(rules, { title: 'Idem: explain a rule', placeHolder: 'Rule' });
}

async function all(pages: Uri): Promise<string[]> {
  const entries = await workspace.fs.readDirectory(pages).then(
    (found) => found,
    () => [],
  );
  return entries
    .filter(([name, type]) => type === FileType.File && /^[a-z][a-z-]*\.md$/.test(name))
    .map(([name]) => name.slice(0, -3))
    .sort();
}

async function exists(file: Uri): Promise<boolean> {
  return workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
}
