import { modify } from 'jsonc-parser';
import { TextDocumentEdit, type WorkspaceEdit } from 'vscode-languageserver';
import { clientLines } from './positions.ts';

/** Where a document's project file is or would be, and what is in it. */
export interface ProjectSource {
  /** Null for a document without a folder. */
  uriFor(documentUri: string): string | null;
  /** Null where there is none yet. */
  read(uri: string): Promise<string | null>;
}

const FORMATTING = { insertSpaces: true, tabSize: 2, eol: '\n' };
const START = { line: 0, character: 0 };

/** The change of a project file that turns a rule off; makes the file where there is none. What else it holds stays as it is. */
export function ruleTurnedOff(uri: string, text: string | null, rule: string): WorkspaceEdit {
  const textDocument = { uri, version: null };
  if (text === null || text.trim() === '') {
    const newText = `${JSON.stringify({ rules: { [rule]: 'off' } }, null, 2)}\n`;
    const written = TextDocumentEdit.create(textDocument, [{ range: { start: START, end: START }, newText }]);
    return { documentChanges: text === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, written] : [written] };
  }
  const lines = clientLines(text);
  const edits = modify(text, ['rules', rule], 'off', { formattingOptions: FORMATTING }).map(({ offset, length, content }) => ({
    range: { start: lines.positionAt(offset), end: lines.positionAt(offset + length) },
    newText: content,
  }));
  return { documentChanges: [TextDocumentEdit.create(textDocument, edits)] };
}
