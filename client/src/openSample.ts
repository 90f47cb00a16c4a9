import { Uri, window, workspace } from 'vscode';

/** Opens a copy of the sample brief as a new document, so that whatever is tried on it changes no file. */
export async function openSample(extension: Uri): Promise<void> {
  const bytes = await workspace.fs.readFile(Uri.joinPath(extension, 'sample', 'brief.md'));
  const document = await workspace.openTextDocument({ language: 'markdown', content: new TextDecoder().decode(bytes) });
  await window.showTextDocument(document);
}
