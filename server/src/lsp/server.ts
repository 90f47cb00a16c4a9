import {
  type Connection,
  type ExecuteCommandParams,
  NotificationType,
  RequestType,
  type TextDocumentPositionParams,
} from 'vscode-languageserver';
import * as answer from './answers.ts';
import { AUTHORITIES } from './authorities.ts';
import { withClientFiles } from './clientFiles.ts';
import { execute } from './commands.ts';
import type { CompletionData } from './convert.ts';
import { type ActionData, resolveAction } from './codeActions.ts';
import { HARVEST, harvested } from './harvestRequest.ts';
import { CHOOSE_STYLE, styleChosen } from './styleChoice.ts';
import { type Status, toStatus } from './status.ts';
import { TABLE_EDIT, toTableEdit } from './tableOfAuthorities.ts';
import { guard } from './guard.ts';
import type { Host } from './host.ts';
import type { Inbox } from './inbox.ts';
import type { Client } from './initialize.ts';
import type { Missing } from './lookUpOnline.ts';
import { pageAt } from './pages.ts';
import { PASTED, toPasted } from './pasted.ts';
import { createSession, type Session } from './session.ts';

/** Takes up what an initialised client sends. Everything of the machine comes through `host`; the connection reads `inbox`. */
export function serve({ connection, params, support }: Client, host: Host, inbox: Inbox): void {
  const session = createSession(connection, { host: withClientFiles(host, connection, support), inbox }, params, support);
  register(connection, session);
  registerHarvest(connection, host, session);
}

/** The client's request for what a document holds, for its status bar. */
const STATUS = new RequestType<{ readonly uri: string }, Status | null, never>('idem/status');

/** The client's word that a document's text came from the disk, not from its writer. */
const RELOADED = new NotificationType<{ readonly uri: string }>('idem/reloaded');
/** The client's request for the full citation of what is cited at a place. */
const CITATION = new RequestType<TextDocumentPositionParams, string | null, never>('idem/citation');

/** One line for each thing that an editor may ask, with the answer about a document that is not open. */
function register(connection: Connection, { about, subject, subjects, context, pages, authorities }: Session): void {
  const { languages } = connection;
  languages.diagnostics.on(about('diagnostic', { kind: 'full', items: [] }, answer.diagnostic));
  connection.onHover(about('hover', null, answer.hoverCard));
  connection.onDefinition(about('definition', null, answer.definitions));
  connection.onReferences(about('references', [], answer.places));
  connection.onDocumentHighlight(about('documentHighlight', [], answer.documentHighlights));
  connection.onDocumentSymbol(about('documentSymbol', [], answer.symbols));
  connection.onPrepareRename(about('prepareRename', null, answer.renameTarget));
  connection.onRenameRequest(about('rename', null, answer.renamed));
  connection.onCompletion(about('completion', null, answer.completions));
  connection.onSignatureHelp(about('signatureHelp', null, answer.signatures));
  connection.onCodeAction(about('codeAction', [], answer.actions));
  connection.onDocumentLinks(about('documentLink', [], answer.links));
  connection.onCodeLens(about('codeLens', [], answer.lenses));
  languages.inlayHint.on(about('inlayHint', [], answer.hints));
  languages.semanticTokens.on(about('semanticTokens/full', { data: [] }, answer.tokens));
  languages.semanticTokens.onDelta(about('semanticTokens/full/delta', { data: [] }, answer.tokensSince));
  languages.semanticTokens.onRange(about('semanticTokens/range', { data: [] }, answer.tokensIn));

  const { log } = context;
  connection.onWorkspaceSymbol(
    guard(log, 'workspaceSymbol', [], async ({ query }) => (await subjects()).flatMap((asked) => answer.symbolsNamed(asked, query))),
  );
  connection.onCompletionResolve((item, token) => {
    const uri = (item.data as CompletionData | undefined)?.uri;
    const resolved = guard(log, 'completionItem/resolve', item, async () =>
      answer.describedItem(uri ? await subject(uri) : null, item, context),
    );
    return resolved(item, token);
  });
  connection.onCodeActionResolve((action, token) => {
    const uri = (action.data as ActionData | undefined)?.uri;
    return guard(log, 'codeAction/resolve', action, async () => resolveAction(uri ? await subject(uri) : null, action, context))(
      action,
      token,
    );
  });
  connection.onExecuteCommand(
    guard<ExecuteCommandParams, Missing | null>(log, 'executeCommand', null, (params) => execute(params, subject, context)),
  );
  connection.onNotification(RELOADED, ({ uri }) => context.documents.reloaded(uri));
  connection.onRequest(CITATION, about(CITATION.method, null, answer.citationText));
  connection.onRequest(PASTED, about(PASTED.method, [], toPasted));
  connection.onRequest(
    STATUS,
    guard(log, STATUS.method, null, async ({ uri }) => toStatus(await subject(uri))),
  );
  connection.onRequest(
    AUTHORITIES,
    guard(log, AUTHORITIES.method, null, async ({ uri, previousResultId }) => {
      const asked = await subject(uri);
      return asked && authorities.answer(asked, previousResultId);
    }),
  );
  connection.onRequest(
    TABLE_EDIT,
    guard(log, TABLE_EDIT.method, null, async ({ uri, position }) => toTableEdit(await subject(uri), position, context.support)),
  );
  connection.workspace.textDocumentContent.on(
    guard(log, 'textDocumentContent', null, async ({ uri }) => {
      const page = pageAt(uri);
      if (!page) return { text: '' };
      pages.show(page.brief, uri);
      return { text: page.text(await subject(page.brief)) };
    }),
  );
  connection.onRequest(
    CHOOSE_STYLE,
    guard(log, CHOOSE_STYLE.method, null, async (choice) => styleChosen(await subject(choice.uri), choice, context)),
  );
}

/** The user's own index is made by the host; what the open documents know of it is read anew. */
function registerHarvest(connection: Connection, host: Host, { context: { log, settingsChanged } }: Session): void {
  connection.onRequest(
    HARVEST,
    guard(log, HARVEST.method, null, async ({ folder }) => {
      const said = await harvested(connection, host, folder);
      settingsChanged();
      return said;
    }),
  );
}
