import { Disposable, l10n, languages, type Uri, window, workspace, type Memento, type TextDocument } from 'vscode';
import { State, type WorkspaceEdit } from 'vscode-languageclient';
import { isAtWork } from './documents.ts';
import {
  CHOOSE_STYLE_REQUEST,
  STATUS_REQUEST,
  type DocumentStatus,
  type OfferedStyle,
  type StatusParams,
  type StyleChoice,
} from './protocol.ts';
import type { Server } from './server.ts';

/** Documents that have been asked about, in the workspace's memory: each is asked about once. */
const ASKED = 'idem.styleOffered';
/** So many documents are remembered, the newest last. */
const REMEMBERED = 500;
/** How long a document must be at rest before it is looked at, in milliseconds. */
const SETTLE = 1500;

const PROJECT_FILE = '/.idem.json';

/**
 * Offers the document in front, once, the house style that it plainly follows: to be written into it or into its project's settings.
 */
export function createStyleOffer(server: Server, memory: Memento): Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async () => {
    const document = window.activeTextEditor?.document;
    if (!document || !isAtWork(document) || server.state !== State.Running || wasAsked(memory, document.uri)) return;
    const params: StatusParams = { uri: document.uri.toString() };
    const status = await server.request<DocumentStatus | null>(STATUS_REQUEST, params).catch(() => null);
    if (!status?.style || wasAsked(memory, document.uri)) return;
    await remember(memory, document.uri);
    await offer(server, document, status.style);
  };
  const later = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), SETTLE);
  };
  const inFront = (uri: Uri) => uri.toString() === window.activeTextEditor?.document.uri.toString();
  later();
  return Disposable.from(
    window.onDidChangeActiveTextEditor(later),
    languages.onDidChangeDiagnostics((event) => event.uris.some(inFront) && later()),
    new Disposable(() => clearTimeout(timer)),
  );
}

async function offer(server: Server, document: TextDocument, style: OfferedStyle): Promise<void> {
  const here = { title: l10n.t('Use It Here'), where: 'document' } as const;
  const project = { title: l10n.t('Use It for This Project'), where: 'project' } as const;
  const never = { title: l10n.t("Don't Ask"), where: undefined };
  const answers = workspace.getWorkspaceFolder(document.uri) ? [here, project, never] : [here, never];
  const { profile, label, evidence } = style;
  const said = l10n.t('In this document {0}, as in “{1}”. Check it by that style ({2})?', evidence, label, profile);
  const where = (await window.showInformationMessage(said, ...answers))?.where;
  if (!where) return;
  const choice: StyleChoice = { uri: document.uri.toString(), profile, where };
  const edit = await server.request<WorkspaceEdit | null>(CHOOSE_STYLE_REQUEST, choice).catch(() => null);
  const made = edit ? await server.applyEdit(edit) : false;
  // The server reads the project's settings as they are saved.
  if (made && where === 'project') await saveSettings();
  if (!made) window.showWarningMessage(l10n.t('Idem could not write the style {0}. Set "idem.profile" in the settings instead.', profile));
}

async function saveSettings(): Promise<void> {
  for (const open of workspace.textDocuments) if (open.isDirty && open.uri.path.endsWith(PROJECT_FILE)) await open.save();
}

const wasAsked = (memory: Memento, uri: Uri): boolean => memory.get<readonly string[]>(ASKED, []).includes(uri.toString());

const remember = async (memory: Memento, uri: Uri): Promise<void> =>
  memory.update(ASKED, [...memory.get<readonly string[]>(ASKED, []), uri.toString()].slice(-REMEMBERED));
