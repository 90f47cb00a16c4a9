import * as vscode from 'vscode';

/** `Idem` as the manifest names it. */
export const EXTENSION = 'idem-legal.idem';
export const CONFLICT = 'parallel-conflict';
const OPINION = 'gonzales-v-castle-rock-dissent.txt';
/** `State.Running` of vscode-languageclient. */
export const RUNNING = 2;

/** The folder that is open. */
export function folder(): vscode.Uri {
  const [first] = vscode.workspace.workspaceFolders ?? [];
  if (!first) throw new Error('no folder is open');
  return first.uri;
}

/** Are the files of the folder those of the machine that the extension runs on? */
export const onMachine = (): boolean => folder().scheme === 'file';

/** Opens a document and brings it to the front: what is behind others is not asked about. */
async function shown(file: vscode.Uri): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument(file);
  if (vscode.window.activeTextEditor?.document !== document) await vscode.window.showTextDocument(document);
  return document;
}

/** A document of the folder, in front. */
export const opened = (name: string): Promise<vscode.TextDocument> => shown(vscode.Uri.joinPath(folder(), name));

/** The opinion that stands in the folder, in front. */
export const opinion = (): Promise<vscode.TextDocument> => opened(OPINION);

/** Writes a file into the folder; gives its address. */
export async function saved(name: string, text: string): Promise<vscode.Uri> {
  const file = vscode.Uri.joinPath(folder(), name);
  await vscode.workspace.fs.writeFile(file, new TextEncoder().encode(text));
  return file;
}

/** Writes a file into the folder and shows it; gives the document. */
export const written = async (name: string, text: string): Promise<vscode.TextDocument> => shown(await saved(name, text));

/** Shows a document that stands in no file. */
export async function typed(content: string, language = 'markdown'): Promise<vscode.TextDocument> {
  const document = await vscode.workspace.openTextDocument({ language, content });
  await vscode.window.showTextDocument(document);
  return document;
}

/** Makes one edit as a writer would, in the document itself. */
export async function edited({ uri }: vscode.TextDocument, range: vscode.Range | vscode.Position, text: string): Promise<void> {
  const edit = new vscode.WorkspaceEdit();
  edit.replace(uri, 'start' in range ? range : new vscode.Range(range, range), text);
  if (!(await vscode.workspace.applyEdit(edit))) throw new Error(`"${text}" was not written`);
}

/** The place where the words begin, and one within them. */
export const at = (document: vscode.TextDocument, words: string, within = 0): vscode.Position => {
  const offset = document.getText().indexOf(words);
  if (offset < 0) throw new Error(`"${words}" is not in ${document.uri.path}`);
  return document.positionAt(offset + within);
};

export const findings = ({ uri }: vscode.TextDocument): vscode.Diagnostic[] =>
  vscode.languages.getDiagnostics(uri).filter(({ source }) => source === 'idem');

export const ruleOf = ({ code }: vscode.Diagnostic): string => String(typeof code === 'object' ? code.value : code);

export const findingOf = (document: vscode.TextDocument, rule: string): vscode.Diagnostic | undefined =>
  findings(document).find((found) => ruleOf(found) === rule);

/** The actions of a kind that are offered for a range, with their edits. */
export const actionsOf = async (
  { uri }: vscode.TextDocument,
  range: vscode.Range | vscode.Position,
  kind: 'quickfix' | 'refactor.rewrite' | 'source.fixAll.idem',
): Promise<vscode.CodeAction[]> =>
  vscode.commands.executeCommand<vscode.CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    'start' in range ? range : new vscode.Range(range, range),
    kind,
    20,
  );

/** Takes the action whose title holds the words, its command too. */
export async function take(actions: readonly vscode.CodeAction[], words: string): Promise<void> {
  const action = actions.find(({ title }) => title.includes(words));
  if (!action) throw new Error(`no "${words}" among ${actions.map(({ title }) => title).join(' | ')}`);
  if (action.edit && !(await vscode.workspace.applyEdit(action.edit))) throw new Error(`"${action.title}" could not be applied`);
  if (action.command) await vscode.commands.executeCommand(action.command.command, ...(action.command.arguments ?? []));
}

/** What a hover shows at a place. */
export async function hovered({ uri }: vscode.TextDocument, place: vscode.Position): Promise<string> {
  const hovers = await vscode.commands.executeCommand<vscode.Hover[]>('vscode.executeHoverProvider', uri, place);
  const parts = hovers.flatMap(({ contents }) => contents);
  return parts.map((part) => (typeof part === 'string' ? part : part.value)).join('\n');
}

/** The texts at the places that a request about a place gives. */
export async function places(
  document: vscode.TextDocument,
  place: vscode.Position,
  request: 'Definition' | 'Reference',
): Promise<string[]> {
  const found = await vscode.commands.executeCommand<(vscode.Location | vscode.LocationLink)[]>(
    `vscode.execute${request}Provider`,
    document.uri,
    place,
  );
  return found.map((one) => document.getText('targetUri' in one ? one.targetRange : one.range));
}

/** Changes a setting of the folder; without a value, takes it back. */
export const set = async (key: string, value?: unknown): Promise<void> =>
  vscode.workspace.getConfiguration('idem', folder()).update(key, value, vscode.ConfigurationTarget.Workspace);
