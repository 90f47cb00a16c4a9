import {
  type CancellationToken,
  type Connection,
  type InitializeParams,
  MessageType,
  type ResponseError,
  ShowMessageNotification,
} from 'vscode-languageserver';
import { PROJECT_FILE } from '../host/projectFile.ts';
import { type AuthorityAnswers, createAuthorityAnswers } from './authorities.ts';
import { type ClientSettings, clientSettings } from './clientSettings.ts';
import type { ClientSupport } from './clientSupport.ts';
import type { ActionContext } from './codeActions.ts';
import type { Asked } from './convert.ts';
import { createDiagnostics } from './diagnostics.ts';
import { createDocuments, type Documents } from './documents.ts';
import { cancelled, guard, type Log, superseded } from './guard.ts';
import type { Host } from './host.ts';
import type { Inbox } from './inbox.ts';
import type { ProjectSource } from './projectEdit.ts';
import { createPush, NO_PUSH } from './push.ts';
import { createTokenAnswers, type TokenAnswers } from './semanticTokens.ts';
import { createSettings, type DocumentSettings } from './settings.ts';
import { createShownPages, type ShownPages } from './shownPages.ts';

/** The document that a request is about, at its newest version, with the settings that hold for it. */
export interface Subject extends Asked {
  readonly settings: DocumentSettings;
}

type Handler<P, R> = (params: P, token: CancellationToken) => Promise<R | ResponseError<never>>;

/** What answers need besides the document. */
export interface Context extends ActionContext {
  readonly tokens: TokenAnswers;
  readonly log: Log;
  readonly host: Host;
  readonly documents: Pick<Documents, 'accept' | 'compare' | 'reloaded'>;
  /** Has a document's findings shown anew though its text is the same. */
  refresh(uri: string): void;
  /** Shows the writer a message. */
  show(message: string): void;
  readonly connection: Connection;
  /** Reads the settings, and what they name, anew for every document. */
  settingsChanged(): void;
}

/** One client at work: its open documents, and what every request about them goes through. */
export interface Session {
  readonly context: Context;
  /** The pages of documents that the client shows. */
  readonly pages: ShownPages;
  readonly authorities: AuthorityAnswers;
  /** The document, or null where it is not open. */
  subject(uri: string): Promise<Subject | null>;
  /** All that are open. */
  subjects(): Promise<readonly Subject[]>;
  /** The handler of a request about one open document; about any other, the answer is `neutral`. */
  about<P extends AboutDocument, R>(name: string, neutral: R, answer: (asked: Subject, params: P, context: Context) => R): Handler<P, R>;
}

interface AboutDocument {
  readonly textDocument: { readonly uri: string };
}

/** What a session stands on besides the connection. */
interface Ground {
  readonly host: Host;
  readonly inbox: Inbox;
}

/** Takes up the documents and settings of an initialised client, and pushes findings to one that cannot pull them. */
export function createSession(connection: Connection, { host, inbox }: Ground, params: InitializeParams, support: ClientSupport): Session {
  const log: Log = { error: (message) => connection.console.error(message) };
  const documents = createDocuments();
  const diagnostics = createDiagnostics(support);
  const tokens = createTokenAnswers();
  const authorities = createAuthorityAnswers();
  const client: ClientSettings = clientSettings(connection, params, support, {
    changed: () => settingsChanged(),
    concerns: (uri) => settings.concerns(uri),
  });
  const settings = createSettings(host, client);
  const push = support.pullDiagnostics ? NO_PUSH : createPush((uri) => void publish(uri));

  const pages = createShownPages((page) => void connection.workspace.textDocumentContent.refresh(page).catch(() => undefined));

  async function subject(uri: string): Promise<Subject | null> {
    if (!documents.get(uri)) return null;
    const known = settings.of(uri);
    const own = known instanceof Promise ? await known : known;
    const analysis = documents.analysis(uri, own.services);
    const version = documents.get(uri)?.version;
    return analysis && version !== undefined ? { uri, version, analysis, settings: own } : null;
  }

  async function publish(uri: string): Promise<void> {
    const send = guard<null, void>(log, 'publishDiagnostics', undefined, async () => {
      const asked = await subject(uri);
      if (asked) await connection.sendDiagnostics({ uri, version: asked.version, diagnostics: diagnostics.of(asked) });
    });
    await send(null);
  }

  function settingsChanged(): void {
    settings.refresh();
    for (const uri of documents.uris()) for (const part of [push, pages]) part.opened(uri);
    const refreshes = [
      support.pullDiagnostics && support.diagnosticRefresh && 'workspace/diagnostic/refresh',
      support.inlayHintRefresh && 'workspace/inlayHint/refresh',
      support.semanticTokensRefresh && 'workspace/semanticTokens/refresh',
      support.codeLensRefresh && 'workspace/codeLens/refresh',
    ];
    // A client that refuses to refresh asks anew at the next change anyway.
    for (const method of refreshes) if (method) connection.sendRequest(method).catch(() => undefined);
  }

  connection.onInitialized(() => void guard<null, void>(log, 'initialized', undefined, () => client.watch())(null));
  connection.onDidOpenTextDocument(({ textDocument }) => {
    documents.open(textDocument);
    for (const part of [push, pages]) part.opened(textDocument.uri);
  });
  connection.onDidChangeTextDocument(({ textDocument, contentChanges }) => {
    inbox.took(textDocument.uri);
    documents.change(textDocument, contentChanges);
    if (documents.get(textDocument.uri)) for (const part of [push, pages]) part.changed(textDocument.uri);
  });
  connection.onDidCloseTextDocument(({ textDocument: { uri } }) => {
    const wasOpen = documents.get(uri) !== null;
    for (const part of [documents, settings, diagnostics, tokens, authorities, push, pages]) part.forget(uri);
    if (wasOpen && !support.pullDiagnostics) void connection.sendDiagnostics({ uri, diagnostics: [] });
  });

  const project: ProjectSource = {
    uriFor(documentUri) {
      const known = settings.of(documentUri);
      const nearest = known instanceof Promise ? null : known.project?.uri;
      if (nearest) return nearest;
      const folder = client.folderOf(documentUri);
      return folder === null ? null : `${folder}/${PROJECT_FILE}`;
    },
    read: host.readText,
  };
  const context: Context = {
    support,
    log,
    diagnostics,
    tokens,
    project,
    host,
    connection,
    documents,
    settingsChanged,
    refresh(uri) {
      if (!support.pullDiagnostics) push.opened(uri);
      else if (support.diagnosticRefresh) connection.sendRequest('workspace/diagnostic/refresh').catch(() => undefined);
    },
    show: (message) =>
      void connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Info, message: `Idem: ${message}` }),
  };

  return {
    context,
    pages,
    authorities,
    subject,
    async subjects() {
      const all = await Promise.all(documents.uris().map(subject));
      return all.filter((one) => one !== null);
    },
    about(name, neutral, answer) {
      const isRetried = support.retried.has(`textDocument/${name}`);
      return guard(log, name, neutral, async (request, token) => {
        const { uri } = request.textDocument;
        const serial = documents.get(uri)?.serial;
        const asked = await subject(uri);
        if (token.isCancellationRequested) throw cancelled();
        // The text that this is asked of is no more, and the client asks again of the next: several edits are then read at once.
        const isOld = inbox.isBehind(uri) || documents.get(uri)?.serial !== serial;
        if (isRetried && isOld) throw superseded(name);
        return asked ? answer(asked, request, context) : neutral;
      });
    },
  };
}
