import { commands, env, FileType, Uri, window, workspace, type Diagnostic } from 'vscode';
import { findingsAt, ruleOf } from './findings.ts';

/**
 * Makes the rule id of a finding open the page that came with the extension, for the train and the locked-down office; the address that
 * the server gave is kept for a page that did not come with it.
 */
export function linkToPage(diagnostic: Diagnostic): void {
  const { code } = diagnostic;
  if (typeof code !== 'object' || code.target.scheme === 'command') return;
  const args = encodeURIComponent(JSON.stringify([ruleOf(diagnostic), code.target.toString()]));
  diagnostic.code = { value: code.value, target: Uri.parse(`command:idem.explainRule?${args}`) };
}

/**
 * Opens the page of a rule: of the one named, of the one found at the caret, or of one picked from the list of all.
 * @param extension the folder of the extension, which carries the pages
 * @param address where the page is published, for a rule that the extension has no page of
 */
export async function explainRule(extension: Uri, named?: string, address?: string): Promise<void> {
  const pages = Uri.joinPath(extension, 'server', 'docs', 'rules');
  const rule = named ?? (await pick(pages));
  if (!rule) return;
  const page = Uri.joinPath(pages, `${rule}.md`);
  if (!(await exists(page))) {
    if (address && (await env.openExternal(Uri.parse(address)))) return;
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
