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

/** The change of a project file that turns a rule off. */
export const ruleTurnedOff = (uri: string, text: string | null, rule: string): WorkspaceEdit =>
  settingWritten(uri, text, { path: ['rules', rule], value: 'off' });

/** The change of a project file that chooses a house style. */
export const profileChosen = (uri: string, text: string | null, profile: string): WorkspaceEdit =>
  settingWritten(uri, text, { path: ['profile'], value: profile });

/** The change of a project file that sets one value; makes the file where there is none. What else it holds stays as it is. */
function settingWritten(
  uri: string,
  text: string | null,
  { path, value }: { readonly path: readonly string[]; readonly value: string },
): WorkspaceEdit {
  const textDocument = { uri, version: null };
  if (text === null || text.trim() === '') {
    const held = path.reduceRight<unknown>((inner, key) => ({ [key]: inner }), value);
    const newText = `${JSON.stringify(held, null, 2)}\n`;
    const written = TextDocumentEdit.create(textDocument, [{ range: { start: START, end: START }, newText }]);
    return { documentChanges: text === null ? [{ kind: 'create', uri, options: { ignoreIfExists: true } }, written] : [written] };
  }
  const lines = clientLines(text);
  const edits = modify(text, [...path], value, { formattingOptions: FORMATTING }).map(({ offset, length, content }) => ({
    range: { start: lines.positionAt(offset), end: lines.positionAt(offset + length) },
    newText: content,
  }));
  return { documentChanges: [TextDocumentEdit.create(textDocument, edits)] };
}
