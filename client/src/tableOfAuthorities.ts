import { l10n, ViewColumn, window } from 'vscode';
import type { WorkspaceEdit } from 'vscode-languageclient';
import { isAtWork } from './documents.ts';
import { openPage, sayNoBrief } from './pages.ts';
import { TABLE_EDIT_REQUEST, TABLE_SCHEME, type TableEditParams } from './protocol.ts';
import type { Server } from './server.ts';

/** Shows the table of authorities of the document in front, beside it; the server keeps it up to date as the document is edited. */
export async function showTable(): Promise<void> {
  const document = window.activeTextEditor?.document;
  if (!document || !isAtWork(document)) return sayNoBrief();
  const table = await openPage(TABLE_SCHEME, (name) => l10n.t('Table of Authorities ({0})', name), document.uri);
  await window.showTextDocument(table, { viewColumn: ViewColumn.Beside, preserveFocus: true, preview: true });
}

/** Writes the table of authorities into the document in front at the caret, or brings up to date the one that it has. */
export async function insertTable(server: Server): Promise<void> {
  const editor = window.activeTextEditor;
  if (!editor || !isAtWork(editor.document)) return sayNoBrief();
  const { document, selection } = editor;
  const { line, character } = selection.active;
  const params: TableEditParams = { uri: document.uri.toString(), position: { line, character } };
  const edit = await server.request<WorkspaceEdit | null>(TABLE_EDIT_REQUEST, params);
  if (!edit) {
    const plain = document.languageId === 'plaintext';
    window.setStatusBarMessage(
      plain
        ? l10n.t('Idem: plain text has no comments to keep a table between. Show the table instead.')
        : l10n.t('Idem: the table of authorities is up to date, or nothing is cited that it would list.'),
      5000,
    );
    return;
  }
  if (!(await server.applyEdit(edit)))
    window.showWarningMessage(l10n.t('The table could not be written: the document has changed meanwhile. Try once more.'));
}
